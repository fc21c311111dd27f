package ca.learningpartners.mentorship.matching;

import static ca.learningpartners.mentorship.matching.People.POLICY;
import static ca.learningpartners.mentorship.matching.People.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final ParticipantId A = new ParticipantId("a");
    private static final ParticipantId B = new ParticipantId("b");
    private static final ParticipantId C = new ParticipantId("c");
    private static final ParticipantId X = new ParticipantId("X");
    private static final ParticipantId Y = new ParticipantId("Y");

    private static ScoreTable table(Map<ParticipantId, Integer> capacities, ScoredPair... pairs) {
        return ScoreTable.of(List.of(pairs), capacities);
    }

    private static ScoredPair pair(ParticipantId mentee, ParticipantId mentor, int score) {
        return new ScoredPair(mentee, mentor, score);
    }

    private static final ScoreTable TWO_FOR_ONE =
            table(Map.of(X, 1, Y, 1), pair(A, X, 100_000), pair(B, X, 900_000), pair(B, Y, 200_000), pair(C, Y, 0));

    private static Cohort cohort(int mentees, int mentors, long seed) {
        Random random = new Random(seed);
        List<Mentee> asking = new ArrayList<>();
        for (int i = 0; i < mentees; i++) {
            int number = i;
            asking.add(People.mentee(draft -> {
                draft.id = new ParticipantId("mentee-" + number);
                draft.district = new DistrictNumber(1 + random.nextInt(5));
                draft.needs = List.of(
                        new Need(People.BUDGET, 1 + random.nextInt(4), 1 + random.nextInt(3)),
                        new Need(People.STAFFING, 1 + random.nextInt(4), 1));
            }));
        }
        List<Mentor> offering = new ArrayList<>();
        for (int j = 0; j < mentors; j++) {
            int number = j;
            offering.add(People.mentor(draft -> {
                draft.id = new ParticipantId("mentor-" + number);
                draft.district = new DistrictNumber(1 + random.nextInt(5));
                draft.capacity = 1 + random.nextInt(2);
                draft.offers = Map.of(People.BUDGET, 1 + random.nextInt(4), People.STAFFING, 1 + random.nextInt(4));
            }));
        }
        return new Cohort(asking, offering, Map.of());
    }

    @Test
    void anEmptyCohortGivesAnEmptyProposalThatHolds() {
        Cohort nobody = new Cohort(List.of(), List.of(), Map.of());
        Proposal proposal = Matching.match(nobody, POLICY, TODAY);

        assertThat(proposal.pairs()).isEmpty();
        assertThat(proposal.unmatched()).isEmpty();
        assertThat(proposal.floor()).isEqualTo(new Floor(0, 0, proposal.certificate()));
        assertThat(CertificateCheck.fault(Matching.scores(nobody, POLICY, TODAY), Constraints.NONE, proposal))
                .isEmpty();
    }

    @Test
    void withoutMentorsEverybodyHearsThatNoPlaceIsLeft() {
        Cohort cohort = new Cohort(List.of(People.mentee(draft -> {})), List.of(), Map.of());

        assertThat(Matching.match(cohort, POLICY, TODAY).unmatched())
                .containsExactly(new Unmatched(People.ODILE, "no-place-left"));
    }

    @Test
    void whereEveryPairIsForbiddenEverybodyHearsIt() {
        Constraints none =
                Constraints.NONE.forbid(A, X).forbid(B, X).forbid(B, Y).forbid(C, Y);
        Proposal proposal = Matching.match(TWO_FOR_ONE, true, none);

        assertThat(proposal.pairs()).isEmpty();
        assertThat(proposal.unmatched()).extracting(Unmatched::reason).containsOnly("forbidden");
        assertThat(CertificateCheck.fault(TWO_FOR_ONE, none, proposal)).isEmpty();
    }

    @Test
    void whereEverythingIsTiedTheIdsDecide() {
        ScoreTable tied = table(
                Map.of(X, 1, Y, 1),
                pair(C, Y, 500_000),
                pair(C, X, 500_000),
                pair(A, Y, 500_000),
                pair(B, X, 500_000),
                pair(B, Y, 500_000),
                pair(A, X, 500_000));
        Proposal proposal = Matching.match(tied, true, Constraints.NONE);

        assertThat(proposal.pairs())
                .containsExactly(
                        new ProposedPair(A, X, 500_000, List.of()), new ProposedPair(B, Y, 500_000, List.of()));
        assertThat(proposal.unmatched()).containsExactly(new Unmatched(C, "no-place-left"));
    }

    @Test
    void aMentorWithoutPlacesTakesNobodyAndTheCertificateStillHolds() {
        ScoreTable closed = table(Map.of(X, 0), pair(A, X, 700_000));
        Proposal proposal = Matching.match(closed, true, Constraints.NONE);

        assertThat(proposal.unmatched()).containsExactly(new Unmatched(A, "no-capacity"));
        assertThat(CertificateCheck.fault(closed, Constraints.NONE, proposal)).isEmpty();
        assertThat(Matching.why(closed, false, Constraints.NONE, A, X)).isEqualTo(new WhyNot.Forbidden("no-capacity"));
    }

    @Test
    void aMenteeWithoutAnyListedPairIsUnmatchedForThat() {
        ScoreTable alone = ScoreTable.builder().mentee(A).mentor(X, 2).build();

        assertThat(Matching.match(alone, false, Constraints.NONE).unmatched())
                .containsExactly(new Unmatched(A, "not-listed"));
        assertThat(Matching.why(alone, false, Constraints.NONE, A, X)).isEqualTo(new WhyNot.Forbidden("not-listed"));
    }

    @Test
    void oneMatchMoreOutweighsAnyTotal() {
        Proposal proposal = Matching.match(TWO_FOR_ONE, false, Constraints.NONE);

        assertThat(proposal.pairs()).hasSize(2);
        assertThat(proposal.total()).isEqualTo(900_000);
        assertThat(proposal.worst()).isZero();
    }

    @Test
    void aPinHoldsEvenIfSomebodyElseWouldBringMore() {
        Constraints pinned = Constraints.NONE.pin(A, X);
        Proposal proposal = Matching.match(TWO_FOR_ONE, false, pinned);

        assertThat(proposal.pairs()).contains(new ProposedPair(A, X, 100_000, List.of()));
        assertThat(CertificateCheck.fault(TWO_FOR_ONE, pinned, proposal)).isEmpty();
    }

    @Test
    void aPairCanCostAMatch() {
        ScoreTable narrow = table(Map.of(), pair(A, X, 100_000), pair(B, X, 900_000), pair(B, Y, 200_000));

        assertThat(Matching.why(narrow, true, Constraints.NONE, B, X))
                .isEqualTo(new WhyNot.Allowed(300_000 - 900_000, 1, List.of(new Displaced(A, X, null, 100_000))));
    }

    @Test
    void aPinSettlesWhyOthersAreNoPair() {
        assertThat(Matching.why(TWO_FOR_ONE, false, Constraints.NONE.pin(B, X), B, Y))
                .isEqualTo(new WhyNot.Forbidden("pinned"));
        assertThat(Matching.why(TWO_FOR_ONE, false, Constraints.NONE.pin(B, X), A, X))
                .isEqualTo(new WhyNot.Forbidden("pinned"));
    }

    @Test
    void aPinOfAPairThatIsNotAllowedSaysWhichAndWhy() {
        assertThatThrownBy(() -> Matching.match(TWO_FOR_ONE, false, Constraints.NONE.pin(A, Y)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Pin a=Y")
                .hasMessageContaining("not-listed");
        assertThatThrownBy(() -> Matching.match(
                        TWO_FOR_ONE, false, Constraints.NONE.pin(A, X).forbid(A, X)))
                .hasMessageContaining("Pin a=X")
                .hasMessageContaining("forbidden");
    }

    @Test
    void aPinThatAHardRuleForbidsSaysWhichRule() {
        Cohort cohort = People.cohort(People.mentee(draft -> {}), People.mentor(draft -> draft.trained = false));

        assertThatThrownBy(() ->
                        Matching.match(cohort, POLICY, TODAY, Constraints.NONE.pin(People.ODILE, People.BERTRAND)))
                .hasMessageContaining("Pin odile=bertrand")
                .hasMessageContaining("mentor-not-trained");
    }

    @Test
    void morePinsThanPlacesAreRefused() {
        assertThatThrownBy(() -> Matching.match(
                        TWO_FOR_ONE, false, Constraints.NONE.pin(A, X).pin(B, X)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Pin b=X")
                .hasMessageContaining("the mentor takes 1");
    }

    @Test
    void twoPinsOfOneMenteeAreRefused() {
        assertThatThrownBy(() -> Constraints.NONE.pin(A, X).pin(A, Y))
                .hasMessageContaining("Mentee a is pinned to both X and Y");
    }

    @Test
    void aConstraintThatNamesNobodyIsRefused() {
        ParticipantId stranger = new ParticipantId("stranger");
        assertThatThrownBy(() -> Matching.match(TWO_FOR_ONE, false, Constraints.NONE.pin(stranger, X)))
                .hasMessageContaining("stranger");
        assertThatThrownBy(() -> Matching.match(TWO_FOR_ONE, false, Constraints.NONE.forbid(A, stranger)))
                .hasMessageContaining("stranger");
        assertThatThrownBy(() -> Matching.why(TWO_FOR_ONE, false, Constraints.NONE, A, stranger))
                .hasMessageContaining("stranger");
    }

    @Test
    void aPairGivenTwiceIsRefused() {
        assertThatThrownBy(() -> table(Map.of(), pair(A, X, 1), pair(B, X, 1), pair(A, X, 1)))
                .hasMessageContaining("mentee a and mentor X")
                .hasMessageContaining("twice");
    }

    @Test
    void scoresAndCapacitiesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> pair(A, X, 1_000_001)).hasMessageContaining("1000001");
        assertThatThrownBy(() -> ScoreTable.builder().pair(A, X, -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> ScoreTable.builder().mentor(X, -1)).hasMessageContaining("capacity of mentor X");
    }

    @Test
    void somebodyListedTwiceIsRefused() {
        Mentee odile = People.mentee(draft -> {});
        assertThatThrownBy(() -> Matching.match(new Cohort(List.of(odile, odile), List.of(), Map.of()), POLICY, TODAY))
                .hasMessageContaining("mentee odile twice");
    }

    @Test
    void aTableAnswersForEachPairAndShowsThemInOrder() {
        List<String> seen = new ArrayList<>();
        TWO_FOR_ONE.visit((mentee, mentor, score) -> seen.add(mentee + "-" + mentor + "-" + score));

        assertThat(seen).containsExactly("a-X-100000", "b-X-900000", "b-Y-200000", "c-Y-0");
        assertThat(TWO_FOR_ONE.score(B, Y)).hasValue(200_000);
        assertThat(TWO_FOR_ONE.score(A, Y)).isEmpty();
        assertThat(TWO_FOR_ONE.size()).isEqualTo(4);
    }

    @Test
    void aCohortIsMatchedWithReasonsAndProof() {
        Cohort cohort = cohort(24, 26, 7);
        Proposal proposal = Matching.match(cohort, POLICY, TODAY);

        assertThat(proposal.pairs()).hasSize(24).allSatisfy(pair -> {
            long sum = pair.contributions().stream()
                    .mapToLong(part -> (long) part.weight() * part.value())
                    .sum();
            assertThat(pair.score()).isEqualTo((int) ((sum + 500_000) / 1_000_000));
        });
        assertThat(CertificateCheck.fault(Matching.scores(cohort, POLICY, TODAY), Constraints.NONE, proposal))
                .isEmpty();
    }

    @Test
    void whoeverIsListedFirstMakesNoDifference() {
        Cohort cohort = cohort(30, 20, 11);
        List<Mentee> mentees = new ArrayList<>(cohort.mentees());
        List<Mentor> mentors = new ArrayList<>(cohort.mentors());
        Collections.shuffle(mentees, new Random(1));
        Collections.shuffle(mentors, new Random(2));

        assertThat(Matching.match(new Cohort(mentees, mentors, Map.of()), POLICY, TODAY))
                .isEqualTo(Matching.match(cohort, POLICY, TODAY));
    }

    @Test
    void whyNotWorksOnACohortAsOnScores() {
        Cohort cohort = cohort(10, 10, 3);
        ScoreTable table = Matching.scores(cohort, POLICY, TODAY);
        table.visit((mentee, mentor, score) -> assertThat(
                        Matching.why(cohort, POLICY, TODAY, Constraints.NONE, mentee, mentor))
                .isEqualTo(Matching.why(table, true, Constraints.NONE, mentee, mentor)));
    }
}
