package ca.learningpartners.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Weighing what was measured once must give what matching from the people gives. A failure names its seed. */
class MeasuredCohortTest {

    private static final long FIRST_SEED = 77_000L;
    private static final SortedMap<ParticipantId, ParticipantId> FIRST_RUN = Collections.emptySortedMap();

    private static MatchingPolicy weights(Random random) {
        Map<Criterion, Integer> weights = new TreeMap<>();
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, random.nextInt(4) * 100_000);
        }
        weights.put(Criterion.NEED, 1);
        return new MatchingPolicy("test-3", weights, random.nextBoolean(), false, 3, 24);
    }

    @Test
    void weighingAgainGivesTheProposalsOfMatchingFromThePeople() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + 25; seed++) {
            Random random = new Random(seed);
            Cohort cohort = Crowd.of(random, 5 + random.nextInt(40), 5 + random.nextInt(30));
            MeasuredCohort measured = MeasuredCohort.of(cohort, People.POLICY, People.TODAY);
            Constraints constraints = Constraints.NONE
                    .forbid(new ParticipantId("mentee-1"), new ParticipantId("mentor-1"))
                    .forbid(new ParticipantId("mentee-2"), new ParticipantId("mentor-3"));
            SortedMap<ParticipantId, ParticipantId> previous = FIRST_RUN;
            for (int move = 0; move < 4; move++) {
                MatchingPolicy policy = weights(random);
                Proposal again = measured.match(policy, constraints, previous).proposal();
                assertThat(again)
                        .as("seed %d, move %d", seed, move)
                        .isEqualTo(Matching.solve(cohort, policy, People.TODAY, constraints, previous)
                                .proposal());
                previous = again.partners();
            }
        }
    }

    @Test
    void everyScoreIsTheSumItsContributionsExplain() {
        Cohort cohort = Crowd.of(new Random(FIRST_SEED), 40, 30);
        Matched matched = MeasuredCohort.of(cohort, People.POLICY, People.TODAY)
                .match(People.POLICY, Constraints.NONE, FIRST_RUN);

        assertThat(matched.proposal().pairs()).isNotEmpty().allSatisfy(pair -> {
            long sum = pair.contributions().stream()
                    .mapToLong(part -> (long) part.weight() * part.value())
                    .sum();
            assertThat(pair.score()).isEqualTo((int) ((sum + 500_000) / 1_000_000));
        });
    }

    @Test
    void whatARunIsGivenIsTheSameWithoutMeasuringAgain() throws IOException {
        Cohort cohort = Crowd.of(new Random(FIRST_SEED), 30, 20);
        MatchInputs inputs =
                MeasuredCohort.of(cohort, People.POLICY, People.TODAY).inputs(People.POLICY);
        MatchInputs anew = MatchInputs.of(cohort, People.POLICY, People.TODAY);

        assertThat(inputs.day()).isEqualTo(anew.day());
        assertThat(inputs.answers()).isEqualTo(anew.answers());
        assertThat(kept(inputs.scores())).isEqualTo(kept(anew.scores()));
    }

    private static byte[] kept(ScoreTable scores) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ScoreTableFile.write(scores, bytes);
        return bytes.toByteArray();
    }

    @Test
    void theTableHoldsThePairsTheRulesAllow() {
        Cohort cohort = Crowd.of(new Random(FIRST_SEED), 30, 20);
        MeasuredCohort measured = MeasuredCohort.of(cohort, People.POLICY, People.TODAY);
        ScoreTable table = measured.table(People.POLICY);

        assertThat(table.size()).isEqualTo(measured.size());
        cohort.mentees()
                .forEach(mentee -> cohort.mentors().stream()
                        .filter(mentor -> !mentor.id().equals(new ParticipantId("mentor-0")))
                        .forEach(mentor -> assertThat(
                                        table.score(mentee.id(), mentor.id()).isPresent())
                                .isEqualTo(Matching.refusal(mentee, mentor, People.POLICY, People.TODAY)
                                        .isEmpty())));
    }

    @Test
    void otherHardRulesAreNotWeighed() {
        MeasuredCohort measured =
                MeasuredCohort.of(Crowd.of(new Random(FIRST_SEED), 3, 3), People.POLICY, People.TODAY);
        MatchingPolicy looser = new MatchingPolicy("test-4", MatchingPolicy.WEIGHTS, true, true, 3, 24);

        assertThatThrownBy(() -> measured.match(looser, Constraints.NONE, FIRST_RUN))
                .hasMessageContaining("Measure it again");
    }

    @Test
    void nobodyIsMeasuredTwice() {
        Cohort cohort = Crowd.of(new Random(FIRST_SEED), 1, 1);
        Cohort doubled = new Cohort(
                List.of(cohort.mentees().get(0), cohort.mentees().get(0)), cohort.mentors(), cohort.placesTaken());

        assertThatThrownBy(() -> MeasuredCohort.of(doubled, People.POLICY, People.TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }
}
