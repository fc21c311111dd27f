package ca.learningpartners.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchInputsTest {

    private static final Mentee ODILE = People.mentee(
            draft -> draft.boundaries = new Boundaries(Set.of(new ParticipantId("somebody-else")), Map.of(), Set.of()));
    private static final Mentor BERTRAND = People.mentor(draft -> draft.capacity = 3);
    private static final Cohort COHORT = new Cohort(List.of(ODILE), List.of(BERTRAND), Map.of(People.BERTRAND, 1));

    @Test
    void theAnswersAreThoseThatCountAndNobodyIsNamedInThem() {
        assertThat(MatchInputs.of(COHORT, People.POLICY, People.TODAY).answers().lines())
                .containsExactly(
                        "id,role,district,languages,latitude,longitude,branch,position_start,senior_years,trained,"
                                + "available,capacity,needs,duties,issues,offers,expertise,enrolment,remoteness,"
                                + "school_mix,contexts,trend,prefers_distance",
                        "odile,mentee,SD27,en;fr,52.1417,-122.1417,district,2026-08-01,,,,,budget:4:3;board-relations:2:1,"
                                + "budget;staffing,budget:2;staffing:4,,,4413,2,elementary:3;secondary:4,"
                                + "indigenous-partnership,decline,",
                        "bertrand,mentor,SD52,en,54.315,-130.3208,district,,3,yes,yes,2,,,board-relations:2;staffing:2,"
                                + "board-relations:4;budget:2,budget:4:2026;staffing:2:2020,2000,3,"
                                + "elementary:6;secondary:8,indigenous-partnership,stable,");
    }

    @Test
    void aRunIsJudgedByWhatItWasGiven() {
        MatchInputs inputs = MatchInputs.of(COHORT, People.POLICY, People.TODAY);
        Proposal proposal = Matching.match(COHORT, People.POLICY, People.TODAY);
        assertThat(inputs.fault(run(proposal))).isEmpty();
        Proposal embellished = new Proposal(
                List.of(new ProposedPair(People.ODILE, People.BERTRAND, 999_999, List.of())),
                List.of(),
                List.of(),
                proposal.certificate(),
                proposal.floor());
        assertThat(inputs.fault(run(embellished))).isPresent();
    }

    @Test
    void reasonsThatDoNotAddUpAreFound() {
        MatchInputs inputs = MatchInputs.of(COHORT, People.POLICY, People.TODAY);
        Proposal proposal = Matching.match(COHORT, People.POLICY, People.TODAY);
        ProposedPair pair = proposal.pairs().get(0);
        List<Contribution> flattering = pair.contributions().stream()
                .map(part -> new Contribution(part.criterion(), part.weight(), 1_000_000))
                .toList();
        Proposal embellished = new Proposal(
                List.of(new ProposedPair(pair.mentee(), pair.mentor(), pair.score(), flattering)),
                List.of(),
                proposal.blocking(),
                proposal.certificate(),
                proposal.floor());
        assertThat(inputs.fault(run(embellished))).contains("what odile scores is not what its reasons add up to");
    }

    @Test
    void whatDoesNotCountIsNoReason() {
        assertThat(Contribution.strongest(List.of(
                        new Contribution(Criterion.NEED, 0, 1_000_000),
                        new Contribution(Criterion.SIZE, 1_000_000, 600_000))))
                .containsExactly(Criterion.SIZE);
    }

    @Test
    void moreThanCanBeHeldIsRefusedBeforeItIsTried() {
        List<Mentee> mentees = Collections.nCopies(20_001, ODILE);
        List<Mentor> mentors = Collections.nCopies(20_000, BERTRAND);
        Circumstances today = new Circumstances(People.POLICY, People.TODAY, Map.of(), Constraints.NONE);
        assertThatThrownBy(() -> new AllowedPairs(mentees, mentors, today))
                .isInstanceOf(RefusedException.class)
                .hasMessage("too-many-pairs");
    }

    private static MatchRun run(Proposal proposal) {
        return new MatchRun(
                MatchRunId.random(),
                new ProgramId("leaders-2026"),
                new Fact(new ParticipantId("office"), Instant.EPOCH),
                null,
                People.POLICY,
                Constraints.NONE,
                proposal,
                null);
    }
}
