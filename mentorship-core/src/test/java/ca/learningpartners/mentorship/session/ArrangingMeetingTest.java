package ca.learningpartners.mentorship.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Pair;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** From a few proposed times to a contact that is noted. */
class ArrangingMeetingTest {

    private static final Instant NOW = Invented.MORNING;
    private static final Instant TUESDAY = Instant.parse("2026-09-15T17:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-09-18T17:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-09-21T17:00:00Z");
    private static final Arrangement CALL = new Arrangement(45, Means.PHONE, "");
    private static final MeetingId ID = MeetingId.random();

    private final Pair pair = Pair.begun();

    @Test
    void oneProposesTheOtherTakesOneTime() {
        Meeting proposed = propose(TUESDAY, FRIDAY);
        assertThat(proposed.waitsFor(Invented.ROBIN.id())).isTrue();
        assertThat(proposed.waitsFor(Invented.ODILE.id())).isFalse();
        assertThatThrownBy(() -> accept(Invented.ODILE, TUESDAY)).hasMessage("meeting-not-open");
        assertThatThrownBy(() -> accept(Invented.ROBIN, MONDAY)).hasMessage("time-not-offered");
        Meeting agreed = accept(Invented.ROBIN, FRIDAY);
        assertThat(agreed.startsAt()).isEqualTo(FRIDAY);
        assertThat(agreed.sequence()).isZero();
        assertThat(accept(Invented.ROBIN, FRIDAY)).isEqualTo(agreed);
        assertThatThrownBy(() -> accept(Invented.ROBIN, TUESDAY)).hasMessage("meeting-not-open");
        assertThat(verbs()).containsExactly("meeting-agreed", "meeting-proposed");
    }

    @Test
    void proposingTwiceKeepsOneAndSomethingElseUnderTheSameIdIsRefused() {
        assertThat(propose(TUESDAY)).isEqualTo(propose(TUESDAY));
        assertThatThrownBy(() -> propose(FRIDAY)).hasMessage("meeting-changed");
        assertThat(verbs()).containsExactly("meeting-proposed");
    }

    @Test
    void theOtherProposesOthersAndThenItIsTheFirstOnesTurn() {
        propose(TUESDAY);
        Meeting others = others(Invented.ROBIN, 0, MONDAY);
        assertThat(others.waitsFor(Invented.ODILE.id())).isTrue();
        assertThat(others(Invented.ROBIN, 0, MONDAY)).isEqualTo(others);
        assertThatThrownBy(() -> others(Invented.ODILE, 0, FRIDAY)).hasMessage("meeting-changed");
        assertThat(accept(Invented.ODILE, MONDAY).startsAt()).isEqualTo(MONDAY);
        assertThatThrownBy(() -> others(Invented.ODILE, 2, FRIDAY)).hasMessage("meeting-not-open");
    }

    @Test
    void twoProposalsOfTheSameTimeAreAgreedOnce() {
        MeetingId second = MeetingId.random();
        propose(TUESDAY);
        as(
                Invented.ODILE,
                second,
                (meetings, actor) -> meetings.propose(actor, pair.id(), second, set(TUESDAY, FRIDAY), CALL, NOW));
        accept(Invented.ROBIN, TUESDAY);

        assertThatThrownBy(() ->
                        as(Invented.ROBIN, second, (meetings, actor) -> meetings.accept(actor, second, TUESDAY, NOW)))
                .hasMessage("time-taken");
        as(Invented.ROBIN, second, (meetings, actor) -> meetings.accept(actor, second, FRIDAY, NOW));
    }

    @Test
    void decliningAndTakingBackEndAProposalWithoutACalendarKnowing() {
        propose(TUESDAY);
        assertThatThrownBy(() -> cancel(Invented.ROBIN)).hasMessage("meeting-not-agreed");
        Meeting declined = decline(Invented.ROBIN);
        assertThat(decline(Invented.ROBIN)).isEqualTo(declined);
        assertThat(declined.wasAgreed()).isFalse();
        assertThatThrownBy(() -> accept(Invented.ROBIN, TUESDAY)).hasMessage("meeting-not-open");

        MeetingId second = MeetingId.random();
        as(
                Invented.ODILE,
                second,
                (meetings, actor) -> meetings.propose(actor, pair.id(), second, set(FRIDAY), CALL, NOW));
        Meeting back = as(Invented.ODILE, second, (meetings, actor) -> meetings.cancel(actor, second, NOW));
        assertThat(back.status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(back.wasAgreed()).isFalse();
    }

    @Test
    void eachMoveAndTheCancellationRaiseTheSequence() {
        propose(TUESDAY);
        accept(Invented.ROBIN, TUESDAY);
        Meeting moved = move(Invented.ODILE, 1, FRIDAY);
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(move(Invented.ODILE, 1, FRIDAY)).isEqualTo(moved);
        assertThatThrownBy(() -> move(Invented.ROBIN, 1, MONDAY)).hasMessage("meeting-changed");
        assertThat(move(Invented.ROBIN, 2, MONDAY).sequence()).isEqualTo(2);
        Meeting cancelled = cancel(Invented.ODILE);
        assertThat(cancelled.sequence()).isEqualTo(3);
        assertThat(cancelled.startsAt()).isEqualTo(MONDAY);
        assertThat(cancel(Invented.ROBIN)).isEqualTo(cancelled);
        assertThatThrownBy(() -> move(Invented.ROBIN, 4, FRIDAY)).hasMessage("meeting-not-agreed");
    }

    @Test
    void timesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> propose()).hasMessage("times-needed");
        assertThatThrownBy(() -> propose(NOW)).hasMessage("time-in-past");
        assertThatThrownBy(() -> propose(NOW.plus(Duration.ofDays(401)))).hasMessage("time-too-far");
        assertThatThrownBy(() -> propose(TUESDAY, FRIDAY, MONDAY, MONDAY.plusSeconds(3600)))
                .hasMessage("too-many-times");
        propose(TUESDAY);
        assertThatThrownBy(() ->
                        at(Invented.ROBIN, TUESDAY, (meetings, actor) -> meetings.accept(actor, ID, TUESDAY, TUESDAY)))
                .hasMessage("time-in-past");
    }

    @Test
    void onlyThePairFindsTheirMeetingsAndOnlyWhileTheyAreOne() {
        propose(TUESDAY);
        assertThatThrownBy(() -> accept(Invented.XWEX, TUESDAY)).hasMessage("unknown-meeting");
        assertThatThrownBy(() -> decline(Invented.XWEX)).hasMessage("unknown-meeting");
        assertThatThrownBy(() -> cancel(Invented.XWEX)).hasMessage("unknown-meeting");
        assertThatThrownBy(() -> as(
                        Invented.XWEX,
                        ID,
                        (meetings, actor) ->
                                meetings.propose(actor, pair.id(), MeetingId.random(), set(TUESDAY), CALL, NOW)))
                .hasMessage("unknown-pairing");
        pair.end();
        assertThatThrownBy(() -> accept(Invented.ROBIN, TUESDAY)).hasMessage("pairing-concluded");
    }

    @Test
    void aPairPlansADozenAtMost() {
        for (int week = 0; week < ArrangingMeeting.MOST_AHEAD; week++) {
            proposeNew(TUESDAY.plus(Duration.ofDays(7L * week)));
        }
        assertThatThrownBy(() -> proposeNew(MONDAY)).hasMessage("too-many-meetings");
    }

    @Test
    void onceItIsOverEitherNotesItWithOneTapAndOneContactIsKept() {
        propose(TUESDAY);
        accept(Invented.ROBIN, TUESDAY);
        Instant end = TUESDAY.plus(Duration.ofMinutes(45));
        assertThatThrownBy(() -> note(Invented.ODILE, end.minusSeconds(1))).hasMessage("meeting-not-over");
        assertThatThrownBy(() -> note(Invented.XWEX, end)).hasMessage("unknown-meeting");
        Meeting noted = note(Invented.ODILE, end);
        assertThat(note(Invented.ROBIN, end.plusSeconds(9))).isEqualTo(noted);
        assertThat(pair.store().<List<Session>>read(stores -> stores.sessions().of(pair.id(), 9)))
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.date()).isEqualTo(LocalDate.of(2026, 9, 15));
                    assertThat(session.minutes()).isEqualTo(45);
                    assertThat(session.means()).isEqualTo(Means.PHONE);
                    assertThat(session.loggedBy()).isEqualTo(Invented.ODILE.id());
                });
    }

    @Test
    void theDayOfTheContactIsThatOfWhoNotesIt() {
        pair.store().write(stores -> {
            stores.zones().set(Invented.ROBIN.id(), ZoneId.of("Pacific/Kiritimati"));
            return true;
        });
        propose(TUESDAY);
        accept(Invented.ROBIN, TUESDAY);
        note(Invented.ROBIN, TUESDAY.plus(1, ChronoUnit.HOURS));
        assertThat(pair.store().<List<Session>>read(stores -> stores.sessions().of(pair.id(), 9)))
                .extracting(Session::date)
                .containsExactly(LocalDate.of(2026, 9, 16));
    }

    private interface Deed {
        Meeting by(ArrangingMeeting meetings, Actor actor);
    }

    private Meeting as(Participant who, MeetingId id, Deed deed) {
        return at(who, NOW, deed);
    }

    private Meeting at(Participant who, Instant now, Deed deed) {
        return write(stores -> deed.by(
                new ArrangingMeeting(stores.pairings(), stores.meetings(), stores.audit()),
                new Actor(who.id(), List.of())));
    }

    private Meeting propose(Instant... times) {
        return as(
                Invented.ODILE, ID, (meetings, actor) -> meetings.propose(actor, pair.id(), ID, set(times), CALL, NOW));
    }

    private Meeting proposeNew(Instant time) {
        MeetingId id = MeetingId.random();
        return as(
                Invented.ODILE, id, (meetings, actor) -> meetings.propose(actor, pair.id(), id, set(time), CALL, NOW));
    }

    private Meeting accept(Participant who, Instant time) {
        return as(who, ID, (meetings, actor) -> meetings.accept(actor, ID, time, NOW));
    }

    private Meeting decline(Participant who) {
        return as(who, ID, (meetings, actor) -> meetings.decline(actor, ID, NOW));
    }

    private Meeting others(Participant who, int revision, Instant... times) {
        return as(who, ID, (meetings, actor) -> meetings.proposeOthers(actor, ID, revision, set(times), CALL, NOW));
    }

    private Meeting move(Participant who, int revision, Instant to) {
        return as(who, ID, (meetings, actor) -> meetings.move(actor, ID, revision, to, CALL, NOW));
    }

    private Meeting cancel(Participant who) {
        return as(who, ID, (meetings, actor) -> meetings.cancel(actor, ID, NOW));
    }

    private Meeting note(Participant who, Instant now) {
        return write(stores -> new NotingMeeting(
                        stores.pairings(),
                        stores.meetings(),
                        stores.zones(),
                        new LoggingSession(stores.pairings(), stores.programs(), stores.sessions(), stores.audit()))
                .note(new Actor(who.id(), List.of()), ID, now));
    }

    private Meeting write(Function<Stores, Meeting> work) {
        return pair.store().write(work);
    }

    private List<String> verbs() {
        return pair.store().<List<Act>>read(stores -> stores.audit().on(ID.value(), 9)).stream()
                .map(Act::verb)
                .toList();
    }

    private static TreeSet<Instant> set(Instant... times) {
        return new TreeSet<>(List.of(times));
    }
}
