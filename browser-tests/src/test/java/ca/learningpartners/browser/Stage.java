package ca.learningpartners.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.learningpartners.demo.Demo;
import ca.learningpartners.mentorship.jdbi.TestDatabases;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A running demo and a browser, shared by the tests of a class. Both are started by the first test that runs; where
 * there is no browser or no PostgreSQL, every single test is reported as skipped. It is the autumn of the program's
 * first year, whenever the tests are run.
 */
final class Stage implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final ZoneId ZONE = ZoneId.of("America/Vancouver");
    private static final Instant AUTUMN = Instant.parse("2026-11-21T18:00:00Z");

    /** How long a busy machine may take to show something, in milliseconds. */
    static final int PATIENCE = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final boolean postgres;
    private final Demo.Sample sample;
    private final boolean past;
    private final Calendar calendar;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Deque<Visit> visits = new ArrayDeque<>();
    private @Nullable Chromium chromium;
    private @Nullable Demo demo;
    private @Nullable Path data;
    private String act = "";

    private Stage(boolean postgres, Demo.Sample sample, Instant beginning) {
        this(postgres, sample, beginning, false);
    }

    private Stage(boolean postgres, Demo.Sample sample, Instant beginning, boolean past) {
        this.postgres = postgres;
        this.sample = sample;
        this.past = past;
        this.calendar = new Calendar(beginning);
    }

    static Stage onSqlite() {
        return new Stage(false, Demo.Sample.LEADERS, AUTUMN);
    }

    static Stage onPostgres() {
        return new Stage(true, Demo.Sample.LEADERS, AUTUMN);
    }

    /** On SQLite, with the people of all sixty districts. */
    static Stage ofTheProvince() {
        return new Stage(false, Demo.Sample.PROVINCE, AUTUMN);
    }

    /** On SQLite, in a play that begins at another time of the year. */
    static Stage beginning(Instant moment) {
        return new Stage(false, Demo.Sample.LEADERS, moment);
    }

    /** On SQLite, with some months behind it, as {@code bin/demo} has. */
    static Stage withPast(Demo.Sample sample) {
        return new Stage(false, sample, AUTUMN, true);
    }

    /** Time goes on from another moment; whoever is signed in may have to come again. */
    void itIs(Instant moment) {
        calendar.turnTo(moment);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        Optional<Path> executable = Chromium.onThisMachine();
        assumeTrue(executable.isPresent(), "No Chromium: install one, or name it in " + Chromium.VARIABLE);
        act = context.getRequiredTestClass().getSimpleName();
        if (demo == null) {
            demo = startDemo();
            chromium = Chromium.start(executable.get());
            open.push(chromium);
        }
    }

    /** Nothing that happened on any screen may have gone wrong unseen. */
    @Override
    public void afterEach(ExtensionContext context) {
        try {
            if (context.getExecutionException().isEmpty()) {
                visits.forEach(Visit::sawNothingUntoward);
            } else {
                visits.forEach(
                        visit -> visit.photograph("failed-" + context.getDisplayName() + "-" + visit.hashCode()));
            }
        } finally {
            visits.forEach(Visit::close);
            visits.clear();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    Demo demo() {
        if (demo == null) {
            throw new IllegalStateException("The stage opens before each test.");
        }
        return demo;
    }

    /** Where the tool keeps its things. */
    Path data() {
        if (data == null) {
            throw new IllegalStateException("The stage opens before each test.");
        }
        return data;
    }

    /** A fresh browser profile of somebody who reads English, on a screen of the usual size. */
    Visit visit() {
        return visit(look -> {});
    }

    Visit visit(Consumer<Look> wishes) {
        Look look = new Look();
        wishes.accept(look);
        return begin(chromium().profile(look));
    }

    /** A browser of its own, whose owner has set how it keeps cookies. */
    Visit visit(CookieSettings settings) throws IOException {
        Path folder = Files.createTempDirectory("profile");
        open.push(() -> delete(folder));
        return begin(chromium().profile(folder, settings));
    }

    private Visit begin(BrowserContext profile) {
        Visit visit = Visit.begin(profile, demo(), Path.of("target", "screenshots", act));
        visits.push(visit);
        return visit;
    }

    private Chromium chromium() {
        if (chromium == null) {
            throw new IllegalStateException("The stage opens before each test.");
        }
        return chromium;
    }

    private Demo startDemo() throws IOException {
        Optional<String> database = Optional.empty();
        if (postgres) {
            TestDatabases.Schema schema = TestDatabases.postgres();
            open.push(schema);
            database = Optional.of(schema.url());
        }
        Path folder = Files.createTempDirectory("stage");
        open.push(() -> delete(folder));
        data = folder;
        Demo started = Demo.start(new Demo.Options(0, 0, folder, database, sample, past), calendar);
        open.push(started);
        started.figures().join();
        return started;
    }

    /** A clock that goes on from the autumn of the program's first year. */
    static Clock autumn() {
        return new Calendar(AUTUMN);
    }

    /** The clock of the tool and its platforms; it runs, and can be turned. */
    private static final class Calendar extends Clock {

        private volatile Duration ahead;

        Calendar(Instant moment) {
            turnTo(moment);
        }

        void turnTo(Instant moment) {
            ahead = Duration.between(Instant.now(), moment);
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
