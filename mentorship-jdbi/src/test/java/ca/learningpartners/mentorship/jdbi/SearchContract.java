package ca.learningpartners.mentorship.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Things are found by the beginnings of their words, however typed, on SQLite and PostgreSQL alike. */
abstract class SearchContract {

    private Database database;

    abstract String url();

    @BeforeEach
    final void open() {
        database = Database.open(url());
        people("Zoë Bélanger-Roy", "Émile O’Rourke", "Skwxwú Ḵw’ulasel̓tn", "Eli Orourke", "李 Belinda", "Ángel Zubiri");
    }

    @AfterEach
    final void close() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void theBeginningOfAnyWordOfANameFindsItHoweverTyped() {
        assertThat(found("bel")).containsExactly("Zoë Bélanger-Roy", "李 Belinda");
        assertThat(found("roy BELANGER")).containsExactly("Zoë Bélanger-Roy");
        assertThat(found("Bélanger‐Roy")).containsExactly("Zoë Bélanger-Roy");
        assertThat(found("o'rourke")).containsExactly("Eli Orourke", "Émile O’Rourke");
        assertThat(found("orourke em")).containsExactly("Émile O’Rourke");
        assertThat(found("kwulaseltn")).containsExactly("Skwxwú Ḵw’ulasel̓tn");
        assertThat(found("李")).containsExactly("李 Belinda");
        assertThat(found("élan")).as("the middle of a word").isEmpty();
        assertThat(found("")).as("nothing to look for: everybody").hasSize(6);
        assertThat(found("%")).as("a sign is no word").isEmpty();
        assertThat(found("'; DROP TABLE search_word")).isEmpty();
    }

    @Test
    void aNameThatChangedIsFoundByTheNewOneOnly() {
        save("0", "Zoë Tremblay");
        assertThat(found("belanger")).isEmpty();
        assertThat(found("zoe trem")).containsExactly("Zoë Tremblay");
    }

    @Test
    void aFailedWriteLeavesNoWordsBehind() {
        try {
            database.inTransaction(handle -> {
                save(handle, "0", "Lost Mishap");
                throw new IllegalStateException("mishap");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("mishap");
        }
        assertThat(found("mishap")).isEmpty();
        assertThat(found("belanger")).hasSize(1);
    }

    @Test
    void whatManyHaveInCommonIsFoundInTheSameOrderAsWhatFewHave() {
        database.inTransaction(handle -> {
            IntStream.range(0, 2100).forEach(i -> save(handle, "many-" + i, "Many %04d".formatted(i)));
            return true;
        });
        assertThat(found("man"))
                .hasSize(2100)
                .startsWith("Many 0000", "Many 0001")
                .isSorted();
        assertThat(found("man 002")).hasSize(10).startsWith("Many 0020").isSorted();
        assertThat(database.<SearchWords.Reach>read(handle ->
                        SearchWords.sought(handle, SearchWords.PEOPLE, "man").reach()))
                .isEqualTo(SearchWords.Reach.MANY);
    }

    @Test
    void peopleFromBeforeThereWasASearchAreFoundByWhatTheMigrationBrings() {
        database.inTransaction(handle -> {
            handle.execute("DELETE FROM search_word");
            return handle.execute("DELETE FROM search_entry");
        });
        assertThat(found("belanger")).isEmpty();
        database.inTransaction(handle -> {
            WordsOfNames.keepAll(handle);
            return true;
        });
        assertThat(found("belanger")).containsExactly("Zoë Bélanger-Roy");
    }

    private void people(String... names) {
        IntStream.range(0, names.length).forEach(i -> save(String.valueOf(i), names[i]));
    }

    private void save(String id, String name) {
        database.inTransaction(handle -> {
            save(handle, id, name);
            return true;
        });
    }

    private static void save(Handle handle, String id, String name) {
        JdbiStores.on(handle)
                .participants()
                .save(new Participant(
                        new ParticipantId("p-" + id),
                        name,
                        null,
                        new DistrictNumber(27),
                        new TreeSet<>(Set.of(new Language("en"))),
                        Locale.CANADA));
    }

    private List<String> found(String typed) {
        return database.read(handle -> {
            SearchWords.Sought sought = SearchWords.sought(handle, SearchWords.PEOPLE, typed);
            return handle.createQuery("SELECT p.name FROM search_entry e CROSS JOIN participant p"
                            + " WHERE e.kind = 'PERSON' AND p.id = e.thing AND " + sought.condition("e.thing")
                            + " ORDER BY e.sorted, e.thing")
                    .bindMap(sought.values())
                    .mapTo(String.class)
                    .list();
        });
    }
}
