package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.matching.BlockingPair;
import ca.learningpartners.mentorship.matching.Certificate;
import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.Contribution;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.matching.Floor;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.MatchRunSummary;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matching.ScoreTable;
import ca.learningpartners.mentorship.matching.Unmatched;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What {@code MatchRuns} promises. */
public interface MatchRunContract extends KeepingStore {

    MatchInputs INPUTS = new MatchInputs(
            LocalDate.of(2026, 9, 8),
            ScoreTable.builder()
                    .mentee(Invented.WAI_LAM.id())
                    .mentor(Invented.ROBIN.id(), 3)
                    .pair(Invented.ODILE.id(), Invented.ROBIN.id(), 912_345)
                    .build(),
            "id,role\nodile é,mentee\n");

    @Test
    default void aRunIsKeptToTheLetterWithItsProof() {
        MatchRun run = run(Invented.PROGRAM, Invented.MORNING, fullProposal());
        write(stores -> {
            Invented.settle(stores);
            stores.matchRuns().add(run, INPUTS);
        });
        assertThat(found(stores -> stores.matchRuns().find(run.id()))).contains(run);
        assertThat(found(stores -> stores.matchRuns().latest(Invented.PROGRAM))).contains(run);
    }

    @Test
    default void aRunMayProposeNothing() {
        MatchRun run = run(Invented.PROGRAM, Invented.MORNING, emptyProposal());
        write(stores -> {
            Invented.settle(stores);
            stores.matchRuns().add(run, INPUTS);
        });
        assertThat(found(stores -> stores.matchRuns().find(run.id()))).contains(run);
    }

    @Test
    default void theLatestRunIsTheOneRunLastWhateverWasAddedLast() {
        MatchRun noon = run(Invented.PROGRAM, Invented.MORNING.plusSeconds(3600), emptyProposal());
        MatchRun noonAgain = run(Invented.PROGRAM, Invented.MORNING.plusSeconds(3600), fullProposal());
        MatchRun morning = run(Invented.PROGRAM, Invented.MORNING, emptyProposal());
        MatchRun elsewhere = run(Invented.OTHER_PROGRAM, Invented.MORNING.plusSeconds(9999), emptyProposal());
        write(stores -> {
            Invented.settle(stores);
            stores.matchRuns().add(noon, INPUTS);
            stores.matchRuns().add(noonAgain, INPUTS);
            stores.matchRuns().add(morning, INPUTS);
            stores.matchRuns().add(elsewhere, INPUTS);
        });
        assertThat(found(stores -> stores.matchRuns().latest(Invented.PROGRAM))).contains(noonAgain);
    }

    @Test
    default void aRunIsApprovedOnce() {
        MatchRun run = run(Invented.PROGRAM, Invented.MORNING, fullProposal());
        Fact first = new Fact(new ParticipantId("office"), Invented.MORNING.plusSeconds(60));
        Fact second = new Fact(new ParticipantId("office too"), Invented.MORNING.plusSeconds(61));
        write(stores -> {
            Invented.settle(stores);
            stores.matchRuns().add(run, INPUTS);
        });
        assertThat(store().<Boolean>write(stores -> stores.matchRuns().approve(run.id(), first)))
                .isTrue();
        assertThat(store().<Boolean>write(stores -> stores.matchRuns().approve(run.id(), second)))
                .isFalse();
        assertThat(found(stores -> stores.matchRuns().find(run.id()))).contains(run.approve(first));
    }

    @Test
    default void aRunThatIsNotThereIsNeitherFoundNorApproved() {
        MatchRunId nothing = MatchRunId.random();
        Fact approval = new Fact(new ParticipantId("office"), Invented.MORNING);
        assertThat(found(stores -> stores.matchRuns().find(nothing))).isEmpty();
        assertThat(found(stores -> stores.matchRuns().latest(Invented.PROGRAM))).isEmpty();
        assertThat(store().<Boolean>write(stores -> stores.matchRuns().approve(nothing, approval)))
                .isFalse();
    }

    @Test
    default void aRunCannotBeAddedTwice() {
        MatchRun run = run(Invented.PROGRAM, Invented.MORNING, fullProposal());
        write(stores -> {
            Invented.settle(stores);
            stores.matchRuns().add(run, INPUTS);
        });
        assertThatThrownBy(() -> write(stores -> stores.matchRuns().add(run, INPUTS)))
                .isInstanceOf(RuntimeException.class);
        assertThat(found(stores -> stores.matchRuns().find(run.id()))).contains(run);
    }

    @Test
    default void aRunIsKeptWithWhatItWasGivenAndWhatWasSettledBefore() {
        MatchRun first = run(Invented.PROGRAM, Invented.MORNING, emptyProposal());
        MatchRun second = new MatchRun(
                MatchRunId.random(),
                Invented.PROGRAM,
                new Fact(new ParticipantId("coordinator"), Invented.MORNING),
                first.id(),
                first.policy(),
                Constraints.NONE
                        .pin(Invented.ODILE.id(), Invented.ROBIN.id())
                        .forbid(Invented.ODILE.id(), Invented.XWEX.id())
                        .forbid(Invented.WAI_LAM.id(), Invented.ROBIN.id()),
                fullProposal(),
                null);
        write(stores -> {
            Invented.settle(stores);
            stores.matchRuns().add(first, INPUTS);
            stores.matchRuns().add(second, INPUTS);
        });
        assertThat(found(stores -> stores.matchRuns().find(second.id()))).contains(second);
        MatchInputs kept =
                found(stores -> stores.matchRuns().inputs(second.id())).orElseThrow();
        assertThat(kept.day()).isEqualTo(INPUTS.day());
        assertThat(kept.answers()).isEqualTo(INPUTS.answers());
        assertThat(kept.scores().mentees()).isEqualTo(INPUTS.scores().mentees());
        assertThat(kept.scores().capacity(Invented.ROBIN.id())).isEqualTo(3);
        assertThat(kept.scores().score(Invented.ODILE.id(), Invented.ROBIN.id()))
                .hasValue(912_345);
        assertThat(found(stores -> stores.matchRuns().inputs(MatchRunId.random())))
                .isEmpty();
    }

    @Test
    default void theHistoryTellsEachRunInOneLineTheLatestFirst() {
        MatchRun morning = run(Invented.PROGRAM, Invented.MORNING, fullProposal());
        MatchRun noon = run(Invented.PROGRAM, Invented.MORNING.plusSeconds(3600), emptyProposal());
        MatchRun noonAgain = run(Invented.PROGRAM, Invented.MORNING.plusSeconds(3600), fullProposal());
        Fact approval = new Fact(new ParticipantId("office"), Invented.MORNING.plusSeconds(60));
        write(stores -> {
            Invented.settle(stores);
            stores.matchRuns().add(noon, INPUTS);
            stores.matchRuns().add(noonAgain, INPUTS);
            stores.matchRuns().add(morning, INPUTS);
            stores.matchRuns()
                    .add(run(Invented.OTHER_PROGRAM, Invented.MORNING.plusSeconds(9999), emptyProposal()), INPUTS);
            stores.matchRuns().approve(morning.id(), approval);
        });
        assertThat(history(0, 9))
                .containsExactly(
                        noonAgain.summary(),
                        noon.summary(),
                        morning.approve(approval).summary());
        assertThat(history(1, 1)).containsExactly(noon.summary());
        assertThat(history(3, 9)).isEmpty();
    }

    private List<MatchRunSummary> history(int from, int limit) {
        return store().read(stores -> stores.matchRuns().history(Invented.PROGRAM, from, limit));
    }

    private static MatchRun run(ProgramId program, Instant at, Proposal proposal) {
        return new MatchRun(
                MatchRunId.random(),
                program,
                new Fact(new ParticipantId("coordinator é"), at),
                null,
                MatchingPolicy.read("need=250000 floor=true mentor-years=3 version=bcssa-2026.1, trial"),
                Constraints.NONE,
                proposal,
                null);
    }

    private static Proposal emptyProposal() {
        return new Proposal(
                List.of(), List.of(), List.of(), new Certificate(0, 0, new TreeMap<>(), new TreeMap<>()), null);
    }

    private static Proposal fullProposal() {
        ParticipantId brought = new ParticipantId("brought along, 周");
        return new Proposal(
                List.of(
                        new ProposedPair(
                                Invented.ODILE.id(),
                                Invented.ROBIN.id(),
                                912_345,
                                List.of(
                                        new Contribution(Criterion.GEOGRAPHY, 1, 1_000_000),
                                        new Contribution(Criterion.NEED, 999_999, 0)),
                                33_333),
                        new ProposedPair(brought, Invented.GITGAAT.id(), 0, List.of())),
                List.of(new Unmatched(Invented.WAI_LAM.id(), "no-place-left")),
                List.of(
                        new BlockingPair(brought, Invented.XWEX.id(), 7),
                        new BlockingPair(brought, Invented.ROBIN.id(), 1_000_000)),
                new Certificate(3_000_000, 0, duals(brought, 3_912_345L), duals(Invented.ROBIN.id(), 0L)),
                new Floor(
                        412_300,
                        5_000_000_000L,
                        new Certificate(4_000_000, 1, duals(brought, 1L), duals(Invented.XWEX.id(), 9_999_999_999L))));
    }

    private static TreeMap<ParticipantId, Long> duals(ParticipantId person, long dual) {
        return new TreeMap<>(Map.of(person, dual, new ParticipantId("and another"), 1L));
    }
}
