package ca.learningpartners.mentorship.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecidingCompletionTest {

    private static final Actor OFFICE = holding(Invented.ROBIN, Role.OFFICE);
    private static final Actor MENTEE = holding(Invented.ODILE, Role.MENTEE);

    private final Store store = new InMemoryStore();

    @BeforeEach
    void thereIsAProgram() {
        store.write(stores -> {
            Invented.settle(stores);
            return true;
        });
    }

    @Test
    void theOfficeChoosesAndChoosingTheSameAgainIsOneAct() {
        Completion chosen = new Completion(3, true, true);
        for (int i = 0; i < 2; i++) {
            deciding(deciding -> deciding.choose(OFFICE, Invented.PROGRAM, chosen, Invented.MORNING));
        }
        assertThat(store.<Completion>read(stores -> stores.completions().of(Invented.PROGRAM)))
                .isEqualTo(chosen);
        assertThat(acts()).containsExactly("completion-chosen");
    }

    @Test
    void aParticipantDeclaresAndSilencesForThemselves() {
        deciding(deciding -> {
            deciding.declareSelfAssessment(MENTEE, Invented.PROGRAM, Invented.MORNING);
            deciding.declareSelfAssessment(MENTEE, Invented.PROGRAM, Invented.MORNING);
            deciding.silence(MENTEE, Invented.PROGRAM, true, Invented.MORNING);
            deciding.silence(MENTEE, Invented.PROGRAM, true, Invented.MORNING);
            deciding.silence(MENTEE, Invented.PROGRAM, false, Invented.MORNING);
        });
        assertThat(acts()).containsExactly("gradebook-allowed", "gradebook-silenced", "self-assessment-declared");
    }

    @Test
    void nobodyElseDecides() {
        for (Actor other : List.of(MENTEE, holding(Invented.XWEX, Role.EVALUATOR))) {
            assertUnknown(deciding -> deciding.choose(other, Invented.PROGRAM, Completion.NOTHING, Invented.MORNING));
        }
        assertUnknown(deciding -> deciding.declareSelfAssessment(OFFICE, Invented.PROGRAM, Invented.MORNING));
        assertUnknown(deciding -> deciding.silence(OFFICE, Invented.PROGRAM, true, Invented.MORNING));
        assertUnknown(deciding -> deciding.silence(MENTEE, Invented.OTHER_PROGRAM, true, Invented.MORNING));
        assertThat(acts()).isEmpty();
    }

    @Test
    void contactsHaveBounds() {
        assertThatThrownBy(() -> new Completion(-1, false, false)).hasMessageContaining("0 to 99 fit");
        assertThatThrownBy(() -> new Completion(100, false, false)).hasMessageContaining("0 to 99 fit");
        assertThat(new Completion(0, false, false).isNothing()).isTrue();
        assertThat(new Completion(0, false, true).isNothing()).isFalse();
    }

    private void assertUnknown(Consumer<DecidingCompletion> act) {
        assertThatThrownBy(() -> deciding(act)).hasMessage("unknown-program");
    }

    private void deciding(Consumer<DecidingCompletion> act) {
        store.write(stores -> {
            act.accept(new DecidingCompletion(stores.completions(), stores.audit()));
            return true;
        });
    }

    private List<String> acts() {
        return store.read(stores -> stores.audit().on(Invented.PROGRAM.value(), 100)).stream()
                .map(Act::verb)
                .toList();
    }

    private static Actor holding(Participant person, Role role) {
        return new Actor(person.id(), List.of(new Appointment(Invented.PROGRAM, person.id(), role, null)));
    }
}
