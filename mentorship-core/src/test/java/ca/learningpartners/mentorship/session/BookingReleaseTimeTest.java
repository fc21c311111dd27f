package ca.learningpartners.mentorship.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Robin coordinates district 27 and grants its mentees four half-days; Odile, a mentee, takes some. */
class BookingReleaseTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int YEAR = 2026;
    private static final Actor ODILE = actor(Invented.ODILE, Role.MENTEE, null);
    private static final Actor ROBIN = actor(Invented.ROBIN, Role.COORDINATOR, Invented.KOOTENAY);

    private final Store store = new InMemoryStore();

    @BeforeEach
    void fourAreGranted() {
        store.write(stores -> {
            Invented.settle(stores);
            return true;
        });
        grant(ROBIN, 4);
    }

    @Test
    void whatIsBookedIsTakenFromTheBalanceAndComesBack() {
        ReleaseBooking booked = book(ODILE, 3);
        assertThat(balance(ODILE)).isEqualTo(new ReleaseBalance(4, 3));
        booking(booking -> {
            booking.takeBack(ROBIN, booked.id(), Invented.MORNING);
            booking.takeBack(ODILE, booked.id(), Invented.MORNING);
            booking.takeBack(ODILE, booked.id(), Invented.MORNING);
            return true;
        });
        assertThat(balance(ODILE).left()).isEqualTo(4);
        assertThat(store.read(stores -> stores.audit().on(booked.id().value(), 10)).stream()
                        .map(Act::verb))
                .containsExactly("release-time-taken-back", "release-time-booked");
    }

    @Test
    void moreThanIsLeftIsRefusedWithWhatIsLeft() {
        book(ODILE, 3);
        assertRefused("release-beyond-balance", () -> book(ODILE, 2));
        assertThat(balance(ODILE).taken()).isEqualTo(3);
    }

    @Test
    void aRepeatIsAnsweredWithTheOneKeptAndAnotherUnderItsIdIsNot() {
        ReleaseBookingId id = ReleaseBookingId.random();
        ReleaseBooking kept = book(ODILE, new ReleaseDraft(id, TODAY, 2, null));
        assertThat(book(ODILE, new ReleaseDraft(id, TODAY, 2, null))).isEqualTo(kept);
        assertRefused("release-id-taken", () -> book(ODILE, new ReleaseDraft(id, TODAY, 1, null)));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertRefused("release-in-future", () -> book(ODILE, draft(TODAY.plusDays(1), 1)));
        assertRefused("release-before-program", () -> book(ODILE, draft(Invented.SEPTEMBER.minusDays(1), 1)));
        assertRefused("release-below-half", () -> book(ODILE, 0));
        assertRefused("release-below-half", () -> book(ODILE, -1));
        assertRefused("release-too-much", () -> book(ODILE, 61));
        assertRefused("unknown-program", () -> book(ROBIN, 1));
        assertRefused("unknown-program", () -> grant(ODILE, 9));
        assertRefused(
                "unknown-program", () -> grant(actor(Invented.XWEX, Role.COORDINATOR, new DistrictNumber(45)), 9));
        assertRefused("release-grant-out-of-range", () -> grant(ROBIN, 61));
        assertThat(balance(ODILE)).isEqualTo(new ReleaseBalance(4, 0));
    }

    @Test
    void itIsForAContactOfOnesOwnOnly() {
        Session own = session(Invented.ODILE, Invented.XWEX);
        Session others = session(Invented.WAI_LAM, Invented.XWEX);
        book(ODILE, new ReleaseDraft(ReleaseBookingId.random(), TODAY, 1, own.id()));
        assertRefused(
                "unknown-session",
                () -> book(ODILE, new ReleaseDraft(ReleaseBookingId.random(), TODAY, 1, others.id())));
    }

    @Test
    void whereNothingIsGrantedNobodyHearsOfIt() {
        assertThat(store.<Boolean>read(stores -> activity(stores)
                        .balance(actor(Invented.XWEX, Role.MENTOR, null), Invented.PROGRAM, TODAY)
                        .isEmpty()))
                .isTrue();
        grant(ROBIN, 0);
        assertThat(store.<Boolean>read(stores ->
                        activity(stores).balance(ODILE, Invented.PROGRAM, TODAY).isEmpty()))
                .isTrue();
    }

    @Test
    void aYearOfAProgramBeginsOnTheDayItBegan() {
        var program = Invented.program(Invented.PROGRAM);
        assertThat(ReleaseGrant.yearOf(program, LocalDate.of(2026, 9, 1))).isEqualTo(2026);
        assertThat(ReleaseGrant.yearOf(program, LocalDate.of(2027, 8, 31))).isEqualTo(2026);
        assertThat(ReleaseGrant.yearOf(program, LocalDate.of(2027, 9, 1))).isEqualTo(2027);
        assertThat(ReleaseGrant.yearOf(program, LocalDate.of(2028, 2, 29))).isEqualTo(2027);
    }

    private Session session(Participant mentee, Participant mentor) {
        return store.write(stores -> {
            Pairing pairing = Invented.offer(Invented.PROGRAM, mentee, mentor);
            stores.pairings().offer(pairing, 9);
            Session session = new Session(
                    SessionId.random(),
                    pairing.id(),
                    TODAY,
                    30,
                    Means.PHONE,
                    new TreeSet<>(Set.of()),
                    mentee.id(),
                    Invented.MORNING);
            stores.sessions().add(session);
            return session;
        });
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run).hasMessage(code);
    }

    private ReleaseBooking book(Actor actor, int halves) {
        return book(actor, draft(TODAY, halves));
    }

    private ReleaseBooking book(Actor actor, ReleaseDraft draft) {
        return booking(booking -> booking.book(actor, Invented.PROGRAM, draft, TODAY, Invented.MORNING));
    }

    private void grant(Actor actor, int halves) {
        booking(booking -> {
            booking.grant(actor, Invented.PROGRAM, Invented.KOOTENAY, YEAR, Role.MENTEE, halves, Invented.MORNING);
            return true;
        });
    }

    private ReleaseBalance balance(Actor actor) {
        return booking(booking -> booking.balance(actor, Invented.PROGRAM, TODAY))
                .orElseThrow();
    }

    private <T> T booking(Function<BookingReleaseTime, T> act) {
        return store.write(stores -> act.apply(activity(stores)));
    }

    private static BookingReleaseTime activity(Stores stores) {
        return new BookingReleaseTime(
                stores.programs(),
                stores.participants(),
                stores.pairings(),
                stores.sessions(),
                stores.releaseTime(),
                stores.audit());
    }

    private static ReleaseDraft draft(LocalDate day, int halves) {
        return new ReleaseDraft(ReleaseBookingId.random(), day, halves, null);
    }

    private static Actor actor(Participant person, Role role, DistrictNumber district) {
        return new Actor(person.id(), List.of(new Appointment(Invented.PROGRAM, person.id(), role, district)));
    }
}
