package ca.learningpartners.mentorship.matching;

import static ca.learningpartners.mentorship.matching.People.BERTRAND;
import static ca.learningpartners.mentorship.matching.People.ODILE;
import static ca.learningpartners.mentorship.matching.People.POLICY;
import static ca.learningpartners.mentorship.matching.People.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What it adds when a mentee and a mentor have each other among their first three. */
class WishesTest {

    private static final ParticipantId CYNTHIA = new ParticipantId("cynthia");

    @ParameterizedTest
    @CsvSource({"1,1,50000", "1,2,33333", "2,1,33333", "1,3,16667", "2,2,22222", "2,3,11111", "3,3,5556"})
    void the_nearer_to_the_first_place_on_both_sides_the_more(int byMentee, int byMentor, int bonus) {
        int plain = match(Wishes.NONE).score();
        ProposedPair pair = match(chosen(byMentee, byMentor));
        assertThat(pair.bonus()).isEqualTo(bonus);
        assertThat(pair.score()).isEqualTo(plain + bonus);
        assertThat(pair.contributions()).isEqualTo(match(Wishes.NONE).contributions());
    }

    @Test
    void the_whole_never_exceeds_one() {
        assertThat(chosen(1, 1).bonus(ODILE, BERTRAND, 980_000)).isEqualTo(20_000);
        assertThat(chosen(1, 1).bonus(ODILE, BERTRAND, 1_000_000)).isZero();
        assertThat(chosen(1, 1).bonus(ODILE, CYNTHIA, 0)).isZero();
    }

    @Test
    void the_solver_sees_the_bonus_and_the_certificate_proves_it() {
        Cohort alike = cohort(Wishes.NONE);
        assertThat(Matching.match(alike, POLICY, TODAY).pairs().get(0).mentor()).isEqualTo(BERTRAND);

        Cohort chosen = cohort(new Wishes(Map.of(ODILE, Map.of(CYNTHIA, new Wishes.Mutual(3, 3)))));
        Proposal proposal = Matching.match(chosen, POLICY, TODAY);
        assertThat(proposal.pairs().get(0).mentor()).isEqualTo(CYNTHIA);
        assertThat(proposal.pairs().get(0).bonus()).isEqualTo(5_556);
        assertThat(CertificateCheck.fault(Matching.scores(chosen, POLICY, TODAY), Constraints.NONE, proposal))
                .isEmpty();
    }

    @Test
    void a_mentors_veto_counts_like_a_mentees() {
        Cohort vetoed = cohort(Wishes.NONE);
        Cohort declined = new Cohort(
                vetoed.mentees(),
                vetoed.mentors().stream()
                        .map(mentor -> mentor.declining(mentor.id().equals(BERTRAND) ? Set.of(ODILE) : Set.of()))
                        .toList(),
                Map.of());
        assertThat(Matching.match(declined, POLICY, TODAY).pairs().get(0).mentor())
                .isEqualTo(CYNTHIA);
        assertThat(Matching.why(declined, POLICY, TODAY, Constraints.NONE, ODILE, BERTRAND))
                .isEqualTo(new WhyNot.Forbidden("vetoed"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1})
    void only_the_first_three_places_count(int rank) {
        assertThatThrownBy(() -> new Wishes.Mutual(rank, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Rank " + rank);
    }

    @Test
    void a_bonus_is_part_of_the_score() {
        assertThatThrownBy(() -> new ProposedPair(ODILE, BERTRAND, 10, List.of(), 11))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Wishes chosen(int byMentee, int byMentor) {
        return new Wishes(Map.of(ODILE, Map.of(BERTRAND, new Wishes.Mutual(byMentee, byMentor))));
    }

    private static ProposedPair match(Wishes wishes) {
        Cohort one = People.cohort(People.mentee(draft -> {}), People.mentor(draft -> {}));
        return Matching.match(new Cohort(one.mentees(), one.mentors(), Map.of(), wishes), POLICY, TODAY)
                .pairs()
                .get(0);
    }

    /** Odile, Bertrand, and Cynthia, who is like him in everything. */
    private static Cohort cohort(Wishes wishes) {
        return new Cohort(
                List.of(People.mentee(draft -> {})),
                List.of(People.mentor(draft -> {}), People.mentor(draft -> draft.id = CYNTHIA)),
                Map.of(),
                wishes);
    }
}
