package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.reflection.JournalEntry;
import ca.learningpartners.mentorship.reflection.JournalEntryId;
import ca.learningpartners.mentorship.reflection.JournalLock;
import ca.learningpartners.mentorship.reflection.JournalText;
import ca.learningpartners.mentorship.reflection.Journals;
import ca.learningpartners.mentorship.reflection.Keeping;
import ca.learningpartners.mentorship.reflection.OpeningQuestion;
import ca.learningpartners.mentorship.reflection.Vision;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code Journals} and {@code Visions} promise. */
public interface JournalContract extends KeepingStore {

    ParticipantId WRITER = Invented.ODILE.id();
    ParticipantId OTHER = Invented.ROBIN.id();
    LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    String LOCKED = "p1.AAAAAAAAAAAAAAAA." + "B".repeat(40);

    @Test
    default void anEntryIsKeptToTheLetterAndFoundByItsAuthorAlone() {
        write(Invented::settle);
        OpeningQuestion question = new OpeningQuestion(Invented.PROGRAM, "O5.2");
        JournalEntry entry =
                entry("e-1", NEW_YEAR, JournalText.open("I was wrong.\n— Sḵwx̱wú7mesh; \u202E <b>"), question);
        assertThat(add(entry)).isTrue();
        assertThat(add(entry)).isFalse();
        assertThat(add(new JournalEntry(
                        entry.id(), OTHER, NEW_YEAR, entry.text(), null, entry.written(), entry.changed(), 1)))
                .as("an id somebody else has used")
                .isFalse();

        assertThat(found(stores -> stores.journals().find(WRITER, entry.id()))).contains(entry);
        assertThat(found(stores -> stores.journals().find(OTHER, entry.id()))).isEmpty();
        assertThat(list(stores -> stores.journals().all(OTHER))).isEmpty();
        assertThat(wrote(journals -> journals.delete(OTHER, entry.id()))).isFalse();
    }

    @Test
    default void entriesComeByYearTheLatestDayFirst() {
        write(Invented::settle);
        for (int month = 1; month <= 3; month++) {
            add(entry("e-" + month, LocalDate.of(2026, month, 28), JournalText.open("Month " + month), null));
        }
        add(entry("e-9", NEW_YEAR, JournalText.open("A new year."), null));

        assertThat(list(stores -> stores.journals().of(WRITER, 2026, 1, 2)))
                .extracting(each -> each.id().value())
                .containsExactly("e-2", "e-1");
        assertThat(list(stores -> stores.journals().all(WRITER)))
                .extracting(each -> each.id().value())
                .containsExactly("e-9", "e-3", "e-2", "e-1");
        assertThat(this.<Map<Integer, Integer>>read(stores -> stores.journals().years(WRITER)))
                .containsExactly(Map.entry(2027, 1), Map.entry(2026, 3));
        assertThat(list(stores -> stores.journals().of(OTHER, 2026, 0, 9))).isEmpty();
    }

    @Test
    default void ofThirtyTwoTabsThatSaveAtOnceOneIsKeptAndTheOthersKnow() {
        write(Invented::settle);
        JournalEntry before = entry("e-1", NEW_YEAR, JournalText.open("Once."), null);
        add(before);
        JournalEntry after = changed(before, JournalText.open("Twice."));
        List<JournalEntry> same = Collections.nCopies(32, after);

        assertThat(AtOnce.call(same, entry -> wrote(journals -> journals.rewrite(entry))))
                .filteredOn(done -> done)
                .hasSize(1);

        assertThat(found(stores -> stores.journals().find(WRITER, before.id()))).contains(after);
    }

    @Test
    default void whatIsDeletedIsGoneAndNoTabBringsItBack() {
        write(Invented::settle);
        JournalEntry entry = entry("e-1", NEW_YEAR, JournalText.open("Gone."), null);
        add(entry);
        assertThat(wrote(journals -> journals.delete(WRITER, entry.id()))).isTrue();
        assertThat(wrote(journals -> journals.delete(WRITER, entry.id()))).isFalse();
        assertThat(wrote(journals -> journals.rewrite(changed(entry, JournalText.open("Back?")))))
                .isFalse();
        assertThat(list(stores -> stores.journals().stamps(WRITER))).isEmpty();
        assertThat(list(stores -> stores.journals().authors(Optional.empty(), 9)))
                .isEmpty();
    }

    @Test
    default void authorsAreGoneThroughInTheirOrder() {
        write(Invented::settle);
        add(entry("e-1", NEW_YEAR, JournalText.open("One."), null));
        add(entry("e-2", NEW_YEAR, JournalText.open("Two."), null));
        JournalEntry others = entry("e-3", NEW_YEAR, JournalText.open("Three."), null);
        add(new JournalEntry(others.id(), OTHER, NEW_YEAR, others.text(), null, others.written(), others.changed(), 1));
        List<ParticipantId> all = list(stores -> stores.journals().authors(Optional.empty(), 9));

        assertThat(all).containsExactlyInAnyOrder(WRITER, OTHER);
        assertThat(list(stores -> stores.journals().authors(Optional.of(all.get(0)), 9)))
                .containsExactly(all.get(1));
        assertThat(list(stores -> stores.journals().authors(Optional.empty(), 1)))
                .containsExactly(all.get(0));
    }

    @Test
    default void aLockIsSetOnceAndStaysAsLongAsSomethingIsLocked() {
        write(Invented::settle);
        JournalLock lock = new JournalLock(WRITER, "A".repeat(22), 600_000, LOCKED, Invented.MORNING);
        assertThat(wrote(journals -> journals.lock(lock))).isTrue();
        assertThat(wrote(journals -> journals.lock(lock))).isFalse();
        JournalEntry entry = entry("e-1", NEW_YEAR, JournalText.locked(LOCKED), null);
        add(entry);

        assertThat(found(stores -> stores.journals().lock(WRITER))).contains(lock);
        assertThat(found(stores -> stores.journals().lock(OTHER))).isEmpty();
        assertThat(wrote(journals -> journals.unlock(WRITER))).isFalse();
        assertThat(list(stores -> stores.journals().stamps(WRITER)))
                .containsExactly(new Journals.Stamp(entry.id(), entry.changed(), 1, true));
        assertThat(wrote(journals -> journals.rewrite(changed(entry, JournalText.open("Open.")))))
                .isTrue();
        assertThat(wrote(journals -> journals.unlock(WRITER))).isTrue();
        assertThat(wrote(journals -> journals.unlock(WRITER))).isFalse();
    }

    @Test
    default void howLongIsTheAuthorsOwnChoice() {
        write(Invented::settle);
        write(stores -> stores.journals().keep(WRITER, Keeping.FIVE_YEARS, Invented.MORNING));
        write(stores -> stores.journals().keep(WRITER, Keeping.ONE_YEAR, Invented.MORNING));

        assertThat(this.<Keeping>read(stores -> stores.journals().keeping(WRITER)))
                .isEqualTo(Keeping.ONE_YEAR);
        assertThat(this.<Keeping>read(stores -> stores.journals().keeping(OTHER)))
                .isEqualTo(Keeping.AFTER_PARTNERSHIP);
    }

    @Test
    default void aVisionGrowsByVersionsAndIsItsAuthorsAlone() {
        write(Invented::settle);
        Vision first = new Vision(WRITER, 1, "To listen first — ʔa·kiskaqⱡiʔit.", Invented.MORNING);
        Vision second = new Vision(WRITER, 2, "To listen, and to say what I heard.", Invented.MORNING.plusSeconds(9));
        assertThat(add(first)).isTrue();
        assertThat(add(second)).isTrue();
        assertThat(add(new Vision(WRITER, 2, "Another tab’s.", Invented.MORNING)))
                .isFalse();

        assertThat(list(stores -> stores.visions().of(WRITER))).containsExactly(second, first);
        assertThat(found(stores -> stores.visions().lastWritten(WRITER))).contains(second.written());
        assertThat(list(stores -> stores.visions().of(OTHER))).isEmpty();
        assertThat(list(stores -> stores.visions().authors(Optional.empty(), 9)))
                .containsExactly(WRITER);
        assertThat(store().<Boolean>write(stores -> stores.visions().delete(OTHER)))
                .isFalse();
        assertThat(store().<Boolean>write(stores -> stores.visions().delete(WRITER)))
                .isTrue();
        assertThat(list(stores -> stores.visions().of(WRITER))).isEmpty();
    }

    private static JournalEntry entry(String id, LocalDate day, JournalText text, @Nullable OpeningQuestion question) {
        return new JournalEntry(
                new JournalEntryId(id), WRITER, day, text, question, Invented.MORNING, Invented.MORNING, 1);
    }

    private static JournalEntry changed(JournalEntry before, JournalText text) {
        return new JournalEntry(
                before.id(),
                before.author(),
                before.day(),
                text,
                before.question(),
                before.written(),
                before.changed().plusSeconds(60),
                before.edition() + 1);
    }

    private boolean add(JournalEntry entry) {
        return wrote(journals -> journals.add(entry));
    }

    private boolean add(Vision version) {
        return store().write(stores -> stores.visions().add(version));
    }

    private boolean wrote(Function<Journals, Boolean> work) {
        return store().write(stores -> work.apply(stores.journals()));
    }
}
