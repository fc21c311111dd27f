package ca.learningpartners.mentorship.matching;

import static ca.learningpartners.mentorship.matching.People.BERTRAND;
import static ca.learningpartners.mentorship.matching.People.ODILE;
import static ca.learningpartners.mentorship.matching.People.POLICY;
import static ca.learningpartners.mentorship.matching.People.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A pair that may be paired, less one thing at a time. */
class HardRuleTest {

    private static final Consumer<People.MenteeDraft> SAME_MENTEE = draft -> {};
    private static final Consumer<People.MentorDraft> SAME_MENTOR = draft -> {};

    private Cohort cohort(Consumer<People.MenteeDraft> mentee, Consumer<People.MentorDraft> mentor) {
        return People.cohort(People.mentee(mentee), People.mentor(mentor));
    }

    private void refused(Cohort cohort, MatchingPolicy policy, Constraints constraints, String code) {
        ParticipantId mentee = cohort.mentees().get(0).id();
        ParticipantId mentor = cohort.mentors().get(0).id();
        assertThat(Matching.why(cohort, policy, TODAY, constraints, mentee, mentor))
                .isEqualTo(new WhyNot.Forbidden(code));
        Proposal proposal = Matching.match(cohort, policy, TODAY, constraints);
        assertThat(proposal.pairs()).isEmpty();
        assertThat(proposal.unmatched()).containsExactly(new Unmatched(mentee, code));
    }

    private void refused(Consumer<People.MenteeDraft> mentee, Consumer<People.MentorDraft> mentor, String code) {
        refused(cohort(mentee, mentor), POLICY, Constraints.NONE, code);
    }

    private void paired(Cohort cohort, MatchingPolicy policy) {
        assertThat(Matching.match(cohort, policy, TODAY).pairs()).hasSize(1);
    }

    private void paired(Consumer<People.MenteeDraft> mentee, Consumer<People.MentorDraft> mentor) {
        paired(cohort(mentee, mentor), POLICY);
    }

    private static Consumer<People.MenteeDraft> bounded(Boundaries boundaries) {
        return draft -> draft.boundaries = boundaries;
    }

    private static Boundaries line(ParticipantId other, LocalDate lastDay) {
        return new Boundaries(Set.of(), Map.of(other, lastDay), Set.of());
    }

    private static Boundaries noContact(ParticipantId other) {
        return new Boundaries(Set.of(other), Map.of(), Set.of());
    }

    @Test
    void twoPeopleWhomNoRuleKeepsApartArePaired() {
        paired(SAME_MENTEE, SAME_MENTOR);
    }

    @Test
    void nobodyAccompaniesThemselves() {
        refused(SAME_MENTEE, draft -> draft.id = ODILE, "self");
    }

    @Test
    void partnersTakePartInTheSameProgram() {
        refused(SAME_MENTEE, draft -> draft.program = "leaders-2025", "other-program");
    }

    @Test
    void partnersBelongToTheSameBranch() {
        refused(SAME_MENTEE, draft -> draft.branch = "school", "other-branch");
    }

    @Test
    void whoReportsToTheOtherIsNoPartner() {
        refused(bounded(line(BERTRAND, LocalDate.of(2027, 6, 30))), SAME_MENTOR, "reporting-line");
        refused(SAME_MENTEE, draft -> draft.boundaries = line(ODILE, LocalDate.of(2027, 6, 30)), "reporting-line");
    }

    @Test
    void aLineOfReportCountsForTwentyFourMonthsTheLastDayIncluded() {
        refused(bounded(line(BERTRAND, TODAY.minusMonths(24))), SAME_MENTOR, "reporting-line");
        paired(bounded(line(BERTRAND, TODAY.minusMonths(24).minusDays(1))), SAME_MENTOR);
    }

    @Test
    void partnersComeFromDifferentDistricts() {
        refused(SAME_MENTEE, draft -> draft.district = new DistrictNumber(27), "same-district");
    }

    @Test
    void partnersMayShareADistrictWhereThePolicySaysSo() {
        MatchingPolicy open = new MatchingPolicy("test-1", MatchingPolicy.WEIGHTS, true, true, 3, 24);
        paired(cohort(SAME_MENTEE, draft -> draft.district = new DistrictNumber(27)), open);
    }

    @Test
    void peopleWithoutADistrictAreNeverOfTheSameOne() {
        paired(draft -> draft.district = null, draft -> draft.district = null);
    }

    @Test
    void aNoContactListKeepsTwoPeopleApartWhoeverWroteIt() {
        refused(bounded(noContact(BERTRAND)), SAME_MENTOR, "no-contact");
        refused(SAME_MENTEE, draft -> draft.boundaries = noContact(ODILE), "no-contact");
    }

    @Test
    void partnersNeedALanguageBothWorkIn() {
        refused(SAME_MENTEE, draft -> draft.languages = Set.of("de"), "no-common-language");
        paired(SAME_MENTEE, draft -> draft.languages = Set.of("de", "fr"));
    }

    @Test
    void aMentorHasEnoughYearsInASeniorRole() {
        refused(SAME_MENTEE, draft -> draft.seniorYears = 2, "mentor-not-qualified");
    }

    @Test
    void aMentorIsTrainedFirst() {
        refused(SAME_MENTEE, draft -> draft.trained = false, "mentor-not-trained");
    }

    @Test
    void aMentorOnLeaveTakesNobody() {
        refused(SAME_MENTEE, draft -> draft.available = false, "mentor-unavailable");
    }

    @Test
    void aMentorWithoutPlacesTakesNobody() {
        refused(SAME_MENTEE, draft -> draft.capacity = 0, "no-capacity");
    }

    @Test
    void placesThatAreTakenCountNoMore() {
        Cohort one = cohort(SAME_MENTEE, draft -> draft.capacity = 2);
        paired(new Cohort(one.mentees(), one.mentors(), Map.of(BERTRAND, 1)), POLICY);
        refused(new Cohort(one.mentees(), one.mentors(), Map.of(BERTRAND, 2)), POLICY, Constraints.NONE, "no-capacity");
    }

    @Test
    void aMentorWhoseTermIsOverTakesNobody() {
        Cohort one = cohort(SAME_MENTEE, SAME_MENTOR);
        Cohort over = new Cohort(one.mentees(), one.mentors(), Map.of(), Wishes.NONE, Set.of(BERTRAND));
        refused(over, POLICY, Constraints.NONE, "mentor-term-over");
        paired(new Cohort(one.mentees(), one.mentors(), Map.of(), Wishes.NONE, Set.of(ODILE)), POLICY);
    }

    @Test
    void aMenteeCanDeclineAMentor() {
        refused(bounded(new Boundaries(Set.of(), Map.of(), Set.of(BERTRAND))), SAME_MENTOR, "vetoed");
    }

    @Test
    void whoRunsTheMatchingCanRuleAPairOut() {
        refused(cohort(SAME_MENTEE, SAME_MENTOR), POLICY, Constraints.NONE.forbid(ODILE, BERTRAND), "forbidden");
    }

    @Test
    void theFirstRuleThatBitesIsTheReasonGiven() {
        refused(
                bounded(noContact(BERTRAND)),
                draft -> {
                    draft.branch = "school";
                    draft.trained = false;
                },
                "other-branch");
    }

    @Test
    void anUnmatchedMenteeHearsTheCommonestReason() {
        Cohort cohort = People.cohort(
                People.mentee(SAME_MENTEE),
                mentor("m1", draft -> draft.district = new DistrictNumber(27)),
                mentor("m2", draft -> draft.trained = false),
                mentor("m3", draft -> draft.trained = false));
        assertThat(Matching.match(cohort, POLICY, TODAY).unmatched())
                .containsExactly(new Unmatched(ODILE, "mentor-not-trained"));
    }

    @Test
    void ofTwoReasonsEquallyCommonTheOneAskedFirstIsGiven() {
        Cohort cohort = People.cohort(
                People.mentee(SAME_MENTEE),
                mentor("m1", draft -> draft.trained = false),
                mentor("m2", draft -> draft.district = new DistrictNumber(27)));
        assertThat(Matching.match(cohort, POLICY, TODAY).unmatched())
                .containsExactly(new Unmatched(ODILE, "same-district"));
    }

    @Test
    void aMenteeWhoseMentorsWentToOthersHearsThatNoPlaceIsLeft() {
        Cohort cohort = new Cohort(
                List.of(People.mentee(SAME_MENTEE), People.mentee(draft -> {
                    draft.id = new ParticipantId("ruth");
                    draft.name = "Ruth Anaquod-Beam";
                    draft.needs = List.of();
                })),
                List.of(People.mentor(SAME_MENTOR)),
                Map.of());
        assertThat(Matching.match(cohort, POLICY, TODAY).unmatched())
                .extracting(Unmatched::reason)
                .containsExactly("no-place-left");
    }

    private static Mentor mentor(String id, Consumer<People.MentorDraft> change) {
        return People.mentor(draft -> {
            draft.id = new ParticipantId(id);
            change.accept(draft);
        });
    }
}
