package ca.learningpartners.mentorship.matching;

import static ca.learningpartners.mentorship.matching.People.BERTRAND;
import static ca.learningpartners.mentorship.matching.People.ODILE;
import static ca.learningpartners.mentorship.matching.People.POLICY;
import static ca.learningpartners.mentorship.matching.People.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Constraints that cannot hold, named as few as show it. */
class ConflictTest {

    private static final ParticipantId ANOTHER = new ParticipantId("ilse");
    private static final ParticipantId STRANGER = new ParticipantId("stranger");

    private static Cohort cohort(int capacity) {
        return new Cohort(
                List.of(People.mentee(draft -> {}), People.mentee(draft -> draft.id = ANOTHER)),
                List.of(People.mentor(draft -> draft.capacity = capacity), People.mentor(draft -> {
                    draft.id = new ParticipantId("untrained");
                    draft.trained = false;
                })),
                Map.of());
    }

    private static Optional<Conflict> conflict(int capacity, Constraint... constraints) {
        return Matching.conflict(cohort(capacity), POLICY, TODAY, List.of(constraints));
    }

    private static Optional<Conflict> is(Conflict.Reason reason, Constraint... constraints) {
        return Optional.of(new Conflict(reason, List.of(constraints), null));
    }

    @Test
    void whatCanHoldIsNoConflict() {
        assertThat(conflict(2, Constraint.pin(ODILE, BERTRAND), Constraint.pin(ANOTHER, BERTRAND)))
                .isEmpty();
        assertThat(conflict(1)).isEmpty();
    }

    @Test
    void aPinAgainstAHardRuleNamesTheRule() {
        Constraint pin = Constraint.pin(ODILE, new ParticipantId("untrained"));

        assertThat(conflict(1, pin))
                .contains(new Conflict(Conflict.Reason.NOT_ALLOWED, List.of(pin), "mentor-not-trained"));
    }

    @Test
    void aPairBothPinnedAndForbiddenNamesBoth() {
        assertThat(conflict(
                        2,
                        Constraint.pin(ANOTHER, BERTRAND),
                        Constraint.forbid(ODILE, BERTRAND),
                        Constraint.pin(ODILE, BERTRAND)))
                .isEqualTo(is(
                        Conflict.Reason.PINNED_AND_FORBIDDEN,
                        Constraint.pin(ODILE, BERTRAND),
                        Constraint.forbid(ODILE, BERTRAND)));
    }

    @Test
    void morePinsThanPlacesNamesOneMoreThanThereArePlaces() {
        assertThat(conflict(1, Constraint.pin(ODILE, BERTRAND), Constraint.pin(ANOTHER, BERTRAND)))
                .isEqualTo(is(
                        Conflict.Reason.MORE_PINS_THAN_PLACES,
                        Constraint.pin(ANOTHER, BERTRAND),
                        Constraint.pin(ODILE, BERTRAND)));
    }

    @Test
    void twoMentorsForOneMenteeAreNamed() {
        ScoreTable table =
                ScoreTable.of(List.of(new ScoredPair(ODILE, BERTRAND, 1), new ScoredPair(ODILE, ANOTHER, 2)), Map.of());
        Collection<Constraint> both = List.of(Constraint.pin(ODILE, BERTRAND), Constraint.pin(ODILE, ANOTHER));

        assertThat(Matching.conflict(table, both))
                .isEqualTo(is(
                        Conflict.Reason.TWO_MENTORS, Constraint.pin(ODILE, BERTRAND), Constraint.pin(ODILE, ANOTHER)));
        assertThat(Conflict.Reason.TWO_MENTORS.code()).isEqualTo("two-mentors");
    }

    @Test
    void somebodyWhoIsNotThereIsNamed() {
        assertThat(conflict(1, Constraint.forbid(STRANGER, BERTRAND)))
                .isEqualTo(is(Conflict.Reason.NOT_TO_BE_MATCHED, Constraint.forbid(STRANGER, BERTRAND)));
    }

    @Test
    void aMentorWhosePlacesAreAllTakenTakesNoPin() {
        Cohort taken = new Cohort(cohort(1).mentees(), cohort(1).mentors(), Map.of(BERTRAND, 1));
        Constraint pin = Constraint.pin(ODILE, BERTRAND);

        assertThat(Matching.conflict(taken, POLICY, TODAY, List.of(pin)))
                .contains(new Conflict(Conflict.Reason.NOT_ALLOWED, List.of(pin), "no-capacity"));
    }

    @Test
    void forbiddingAPairOfACohortHasAPriceToo() {
        Constraints forbidden = Constraints.NONE.forbid(ODILE, BERTRAND);
        Matched matched = Matching.solve(
                new Cohort(List.of(People.mentee(draft -> {})), List.of(People.mentor(draft -> {})), Map.of()),
                POLICY,
                TODAY,
                forbidden,
                new TreeMap<>());
        int score = Matching.match(cohort(1), POLICY, TODAY).pairs().get(0).score();

        assertThat(matched.proposal().unmatched()).containsExactly(new Unmatched(ODILE, "forbidden"));
        assertThat(matched.constraintPrices())
                .isEqualTo(new ConstraintPrices(
                        List.of(new ConstraintPrice(Constraint.forbid(ODILE, BERTRAND), 1, score)), 1, score));
    }
}
