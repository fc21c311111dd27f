package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.outcome.AnalysisPlan;
import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.ComparisonPerson;
import ca.learningpartners.mentorship.outcome.Design;
import ca.learningpartners.mentorship.outcome.Finding;
import ca.learningpartners.mentorship.outcome.HowKnown;
import ca.learningpartners.mentorship.outcome.NotedOutcome;
import ca.learningpartners.mentorship.outcome.Outcome;
import ca.learningpartners.mentorship.outcome.Retained;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code Outcomes} and {@code AnalysisPlans} promise. */
public interface OutcomeContract extends KeepingStore {

    LocalDate NEXT_YEAR = LocalDate.of(2027, 9, 8);

    @Test
    default void whatIsNotedLaterCountsAndWhatWasNotedBeforeStays() {
        Finding unknown = Finding.unknown(NEXT_YEAR);
        Finding left = new Finding(Outcome.LEFT, HowKnown.SAID, NEXT_YEAR.plusDays(1), LocalDate.of(2027, 6, 30));
        NotedOutcome first = noted(Invented.ODILE.id(), Checkpoint.ONE_YEAR, 1, unknown, 0);
        NotedOutcome second = noted(Invented.ODILE.id(), Checkpoint.ONE_YEAR, 2, left, 60);
        NotedOutcome other = noted(Invented.XWEX.id(), Checkpoint.TWO_YEARS, 1, unknown, 30);
        write(stores -> {
            Invented.settle(stores);
            assertThat(stores.outcomes().add(first)).isTrue();
            assertThat(stores.outcomes().add(second)).isTrue();
            assertThat(stores.outcomes().add(other)).isTrue();
            assertThat(stores.outcomes().add(noted(Invented.ODILE.id(), Checkpoint.ONE_YEAR, 2, unknown, 90)))
                    .as("somebody was first")
                    .isFalse();
        });
        assertThat(list(stores -> stores.outcomes().of(Invented.PROGRAM, Invented.ODILE.id())))
                .containsExactly(first, second);
        assertThat(list(stores -> stores.outcomes().current(Invented.PROGRAM, at(61))))
                .containsExactly(second, other);
        assertThat(list(stores -> stores.outcomes().current(Invented.PROGRAM, at(60))))
                .as("as it was known before")
                .containsExactly(first, other);
        assertThat(list(stores -> stores.outcomes().current(Invented.OTHER_PROGRAM, at(90))))
                .isEmpty();
    }

    @Test
    default void ofPeopleOutsideTheNewestStands() {
        ComparisonPerson there = outside(Outcome.UNKNOWN, null);
        ComparisonPerson gone = outside(Outcome.LEFT, LocalDate.of(2027, 3, 1));
        write(stores -> {
            Invented.settle(stores);
            stores.outcomes().keep(there);
            stores.outcomes().keep(gone);
        });
        assertThat(list(stores -> stores.outcomes().comparison(Invented.PROGRAM)))
                .containsExactly(gone);
        assertThat(list(stores -> stores.outcomes().comparison(Invented.OTHER_PROGRAM)))
                .isEmpty();
        assertThat(there.saysTheSame(gone)).isFalse();
    }

    @Test
    default void aPlanIsKeptInVersionsNoneOfWhichIsChanged() {
        AnalysisPlan first = plan(1, "", "Who stayed, with who began before us.");
        AnalysisPlan second = plan(2, "A district\njoined.", "L’an deux aussi.");
        write(stores -> {
            Invented.settle(stores);
            assertThat(stores.analysisPlans().add(first)).isTrue();
            assertThat(stores.analysisPlans().add(second)).isTrue();
            assertThat(stores.analysisPlans().add(plan(2, "Another", "Another")))
                    .isFalse();
        });
        assertThat(list(stores -> stores.analysisPlans().of(Invented.PROGRAM))).containsExactly(first, second);
        assertThat(list(stores -> stores.analysisPlans().of(Invented.OTHER_PROGRAM)))
                .isEmpty();
    }

    private static NotedOutcome noted(
            ParticipantId person, Checkpoint checkpoint, int version, Finding finding, int seconds) {
        return new NotedOutcome(
                Invented.PROGRAM, person, checkpoint, version, finding, new Fact(Invented.WAI_LAM.id(), at(seconds)));
    }

    private static ComparisonPerson outside(Outcome outcome, LocalDate leftOn) {
        return new ComparisonPerson(
                Invented.PROGRAM,
                "C-017",
                new DistrictNumber(45),
                "elementary",
                LocalDate.of(2026, 8, 3),
                Checkpoint.ONE_YEAR,
                outcome,
                leftOn,
                new Fact(new ParticipantId("command-line"), at(0)));
    }

    private static AnalysisPlan plan(int version, String reason, String what) {
        return new AnalysisPlan(
                Invented.PROGRAM,
                version,
                Retained.DISTRICT,
                Checkpoint.TWO_YEARS,
                Design.STAGGERED,
                what,
                "As if all of them had left, then as if none had.",
                LocalDate.of(2028, 12, 31),
                reason,
                new Fact(Invented.GITGAAT.id(), at(version)));
    }

    private static Instant at(int seconds) {
        return Invented.MORNING.plusSeconds(seconds);
    }

    /** The versions of a plan in force before they were signed, between, and after. */
    @Test
    default void thePlanThatHeldIsTheNewestThatWasSignedBefore() {
        List<AnalysisPlan> versions = List.of(plan(1, "", "One"), plan(2, "Why", "Two"));
        assertThat(AnalysisPlan.at(versions, at(1))).isEmpty();
        assertThat(AnalysisPlan.at(versions, at(2))).contains(versions.get(0));
        assertThat(AnalysisPlan.at(versions, at(3))).contains(versions.get(1));
    }
}
