package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Assistance;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.program.ProgramId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code Assistances} promises. */
public interface AssistanceContract extends KeepingStore {

    @Test
    default void aPartnerHasOneAssistantInAProgramAndTheNewestStands() {
        Assistance first = assistance(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        Assistance second = assistance(Invented.PROGRAM, Invented.ODILE, Invented.XWEX);
        Assistance elsewhere = assistance(Invented.OTHER_PROGRAM, Invented.ODILE, Invented.ROBIN);
        Assistance another = assistance(Invented.PROGRAM, Invented.WAI_LAM, Invented.ROBIN);
        write(stores -> {
            Invented.settle(stores);
            stores.assistances().name(first);
            stores.assistances().name(second);
            stores.assistances().name(elsewhere);
            stores.assistances().name(another);
        });
        assertThat(list(stores -> stores.assistances().namedBy(Invented.ODILE.id())))
                .containsExactly(second, elsewhere);
        assertThat(list(stores -> stores.assistances().heldBy(Invented.ROBIN.id())))
                .containsExactly(another, elsewhere);
    }

    @Test
    default void whatIsEndedIsOverOnce() {
        write(stores -> {
            Invented.settle(stores);
            stores.assistances().name(assistance(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN));
        });
        assertThat(ended()).isTrue();
        assertThat(ended()).isFalse();
        assertThat(list(stores -> stores.assistances().heldBy(Invented.ROBIN.id())))
                .isEmpty();
    }

    @Test
    default void whoLeavesTheDistrictSettlesNobodysTimesThere() {
        write(stores -> {
            Invented.settle(stores);
            stores.assistances().name(assistance(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN));
            stores.participants().save(in(new DistrictNumber(45), Invented.ROBIN));
        });
        assertThat(list(stores -> stores.assistances().heldBy(Invented.ROBIN.id())))
                .isEmpty();
        write(stores -> {
            stores.participants().save(in(null, Invented.ROBIN));
            stores.participants().save(in(null, Invented.ODILE));
        });
        assertThat(list(stores -> stores.assistances().heldBy(Invented.ROBIN.id())))
                .isEmpty();
        assertThat(list(stores -> stores.assistances().namedBy(Invented.ODILE.id())))
                .hasSize(1);
    }

    @Test
    default void somebodyWhoIsNotKeptIsNobodysAssistant() {
        write(stores -> {
            stores.programs().save(Invented.program(Invented.PROGRAM));
            stores.participants().save(Invented.ODILE);
        });
        assertThatThrownBy(() -> write(stores ->
                        stores.assistances().name(assistance(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN))))
                .isInstanceOf(RuntimeException.class);
    }

    private boolean ended() {
        return store().write(stores -> stores.assistances().end(Invented.PROGRAM, Invented.ODILE.id()));
    }

    private static Assistance assistance(ProgramId program, Participant principal, Participant assistant) {
        return new Assistance(program, assistant.id(), new Fact(principal.id(), Invented.MORNING));
    }

    private static Participant in(@Nullable DistrictNumber district, Participant person) {
        return new Participant(
                person.id(), person.name(), person.email(), district, person.languages(), person.locale());
    }
}
