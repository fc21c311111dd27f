package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.session.ReleaseBooking;
import ca.learningpartners.mentorship.session.ReleaseBookingId;
import ca.learningpartners.mentorship.session.ReleaseGrant;
import ca.learningpartners.mentorship.session.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code ReleaseTime} promises. */
public interface ReleaseTimeContract extends KeepingStore {

    int YEAR = 2026;

    @Test
    default void aGrantIsReplacedByTheNewestOfItsYearAndPart() {
        write(Invented::settle);
        grant(Role.MENTEE, 4);
        grant(Role.MENTEE, 6);
        grant(Role.MENTOR, 2);
        assertThat(granted(Role.MENTEE, YEAR)).isEqualTo(6);
        assertThat(granted(Role.MENTOR, YEAR)).isEqualTo(2);
        assertThat(granted(Role.MENTOR, YEAR + 1)).isZero();
    }

    @Test
    default void neverMoreIsBookedThanIsLeft() {
        write(Invented::settle);
        grant(Role.MENTEE, 3);
        assertThat(book(booking(Invented.ODILE, 2, 5, null), Role.MENTEE)).isTrue();
        assertThat(book(booking(Invented.ODILE, 2, 6, null), Role.MENTEE)).isFalse();
        assertThat(book(booking(Invented.ODILE, 1, 7, new SessionId("s-1")), Role.MENTEE))
                .isTrue();
        assertThat(book(booking(Invented.ODILE, 1, 8, null), Role.MENTEE)).isFalse();
        assertThat(book(booking(Invented.ROBIN, 3, 8, null), Role.MENTEE)).isTrue();
        assertThat(book(booking(Invented.XWEX, 1, 8, null), Role.MENTOR)).isFalse();
        assertThat(list(stores -> stores.releaseTime().of(Invented.PROGRAM, Invented.ODILE.id(), YEAR)))
                .extracting(each -> each.day().getDayOfMonth())
                .containsExactly(7, 5);
        assertThat(this.<Integer>read(
                        stores -> stores.releaseTime().taken(Invented.PROGRAM, Invented.KOOTENAY, YEAR, Role.MENTEE)))
                .isEqualTo(6);
    }

    @Test
    default void sendingABookingTwiceKeepsOneAndItCanBeTakenBackByThePersonAlone() {
        write(Invented::settle);
        grant(Role.MENTEE, 3);
        ReleaseBooking booking = booking(Invented.ODILE, 1, 5, new SessionId("s-1"));
        assertThat(book(booking, Role.MENTEE)).isTrue();
        assertThat(book(booking, Role.MENTEE)).isFalse();
        assertThat(found(stores -> stores.releaseTime().find(booking.id()))).contains(booking);
        assertThat(takenBack(booking, Invented.ROBIN)).isFalse();
        assertThat(takenBack(booking, Invented.ODILE)).isTrue();
        assertThat(takenBack(booking, Invented.ODILE)).isFalse();
        assertThat(book(booking(Invented.ODILE, 3, 9, null), Role.MENTEE)).isTrue();
    }

    @Test
    default void howeverManyBookAtOnceNeverMoreIsTakenThanWasGranted() {
        write(Invented::settle);
        grant(Role.MENTEE, 5);
        List<ReleaseBooking> wanted = IntStream.rangeClosed(1, 12)
                .mapToObj(day -> booking(Invented.ODILE, 1, day, null))
                .toList();
        assertThat(AtOnce.call(wanted, each -> book(each, Role.MENTEE)))
                .filteredOn(kept -> kept)
                .hasSize(5);
    }

    private void grant(Role part, int halves) {
        write(stores -> stores.releaseTime()
                .grant(new ReleaseGrant(
                        Invented.PROGRAM,
                        Invented.KOOTENAY,
                        YEAR,
                        part,
                        halves,
                        new Fact(Invented.ROBIN.id(), Invented.MORNING))));
    }

    private int granted(Role part, int year) {
        return found(stores -> stores.releaseTime().granted(Invented.PROGRAM, Invented.KOOTENAY, year, part))
                .map(ReleaseGrant::halves)
                .orElse(0);
    }

    private boolean book(ReleaseBooking booking, Role part) {
        return store().write(stores -> stores.releaseTime().book(booking, part));
    }

    private boolean takenBack(ReleaseBooking booking, Participant by) {
        return store().write(stores -> stores.releaseTime().takeBack(booking.id(), by.id()));
    }

    private static ReleaseBooking booking(Participant person, int halves, int day, @Nullable SessionId session) {
        return new ReleaseBooking(
                ReleaseBookingId.random(),
                Invented.PROGRAM,
                person.id(),
                YEAR,
                LocalDate.of(2026, 10, day),
                halves,
                session,
                Invented.MORNING);
    }
}
