package ca.learningpartners.tool.running;

import ca.learningpartners.demolms.DemoLms;
import ca.learningpartners.demolms.LaunchAddress;
import ca.learningpartners.demolms.RegistrationOutcome;
import ca.learningpartners.demolms.key.KeyShelf;
import ca.learningpartners.lti.SettableClock;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.jdbi.TestDatabases;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matchmaking.Agreeing;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.CohortFile;
import ca.learningpartners.mentorship.participant.CohortReading;
import ca.learningpartners.mentorship.participant.ImportingCohort;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.tool.ToolServer;
import ca.learningpartners.tool.admin.AdminLinkStore;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.InviteStore;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.runtime.Settings;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tool as it runs for a province: program {@code bcssa} with the sample cohort and a few more people, registered by
 * real dynamic registration with the platforms of {@link Classrooms}. The time is that of {@link #clock()}.
 */
public final class RunningTool implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final ProgramId PROGRAM = new ProgramId("bcssa");

    private static final KeyShelf KEYS = new KeyShelf();

    private static final String MORE_PEOPLE = """
            id,name,email,role,district,languages,position,position_start
            twin-one,Robin Larkin,twins.larkin@sd27.example,coordinator,SD27,en,,
            twin-two,Wren Larkin,Twins.Larkin@sd27.example,coordinator,SD27,en,,
            """;

    private final SettableClock clock = new SettableClock(NOW);
    private final Optional<TestDatabases.Schema> schema;
    private final Path folder;
    private final Settings settings;
    private final DataFolder data;
    private final DemoLms lms;
    private final Serving serving;
    private Served server;

    private RunningTool(Optional<TestDatabases.Schema> schema, Serving serving) {
        this.schema = schema;
        this.serving = serving;
        this.folder = temporary();
        this.settings = new Settings(0, Optional.empty(), folder, schema.map(TestDatabases.Schema::url), List.of());
        this.data = DataFolder.open(settings, clock);
        store().write(stores -> {
            ProgramTemplate template = ProgramTemplate.newest("bcssa").orElseThrow();
            stores.programs().save(Program.of(template, PROGRAM, LocalDate.of(2026, 8, 1)));
            return true;
        });
        imports(sample());
        imports(MORE_PEOPLE);
        this.lms = DemoLms.start(ca.learningpartners.demolms.Settings.ofTheDemo()
                .withClock(clock)
                .withFirstKeys(KEYS)
                .withCampuses(Classrooms.all())
                .withCustom(Map.of("program", PROGRAM.value())));
        this.server = serving.start(settings, clock);
    }

    /** How the tool is started. */
    @FunctionalInterface
    public interface Serving {
        Served start(Settings settings, Clock clock);
    }

    /**
     * A tool that answers.
     *
     * @param stop how to end it
     */
    public record Served(URI baseUrl, Runnable stop) {}

    /** Starts one with every platform registered; the test is skipped where there is no such database. */
    public static RunningTool start(Kind kind) {
        Optional<TestDatabases.Schema> schema =
                kind == Kind.POSTGRES ? Optional.of(TestDatabases.postgres()) : Optional.empty();
        return registered(new RunningTool(schema, RunningTool::here));
    }

    /** Starts one on SQLite whose server runs as the caller says. */
    public static RunningTool served(Serving serving) {
        return registered(new RunningTool(Optional.empty(), serving));
    }

    /** Starts one whose server runs as the caller says; the test is skipped where there is no such database. */
    public static RunningTool served(Kind kind, Serving serving) {
        Optional<TestDatabases.Schema> schema =
                kind == Kind.POSTGRES ? Optional.of(TestDatabases.postgres()) : Optional.empty();
        return registered(new RunningTool(schema, serving));
    }

    private static Served here(Settings settings, Clock clock) {
        ToolServer server = ToolServer.start(settings, clock);
        return new Served(server.baseUrl(), server::close);
    }

    private static RunningTool registered(RunningTool tool) {
        for (int district : List.of(27, 93, 45, 52)) {
            tool.register("sd" + district, Optional.of(Vouched.of(new DistrictNumber(district))));
        }
        tool.register("office", Optional.of(Vouched.OFFICE));
        tool.register("nobodys", Optional.empty());
        return tool;
    }

    public SettableClock clock() {
        return clock;
    }

    /** The data folder. */
    public Path folder() {
        return folder;
    }

    public DemoLms lms() {
        return lms;
    }

    public DataFolder data() {
        return data;
    }

    public Database database() {
        return data.database();
    }

    public Store store() {
        return data.store();
    }

    /** Ends the server and starts another on the same data, at another port. */
    public void restart() {
        server.stop().run();
        server = serving.start(settings, clock);
    }

    /** An address of the tool. */
    public String at(String path) {
        return server.baseUrl() + path;
    }

    public String host() {
        return server.baseUrl().getHost();
    }

    /** The address of a new invite. */
    public String invite(String name, Optional<Vouched> vouched, boolean approved) {
        return at("/lti/register/"
                + data.invites().add(new InviteStore.Invite(name, vouched, approved), clock.instant()));
    }

    /** The address of a new link into the administrator's room. */
    public String adminLink() {
        return at("/admin/enter/" + new AdminLinkStore(database()).add(clock.instant()));
    }

    /** A browser in which the administrator is signed in. */
    public Browser administrator() {
        Browser browser = Browser.english();
        browser.submit(browser.open(adminLink()), "");
        return browser;
    }

    public LaunchAddress launch(String campus, String person) {
        return lms.launch(campus, person);
    }

    /** Opens the link in the course, and says “yes, that is me” if that is asked. */
    public Page arrive(Browser browser, String campus, String person) {
        Page page = browser.open(launch(campus, person));
        return page.hasForm("/welcome/confirmation") ? browser.submit(page, "/welcome/confirmation") : page;
    }

    /** A browser in which that person has arrived. */
    public Browser signedIn(String campus, String person) {
        Browser browser = Browser.english();
        Page home = arrive(browser, campus, person);
        if (home.status() != 200) {
            throw new AssertionError(home.toString());
        }
        return browser;
    }

    /** Sees to it that the cohort is matched and every pair has its offer. */
    public synchronized void match() {
        if (store().read(stores -> stores.pairings().in(PROGRAM).isEmpty())) {
            Browser noor = signedIn("sd27", "noor.haddad");
            Page proposal = noor.submit(noor.open(at("/programs/bcssa/matching")), "/match-runs");
            noor.submit(proposal, "/approval");
            everyCoordinatorAgrees();
        }
    }

    /** Every coordinator whose word is waited for agrees to every pair. */
    public void everyCoordinatorAgrees() {
        store().write(stores -> {
            MatchRun run = stores.matchRuns().latest(PROGRAM).orElseThrow();
            stores.appointments().in(PROGRAM).stream()
                    .filter(held -> held.role() == Role.COORDINATOR)
                    .map(Appointment::participant)
                    .distinct()
                    .map(id -> new Actor(
                            id,
                            stores.appointments().of(id),
                            stores.assistances().heldBy(id)))
                    .forEach(actor -> new Agreeing(clock).speak(actor, run.id(), Set.of(), stores));
            return true;
        });
    }

    /** The partnership of somebody, once everybody is matched. */
    public Pairing pairingOf(String participant) {
        match();
        return store().read(stores -> stores.pairings().of(new ParticipantId(participant)))
                .get(0);
    }

    public List<Session> sessions(Pairing pairing) {
        return store().read(stores -> stores.sessions().of(pairing.id(), 1000));
    }

    /** Imports the rows of a CSV text into the program. */
    public void imports(String csv) {
        List<CohortFile.Row> rows;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            rows = reader.stream()
                    .map(record -> new CohortFile.Row(record.getStartingLineNumber(), record.getFields()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store().write(stores -> {
            Program program = stores.programs().find(PROGRAM).orElseThrow();
            CohortFile file = new CohortFile(program, stores.districts()::find);
            if (!(file.read(rows) instanceof CohortReading.Complete complete)) {
                throw new AssertionError(file.read(rows));
            }
            return new ImportingCohort(
                            stores.participants(), stores.enrolments(), stores.appointments(), stores.audit())
                    .save(PROGRAM, complete.cohort(), "test", NOW);
        });
    }

    /** Has a platform register the tool by an approved invite. */
    public RegistrationOutcome register(String campus, Optional<Vouched> vouched) {
        RegistrationOutcome outcome = lms.register(campus, invite(campus, vouched, true));
        if (outcome.status() != 200) {
            throw new AssertionError(campus + ": " + outcome.body());
        }
        return outcome;
    }

    /** The number of rows a query counts. */
    public int count(String table, String where) {
        return database()
                .reading()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE " + where)
                        .mapTo(Integer.class)
                        .one());
    }

    @Override
    public void close() {
        server.stop().run();
        lms.close();
        data.close();
        schema.ifPresent(TestDatabases.Schema::close);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sample() {
        try {
            return Files.readString(Path.of("..", "samples", "data", "bcssa.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("running-tool");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
