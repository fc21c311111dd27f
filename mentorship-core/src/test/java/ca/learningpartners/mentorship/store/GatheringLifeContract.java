package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.gathering.AgendaSlot;
import ca.learningpartners.mentorship.gathering.BallotKey;
import ca.learningpartners.mentorship.gathering.Commitment;
import ca.learningpartners.mentorship.gathering.CommitmentId;
import ca.learningpartners.mentorship.gathering.EmergentIssue;
import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.GatheringNote;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.gathering.IssueId;
import ca.learningpartners.mentorship.gathering.Proposal;
import ca.learningpartners.mentorship.gathering.ProposalId;
import ca.learningpartners.mentorship.gathering.SlotId;
import ca.learningpartners.mentorship.gathering.TableMix;
import ca.learningpartners.mentorship.gathering.TopicDecision;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the stores around a gathering promise: topics, ballots, agenda, guests, commitments and tables. */
public interface GatheringLifeContract extends KeepingStore {

    Fact ROBIN = new Fact(Invented.ROBIN.id(), Invented.MORNING);
    BallotKey ONE = new BallotKey("a".repeat(64));
    BallotKey TWO = new BallotKey("0".repeat(64));

    @Test
    default void aProposalStaysAsItWasTypedWhenItGoesIntoAnother() {
        GatheringId id = november();
        Proposal first = proposal(id, Invented.ODILE, "Ḵ’san: l’été, budgets", 0);
        Proposal second = proposal(id, Invented.XWEX, "Budgets", 1);
        Proposal third = proposal(id, Invented.ROBIN, "Money", 2);
        assertThat(addTopic(first)).isTrue();
        assertThat(addTopic(first)).isFalse();
        addTopic(second);
        addTopic(third);
        assertThat(changeTopic(into(third, second))).isTrue();
        assertThat(changeTopic(into(third, first))).isFalse();
        assertThat(changeTopic(into(second, first))).isTrue();
        assertThat(list(stores -> stores.topics().of(id)))
                .containsExactly(first, into(second, first), into(third, first));
    }

    @Test
    default void somebodySaysMeTooOnceHoweverOftenTheySend() {
        write(Invented::settle);
        EmergentIssue quiet = issue("Snow days");
        EmergentIssue loud = issue("Buses");
        write(stores -> {
            stores.topics().raise(quiet);
            stores.topics().raise(loud);
        });
        List<Boolean> fresh = AtOnce.call(Collections.nCopies(16, Invented.XWEX), person -> echo(loud, person));
        assertThat(fresh).filteredOn(each -> each).hasSize(1);
        echo(loud, Invented.ODILE);
        assertThat(list(stores -> stores.topics().issues(Invented.PROGRAM, 9)))
                .containsExactly(new EmergentIssue.Heard(loud, 2), new EmergentIssue.Heard(quiet, 0));
        assertThat(this.<Boolean>read(
                        stores -> stores.topics().echoedBy(Invented.ODILE.id()).contains(loud.id())))
                .isTrue();
        write(stores -> stores.topics().withdraw(loud.id(), Invented.MORNING));
        assertThat(list(stores -> stores.topics().issues(Invented.PROGRAM, 9))).hasSize(1);
    }

    @Test
    default void howeverManyBallotsOfOnePersonArriveAtOnceOneCounts() {
        GatheringId id = november();
        ProposalId topic = kept(id, 0);
        List<Boolean> first =
                AtOnce.call(Collections.nCopies(16, ONE), key -> cast(id, Invented.ODILE, key, List.of(topic)));
        assertThat(first).filteredOn(each -> each).hasSize(1);
        assertThat(count(id, List.of(topic))).isTrue();
        assertThat(found(stores -> stores.ballotBox().counted(id)).orElseThrow().ballots())
                .containsExactly(List.of(topic));
    }

    @Test
    default void aBallotCanBeChangedUntilItIsCountedAndThenItsKeyIsGone() {
        GatheringId id = november();
        ProposalId budget = kept(id, 0);
        ProposalId snow = kept(id, 1);
        assertThat(cast(id, Invented.ODILE, ONE, List.of(budget, snow))).isTrue();
        assertThat(cast(id, Invented.XWEX, TWO, List.of(snow))).isTrue();
        assertThat(cast(id, Invented.ODILE, ONE, List.of(snow, budget))).isFalse();
        assertThat(found(stores -> stores.ballotBox().ballot(id, ONE))).contains(List.of(snow, budget));
        assertThat(this.<Boolean>read(stores -> stores.ballotBox().hasCast(id, Invented.ODILE.id())))
                .isTrue();
        assertThat(count(id, List.of(budget, snow))).isTrue();
        assertThat(count(id, List.of(snow))).isFalse();
        assertThat(found(stores -> stores.ballotBox().ballot(id, ONE))).isEmpty();
        assertThat(cast(id, Invented.ROBIN, new BallotKey("b".repeat(64)), List.of(budget)))
                .isFalse();
        assertThat(found(stores -> stores.ballotBox().counted(id)).orElseThrow().candidates())
                .containsExactly(budget, snow);
        assertThat(found(stores -> stores.ballotBox().counted(id)).orElseThrow().ballots())
                .containsExactlyInAnyOrder(List.of(snow), List.of(snow, budget));
    }

    @Test
    default void decisionsStandBesideEachOtherAndEachNumberIsGivenOnce() {
        GatheringId id = november();
        ProposalId topic = kept(id, 0);
        ProposalId other = kept(id, 1);
        TopicDecision first = new TopicDecision(id, 1, List.of(topic), "", ROBIN);
        TopicDecision second = new TopicDecision(
                id, 2, List.of(topic, other).stream().sorted().toList(), "Deux thèmes\nvont ensemble", ROBIN);
        assertThat(decide(first)).isTrue();
        assertThat(decide(first)).isFalse();
        assertThat(decide(second)).isTrue();
        assertThat(list(stores -> stores.topics().decisions(id))).containsExactly(first, second);
    }

    @Test
    default void anAgendaIsKeptInTheOrderOfItsHoursAndANoteFollowsTheOneBefore() {
        GatheringId id = november();
        AgendaSlot late = slot(id, "10:00", null);
        AgendaSlot early = slot(id, "09:00", kept(id, 0));
        write(stores -> {
            stores.agendas().put(late);
            stores.agendas().put(early);
        });
        assertThat(list(stores -> stores.agendas().of(id))).containsExactly(early, late);
        assertThat(found(stores -> stores.agendas().find(early.id()))).contains(early);
        assertThat(note(id, 1, "too early")).isFalse();
        assertThat(note(id, 0, "first")).isTrue();
        assertThat(note(id, 0, "first again")).isFalse();
        assertThat(note(id, 1, "second")).isTrue();
        assertThat(list(stores -> stores.agendas().notes(id)))
                .extracting(GatheringNote::en)
                .containsExactly("second");
        assertThat(this.<Boolean>readWriting(stores -> stores.agendas().remove(late.id())))
                .isTrue();
        assertThat(list(stores -> stores.agendas().of(id))).containsExactly(early);
    }

    @Test
    default void anAnswerReplacesTheOneBeforeAndNeedsAreForgottenAfterwards() {
        GatheringId id = november();
        write(stores -> {
            stores.guests().answer(reply(id, Guest.Answer.MAYBE));
            stores.guests().answer(reply(id, Guest.Answer.ONLINE));
            stores.guests().keep(new Guest.Needs(id, Invented.ODILE.id(), "Une rampe", "sans noix"));
        });
        assertThat(list(stores -> stores.guests().replies(id))).containsExactly(reply(id, Guest.Answer.ONLINE));
        assertThat(list(stores -> stores.guests().repliesOf(Invented.ODILE.id(), 9)))
                .hasSize(1);
        assertThat(list(stores -> stores.guests().needs(id))).hasSize(1);
        Instant end = Instant.parse("2026-11-14T23:30:00Z");
        assertThat(this.<Integer>readWriting(stores -> stores.guests().forgetNeeds(end)))
                .isZero();
        assertThat(this.<Integer>readWriting(stores -> stores.guests().forgetNeeds(end.plusSeconds(1))))
                .isEqualTo(1);
        assertThat(found(stores -> stores.guests().needs(id, Invented.ODILE.id())))
                .isEmpty();
        assertThat(found(stores -> stores.guests().reply(id, Invented.ODILE.id())))
                .isPresent();
    }

    @Test
    default void somebodyIsThereOnce() {
        GatheringId id = november();
        Guest.Attendance there = new Guest.Attendance(id, Invented.ODILE.id(), Guest.Way.CODE, ROBIN);
        List<Boolean> noted = AtOnce.call(
                Collections.nCopies(8, there),
                each -> store().write(stores -> stores.guests().note(each)));
        assertThat(noted).filteredOn(each -> each).hasSize(1);
        assertThat(list(stores -> stores.guests().attendance(id))).containsExactly(there);
        assertThat(this.<Boolean>readWriting(stores -> stores.guests().strike(id, Invented.ODILE.id())))
                .isTrue();
        assertThat(list(stores -> stores.guests().attendance(id))).isEmpty();
    }

    @Test
    default void aCommitmentIsKeptToTheLetter() {
        GatheringId id = november();
        Commitment made = new Commitment(
                CommitmentId.random(),
                id,
                Invented.ODILE.id(),
                SlotId.random(),
                "Appeler Gitga’at",
                LocalDate.of(2027, 4, 1),
                false,
                Invented.MORNING,
                null);
        Commitment done = new Commitment(
                made.id(),
                id,
                made.person(),
                made.slot(),
                made.words(),
                made.due(),
                true,
                made.made(),
                Invented.MORNING);
        write(stores -> stores.commitments().add(made));
        assertThat(list(stores -> stores.commitments().of(Invented.ODILE.id(), 9)))
                .containsExactly(made);
        write(stores -> stores.commitments().change(done));
        assertThat(found(stores -> stores.commitments().find(made.id()))).contains(done);
        write(stores -> stores.commitments().remove(made.id()));
        assertThat(list(stores -> stores.commitments().of(Invented.ODILE.id(), 9)))
                .isEmpty();
    }

    @Test
    default void aTableMixFollowsTheRevisionBefore() {
        GatheringId id = november();
        TableMix first = mix(id, 0, null);
        TableMix second = mix(id, 1, ROBIN);
        assertThat(keep(second)).isFalse();
        assertThat(keep(first)).isTrue();
        assertThat(found(stores -> stores.tableMixes().find(id))).contains(first);
        assertThat(keep(second)).isTrue();
        assertThat(keep(second)).isFalse();
        assertThat(found(stores -> stores.tableMixes().find(id))).contains(second);
    }

    private GatheringId november() {
        write(Invented::settle);
        Gathering gathering = GatheringContract.gathering(Invented.PROGRAM, 14);
        write(stores -> stores.gatherings().add(gathering));
        return gathering.id();
    }

    private ProposalId kept(GatheringId id, int second) {
        Proposal made = proposal(id, Invented.ROBIN, "Topic " + second, second);
        addTopic(made);
        return made.id();
    }

    private <T> T readWriting(Function<Stores, T> work) {
        return store().write(work);
    }

    private boolean addTopic(Proposal proposal) {
        return store().write(stores -> stores.topics().add(proposal));
    }

    private boolean changeTopic(Proposal proposal) {
        return store().write(stores -> stores.topics().change(proposal));
    }

    private boolean echo(EmergentIssue issue, Participant person) {
        return store().write(stores -> stores.topics().echo(issue.id(), person.id()));
    }

    private boolean cast(GatheringId id, Participant voter, BallotKey key, List<ProposalId> ranking) {
        return store().write(stores -> stores.ballotBox().cast(id, voter.id(), key, ranking));
    }

    private boolean count(GatheringId id, List<ProposalId> candidates) {
        return store().write(stores -> stores.ballotBox().count(id, candidates, Invented.MORNING));
    }

    private boolean decide(TopicDecision decision) {
        return store().write(stores -> stores.topics().decide(decision));
    }

    private boolean note(GatheringId id, int revision, String en) {
        return store().write(stores -> stores.agendas().write(new GatheringNote(id, "", revision, en, "", ROBIN)));
    }

    private boolean keep(TableMix mix) {
        return store().write(stores -> stores.tableMixes().put(mix));
    }

    private static Proposal proposal(GatheringId id, Participant author, String words, int second) {
        return new Proposal(
                ProposalId.random(),
                id,
                author.id(),
                true,
                words,
                "note\nof two lines",
                Invented.MORNING.plusSeconds(second),
                null,
                null);
    }

    private static Proposal into(Proposal from, Proposal other) {
        return new Proposal(
                from.id(),
                from.gathering(),
                from.author(),
                from.named(),
                from.words(),
                from.note(),
                from.proposed(),
                null,
                new Proposal.Merged(other.id(), ROBIN));
    }

    private static EmergentIssue issue(String words) {
        return new EmergentIssue(
                IssueId.random(), Invented.PROGRAM, Invented.GITGAAT.id(), false, words, Invented.MORNING, null);
    }

    private static AgendaSlot slot(GatheringId id, String start, ProposalId topic) {
        return new AgendaSlot(
                SlotId.random(),
                id,
                AgendaSlot.Kind.PRACTICE_SHARE,
                LocalTime.parse(start),
                45,
                "Élan",
                "Wei",
                topic,
                null);
    }

    private static Guest.Reply reply(GatheringId id, Guest.Answer answer) {
        return new Guest.Reply(id, Invented.ODILE.id(), answer, 3, Invented.MORNING);
    }

    private static TableMix mix(GatheringId id, int revision, Fact published) {
        TreeMap<ParticipantId, Integer> seats = new TreeMap<>();
        seats.put(Invented.ODILE.id(), 1);
        seats.put(Invented.ROBIN.id(), revision + 1);
        return new TableMix(id, revision, List.of(new TableMix.Round(3, 2, revision > 0, seats)), ROBIN, published);
    }
}
