package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.session.ActionItem;
import ca.learningpartners.mentorship.session.ActionItemId;
import ca.learningpartners.mentorship.session.AgendaItem;
import ca.learningpartners.mentorship.session.AgendaItemId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code AgendaItems} and {@code ActionItems} promise. */
public interface AgendaContract extends KeepingStore {

    Fact TICKED = new Fact(Invented.ROBIN.id(), Invented.MORNING.plusSeconds(9));

    @Test
    default void anAgendaIsKeptToTheLetterAndWhatWasTalkedAboutLeavesIt() {
        PairingId pairing = pairing();
        AgendaItem question = item(pairing, "O5.2", null, 0);
        AgendaItem words = item(pairing, null, "Two lines;\n’ \u202E <b>", 1);
        assertThat(add(question)).isTrue();
        assertThat(add(words)).isTrue();
        assertThat(add(words)).isFalse();
        assertThat(list(stores -> stores.agendaItems().open(pairing))).containsExactly(question, words);
        assertThat(tickOff(question)).isTrue();
        assertThat(tickOff(question)).isFalse();
        assertThat(list(stores -> stores.agendaItems().open(pairing))).containsExactly(words);
        assertThat(found(stores -> stores.agendaItems().find(question.id()))
                        .orElseThrow()
                        .talked())
                .isEqualTo(TICKED);
    }

    @Test
    default void aQuestionStandsOnAnAgendaOnceUntilItWasTalkedAbout() {
        PairingId pairing = pairing();
        List<AgendaItem> thirtyTwo = Collections.nCopies(32, "O1.1").stream()
                .map(prompt -> item(pairing, prompt, null, 0))
                .toList();
        assertThat(AtOnce.call(thirtyTwo, this::add)).filteredOn(isNew -> isNew).hasSize(1);
        AgendaItem open = list(stores -> stores.agendaItems().open(pairing)).get(0);
        assertThat(tickOff(open)).isTrue();
        assertThat(add(item(pairing, "O1.1", null, 5))).isTrue();
    }

    @Test
    default void whatIsDueFirstComesFirstAndWhatIsDoneLeavesTheList() {
        PairingId pairing = pairing();
        ActionItem someDay = action(pairing, null);
        ActionItem later = action(pairing, LocalDate.of(2026, 12, 1));
        ActionItem soon = action(pairing, LocalDate.of(2026, 11, 30));
        List.of(someDay, later, soon)
                .forEach(action -> assertThat(addAction(action)).isTrue());
        assertThat(addAction(soon)).isFalse();
        assertThat(list(stores -> stores.actionItems().open(pairing))).containsExactly(soon, later, someDay);
        assertThat(finish(later)).isTrue();
        assertThat(finish(later)).isFalse();
        assertThat(list(stores -> stores.actionItems().open(pairing))).containsExactly(soon, someDay);
        assertThat(list(stores -> stores.actionItems().done(pairing, 9)))
                .extracting(ActionItem::done)
                .containsExactly(TICKED);
        assertThat(found(stores -> stores.actionItems().find(soon.id()))).contains(soon);
    }

    private boolean add(AgendaItem item) {
        return store().write(stores -> stores.agendaItems().add(item));
    }

    private boolean tickOff(AgendaItem item) {
        return store().write(stores -> stores.agendaItems().tickOff(item.id(), TICKED));
    }

    private boolean addAction(ActionItem item) {
        return store().write(stores -> stores.actionItems().add(item));
    }

    private boolean finish(ActionItem item) {
        return store().write(stores -> stores.actionItems().tickOff(item.id(), TICKED));
    }

    private PairingId pairing() {
        Pairing pairing = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        write(stores -> {
            Invented.settle(stores);
            stores.pairings().offer(pairing, 1);
        });
        return pairing.id();
    }

    private static AgendaItem item(PairingId pairing, String prompt, String words, int later) {
        return new AgendaItem(
                AgendaItemId.random(),
                pairing,
                prompt,
                words,
                new Fact(Invented.ODILE.id(), Invented.MORNING.plusMillis(later)),
                null);
    }

    private static ActionItem action(PairingId pairing, LocalDate due) {
        return new ActionItem(
                ActionItemId.random(),
                pairing,
                Invented.ODILE.id(),
                "Ask the secretary-treasurer",
                due,
                new Fact(Invented.ROBIN.id(), Invented.MORNING),
                null);
    }
}
