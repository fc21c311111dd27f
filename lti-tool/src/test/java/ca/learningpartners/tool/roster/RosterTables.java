package ca.learningpartners.tool.roster;

import ca.learningpartners.lti.SettableClock;
import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.lti.registration.SigningAlgorithm;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.TestDatabases;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.runtime.Settings;
import ca.learningpartners.tool.schedule.Agenda;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** One course of one platform in a real database, with a platform behind it that says what a test wants. */
final class RosterTables implements AutoCloseable {

    static final String COURSE = "course";
    private static final RegistrationId PLATFORM = new RegistrationId("platform");

    private final SettableClock clock = new SettableClock(RunningTool.NOW);
    final AtomicInteger asked = new AtomicInteger();
    final ReadingStore readings;
    RosterSource source = crowd(0);

    private final DataFolder folder;
    private final Optional<TestDatabases.Schema> schema;

    RosterTables(Kind kind) {
        Path temporary = temporary();
        schema = kind == Kind.POSTGRES ? Optional.of(TestDatabases.postgres()) : Optional.empty();
        String url = schema.map(TestDatabases.Schema::url).orElseGet(() -> TestDatabases.sqlite(temporary));
        folder = DataFolder.open(new Settings(0, Optional.empty(), temporary, Optional.of(url), List.of()), clock);
        readings = new ReadingStore(folder.database(), folder.store(), clock);
        status(RegistrationStatus.ACTIVE);
        folder.platforms().bind("test", PLATFORM, Vouched.of(new DistrictNumber(27)));
        course(COURSE, "https://lms.example/members");
    }

    void status(RegistrationStatus status) {
        folder.registrations()
                .save(new Registration(
                        PLATFORM,
                        "Platform",
                        "https://lms.example",
                        new ClientId("client"),
                        new PlatformEndpoints(
                                URI.create("https://lms.example/auth"),
                                URI.create("https://lms.example/token"),
                                URI.create("https://lms.example/keys"),
                                "https://lms.example/token"),
                        Set.of(SigningAlgorithm.RS256),
                        status,
                        Optional.of("moodle")));
    }

    void course(String id, String memberships) {
        folder.database()
                .inTransaction(handle -> handle.createUpdate("""
                                INSERT INTO course (id, registration, deployment, context, title, memberships)
                                VALUES (:id, 'platform', '1', :id, 'A course', :memberships)
                                """)
                        .bind("id", id)
                        .bind("memberships", memberships)
                        .execute());
    }

    /** Somebody whom the tool knows, linked with who is called like that in the course. */
    void participant(String id, String name, String subject) {
        folder.store().write(stores -> {
            stores.participants()
                    .save(new Participant(
                            new ParticipantId(id),
                            name,
                            null,
                            new DistrictNumber(27),
                            new TreeSet<>(Set.of(Language.ENGLISH)),
                            Locale.CANADA));
            return true;
        });
        folder.database().inTransaction(handle -> handle.execute("""
                        INSERT INTO platform_identity (registration, deployment, subject, participant, linked_at)
                        VALUES ('platform', '', ?, ?, 0)
                        """, subject, id));
    }

    /** Whose id on the platform is what they were first called. */
    RosterPerson person(String subject, String name) {
        return new RosterPerson(
                new Subject(subject),
                Optional.of(name).filter(text -> !text.isEmpty()),
                Optional.empty(),
                RosterRole.LEARNER);
    }

    RosterSource crowd(int size) {
        return (registration, endpoint, context, each) -> {
            IntStream.range(0, size).forEach(i -> each.take(person("Crowd " + i, "Crowd " + i), 1 + i / 100));
            return new RosterSource.Summary(Math.max(1, size / 100), true);
        };
    }

    void read(String... names) {
        says(Arrays.stream(names).map(name -> person(name, name)).toArray(RosterPerson[]::new));
        read();
    }

    void read(RosterPerson... people) {
        says(people);
        read();
    }

    /** Has somebody ask for a reading of what the source says, and does it. */
    void read() {
        run(ask(false));
    }

    String ask(boolean acceptsShrunken) {
        clock.advance(Duration.ofMinutes(1));
        return readings.ask(COURSE, "noor", acceptsShrunken).orElseThrow();
    }

    private void says(RosterPerson... people) {
        source = (registration, endpoint, context, each) -> {
            Arrays.stream(people).forEach(person -> each.take(person, 1));
            return new RosterSource.Summary(1, true);
        };
    }

    void run(String id) {
        reading().read(id, () -> false);
    }

    ReadingRoster reading() {
        return new ReadingRoster(
                readings,
                new StagingStore(folder.database(), clock),
                new MembershipStore(folder.database(), folder.store(), clock),
                new CoursesReadModel(folder.database(), clock),
                folder.registrations(),
                (registration, endpoint, context, each) -> {
                    asked.incrementAndGet();
                    return source.read(registration, endpoint, context, each);
                },
                clock);
    }

    RosterErrands errands() {
        return new RosterErrands(
                new Agenda(folder.database(), clock),
                readings,
                reading(),
                new CoursesReadModel(folder.database(), clock));
    }

    /** How the last reading of the course to be asked for ended, with its numbers. */
    String last() {
        return folder.database()
                .reading()
                .withHandle(handle -> handle.createQuery("""
                                SELECT * FROM roster_reading WHERE course = 'course' ORDER BY asked_at DESC
                                """)
                        .map((row, context) -> {
                            String reason = row.getString("reason");
                            StringBuilder said = new StringBuilder(row.getString("outcome"));
                            if (reason != null) {
                                said.append(' ').append(reason).append(' ').append(row.getString("detail"));
                            }
                            for (String number :
                                    List.of("members", "present", "kept", "came", "renamed", "returned", "departed")) {
                                said.append(' ').append(number).append('=').append(row.getInt(number));
                            }
                            return said.toString();
                        })
                        .list())
                .get(0);
    }

    List<String> present() {
        return names("left_at IS NULL");
    }

    List<String> gone() {
        return names("left_at IS NOT NULL");
    }

    private List<String> names(String condition) {
        return folder.database()
                .reading()
                .withHandle(handle -> handle.createQuery("SELECT name FROM roster_member WHERE course = 'course' AND "
                                + condition + " ORDER BY sort_en")
                        .mapTo(String.class)
                        .list());
    }

    String nameOf(String participant) {
        return folder.store()
                .read(stores -> stores.participants().find(new ParticipantId(participant)))
                .orElseThrow()
                .name();
    }

    List<String> acts(String subject) {
        return folder.store().read(stores -> stores.audit().on(subject, 9)).stream()
                .map(act -> act.actor() + " " + act.verb())
                .toList();
    }

    int count(String table, String where) {
        return folder.database()
                .reading()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE " + where)
                        .mapTo(Integer.class)
                        .one());
    }

    void execute(String statement) {
        folder.database().inTransaction(handle -> handle.execute(statement));
    }

    @Override
    public void close() {
        folder.close();
        schema.ifPresent(TestDatabases.Schema::close);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("rosters");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
