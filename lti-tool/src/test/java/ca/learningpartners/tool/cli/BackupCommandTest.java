package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.access.ContentKeys;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.jdbi.TestDatabases;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.reflection.Vision;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Written;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A backup is one file for both kinds of database, found whole before a word of it is believed. */
class BackupCommandTest {

    @TempDir
    Path temporary;

    private Optional<TestDatabases.Schema> schema = Optional.empty();

    @AfterEach
    void dropSchema() {
        schema.ifPresent(TestDatabases.Schema::close);
    }

    /** A place of the tool: a data folder, and the database of a kind. */
    private record Place(Path data, String url) {

        CommandRun run(Object... arguments) {
            return CommandRun.with(Map.of("MENTORSHIP_DATA", data.toString(), "MENTORSHIP_DB", url), arguments);
        }

        DataFolder open() {
            return DataFolder.open(
                    new Settings(0, Optional.empty(), data, Optional.of(url), List.of()), Clock.systemUTC());
        }
    }

    private Place place(String name, Kind kind) throws IOException {
        if (kind == Kind.POSTGRES) {
            schema = Optional.of(TestDatabases.postgres());
        }
        Path data = Files.createDirectories(temporary.resolve(name));
        return new Place(
                data, kind == Kind.POSTGRES ? schema.orElseThrow().url() : "jdbc:sqlite:" + data.resolve("tool.db"));
    }

    private Written fill(Place place) {
        place.run("program", "create", "--template", "bcssa", "--id", "leaders").done();
        place.run("import", "participants", CommandRun.SAMPLES.resolve("bcssa.csv"), "--program", "leaders")
                .done();
        try (DataFolder folder = place.open()) {
            return folder.store().write(stores -> {
                Invented.settle(stores);
                return Written.in(stores, "for few");
            });
        }
    }

    private Path file(String name) {
        return temporary.resolve(name);
    }

    /** The lines of each table, whatever their order. */
    private static Map<String, List<String>> tables(Path backup) throws IOException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().startsWith("tables/")) {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    tables.put(entry.getName(), text.lines().sorted().toList());
                }
            }
        }
        return tables;
    }

    @ParameterizedTest
    @EnumSource
    void what_was_kept_on_one_kind_of_database_is_the_same_on_the_other(Kind kind) throws IOException {
        Kind other = kind == Kind.SQLITE ? Kind.POSTGRES : Kind.SQLITE;
        Place from = place("from", kind);
        Written written = fill(from);
        JsonNode made = from.run("backup", file("one.zip"), "--json").done().json();
        assertThat(made.path("owners").asInt()).isEqualTo(2);
        Place to = place("to", other);
        CommandRun restored = to.run("restore", file("one.zip"));
        assertThat(restored.done().err()).contains("content.keys");
        Files.copy(
                from.data().resolve("content.keys"),
                to.data().resolve("content.keys"),
                StandardCopyOption.COPY_ATTRIBUTES);
        to.run("backup", file("two.zip")).done();
        assertThat(tables(file("two.zip"))).isEqualTo(tables(file("one.zip")));
        assertThat(tables(file("one.zip")).keySet())
                .doesNotContain("tables/content_key.jsonl", "tables/web_session.jsonl");
        try (DataFolder folder = to.open()) {
            assertThat(folder.store().<List<String>>read(written::read)).allMatch(text -> text.contains("few"));
            folder.store().write(stores -> {
                stores.audit().add(new Act("me", "went-on", "x", Invented.MORNING));
                return true;
            });
        }
        JsonNode verified = to.run("verify", "--json").done().json();
        assertThat(verified.path("sealed").path("opened").asInt()).isEqualTo(19);
        assertThat(verified.path("sealed").path("masterKeys").asBoolean()).isTrue();
        assertThat(from.run("verify", file("one.zip"), "--json")
                        .done()
                        .json()
                        .path("sealed")
                        .path("opened")
                        .asInt())
                .isEqualTo(19);
        assertThat(to.run("restore", file("one.zip")).err()).contains("empty");
    }

    @Test
    void the_sentences_of_few_are_neither_in_the_backup_nor_in_its_keys() throws IOException {
        Place from = place("from", Kind.SQLITE);
        fill(from);
        from.run("backup", file("one.zip")).done();
        assertThat(tables(file("one.zip")).toString()).contains("Odile").doesNotContain("for few", "for-few");
        assertThat(Files.readString(file("one.zip.keys"))).contains("pair:").doesNotContain("for few");
        assertThat(from.run("backup", file("one.zip")).err()).contains("there already");
    }

    @Test
    void what_was_forgotten_is_unreadable_in_an_older_backup_too_once_the_keys_are_the_newest() throws IOException {
        Place from = place("from", Kind.SQLITE);
        Written written = fill(from);
        from.run("backup", file("old.zip"), "--keys", file("newest.keys")).done();
        try (DataFolder folder = from.open()) {
            assertThat(folder.store()
                            .<Boolean>write(stores -> stores.contentKeys().forget(Whose.pair(written.pairing()))))
                    .isTrue();
        }
        from.run("backup", file("new.zip"), "--keys", file("newest.keys")).done();
        Place to = place("to", Kind.SQLITE);
        Files.copy(
                from.data().resolve("content.keys"),
                to.data().resolve("content.keys"),
                StandardCopyOption.COPY_ATTRIBUTES);
        to.run("restore", file("old.zip"), "--keys", file("newest.keys")).done();
        try (DataFolder folder = to.open()) {
            assertThat(folder.store().<List<String>>read(written::readOfPair))
                    .isNotEmpty()
                    .containsOnly(ContentKeys.GONE);
        }
    }

    @Test
    void sealed_keys_take_the_place_of_nothing_but_older_ones() throws IOException {
        Place from = place("from", Kind.SQLITE);
        fill(from);
        from.run("backup", file("old.zip"), "--keys", file("newest.keys")).done();
        Path notes = Files.writeString(file("notes.txt"), "learning-partners, by hand");
        List<Path> others = List.of(
                from.data().resolve("content.keys"),
                from.data().resolve("tool.db"),
                from.data().resolve("../from/tool.db-wal"),
                from.data().resolve("secret.key"),
                Files.createSymbolicLink(file("link"), from.data().resolve("content.keys")),
                file("old.zip"),
                Files.createFile(file("empty")),
                from.data(),
                notes);
        for (Path other : others) {
            CommandRun run = from.run("backup", file("new.zip"), "--keys", other);
            assertThat(run.refused().err()).contains(other.toString(), "Nothing was written.");
        }
        assertThat(from.run("backup", file("new.zip"), "--keys", file("from/../new.zip"))
                        .refused()
                        .err())
                .contains("cannot both be");
        assertThat(from.run("backup", from.data().resolve("secret.key"))
                        .refused()
                        .err())
                .contains("secret.key", "the tool itself works with");
        assertThat(file("new.zip")).doesNotExist();
        assertThat(from.data().resolve("secret.key")).doesNotExist();
        assertThat(notes).hasContent("learning-partners, by hand");
        try (Stream<Path> all = Files.walk(temporary)) {
            assertThat(all).noneMatch(path -> path.toString().endsWith(".part"));
        }
        from.run("verify").done();
        from.run("verify", file("old.zip"), "--keys", file("newest.keys")).done();
        from.run("backup", file("new.zip"), "--keys", file("newest.keys")).done();
    }

    @Test
    void whoever_was_erased_after_a_backup_is_erased_again_as_it_is_restored() throws IOException {
        Place from = place("from", Kind.SQLITE);
        fill(from);
        seal(from);
        from.run("backup", file("old.zip"), "--keys", file("newest.keys")).done();
        assertThat(from.run("person", "list", "--json").done().out()).contains("Haddad", "Lindqvist");
        from.run("person", "erase", Invented.ODILE.id().value(), "--yes").done();
        from.run("person", "erase", "nm-27-lindqvist", "--yes").done();
        from.run("backup", file("new.zip"), "--keys", file("newest.keys")).done();
        assertThat(Files.readString(file("newest.keys")))
                .doesNotContain(Invented.ODILE.id().value(), "lindqvist");
        JsonNode checked = from.run("verify", file("old.zip"), "--keys", file("newest.keys"), "--json")
                .done()
                .json()
                .path("sealed");
        assertThat(checked.path("forgotten").asInt()).isEqualTo(4);
        assertThat(checked.path("broken")).isEmpty();

        Place to = place("to", Kind.SQLITE);
        CommandRun restored = to.run("restore", file("old.zip"), "--keys", file("newest.keys"));
        assertThat(restored.done().out()).contains("2 people were erased again");
        assertThat(to.run("person", "list", "--json").done().out())
                .contains("Haddad")
                .doesNotContain("Lindqvist");
        try (DataFolder folder = to.open()) {
            assertThat(folder.store()
                            .<Optional<Participant>>read(
                                    stores -> stores.participants().find(Invented.ODILE.id())))
                    .isEmpty();
        }
        Files.copy(
                from.data().resolve("content.keys"),
                to.data().resolve("content.keys"),
                StandardCopyOption.COPY_ATTRIBUTES);
        to.run("verify").done();
        Place later = place("later", Kind.SQLITE);
        assertThat(later.run("restore", file("new.zip"), "--keys", file("newest.keys"), "--json")
                        .done()
                        .json()
                        .path("erasedAgain")
                        .asInt())
                .isZero();
    }

    @Test
    void whoever_came_back_after_an_erasure_stays_as_a_later_backup_is_restored() throws IOException {
        Place from = place("from", Kind.SQLITE);
        fill(from);
        from.run("person", "erase", "nm-27-lindqvist", "--yes").done();
        aged(from);
        from.run("import", "participants", CommandRun.SAMPLES.resolve("bcssa.csv"), "--program", "leaders")
                .done();
        from.run("backup", file("one.zip")).done();
        Place to = place("to", Kind.SQLITE);
        JsonNode restored = to.run("restore", file("one.zip"), "--json").done().json();
        assertThat(restored.path("erasedAgain").asInt()).isZero();
        assertThat(to.run("person", "list", "--json").done().out()).contains("Lindqvist");
    }

    /** The erasure was a day before. */
    private void aged(Place place) {
        try (DataFolder folder = place.open()) {
            int aged = folder.database()
                    .inTransaction(handle -> handle.createUpdate(
                                    "UPDATE content_key SET master = :then WHERE owner LIKE 'erased:%'")
                            .bind(
                                    "then",
                                    Clock.systemUTC()
                                            .instant()
                                            .minus(Duration.ofDays(1))
                                            .toString())
                            .execute());
            assertThat(aged).isEqualTo(1);
        }
    }

    /** Odile looks ahead, in three versions. */
    private void seal(Place place) {
        try (DataFolder folder = place.open()) {
            folder.store().write(stores -> {
                for (int number = 1; number <= 3; number++) {
                    stores.visions().add(new Vision(Invented.ODILE.id(), number, "hers " + number, Invented.MORNING));
                }
                return true;
            });
        }
    }

    @Test
    void what_is_not_whole_or_not_ours_is_refused_before_anything_is_written() throws IOException {
        Place from = place("from", Kind.SQLITE);
        fill(from);
        from.run("backup", file("good.zip")).done();
        byte[] good = Files.readAllBytes(file("good.zip"));
        Map<String, byte[]> bad = new LinkedHashMap<>();
        bad.put("cut.zip", Arrays.copyOf(good, good.length / 2));
        bad.put("cut-late.zip", Arrays.copyOf(good, good.length - 30));
        bad.put("text.zip", "PK but only two letters of it".getBytes(StandardCharsets.UTF_8));
        bad.put("empty.zip", new byte[0]);
        bad.put("foreign.zip", zip(Map.of("hello.txt", "hello".getBytes(StandardCharsets.UTF_8))));
        bad.put("changed.zip", changed("tables/participant.jsonl", "Odile", "Ozile"));
        bad.put("shorter.zip", changed("tables/participant.jsonl", "\\A[^\n]*\n", ""));
        bad.put("endless.zip", changed("tables/participant.jsonl", "\n\\z", " "));
        bad.put("more.zip", with("tables/extra.jsonl", "[]\n".getBytes(StandardCharsets.UTF_8)));
        bad.put("bomb.zip", bomb());
        for (Map.Entry<String, byte[]> each : bad.entrySet()) {
            Path file = Files.write(file(each.getKey()), each.getValue());
            Files.copy(file("good.zip.keys"), file(each.getKey() + ".keys"));
            Place to = place("to-" + each.getKey(), Kind.SQLITE);
            CommandRun run = to.run("restore", file);
            assertThat(run.exitCode()).as(each.getKey()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).doesNotContain("\tat ", "Exception");
            assertThat(to.data().resolve("tool.db")).as(each.getKey()).doesNotExist();
        }
        Files.writeString(file("good.zip.keys"), "learning-partners-keys 1 x\nend 0 abc\n");
        Place to = place("to", Kind.SQLITE);
        assertThat(to.run("restore", file("good.zip")).exitCode()).isEqualTo(1);
        Files.delete(file("good.zip.keys"));
        assertThat(to.run("restore", file("good.zip")).err()).contains("--keys");
        from.run("backup", file("again.zip"), "--keys", file("good.zip.keys")).done();
        to.run("restore", file("good.zip")).done();
    }

    private byte[] changed(String entry, String regex, String to) throws IOException {
        Map<String, byte[]> entries = entries();
        String text = new String(entries.get(entry), StandardCharsets.UTF_8);
        assertThat(text.replaceFirst(regex, to)).isNotEqualTo(text);
        entries.put(entry, text.replaceFirst(regex, to).getBytes(StandardCharsets.UTF_8));
        return zip(entries);
    }

    private byte[] with(String entry, byte[] bytes) throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put(entry, bytes);
        return zip(entries);
    }

    /** Says of itself what is true, and grows a thousandfold. */
    private byte[] bomb() throws IOException {
        Map<String, byte[]> entries = entries();
        int size = 200 << 20;
        entries.put("tables/participant.jsonl", new byte[size]);
        String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
        entries.put(
                "manifest.json",
                manifest.replaceFirst(
                                "(\"name\" : \"participant\",\\s*\"rows\" : [0-9]+,\\s*\"bytes\" : )[0-9]+",
                                "$1" + size)
                        .getBytes(StandardCharsets.UTF_8));
        return zip(entries);
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file("good.zip").toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
