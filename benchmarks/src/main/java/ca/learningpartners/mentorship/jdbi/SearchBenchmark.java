package ca.learningpartners.mentorship.jdbi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * How long it takes to find people and resources by the beginnings of words, first page in order. Its argument is the JDBC
 * URL of an empty database; what it draws is invented, by a seed that it prints.
 */
public final class SearchBenchmark {

    private static final int PEOPLE = 100_000;
    private static final int RESOURCES = 10_000;
    private static final int DISTRICTS = 60;
    private static final int ROUNDS = 100;
    private static final int PAGE = 51;
    private static final String KIND = "RESOURCE";
    private static final List<String> STARTS =
            List.of("Al", "Be", "Cha", "Dé", "El", "Fa", "Gi", "Ho", "Is", "Ja", "Ka", "Lu", "Ma", "No", "Ów", "Pa");
    private static final List<String> MIDDLES =
            List.of("be", "da", "fi", "ga", "la", "li", "mo", "na", "ne", "ri", "ro", "sa", "ti", "va", "vi", "xwe");
    private static final List<String> ENDS = List.of(
            "n", "s", "tte", "rt", "d", "lle", "k", "nen", "zu", "sen", "ro", "-Roy", "’in", "ques", "m", "der");

    private final Database database;
    private final Random random;

    private SearchBenchmark(Database database, long seed) {
        this.database = database;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) {
        long seed = 20261128;
        System.out.println("seed " + seed + ", " + PEOPLE + " people, " + RESOURCES + " resources, " + Runtime.version()
                + ", " + arguments[0].replaceAll("\\?.*", ""));
        try (Database database = Database.open(arguments[0])) {
            SearchBenchmark benchmark = new SearchBenchmark(database, seed);
            benchmark.fill();
            benchmark.measure();
        }
    }

    private void fill() {
        long begun = System.nanoTime();
        database.inTransaction(handle -> {
            handle.execute("INSERT INTO program (id, template, template_version, title_en, title_fr, starts_on, stage)"
                    + " VALUES ('bench', 'bcssa', 1, 'Bench', 'Banc', '2026-08-01', 'SCALE')");
            people(handle);
            for (int i = 0; i < RESOURCES; i++) {
                SearchWords.keep(handle, KIND, "r" + i, name() + " " + name() + " " + name(), List.of(name(), name()));
            }
            return true;
        });
        database.inTransaction(handle -> handle.execute("ANALYZE"));
        System.out.printf("filled in %.0f s%n", (System.nanoTime() - begun) / 1e9);
    }

    private void people(Handle handle) {
        PreparedBatch people = handle.prepareBatch(
                "INSERT INTO participant (id, name, district, locale) VALUES (:id, :name, :district, 'en-CA')");
        PreparedBatch roles = handle.prepareBatch("INSERT INTO appointment (program, participant, role, district)"
                + " VALUES ('bench', :id, 'MENTEE', NULL)");
        for (int i = 0; i < PEOPLE; i++) {
            String name = name() + " " + name();
            people.bind("id", "p" + i)
                    .bind("name", name)
                    .bind("district", 1 + i % DISTRICTS)
                    .add();
            roles.bind("id", "p" + i).add();
            if (i % 1000 == 999) {
                people.execute();
                roles.execute();
            }
            SearchWords.keep(handle, SearchWords.PEOPLE, "p" + i, name, List.of());
        }
    }

    private String name() {
        return one(STARTS) + one(MIDDLES) + one(MIDDLES) + one(ENDS);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void measure() {
        System.out.printf("%-34s %8s %10s %10s%n", "sought", "found", "median ms", "p95 ms");
        Map<String, String> sought = new LinkedHashMap<>();
        sought.put("one letter", "e");
        sought.put("two letters", "ma");
        sought.put("the beginning of a name", "ma la");
        sought.put("a whole name", "malala");
        sought.put("first and last", "malala bena");
        sought.put("two letters each", "m b");
        sought.put("nobody", "qqq");
        sought.forEach((what, typed) -> {
            line("people: " + what, () -> people(typed, 0, 0));
            line("people of one district: " + what, () -> people(typed, 0, 27));
            line("resources: " + what, () -> resources(typed));
        });
        line("people: page 1,000 of everybody", () -> people("", 50_000, 0));
        line("people: page 100 of one letter", () -> people("e", 5_000, 0));
    }

    private interface Search {
        int hits();
    }

    private static void line(String what, Search search) {
        for (int i = 0; i < ROUNDS / 3; i++) {
            search.hits();
        }
        long[] nanos = new long[ROUNDS];
        int hits = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            hits = search.hits();
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-50s %5d %8.2f %8.2f%n", what, hits, nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 95 / 100] / 1e6);
    }

    /** As the list of people asks. */
    private int people(String typed, int before, int district) {
        return database.read(handle -> {
            SearchWords.Sought sought = SearchWords.sought(handle, SearchWords.PEOPLE, typed);
            return handle.createQuery("SELECT e.thing, a.role FROM "
                            + (district == 0
                                    ? "search_entry e CROSS JOIN participant p CROSS JOIN appointment a"
                                    : "participant p CROSS JOIN appointment a CROSS JOIN search_entry e")
                            + "\n" + """
                            WHERE e.kind = :kind AND p.id = e.thing AND a.participant = p.id AND a.program = 'bench'
                              AND (:all = 1 OR p.district IN (:district)) AND\s""" + sought.condition("e.thing")
                            + " ORDER BY e.sorted, e.thing, a.role LIMIT " + PAGE + " OFFSET :before")
                    .bindMap(sought.values())
                    .bind("kind", SearchWords.PEOPLE)
                    .bind("all", district == 0 ? 1 : 0)
                    .bind("district", district)
                    .bind("before", before)
                    .mapToMap()
                    .list()
                    .size();
        });
    }

    private int resources(String typed) {
        return database.read(handle -> {
            SearchWords.Sought sought = SearchWords.sought(handle, KIND, typed);
            return handle.createQuery("SELECT e.thing FROM search_entry e WHERE e.kind = :searchKind AND "
                            + sought.condition("e.thing") + " ORDER BY e.sorted, e.thing LIMIT " + PAGE)
                    .bindMap(sought.values())
                    .mapTo(String.class)
                    .list()
                    .size();
        });
    }
}
