package ca.learningpartners.mentorship.reflection;

import static ca.learningpartners.mentorship.store.Invented.MORNING;
import static ca.learningpartners.mentorship.store.Invented.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WritingJournalTest {

    private static final ParticipantId ODILE = Invented.ODILE.id();
    private static final ParticipantId ROBIN = Invented.ROBIN.id();
    private static final JournalEntryId ID = new JournalEntryId("e-1");
    private static final JournalText WORDS = JournalText.open("I was too fast.");
    private static final JournalText LOCKED = JournalText.locked("p1.AAAAAAAAAAAAAAAA." + "B".repeat(40));

    private final Store store = new InMemoryStore();

    @BeforeEach
    void settle() {
        store.write(stores -> {
            Invented.settle(stores);
            return true;
        });
    }

    @Test
    void the_list_of_acts_says_that_something_was_written_and_never_what() {
        write(it -> it.write(ODILE, ID, SEPTEMBER, WORDS, null, MORNING));
        write(it -> it.write(ODILE, ID, SEPTEMBER, WORDS, null, MORNING));
        write(it -> it.rewrite(ODILE, ID, 1, SEPTEMBER, JournalText.open("Still."), MORNING));
        write(it -> it.delete(ODILE, ID, MORNING));
        write(it -> it.delete(ODILE, ID, MORNING));

        List<Act> acts = store.read(stores -> stores.audit().on(ID.value(), 9));
        assertThat(acts)
                .extracting(Act::verb)
                .containsExactly("journal-deleted", "journal-rewritten", "journal-written");
        assertThat(acts.toString()).doesNotContain("fast", "Still", SEPTEMBER.toString());
    }

    @Test
    void nobody_changes_or_takes_the_id_of_somebody_elses_entry() {
        write(it -> it.write(ODILE, ID, SEPTEMBER, WORDS, null, MORNING));
        refused("unknown-entry", it -> it.rewrite(ROBIN, ID, 1, SEPTEMBER, WORDS, MORNING));
        JournalEntryId other = store.write(stores -> new WritingJournal(stores.journals(), stores.audit())
                .write(ROBIN, ID, SEPTEMBER, WORDS, null, MORNING));
        assertThat(other).isNotEqualTo(ID);
        refused("unknown-entry", it -> it.delete(ROBIN, ID, MORNING));
        assertThat(store.<Boolean>read(
                        stores -> stores.journals().find(ODILE, ID).isPresent()))
                .isTrue();
    }

    @Test
    void a_full_journal_takes_one_more_once_one_is_deleted() {
        for (int n = 1; n <= WritingJournal.MOST; n++) {
            JournalEntryId id = new JournalEntryId("e-" + n);
            store.write(
                    stores -> stores.journals().add(JournalEntry.begun(id, ODILE, SEPTEMBER, WORDS, null, MORNING)));
        }
        JournalEntryId more = new JournalEntryId("more");
        refused("journal-full", it -> it.write(ODILE, more, SEPTEMBER, WORDS, null, MORNING));
        write(it -> it.delete(ODILE, ID, MORNING));
        write(it -> it.write(ODILE, more, SEPTEMBER, WORDS, null, MORNING));
    }

    @Test
    void with_a_passphrase_open_words_are_refused_and_without_one_locked_ones() {
        refused("journal-not-locked", it -> it.write(ODILE, ID, SEPTEMBER, LOCKED, null, MORNING));
        write(it -> it.write(ODILE, ID, SEPTEMBER, WORDS, null, MORNING));
        refused("journal-not-locked", it -> it.turn(ODILE, ID, 1, LOCKED, MORNING));
        JournalLock lock = new JournalLock(ODILE, "A".repeat(22), JournalLock.FEWEST, LOCKED.value(), MORNING);
        write(it -> it.lock(lock));
        refused("journal-locked", it -> it.lock(lock));
        refused("journal-locked", it -> it.rewrite(ODILE, ID, 1, SEPTEMBER, JournalText.open("More."), MORNING));

        write(it -> it.turn(ODILE, ID, 1, LOCKED, MORNING.plusSeconds(60)));
        refused("journal-changed", it -> it.turn(ODILE, ID, 1, LOCKED, MORNING));
        JournalEntry kept =
                store.read(stores -> stores.journals().find(ODILE, ID)).orElseThrow();
        assertThat(kept.text()).isEqualTo(LOCKED);
        assertThat(kept.changed()).isEqualTo(MORNING);
        refused("journal-still-locked", it -> it.unlock(ODILE, MORNING));
        write(it -> it.turn(ODILE, ID, 2, WORDS, MORNING));
        write(it -> it.unlock(ODILE, MORNING));
        write(it -> it.unlock(ODILE, MORNING));
    }

    @Test
    void what_is_no_locked_text_is_none() {
        for (String text : List.of("", "p1.", "Words.", "p2" + LOCKED.value().substring(2), LOCKED.value() + "=")) {
            assertThatIllegalArgumentException().isThrownBy(() -> JournalText.locked(text));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JournalText.locked("p1.AAAAAAAAAAAAAAAA." + "B".repeat(80_101)));
        assertThat(LOCKED.toString()).doesNotContain("BBBB");
        assertThat(WORDS.toString()).doesNotContain("fast");
    }

    @Test
    void the_longest_entry_a_browser_can_lock_fits() {
        int bytes = 3 * JournalText.LONGEST + 16;
        String sealed = "B".repeat((bytes * 8 + 5) / 6);
        assertThat(JournalText.isLocked("p1.AAAAAAAAAAAAAAAA." + sealed)).isTrue();
    }

    private void write(Consumer<WritingJournal> work) {
        store.write(stores -> {
            work.accept(new WritingJournal(stores.journals(), stores.audit()));
            return true;
        });
    }

    private void refused(String code, Consumer<WritingJournal> work) {
        assertThatThrownBy(() -> write(work))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
