package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.completion.Completion;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What {@code Completions} promises. */
public interface CompletionContract extends KeepingStore {

    @Test
    default void aFirstContactCountsUntilSomethingElseIsChosen() {
        write(Invented::settle);
        assertThat(this.<Completion>read(stores -> stores.completions().of(Invented.PROGRAM)))
                .isEqualTo(Completion.FIRST_CONTACT);
        for (Completion chosen : new Completion[] {new Completion(6, true, false), Completion.NOTHING}) {
            write(stores -> stores.completions().choose(Invented.PROGRAM, chosen, said(Invented.ROBIN)));
            assertThat(this.<Completion>read(stores -> stores.completions().of(Invented.PROGRAM)))
                    .isEqualTo(chosen);
        }
        assertThat(this.<Completion>read(stores -> stores.completions().of(Invented.OTHER_PROGRAM)))
                .isEqualTo(Completion.FIRST_CONTACT);
    }

    @Test
    default void theFirstDeclarationStands() {
        write(Invented::settle);
        Fact later = new Fact(Invented.ODILE.id(), Invented.MORNING.plus(Duration.ofDays(1)));
        assertThat(declared(said(Invented.ODILE))).isTrue();
        assertThat(declared(later)).isFalse();
        assertThat(found(stores -> stores.completions().selfAssessed(Invented.PROGRAM, Invented.ODILE.id())))
                .contains(Invented.MORNING);
        assertThat(found(stores -> stores.completions().selfAssessed(Invented.OTHER_PROGRAM, Invented.ODILE.id())))
                .isEmpty();
        assertThat(found(stores -> stores.completions().selfAssessed(Invented.PROGRAM, Invented.ROBIN.id())))
                .isEmpty();
    }

    @Test
    default void aSilenceIsKeptAndEnded() {
        write(Invented::settle);
        assertThat(silenced(false)).isFalse();
        assertThat(silenced(true)).isTrue();
        assertThat(silenced(true)).isFalse();
        assertThat(this.<Boolean>read(stores -> stores.completions().isSilent(Invented.PROGRAM, Invented.ODILE.id())))
                .isTrue();
        assertThat(this.<Boolean>read(
                        stores -> stores.completions().isSilent(Invented.OTHER_PROGRAM, Invented.ODILE.id())))
                .isFalse();
        assertThat(silenced(false)).isTrue();
        assertThat(this.<Boolean>read(stores -> stores.completions().isSilent(Invented.PROGRAM, Invented.ODILE.id())))
                .isFalse();
    }

    @Test
    default void nobodyWhoIsNotKeptDeclaresAnything() {
        write(stores -> stores.programs().save(Invented.program(Invented.PROGRAM)));
        assertThatThrownBy(() -> declared(said(Invented.ODILE))).isInstanceOf(RuntimeException.class);
    }

    private boolean declared(Fact done) {
        return store().write(stores -> stores.completions().declare(Invented.PROGRAM, done));
    }

    private boolean silenced(boolean silent) {
        return store().write(stores -> stores.completions().silence(Invented.PROGRAM, said(Invented.ODILE), silent));
    }

    private static Fact said(Participant by) {
        return new Fact(by.id(), Invented.MORNING);
    }
}
