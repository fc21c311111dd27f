package ca.learningpartners.tool.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.jdbi.FieldRegister;
import ca.learningpartners.mentorship.jdbi.UnregisteredFields;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Purpose;
import ca.learningpartners.mentorship.privacy.Retention;
import ca.learningpartners.tool.runtime.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A field without a purpose does not exist: the tool opens no database that has one. */
abstract class RegisteredFieldsContract {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    abstract String url();

    private DataFolder open() {
        return DataFolder.open(new Settings(0, Optional.empty(), folder, Optional.of(url()), List.of()), CLOCK);
    }

    private void execute(String sql) {
        Jdbi.create(url()).useHandle(handle -> handle.execute(sql));
    }

    @Test
    void everyColumnThatIsThereIsRegisteredAndEveryRegisteredOneIsThere() {
        try (DataFolder opened = open()) {
            DataFolder.register().checkAgainst(opened.database());
            assertThat(opened.database().columns())
                    .hasSameSizeAs(DataFolder.register().tables());
        }
    }

    @Test
    void aColumnNobodyGaveAPurposeKeepsTheToolFromStarting() {
        open().close();
        execute("ALTER TABLE participant ADD COLUMN shoe_size INTEGER");
        assertThatThrownBy(this::open)
                .isInstanceOf(UnregisteredFields.class)
                .hasMessageContaining("participant.shoe_size")
                .hasMessageContaining("Maybe");
        execute("ALTER TABLE participant DROP COLUMN shoe_size");
        open().close();
    }

    @Test
    void aTableNobodyGaveAPurposeKeepsTheToolFromStarting() {
        open().close();
        execute("CREATE TABLE gossip (words TEXT)");
        assertThatThrownBy(this::open).isInstanceOfSatisfying(UnregisteredFields.class, refused -> {
            assertThat(refused.unregistered()).containsExactly("gossip.words");
            assertThat(refused.missing()).isEmpty();
        });
    }

    @Test
    void aRegisteredColumnThatIsGoneKeepsTheToolFromStarting() {
        open().close();
        execute("ALTER TABLE session DROP COLUMN note");
        assertThatThrownBy(this::open).isInstanceOfSatisfying(UnregisteredFields.class, refused -> {
            assertThat(refused.unregistered()).isEmpty();
            assertThat(refused.missing()).containsExactly("session.note");
        });
    }

    @Test
    void whatIsAboutAPersonIsFoundInEveryTableOnThisDatabase() {
        try (DataFolder opened = open()) {
            List<FieldRegister.Table> about = DataFolder.register().tables().stream()
                    .filter(FieldRegister.Table::isAboutPeople)
                    .toList();
            assertThat(about).hasSizeGreaterThan(80);
            about.forEach(table -> assertThat(rows(opened.database(), table, "nobody"))
                    .as(table.name())
                    .isZero());
        }
    }

    private static long rows(Database database, FieldRegister.Table table, String person) {
        return database.read(
                handle -> handle.createQuery("SELECT COUNT(*) FROM " + table.name() + " WHERE " + table.about())
                        .bind("person", person)
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void aTableSaysWhatForAndHowLong() {
        FieldRegister.Table session = DataFolder.register().table("session").orElseThrow();
        assertThat(session.purpose()).isEqualTo(Purpose.MENTORING);
        assertThat(session.until()).isEqualTo(Retention.WITH_THE_PARTNERSHIP);
        assertThat(DataFolder.register().sealed())
                .contains(new FieldRegister.Column("session", "note", Datum.SHARED_NOTES, true));
    }
}
