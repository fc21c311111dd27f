package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.session.Arrangement;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingId;
import ca.learningpartners.mentorship.session.MeetingStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What {@code Meetings} promises. */
public interface MeetingContract extends KeepingStore {

    Instant NEXT_WEEK = Invented.MORNING.plus(Duration.ofDays(7));

    @Test
    default void aMeetingIsKeptToTheLetterThroughEachChange() {
        PairingId pairing = pairing(Invented.ODILE, Invented.ROBIN);
        Meeting proposed = proposed(pairing, 0, 24, 48);
        assertThat(add(proposed)).isTrue();
        assertThat(add(agreed(proposed, NEXT_WEEK))).isFalse();
        assertThat(found(stores -> stores.meetings().find(proposed.id()))).contains(proposed);
        Meeting agreed = agreed(proposed, NEXT_WEEK);
        assertThat(change(agreed)).isTrue();
        assertThat(found(stores -> stores.meetings().find(proposed.id()))).contains(agreed);
        assertThat(list(stores -> stores.meetings().of(pairing, 9))).containsExactly(agreed);
        assertThat(found(stores -> stores.meetings().find(MeetingId.random()))).isEmpty();
    }

    @Test
    default void aChangeOfWhatHasChangedMeanwhileIsNone() {
        Meeting proposed = proposed(pairing(Invented.ODILE, Invented.ROBIN), 0);
        add(proposed);
        Meeting agreed = agreed(proposed, NEXT_WEEK);
        assertThat(change(agreed)).isTrue();
        assertThat(change(agreed(proposed, NEXT_WEEK.plusSeconds(3600)))).isFalse();
        assertThat(change(proposed(proposed.pairing(), 5))).isFalse();
        assertThat(found(stores -> stores.meetings().find(proposed.id()))).contains(agreed);
    }

    @Test
    default void ofThirtyTwoAnswersAtOnceOneIsKept() {
        Meeting proposed = proposed(pairing(Invented.ODILE, Invented.ROBIN), 0);
        add(proposed);
        List<Boolean> kept = AtOnce.call(Collections.nCopies(32, agreed(proposed, NEXT_WEEK)), this::change);
        assertThat(kept).filteredOn(first -> first).hasSize(1);
    }

    @Test
    default void aCalendarKnowsWhatWasAgreedInAllPartnershipsOfAPersonTheLatestFirst() {
        PairingId first = pairing(Invented.ODILE, Invented.ROBIN);
        PairingId second = pairing(Invented.WAI_LAM, Invented.ROBIN);
        Meeting early = agreed(proposed(first, 0), NEXT_WEEK);
        Meeting late = agreed(proposed(second, 0), NEXT_WEEK.plusSeconds(60));
        Meeting open = proposed(first, 0);
        List.of(early, late, open).forEach(this::add);
        assertThat(list(stores -> stores.meetings().agreedBy(Invented.ROBIN.id(), 9)))
                .containsExactly(late, early);
        assertThat(list(stores -> stores.meetings().agreedBy(Invented.ROBIN.id(), 1)))
                .containsExactly(late);
        assertThat(list(stores -> stores.meetings().agreedBy(Invented.ODILE.id(), 9)))
                .containsExactly(early);
        assertThat(list(stores -> stores.meetings().agreedBy(Invented.XWEX.id(), 9)))
                .isEmpty();
    }

    @Test
    default void whatIsStillAheadWhenAPartnershipIsOverIsLeftOver() {
        PairingId over = pairing(Invented.ODILE, Invented.ROBIN);
        PairingId standing = pairing(Invented.WAI_LAM, Invented.ROBIN);
        Meeting ahead = agreed(proposed(over, 0), NEXT_WEEK);
        Meeting open = proposed(over, 0);
        Meeting talked = agreed(proposed(over, 0), Invented.MORNING.minusSeconds(3600));
        List.of(ahead, open, talked, agreed(proposed(standing, 0), NEXT_WEEK)).forEach(this::add);
        assertThat(list(stores -> stores.meetings().leftOver(Invented.MORNING, 9)))
                .isEmpty();
        write(stores -> stores.pairings()
                .conclude(stores.pairings()
                        .find(over)
                        .orElseThrow()
                        .conclude(new Fact(Invented.ODILE.id(), Invented.MORNING))));
        assertThat(list(stores -> stores.meetings().leftOver(Invented.MORNING, 9)))
                .containsExactlyInAnyOrder(ahead, open);
        assertThat(list(stores -> stores.meetings().leftOver(Invented.MORNING, 1)))
                .containsExactly(ahead);
        assertThat(list(stores -> stores.meetings().leftOver(NEXT_WEEK.plusSeconds(45 * 60), 9)))
                .containsExactly(open);
    }

    @Test
    default void aMeetingNeedsAPartnershipThatIsKept() {
        assertThatThrownBy(() -> add(proposed(PairingId.random(), 0))).isInstanceOf(RuntimeException.class);
    }

    private boolean add(Meeting meeting) {
        return store().write(stores -> stores.meetings().add(meeting));
    }

    private boolean change(Meeting meeting) {
        return store().write(stores -> stores.meetings().change(meeting));
    }

    private PairingId pairing(Participant mentee, Participant mentor) {
        Pairing pairing = Invented.offer(Invented.PROGRAM, mentee, mentor);
        write(stores -> {
            Invented.settle(stores);
            stores.pairings().offer(pairing, 9);
        });
        return pairing.id();
    }

    private static Meeting proposed(PairingId pairing, int... hours) {
        Set<Instant> times = new TreeSet<>();
        for (int hour : hours) {
            times.add(NEXT_WEEK.plus(Duration.ofHours(hour)));
        }
        return Meeting.propose(
                MeetingId.random(),
                pairing,
                Invented.ODILE.id(),
                new TreeSet<>(times),
                new Arrangement(45, Means.VIDEO, "https://video.example/ẃ’“?a=1&b=2"),
                new Fact(Invented.ODILE.id(), Invented.MORNING));
    }

    private static Meeting agreed(Meeting proposed, Instant start) {
        return new Meeting(
                proposed.id(),
                proposed.pairing(),
                proposed.revision() + 1,
                proposed.proposer(),
                proposed.times(),
                proposed.how(),
                MeetingStatus.AGREED,
                start,
                0,
                new Fact(Invented.ROBIN.id(), Invented.MORNING.plusMillis(1)));
    }
}
