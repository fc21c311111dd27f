package ca.learningpartners.tool.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.jdbi.TestDatabases;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.runtime.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgendaTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path temporary;

    private TestDatabases.Schema schema;
    private String url;

    @AfterEach
    void drop() {
        if (schema != null) {
            schema.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_two_nodes_are_asked_for_is_done_once(Kind kind) throws InterruptedException {
        lay(kind);
        int asked = 20;
        AtomicInteger times = new AtomicInteger();
        Set<String> subjects = ConcurrentHashMap.newKeySet();
        CountDownLatch all = new CountDownLatch(asked);
        Errand.OnDemand errand = new Errand.OnDemand("count", (subject, stopping) -> {
            times.incrementAndGet();
            subjects.add(subject);
            all.countDown();
        });
        try (DataFolder one = open();
                DataFolder other = open();
                Agenda first = new Agenda(one.database(), CLOCK);
                Agenda second = new Agenda(other.database(), CLOCK)) {
            first.start(List.of(errand));
            second.start(List.of(errand));
            for (int i = 0; i < asked; i++) {
                (i % 2 == 0 ? first : second).soon("count", "subject " + i);
            }
            assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(subjects).hasSize(asked);
        assertThat(times).hasValue(asked);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_same_thing_is_not_asked_for_twice_while_it_waits(Kind kind) throws InterruptedException {
        lay(kind);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (DataFolder folder = open();
                Agenda agenda = new Agenda(folder.database(), CLOCK)) {
            agenda.start(List.of(new Errand.OnDemand("slow", (subject, stopping) -> {
                begun.countDown();
                await(go);
            })));
            assertThat(agenda.soon("slow", "it")).isTrue();
            assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(agenda.soon("slow", "it")).isFalse();
            go.countDown();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_was_asked_for_before_a_restart_is_done_after_it(Kind kind) throws InterruptedException {
        lay(kind);
        try (DataFolder folder = open();
                Agenda agenda = new Agenda(folder.database(), Clock.offset(CLOCK, Duration.ofSeconds(3)))) {
            agenda.start(List.of());
            agenda.soon("later", "it");
        }
        CountDownLatch done = new CountDownLatch(1);
        try (DataFolder folder = open();
                Agenda agenda = new Agenda(folder.database(), CLOCK)) {
            agenda.start(List.of(new Errand.OnDemand("later", (subject, stopping) -> done.countDown())));
            assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void recurring_work_begins_with_the_tool_and_daily_work_waits_for_its_hour(Kind kind) throws InterruptedException {
        lay(kind);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger nightly = new AtomicInteger();
        LocalTime inTwelveHours = LocalTime.now(CLOCK).plusHours(12);
        try (DataFolder folder = open();
                Agenda agenda = new Agenda(folder.database(), CLOCK)) {
            agenda.start(List.of(
                    new Errand.Every("often", Duration.ofHours(1), stopping -> begun.countDown()),
                    new Errand.Daily("nightly", inTwelveHours, stopping -> nightly.incrementAndGet())));
            assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(nightly).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void work_that_fails_can_be_asked_for_again(Kind kind) throws InterruptedException {
        lay(kind);
        CountDownLatch twice = new CountDownLatch(2);
        try (DataFolder folder = open();
                Agenda agenda = new Agenda(folder.database(), CLOCK)) {
            agenda.start(List.of(new Errand.OnDemand("failing", (subject, stopping) -> {
                twice.countDown();
                throw new IllegalStateException("planted");
            })));
            agenda.soon("failing", "it");
            while (!agenda.soon("failing", "it")) {
                Thread.sleep(50);
            }
            assertThat(twice.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void lay(Kind kind) {
        schema = kind == Kind.POSTGRES ? TestDatabases.postgres() : null;
        url = schema == null ? TestDatabases.sqlite(temporary) : schema.url();
    }

    private DataFolder open() {
        return DataFolder.open(new Settings(0, Optional.empty(), temporary, Optional.of(url), List.of()), CLOCK);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
