package ca.learningpartners.mentorship.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many people an objective occupies, as far as it says nothing about a few. */
class PeopleByTest {

    private static final ObjectiveCode O1 = new ObjectiveCode("O1");
    private static final ObjectiveCode O2 = new ObjectiveCode("O2");
    private static final ObjectiveCode O3 = new ObjectiveCode("O3");

    private final Map<ParticipantId, Set<ObjectiveCode>> served = new HashMap<>();

    @Test
    void ten_are_counted_and_nine_are_not_nor_is_nobody() {
        people(10, O1);
        people(9, O2);
        people(11);
        PeopleBy<ObjectiveCode> figures = PeopleBy.of(List.of(O1, O2, O3), served);
        assertThat(figures.everybody()).hasValue(30);
        assertThat(figures.people())
                .containsEntry(O1, OptionalInt.of(10))
                .containsEntry(O2, OptionalInt.empty())
                .containsEntry(O3, OptionalInt.empty());
    }

    @Test
    void who_lacks_an_objective_everybody_else_has_cannot_be_worked_out() {
        people(12, O1, O2);
        people(3, O2);
        PeopleBy<ObjectiveCode> figures = PeopleBy.of(List.of(O1, O2), served);
        assertThat(List.of(figures.people().get(O1), figures.everybody())).contains(OptionalInt.empty());
    }

    @Test
    void without_goals_there_is_nothing_to_show() {
        PeopleBy<ObjectiveCode> figures = PeopleBy.of(List.of(O1), served);
        assertThat(figures.everybody()).isEmpty();
        assertThat(figures.people()).containsEntry(O1, OptionalInt.empty());
    }

    private void people(int count, ObjectiveCode... objectives) {
        for (int each = 0; each < count; each++) {
            served.put(new ParticipantId("p" + served.size()), Set.of(objectives));
        }
    }
}
