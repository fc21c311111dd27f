package ca.learningpartners.mentorship.matching;

import static ca.learningpartners.mentorship.matching.People.BUDGET;
import static ca.learningpartners.mentorship.matching.People.PRINCE_RUPERT;
import static ca.learningpartners.mentorship.matching.People.STAFFING;
import static ca.learningpartners.mentorship.matching.People.TODAY;
import static ca.learningpartners.mentorship.matching.People.WILLIAMS_LAKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.learningpartners.mentorship.district.Distances;
import ca.learningpartners.mentorship.participant.Expertise;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.participant.SchoolKind;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.participant.SharedContext;
import ca.learningpartners.mentorship.participant.Trend;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    private static final Consumer<People.MenteeDraft> SAME_MENTEE = draft -> {};
    private static final Consumer<People.MentorDraft> SAME_MENTOR = draft -> {};

    private static OptionalInt of(
            Measure measure, Consumer<People.MenteeDraft> mentee, Consumer<People.MentorDraft> mentor) {
        return measure.of(People.mentee(mentee), People.mentor(mentor));
    }

    private static List<Contribution> contributions(Scoring scoring, Mentee mentee, Mentor mentor) {
        return scoring.contributions(Measuring.values(mentee, mentor, Distances.STRAIGHT, TODAY), 0);
    }

    private static int score(Scoring scoring, Mentee mentee, Mentor mentor) {
        int[] score = new int[1];
        scoring.weigh(Measuring.values(mentee, mentor, Distances.STRAIGHT, TODAY), 0, 1, score);
        return score[0];
    }

    private static Consumer<People.MenteeDraft> menteeAt(Setting setting) {
        return draft -> draft.setting = setting;
    }

    private static Consumer<People.MentorDraft> mentorAt(Setting setting) {
        return draft -> draft.setting = setting;
    }

    @Test
    void aNeedThatIsHalfMetCountsHalfAndMoreThanNeededCountsOnce() {
        // budget: priority 3, 2 of 4; board relations: priority 1, 4 of 2
        assertThat(of(new NeedMet(), SAME_MENTEE, SAME_MENTOR)).hasValue(625_000);
    }

    @Test
    void aNeedNobodyOffersCountsNothing() {
        assertThat(of(new NeedMet(), SAME_MENTEE, draft -> draft.offers = Map.of(STAFFING, 4)))
                .hasValue(0);
    }

    @Test
    void thirdsOfANeedAreRoundedHalfUp() {
        assertThat(of(
                        new NeedMet(),
                        draft -> draft.needs = List.of(new Need(BUDGET, 3, 1)),
                        draft -> draft.offers = Map.of(BUDGET, 2)))
                .hasValue(666_667);
    }

    @Test
    void withoutNeedsOrOffersNeedIsUnknown() {
        assertThat(of(new NeedMet(), draft -> draft.needs = List.of(), SAME_MENTOR))
                .isEmpty();
        assertThat(of(new NeedMet(), SAME_MENTEE, draft -> draft.offers = Map.of()))
                .isEmpty();
    }

    @Test
    void expertiseCountsHalfSixYearsLater() {
        // budget: level 4, fresh; staffing: level 2, six years ago; over two duties of at most 4
        assertThat(of(new ExpertiseAtHand(2026), SAME_MENTEE, SAME_MENTOR)).hasValue(625_000);
    }

    @Test
    void expertiseOfAYearToComeIsAsFreshAsTodays() {
        assertThat(of(
                        new ExpertiseAtHand(2026),
                        draft -> draft.duties = Set.of(BUDGET),
                        draft -> draft.expertise = List.of(new Expertise(BUDGET, 4, 2027))))
                .hasValue(1_000_000);
    }

    @Test
    void threeYearsTakeARootOfAHalf() {
        assertThat(of(
                        new ExpertiseAtHand(2026),
                        draft -> draft.duties = Set.of(BUDGET),
                        draft -> draft.expertise = List.of(new Expertise(BUDGET, 4, 2023))))
                .hasValue(707_107);
    }

    @Test
    void withoutDutiesOrExpertiseItIsUnknown() {
        assertThat(of(new ExpertiseAtHand(2026), draft -> draft.duties = Set.of(), SAME_MENTOR))
                .isEmpty();
        assertThat(of(new ExpertiseAtHand(2026), SAME_MENTEE, draft -> draft.expertise = List.of()))
                .isEmpty();
    }

    @Test
    void issuesInCommonAreTheSharedIntensitiesOverAll() {
        // staffing 4 and 2, budget 2 and 0, board 0 and 2: 2 of 8
        assertThat(of(new IssuesInCommon(), SAME_MENTEE, SAME_MENTOR)).hasValue(250_000);
    }

    @Test
    void theSameIssuesAreEverythingInCommon() {
        assertThat(of(new IssuesInCommon(), SAME_MENTEE, draft -> draft.issues = Map.of(STAFFING, 4, BUDGET, 2)))
                .hasValue(1_000_000);
    }

    @Test
    void withoutIssuesCommonalityIsUnknown() {
        assertThat(of(new IssuesInCommon(), draft -> draft.issues = Map.of(), SAME_MENTOR))
                .isEmpty();
        assertThat(of(new IssuesInCommon(), SAME_MENTEE, draft -> draft.issues = Map.of()))
                .isEmpty();
    }

    @Test
    void contextIsTheMeanOfItsFourParts() {
        // remoteness 2/3, the same mix of schools 1, the circumstance is shared 1, decline next to stable 1/2
        assertThat(of(new ContextAlike(), SAME_MENTEE, SAME_MENTOR)).hasValue(791_667);
    }

    @Test
    void contextUsesThePartsThatAreKnown() {
        Setting remoteOnly = new Setting(null, null, 3, Map.of(), Set.of(), null);
        assertThat(of(new ContextAlike(), menteeAt(remoteOnly), SAME_MENTOR)).hasValue(1_000_000);
        assertThat(of(new ContextAlike(), SAME_MENTEE, mentorAt(new Setting(null, null, 0, Map.of(), Set.of(), null))))
                .hasValue(166_667);
    }

    @Test
    void withoutAnyPartContextIsUnknown() {
        assertThat(of(new ContextAlike(), menteeAt(Setting.UNKNOWN), SAME_MENTOR))
                .isEmpty();
    }

    @Test
    void schoolsOfOtherKindsHaveNothingInCommon() {
        assertThat(ContextAlike.schools(schools(SchoolKind.VILLAGE, 2), schools(SchoolKind.SECONDARY, 5)))
                .isEqualTo(0);
        assertThat(ContextAlike.schools(schools(SchoolKind.VILLAGE, 2), schools(SchoolKind.VILLAGE, 5)))
                .isEqualTo(1);
        assertThat(ContextAlike.schools(schools(SchoolKind.VILLAGE, 0), schools(SchoolKind.VILLAGE, 5)))
                .isEqualTo(ContextAlike.NO_PART);
    }

    private static ContextAlike.Place schools(SchoolKind kind, int count) {
        return new ContextAlike.Place(new Setting(null, null, null, Map.of(kind, count), Set.of(), null));
    }

    @Test
    void halfOfTwoCircumstancesIsAHalf() {
        ContextAlike.Place both = contexts(SharedContext.FRANCOPHONE, SharedContext.INDIGENOUS_PARTNERSHIP);
        assertThat(ContextAlike.shared(both, contexts(SharedContext.FRANCOPHONE)))
                .isEqualTo(0.5);
        assertThat(ContextAlike.shared(both, contexts())).isEqualTo(0);
        assertThat(ContextAlike.shared(contexts(), both)).isEqualTo(ContextAlike.NO_PART);
    }

    private static ContextAlike.Place contexts(SharedContext... contexts) {
        return new ContextAlike.Place(new Setting(null, null, null, Map.of(), Set.of(contexts), null));
    }

    @Test
    void growthIsFarFromDeclineAndStableIsBetween() {
        assertThat(ContextAlike.trend(trend(Trend.GROWTH), trend(Trend.GROWTH))).isEqualTo(1);
        assertThat(ContextAlike.trend(trend(Trend.STABLE), trend(Trend.STABLE))).isEqualTo(1);
        assertThat(ContextAlike.trend(trend(Trend.GROWTH), trend(Trend.STABLE))).isEqualTo(0.5);
        assertThat(ContextAlike.trend(trend(Trend.DECLINE), trend(Trend.STABLE)))
                .isEqualTo(0.5);
        assertThat(ContextAlike.trend(trend(Trend.DECLINE), trend(Trend.GROWTH)))
                .isEqualTo(0);
    }

    private static ContextAlike.Place trend(Trend trend) {
        return new ContextAlike.Place(new Setting(null, null, null, Map.of(), Set.of(), trend));
    }

    @Test
    void sizeIsCountedInDoublings() {
        assertThat(SizeAlike.between(4413, 3581) / 1e6).isCloseTo(0.925, within(0.0005));
        assertThat(SizeAlike.between(3581, 4413)).isEqualTo(SizeAlike.between(4413, 3581));
        assertThat(SizeAlike.between(600, 600)).isEqualTo(1_000_000);
        assertThat(SizeAlike.between(600, 2400)).isEqualTo(500_000);
    }

    @Test
    void moreThanSixteenTimesTheSizeIsNothingAndNeverLess() {
        assertThat(SizeAlike.between(4413, 71_936)).isZero();
        assertThat(SizeAlike.between(1, 10_000_000)).isZero();
    }

    @Test
    void withoutANumberOfPupilsSizeIsUnknown() {
        assertThat(of(new SizeAlike(), menteeAt(Setting.UNKNOWN), SAME_MENTOR)).isEmpty();
        assertThat(of(new SizeAlike(), SAME_MENTEE, mentorAt(Setting.UNKNOWN))).isEmpty();
    }

    @Test
    void nearnessHalvesAtFourHundredKilometres() {
        assertThat(Nearness.at(100) / 1e6).isCloseTo(0.941, within(0.0005));
        assertThat(Nearness.at(400)).isEqualTo(500_000);
        assertThat(Nearness.at(800)).isEqualTo(200_000);
        assertThat(Nearness.at(0)).isEqualTo(1_000_000);
    }

    @Test
    void williamsLakeIsSixHundredKilometresFromPrinceRupert() {
        assertThat(WILLIAMS_LAKE.kilometresTo(PRINCE_RUPERT)).isCloseTo(595.2, within(0.05));
        assertThat(of(new Nearness(Distances.STRAIGHT), SAME_MENTEE, SAME_MENTOR)
                        .orElseThrow())
                .isCloseTo(Nearness.at(595.2), within(50));
    }

    @Test
    void aWishForDistanceReversesNearness() {
        int near =
                of(new Nearness(Distances.STRAIGHT), SAME_MENTEE, SAME_MENTOR).orElseThrow();
        assertThat(of(new Nearness(Distances.STRAIGHT), draft -> draft.prefersDistance = true, SAME_MENTOR))
                .hasValue(1_000_000 - near);
    }

    @Test
    void withoutABaseNearnessIsUnknown() {
        assertThat(of(new Nearness(Distances.STRAIGHT), menteeAt(Setting.UNKNOWN), SAME_MENTOR))
                .isEmpty();
        assertThat(of(new Nearness(Distances.STRAIGHT), SAME_MENTEE, mentorAt(Setting.UNKNOWN)))
                .isEmpty();
    }

    @Test
    void theScoreIsTheWeightedSumOfAllSix() {
        Scoring scoring = new Scoring(People.POLICY);
        List<Contribution> parts = contributions(scoring, People.mentee(SAME_MENTEE), People.mentor(SAME_MENTOR));

        assertThat(parts).extracting(Contribution::criterion).containsExactly(Criterion.values());
        assertThat(parts)
                .extracting(Contribution::weight)
                .containsExactly(250_000, 200_000, 200_000, 150_000, 100_000, 100_000);
        long sum = parts.stream()
                .mapToLong(part -> (long) part.weight() * part.value())
                .sum();
        assertThat(score(scoring, People.mentee(SAME_MENTEE), People.mentor(SAME_MENTOR)))
                .isEqualTo((int) ((sum + 500_000) / 1_000_000));
    }

    @Test
    void aMissingCriterionLeavesItsWeightToTheOthers() {
        Scoring scoring = new Scoring(People.POLICY);
        List<Contribution> parts =
                contributions(scoring, People.mentee(draft -> draft.needs = List.of()), People.mentor(SAME_MENTOR));

        assertThat(parts)
                .extracting(Contribution::criterion)
                .containsExactly(
                        Criterion.EXPERTISE,
                        Criterion.COMMONALITY,
                        Criterion.CONTEXT,
                        Criterion.SIZE,
                        Criterion.GEOGRAPHY);
        assertThat(parts).extracting(Contribution::weight).containsExactly(266_667, 266_667, 200_000, 133_333, 133_333);
    }

    @Test
    void weightsAlwaysSumToOneWhateverIsMissing() {
        int[] weights = {250_000, 200_000, 200_000, 150_000, 100_000, 7};
        for (int present = 1; present < 64; present++) {
            assertThat(Weights.shared(weights, present))
                    .satisfies(shares -> assertThat(Arrays.stream(shares).sum()).isEqualTo(1_000_000));
        }
    }

    @Test
    void whatIsLeftOverInSharingGoesToTheLargestRemainderAndThenToTheEarlier() {
        assertThat(Weights.shared(new int[] {1, 1, 1}, 0b111)).containsExactly(333_334, 333_333, 333_333);
        assertThat(Weights.shared(new int[] {1, 1, 4}, 0b111)).containsExactly(166_667, 166_667, 666_666);
        assertThat(Weights.shared(new int[] {1, 0, 2}, 0b111)).containsExactly(333_333, 0, 666_667);
    }

    @Test
    void aPairWithoutAnyDataScoresZeroAndSaysSo() {
        Scoring scoring = new Scoring(People.POLICY);
        var nothing = People.mentee(draft -> {
            draft.needs = List.of();
            draft.duties = Set.of();
            draft.issues = Map.of();
            draft.setting = Setting.UNKNOWN;
        });

        assertThat(score(scoring, nothing, People.mentor(SAME_MENTOR))).isZero();
        assertThat(contributions(scoring, nothing, People.mentor(SAME_MENTOR))).isEmpty();
        assertThat(Matching.match(People.cohort(nothing, People.mentor(SAME_MENTOR)), People.POLICY, TODAY)
                        .pairs())
                .hasSize(1);
    }

    @Test
    void aCriterionThatWeighsNothingIsShownWithoutWeight() {
        MatchingPolicy onlySize = new MatchingPolicy("test-2", Map.of(Criterion.SIZE, 5), true, false, 3, 24);
        Scoring scoring = new Scoring(onlySize);

        assertThat(score(scoring, People.mentee(SAME_MENTEE), People.mentor(SAME_MENTOR)))
                .isEqualTo(SizeAlike.between(4413, 2000));
        assertThat(contributions(scoring, People.mentee(SAME_MENTEE), People.mentor(SAME_MENTOR)))
                .contains(new Contribution(Criterion.NEED, 0, 625_000));
    }
}
