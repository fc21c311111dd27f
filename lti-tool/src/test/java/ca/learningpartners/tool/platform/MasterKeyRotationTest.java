package ca.learningpartners.tool.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.jdbi.ContentSeal;
import ca.learningpartners.mentorship.jdbi.TestDatabases;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Written;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.runtime.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A new master key while people write and read, on both databases. */
class MasterKeyRotationTest {

    private static final Clock CLOCK = Clock.fixed(RunningTool.NOW, ZoneOffset.UTC);
    private static final int PAIRS = 1_200;
    private static final int ROTATIONS = 3;

    @TempDir
    Path temporary;

    private Optional<TestDatabases.Schema> schema = Optional.empty();

    @AfterEach
    void dropSchema() {
        schema.ifPresent(TestDatabases.Schema::close);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_unreadable_and_nothing_refused_while_master_keys_are_rotated_and_dropped(Kind kind)
            throws Exception {
        schema = kind == Kind.POSTGRES ? Optional.of(TestDatabases.postgres()) : Optional.empty();
        String url = schema.map(TestDatabases.Schema::url).orElseGet(() -> TestDatabases.sqlite(temporary));
        Settings settings = new Settings(0, Optional.empty(), temporary.resolve("data"), Optional.of(url), List.of());
        try (DataFolder server = DataFolder.open(settings, CLOCK);
                DataFolder command = DataFolder.open(settings, CLOCK)) {
            Written written = server.store().write(stores -> {
                Invented.settle(stores);
                return Written.in(stores, "before");
            });
            List<String> sealed = sealMany(server);
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger read = new AtomicInteger();
            ExecutorService load = Executors.newFixedThreadPool(4);
            List<Future<Integer>> working = new ArrayList<>();
            for (int worker = 0; worker < 4; worker++) {
                int from = worker;
                working.add(load.submit(() -> work(server, written, sealed, from, over, read)));
            }
            for (int turn = 1; turn <= ROTATIONS; turn++) {
                while (read.get() < 40 * turn && working.stream().noneMatch(Future::isDone)) {
                    Thread.onSpinWait();
                }
                rotate(command, settings);
            }
            over.set(true);
            int wrote = 0;
            for (Future<Integer> each : working) {
                wrote += each.get();
            }
            load.shutdown();
            System.out.println("MasterKeyRotationTest: " + kind + ", " + ROTATIONS + " rotations of " + PAIRS
                    + " keys, meanwhile " + read.get() + " reads and " + wrote + " new owners, none refused");
            assertThat(wrote).isPositive();
            new MasterKeyRotation(command, settings).wrapAnew();
            assertThat(new MasterKeyRotation(command, settings).dropOld()).isTrue();
            assertThat(Files.readAllLines(temporary.resolve("data/content.keys")))
                    .hasSize(1);
        }
        try (DataFolder again = DataFolder.open(settings, CLOCK)) {
            again.requireContentKeys();
            assertThat(DataFolder.sealedTexts().check(again.database()).broken())
                    .isEmpty();
        }
    }

    private static void rotate(DataFolder command, Settings settings) {
        MasterKeyRotation rotation = new MasterKeyRotation(command, settings);
        rotation.begin();
        assertThat(rotation.wrapAnew()).isGreaterThanOrEqualTo(PAIRS);
        assertThat(rotation.dropOld()).isTrue();
        assertThat(rotation.masters()).hasSize(1);
    }

    private static List<String> sealMany(DataFolder server) {
        return server.database().inTransaction(handle -> {
            ContentSeal seal = new ContentSeal(handle);
            List<String> sealed = new ArrayList<>();
            for (int i = 0; i < PAIRS; i++) {
                sealed.add(seal.seal(pair("pair-" + i), "journal.text/" + i, "text " + i));
            }
            return sealed;
        });
    }

    private static Whose pair(String id) {
        return Whose.pair(new PairingId(id));
    }

    private static int work(
            DataFolder server,
            Written written,
            List<String> sealed,
            int worker,
            AtomicBoolean over,
            AtomicInteger read) {
        int wrote = 0;
        for (int i = worker; !over.get(); i += 7) {
            int which = i % PAIRS;
            assertThat(server.database()
                            .<String>read(handle -> new ContentSeal(handle)
                                    .open(pair("pair-" + which), "journal.text/" + which, sealed.get(which))))
                    .isEqualTo("text " + which);
            assertThat(server.store().<List<String>>read(written::read)).allMatch(text -> text.contains("before"));
            String owner = "new-" + worker + "-" + wrote++;
            String place = "journal.text/" + owner;
            String anew =
                    server.database().inTransaction(handle -> new ContentSeal(handle).seal(pair(owner), place, owner));
            assertThat(server.database().<String>read(handle -> new ContentSeal(handle).open(pair(owner), place, anew)))
                    .isEqualTo(owner);
            read.incrementAndGet();
        }
        return wrote;
    }
}
