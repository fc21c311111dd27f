package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.evaluating.MakingBulletin;
import ca.learningpartners.mentorship.evaluating.Sources;
import ca.learningpartners.mentorship.evaluation.AsOf;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.Members;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.platform.LinearAuditor;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * What it takes to make all figures of a program year public, and to read them again, in a province of sixty districts with
 * ten program years. Its argument is the JDBC URL of an empty database; what it draws is invented, by a seed that it prints.
 */
public final class FiguresBenchmark {

    private static final int YEARS = 10;
    private static final int DISTRICTS = 60;
    private static final int PAIRS = 2_500;
    private static final int MENTORS = 1_500;
    private static final int CONTACTS = 20;
    private static final int ROUNDS = 7;
    private static final ZoneId ZONE = ZoneId.of("America/Vancouver");

    private final Random random = new Random(20261128);
    private final Map<String, PreparedBatch> batches = new LinkedHashMap<>();

    private FiguresBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("seed 20261128, " + YEARS + " years of " + PAIRS + " pairs with " + CONTACTS + " contacts, "
                + Runtime.version() + ", " + arguments[0].replaceAll("\\?.*", ""));
        try (Database database = Database.open(arguments[0])) {
            for (int year = 0; year < YEARS; year++) {
                Program program = program(year);
                database.inTransaction(handle -> {
                    JdbiStores.on(handle).programs().save(program);
                    new FiguresBenchmark().fill(handle, program);
                    return true;
                });
            }
            measure(database, program(YEARS - 1));
        }
    }

    private static Program program(int year) {
        return Program.of(
                ProgramTemplate.newest("bcssa").orElseThrow(),
                new ProgramId("year-" + year),
                LocalDate.of(2016 + year, 8, 15));
    }

    private static void measure(Database database, Program program) throws Exception {
        LocalDate day = program.startsOn().plusMonths(20);
        timed(
                "facts of all partnerships",
                () -> database.read(handle -> JdbiStores.on(handle)
                        .facts()
                        .pairs(program.id(), new AsOf(day, ZONE))
                        .size()));
        timed("a whole sheet", () -> database.read(handle -> sheet(JdbiStores.on(handle), program, day)));
        int[] months = {0};
        timed(
                "a bulletin, each of a month later",
                () -> database.inTransaction(
                                handle -> make(JdbiStores.on(handle), program, day.minusMonths(ROUNDS - months[0]++)))
                        .asOf());
        Bulletin newest = database.read(
                handle -> JdbiStores.on(handle).bulletins().latest(program.id()).orElseThrow());
        for (Theme theme : new Theme[] {Theme.PARTICIPATION, Theme.OBJECTIVES, Theme.WAITING}) {
            timed(
                    "the figures of " + theme,
                    () -> database.read(handle -> JdbiStores.on(handle)
                            .bulletins()
                            .figures(newest.id(), theme)
                            .size()));
        }
        timed(
                "all figures",
                () -> database.read(handle ->
                        JdbiStores.on(handle).bulletins().figures(newest.id()).size()));
    }

    private static Bulletin make(Stores stores, Program program, LocalDate day) {
        return new MakingBulletin(stores, Sources.of(stores, ZONE), new LinearAuditor())
                .make(program, day, Instant.now());
    }

    private static int sheet(Stores stores, Program program, LocalDate day) {
        Sheet sheet = new Sheet(program, day, Members.of(stores.enrolments(), program.id()));
        Sources.of(stores, ZONE).forEach(source -> source.fill(sheet));
        return sheet.members().size();
    }

    /** The first time and the median of all, and how much of the heap the whole took at its highest. */
    private static void timed(String what, Callable<?> work) throws Exception {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        double[] times = new double[ROUNDS];
        Object answer = null;
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            answer = work.call();
            times[round] = (System.nanoTime() - began) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "%-40s first %8.1f ms, median %8.1f ms, heap at most %4d MB (%s)%n",
                what, first, times[ROUNDS / 2], peak >> 20, answer);
    }

    private void fill(Handle handle, Program program) {
        String id = program.id().value();
        LocalDate start = program.startsOn();
        for (int number = 0; number < PAIRS + MENTORS; number++) {
            person(handle, id, number, start);
        }
        for (int number = 0; number < PAIRS; number++) {
            pair(handle, id, number, start.plusDays(random.nextInt(90)));
        }
        batches.values().forEach(PreparedBatch::execute);
    }

    private void person(Handle handle, String program, int number, LocalDate start) {
        String person = program + "-" + number;
        boolean mentee = number < PAIRS;
        add(handle, "participant (id, name, district, locale)", person, person, 1 + random.nextInt(DISTRICTS), "en");
        add(handle, "participant_language (participant, language)", person, random.nextInt(6) == 0 ? "fr" : "en");
        add(
                handle,
                "enrolment (program, participant, role, branch, position, remoteness, trend)",
                program,
                person,
                mentee ? "MENTEE" : "MENTOR",
                random.nextBoolean() ? "elementary" : "secondary",
                "",
                random.nextInt(4),
                "GROWTH");
        if (mentee) {
            add(
                    handle,
                    "mentee (program, participant, position_start, prefers_distance)",
                    program,
                    person,
                    start.toString(),
                    false);
        } else {
            add(
                    handle,
                    "mentor (program, participant, senior_years, trained, available, capacity)",
                    program,
                    person,
                    5,
                    true,
                    true,
                    2);
        }
    }

    private void pair(Handle handle, String program, int number, LocalDate day) {
        String pair = program + "/" + number;
        String mentee = program + "-" + number;
        String mentor = program + "-" + (PAIRS + number % MENTORS);
        long at = day.atStartOfDay(ZONE).toInstant().toEpochMilli();
        add(
                handle,
                "pairing (id, program, mentee, mentor, offered_by, offered_at, mentee_accepted_by, mentee_accepted_at, mentor_accepted_by, mentor_accepted_at)",
                pair,
                program,
                mentee,
                mentor,
                "office",
                at,
                mentee,
                at + 1,
                mentor,
                at + 2);
        add(
                handle,
                "charter (id, pairing, version, purpose, cadence_days, means, reach, limits, addition)",
                pair,
                pair,
                1,
                "",
                30,
                "PHONE",
                "",
                "",
                "");
        add(handle, "charter_signature (pairing, version, signed_by, signed_at)", pair, 1, mentee, at + 3);
        add(handle, "charter_signature (pairing, version, signed_by, signed_at)", pair, 1, mentor, at + 4);
        for (int contact = 0; contact < CONTACTS; contact++) {
            String session = pair + "/" + contact;
            LocalDate held = day.plusDays(28L * contact + random.nextInt(10));
            add(
                    handle,
                    "session (id, pairing, held_on, minutes, means, logged_by, logged_at)",
                    session,
                    pair,
                    held.toString(),
                    20 + random.nextInt(60),
                    "VIDEO",
                    mentee,
                    held.atTime(20, 0).atZone(ZONE).toInstant().toEpochMilli());
            add(handle, "session_objective (session, objective)", session, "O" + (1 + random.nextInt(12)));
        }
    }

    private void add(Handle handle, String columns, Object... values) {
        PreparedBatch batch = batches.computeIfAbsent(
                columns,
                into -> handle.prepareBatch(
                        "INSERT INTO " + into + " VALUES (" + "?, ".repeat(values.length - 1) + "?)"));
        for (int at = 0; at < values.length; at++) {
            batch.bind(at, values[at]);
        }
        batch.add();
    }
}
