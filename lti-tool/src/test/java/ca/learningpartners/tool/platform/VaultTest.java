package ca.learningpartners.tool.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.lti.key.AesGcmSealer;
import ca.learningpartners.lti.key.KeyId;
import ca.learningpartners.lti.key.KeySealer;
import ca.learningpartners.lti.key.SealingKey;
import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.mentorship.jdbi.TestDatabases;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.runtime.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tool's own keys at rest, on both databases. */
class VaultTest {

    private static final Clock CLOCK = Clock.fixed(RunningTool.NOW, ZoneOffset.UTC);

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

    /** A node of the tool with a data folder of its own, on the one database. */
    private void node(String name, Consumer<DataFolder> work) {
        node(name, Optional.empty(), work);
    }

    private void node(String name, Optional<SealingKey> given, Consumer<DataFolder> work) {
        Path data = temporary.resolve(name);
        try (DataFolder folder =
                DataFolder.open(new Settings(0, Optional.empty(), data, Optional.of(url), List.of(), given), CLOCK)) {
            work.accept(folder);
        }
    }

    private Path keyFile(String node) {
        return temporary.resolve(node).resolve("secret.key");
    }

    private static AbstractThrowableAssert<?, ?> assertClosed(DataFolder folder, VaultClosed.Reason reason) {
        assertThatThrownBy(folder::checkVault)
                .isInstanceOfSatisfying(
                        VaultClosed.class, e -> assertThat(e.reason()).isEqualTo(reason));
        return assertThatThrownBy(folder::vault)
                .isInstanceOfSatisfying(
                        VaultClosed.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static List<String> everythingStored(DataFolder folder) {
        return new SealedStore(folder.database())
                .all().stream().map(SealedStore.Sealed::text).toList();
    }

    @Proves("threat/keys-at-rest")
    @ParameterizedTest
    @EnumSource
    void what_is_stored_is_sealed_and_opens_after_a_restart(Kind kind) {
        on(kind);
        KeyId[] signing = new KeyId[1];
        byte[][] secret = new byte[1][];
        node("one", folder -> {
            folder.checkVault();
            assertThat(keyFile("one")).doesNotExist();
            signing[0] = folder.vault().ring(CLOCK).signer().id();
            secret[0] = folder.vault().secret("login-state");
            assertThat(secret[0]).hasSize(32);
            assertThat(everythingStored(folder)).hasSize(2).allMatch(AesGcmSealer::isSealed);
        });
        node("one", folder -> {
            folder.checkVault();
            assertThat(folder.vault().ring(CLOCK).signer().id()).isEqualTo(signing[0]);
            assertThat(folder.vault().secret("login-state")).isEqualTo(secret[0]);
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_an_older_version_left_open_is_sealed_at_the_next_start_and_stays_the_same_key(Kind kind) {
        on(kind);
        node("one", folder -> {
            var ring = new ToolKeyRing(folder.toolKeys(), KeySealer.none(), CLOCK, Vault.OVERLAP.length());
            KeyId signing = ring.signer().id();
            byte[] secret = new SecretStore(folder.database(), KeySealer.none()).named("login-state");
            assertThat(everythingStored(folder)).noneMatch(AesGcmSealer::isSealed);
            folder.checkVault();
            Vault vault = folder.vault();
            assertThat(everythingStored(folder)).hasSize(2).allMatch(AesGcmSealer::isSealed);
            assertThat(vault.ring(CLOCK).signer().id()).isEqualTo(signing);
            assertThat(vault.secret("login-state")).isEqualTo(secret);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_second_node_needs_the_same_secret_key_and_makes_none_of_its_own(Kind kind) throws IOException {
        on(kind);
        node("one", folder -> folder.vault().ring(CLOCK).signer());
        node(
                "two",
                folder -> assertClosed(folder, VaultClosed.Reason.MISSING)
                        .hasMessageContaining(keyFile("two").toString()));
        assertThat(keyFile("two")).doesNotExist();
        SealingKey shared = SealingKey.parse(Files.readString(keyFile("one")));
        node("two", Optional.of(shared), folder -> folder.vault().ring(CLOCK).signer());
        node("two", Optional.of(SealingKey.random()), folder -> assertClosed(folder, VaultClosed.Reason.OTHER));
    }

    @Proves("threat/keys-at-rest")
    @ParameterizedTest
    @EnumSource
    void sealed_keys_that_were_exchanged_in_the_database_do_not_open(Kind kind) {
        on(kind);
        node("one", folder -> {
            folder.vault().secret("login-state");
            folder.vault().secret("another");
            var stored = new SealedStore(folder.database());
            var one = stored.all().get(0);
            var other = stored.all().get(1);
            stored.replace(new SealedStore.Sealed(one.place(), one.name(), other.text()));
            assertClosed(folder, VaultClosed.Reason.DAMAGED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void after_a_lost_secret_key_everything_starts_over_and_old_public_keys_stay_published(Kind kind) {
        on(kind);
        node("one", folder -> {
            folder.vault().ring(CLOCK).signer();
            folder.vault().secret("login-state");
        });
        node("two", folder -> {
            Vault vault = folder.vaultStartedOver();
            var made = vault.ring(CLOCK).rotateAtOnce();
            assertThat(vault.ring(CLOCK).signer().id()).isEqualTo(made.id());
            assertThat(vault.ring(CLOCK).published()).hasSize(2);
            assertThat(vault.secret("login-state")).hasSize(32);
        });
        node("two", folder -> {
            folder.checkVault();
            assertThat(folder.vault().ring(CLOCK).published()).hasSize(2);
        });
        node("one", folder -> assertClosed(folder, VaultClosed.Reason.OTHER));
    }

    @Test
    void nodes_that_start_at_once_on_one_folder_agree_on_the_secret_key() throws Exception {
        on(Kind.SQLITE);
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        Set<String> keys = new HashSet<>();
        try {
            Callable<String> start = () ->
                    new SecretKeyFile(temporary.resolve("new")).readOrMake().text();
            for (Future<String> each :
                    nodes.invokeAll(Stream.generate(() -> start).limit(64).toList())) {
                keys.add(each.get());
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(keys).hasSize(1);
        assertThat(temporary.resolve("new"))
                .isDirectoryContaining(file -> true)
                .isDirectoryNotContaining(file -> !file.endsWith("secret.key"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_file_is_for_its_owner_alone_and_refused_when_it_is_not() throws IOException {
        on(Kind.SQLITE);
        node("one", DataFolder::vault);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile("one"))))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(keyFile("one"), PosixFilePermissions.fromString("rw-r-----"));
        node(
                "one",
                folder -> assertClosed(folder, VaultClosed.Reason.READABLE)
                        .hasMessageContaining(keyFile("one").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "not a key", "AAAA"})
    void a_file_that_holds_something_else_is_refused_and_left_alone(String text) throws IOException {
        on(Kind.SQLITE);
        node("one", DataFolder::vault);
        Files.writeString(keyFile("one"), text);
        node("one", folder -> assertClosed(folder, VaultClosed.Reason.MALFORMED));
        assertThat(keyFile("one")).hasContent(text);
    }
}
