package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.BulletinId;
import ca.learningpartners.mentorship.evaluation.ShownCell;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code ShownCells} promises. */
public interface ShownCellContract extends KeepingStore {

    @Test
    default void peopleKeepTheirNumberAndNewOnesGetTheNext() {
        ParticipantId first = Invented.EVERYONE.get(0).id();
        ParticipantId second = Invented.EVERYONE.get(1).id();
        write(stores -> Invented.settle(stores));
        write(stores -> assertThat(stores.shownCells().numbers(Invented.PROGRAM, List.of(first)))
                .isEqualTo(Map.of(first, 0)));
        write(stores -> assertThat(stores.shownCells().numbers(Invented.PROGRAM, List.of(second, first)))
                .isEqualTo(Map.of(first, 0, second, 1)));
        write(stores -> assertThat(stores.shownCells().numbers(Invented.OTHER_PROGRAM, List.of(second)))
                .isEqualTo(Map.of(second, 0)));
    }

    @Test
    default void aForeseenNumberIsTheOneThatIsGivenAndKeepsNothing() {
        ParticipantId first = Invented.EVERYONE.get(0).id();
        ParticipantId second = Invented.EVERYONE.get(1).id();
        write(stores -> Invented.settle(stores));
        write(stores -> stores.shownCells().numbers(Invented.PROGRAM, List.of(second)));
        write(stores -> assertThat(stores.shownCells().foreseen(Invented.PROGRAM, List.of(first, second)))
                .isEqualTo(Map.of(second, 0, first, 1)));
        write(stores -> assertThat(stores.shownCells().foreseen(Invented.PROGRAM, List.of(second)))
                .isEqualTo(Map.of(second, 0)));
        write(stores -> assertThat(stores.shownCells().numbers(Invented.PROGRAM, List.of(first, second)))
                .isEqualTo(Map.of(second, 0, first, 1)));
    }

    @Test
    default void whoWasCountedIsKeptInTheOrderItWasMadePublic() {
        BitSet people = new BitSet();
        people.set(3, 4_000);
        people.clear(77);
        ShownCell later = new ShownCell("waiting-days", 0, Slice.EVERYBODY, ShownCell.Part.PEOPLE, people);
        ShownCell sooner = new ShownCell("retained", 12, Slice.district(93), ShownCell.Part.WITH, new BitSet());
        write(stores -> {
            Invented.settle(stores);
            stores.bulletins().add(bulletin("b-2", 9, 2), List.of());
            stores.shownCells().add(new BulletinId("b-2"), List.of(later));
            stores.bulletins().add(bulletin("b-1", 10, 1), List.of());
            stores.shownCells().add(new BulletinId("b-1"), List.of(sooner));
        });
        assertThat(list(stores -> stores.shownCells().of(Invented.PROGRAM))).containsExactly(sooner, later);
        assertThat(list(stores -> stores.shownCells().of(Invented.OTHER_PROGRAM)))
                .isEmpty();
    }

    private static Bulletin bulletin(String id, int month, int hour) {
        return new Bulletin(
                new BulletinId(id),
                Invented.PROGRAM,
                LocalDate.of(2026, month, 30),
                null,
                Invented.MORNING.plusSeconds(3_600L * hour));
    }
}
