package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.steering.ProgramChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code ProgramChanges} promises. */
public interface ProgramChangeContract extends KeepingStore {

    @Test
    default void whatWasDecidedAboutAProgramIsReadNewestFirstInPages() {
        ProgramChange moved = change(1, ProgramChange.What.MOVED, Stage.SCALE, null, "Cinq districts suffisent — 周.");
        ProgramChange joined = change(2, ProgramChange.What.JOINED, null, 52, "");
        ProgramChange left = change(3, ProgramChange.What.LEFT, null, 52, "Two\nlines.");
        write(stores -> {
            Invented.settle(stores);
            stores.programChanges().add(moved);
            stores.programChanges().add(joined);
            stores.programChanges().add(left);
        });
        assertThat(list(stores -> stores.programChanges().history(Invented.PROGRAM, 0, 2)))
                .containsExactly(left, joined);
        assertThat(list(stores -> stores.programChanges().history(Invented.PROGRAM, 2, 2)))
                .containsExactly(moved);
        assertThat(this.<Integer>read(stores -> stores.programChanges().count(Invented.PROGRAM)))
                .isEqualTo(3);
        assertThat(list(stores -> stores.programChanges().history(Invented.OTHER_PROGRAM, 0, 2)))
                .isEmpty();
    }

    @Test
    default void aChangeIsNeverReplaced() {
        ProgramChange first = change(1, ProgramChange.What.OPENED, null, null, "");
        write(stores -> {
            Invented.settle(stores);
            stores.programChanges().add(first);
        });
        assertThat(store().<Boolean>write(stores ->
                        stores.programChanges().add(change(1, ProgramChange.What.NARROWED, null, null, ""))))
                .isFalse();
        assertThat(list(stores -> stores.programChanges().history(Invented.PROGRAM, 0, 9)))
                .containsExactly(first);
    }

    private static ProgramChange change(
            int number, ProgramChange.What what, @Nullable Stage stage, @Nullable Integer district, String reason) {
        return new ProgramChange(
                Invented.PROGRAM,
                number,
                what,
                stage,
                district == null ? null : new DistrictNumber(district),
                reason,
                new Fact(new ParticipantId("office"), Invented.MORNING));
    }
}
