package ca.learningpartners.tool.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.key.SealingKey;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.jdbi.ContentSeal;
import ca.learningpartners.mentorship.jdbi.TestDatabases;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.ToolServer;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.runtime.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the master keys of what people write for few come from, and what happens when they are not there. */
class ContentKeyringTest {

    private static final Clock CLOCK = Clock.fixed(RunningTool.NOW, ZoneOffset.UTC);
    private static final Whose TESSA = Whose.person(new ParticipantId("tessa"));
    private static final Whose ROBIN = Whose.person(new ParticipantId("robin"));
    private static final String PLACE = "journal.text/one";

    @TempDir
    Path temporary;

    private Optional<TestDatabases.Schema> schema = Optional.empty();
    private String url = "";

    private void on(Kind kind) {
        schema = kind == Kind.POSTGRES ? Optional.of(TestDatabases.postgres()) : Optional.empty();
        url = schema.map(TestDatabases.Schema::url).orElseGet(() -> TestDatabases.sqlite(temporary));
    }

    @AfterEach
    void dropSchema() {
        schema.ifPresent(TestDatabases.Schema::close);
    }

    private Settings node(String name) {
        return new Settings(0, Optional.empty(), temporary.resolve(name), Optional.of(url), List.of());
    }

    private Path file(String node) {
        return temporary.resolve(node).resolve("content.keys");
    }

    private static DataFolder open(Settings settings) {
        return DataFolder.open(settings, CLOCK);
    }

    private String seal(Settings settings, String text) {
        try (DataFolder folder = open(settings)) {
            return folder.database().inTransaction(handle -> new ContentSeal(handle).seal(TESSA, PLACE, text));
        }
    }

    private String read(Settings settings, String sealed) {
        try (DataFolder folder = open(settings)) {
            return folder.database().read(handle -> new ContentSeal(handle).open(TESSA, PLACE, sealed));
        }
    }

    private static void assertRefuses(Settings settings, VaultClosed.Reason reason) {
        try (DataFolder folder = open(settings)) {
            assertThatThrownBy(folder::requireContentKeys).isInstanceOfSatisfying(VaultClosed.class, closed -> {
                assertThat(closed.kind()).isEqualTo(VaultClosed.Kind.CONTENT_KEY);
                assertThat(closed.reason()).isEqualTo(reason);
            });
        }
        assertThatThrownBy(() -> ToolServer.start(settings, CLOCK)).isInstanceOf(VaultClosed.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_first_text_makes_a_key_and_another_start_opens_it(Kind kind) throws IOException {
        on(kind);
        try (DataFolder folder = open(node("one"))) {
            folder.requireContentKeys();
        }
        assertThat(file("one")).doesNotExist();
        String sealed = seal(node("one"), "for few");
        assertThat(Files.readAllLines(file("one"))).hasSize(1);
        assertThat(read(node("one"), sealed)).isEqualTo("for few");
    }

    @ParameterizedTest
    @EnumSource
    void where_something_is_sealed_no_other_key_is_made_and_the_server_does_not_start(Kind kind) {
        on(kind);
        seal(node("one"), "for few");
        assertRefuses(node("two"), VaultClosed.Reason.MISSING);
        assertThatThrownBy(() -> {
                    try (DataFolder folder = open(node("two"))) {
                        folder.database().inTransaction(handle -> new ContentSeal(handle).seal(ROBIN, PLACE, "more"));
                    }
                })
                .isInstanceOfSatisfying(
                        VaultClosed.class,
                        closed ->
                                assertThat(closed.what()).isEqualTo(file("two").toString()));
        assertThat(file("two")).doesNotExist();
        assertRefuses(node("two").withContentKeys(List.of(SealingKey.random())), VaultClosed.Reason.OTHER);
    }

    @Test
    void keys_of_the_settings_come_before_the_file_and_the_newest_seals() {
        on(Kind.SQLITE);
        SealingKey old = SealingKey.random();
        SealingKey young = SealingKey.random();
        String sealed = seal(node("one").withContentKeys(List.of(old)), "for few");
        assertThat(file("one")).doesNotExist();
        assertThat(read(node("two").withContentKeys(List.of(young, old)), sealed))
                .isEqualTo("for few");
        try (DataFolder folder = open(node("one").withContentKeys(List.of(young, old)))) {
            assertThat(folder.ownersKeys().wrapAnew(10)).isEqualTo(1);
        }
        assertThat(read(node("one").withContentKeys(List.of(young)), sealed)).isEqualTo("for few");
    }

    @Test
    void a_key_that_a_command_put_into_the_file_is_found_by_a_server_that_runs() {
        on(Kind.SQLITE);
        String sealed = seal(node("one"), "for few");
        try (DataFolder running = open(node("one"));
                DataFolder command = open(node("one"))) {
            running.database().read(handle -> new ContentSeal(handle).open(TESSA, PLACE, sealed));
            new ContentKeyFile(temporary.resolve("one")).addNew();
            assertThat(command.ownersKeys().wrapAnew(10)).isEqualTo(1);
            assertThat(running.database().<String>read(handle -> new ContentSeal(handle).open(TESSA, PLACE, sealed)))
                    .isEqualTo("for few");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_file_is_for_its_owner_alone_and_refused_when_it_is_not() throws IOException {
        on(Kind.SQLITE);
        seal(node("one"), "for few");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("one"))))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file("one"), PosixFilePermissions.fromString("rw-r--r--"));
        assertRefuses(node("one"), VaultClosed.Reason.READABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "not a key", "AAAA\nAAAA"})
    void a_file_that_holds_something_else_is_refused_and_left_alone(String text) throws IOException {
        on(Kind.SQLITE);
        seal(node("one"), "for few");
        Files.writeString(file("one"), text);
        assertRefuses(node("one"), VaultClosed.Reason.MALFORMED);
        assertThat(file("one")).hasContent(text);
    }
}
