package ca.learningpartners.tool.enrolment;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.Intake;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import com.ibm.icu.text.Collator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads the people of some districts of a program. */
final class PeopleReadModel {

    private static final int MOST_REQUESTS = 20;
    private static final int MOST_SILENT = 50;
    private static final Set<String> WAITING = Set.of("arrived", "expected");

    /** Those of whom nothing came in, as far as a statement can tell; the rest is said by {@link PeoplePage.Person}. */
    private static final String SILENT = """
            a.role IN ('MENTEE', 'MENTOR') AND NOT EXISTS (SELECT 1 FROM pairing g WHERE g.program = a.program
              AND g.concluded_at IS NULL AND (g.mentee = p.id OR g.mentor = p.id))
            """;

    private final Database database;
    private final ZoneId zone;

    PeopleReadModel(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /**
     * All districts if none are given. A page beyond the last one is the last one.
     *
     * @param options who is to be shown new options
     * @param sought whose names are looked for, as typed; blank for everybody
     */
    PeoplePage page(
            Program program,
            Collection<DistrictNumber> districts,
            List<PeoplePage.Option> options,
            Instant now,
            String sought,
            int wanted,
            Locale reader) {
        return database.read(handle -> {
            List<Integer> numbers =
                    districts.stream().map(DistrictNumber::value).collect(Collectors.toList());
            Comparator<Object> order = Collator.getInstance(reader);
            PeopleLinesReadModel part = PeopleLinesReadModel.read(handle, program.id(), numbers, sought, wanted);
            List<PeoplePage.Person> people =
                    people(handle, program, numbers, now, "p.id IN (<people>)", part.people()).stream()
                            .filter(line -> part.lines().contains(line.getKey()))
                            .map(Map.Entry::getValue)
                            .sorted(Comparator.comparing(PeoplePage.Person::name, order))
                            .toList();
            boolean everybody = sought.isBlank();
            return new PeoplePage(
                    program.id().value(),
                    program.title().in(reader),
                    everybody ? requests(handle, program.id(), numbers, order) : List.of(),
                    everybody ? silent(handle, program, numbers, now, order) : new PeoplePage.Silent(List.of(), 0),
                    everybody ? options : List.of(),
                    people,
                    sought,
                    part.number(),
                    part.more() ? Optional.of(part.number() + 1) : Optional.empty());
        });
    }

    private PeoplePage.Silent silent(
            Handle handle, Program program, List<Integer> districts, Instant now, Comparator<Object> order) {
        List<PeoplePage.Person> silent = people(handle, program, districts, now, SILENT, List.of()).stream()
                .map(Map.Entry::getValue)
                .filter(PeoplePage.Person::silent)
                .sorted(Comparator.comparing(PeoplePage.Person::name, order))
                .toList();
        return new PeoplePage.Silent(silent.subList(0, Math.min(silent.size(), MOST_SILENT)), silent.size());
    }

    /** The first questions of {@link ca.learningpartners.mentorship.participant.Intake} have left nothing behind. */
    private List<Map.Entry<PeopleLinesReadModel.Line, PeoplePage.Person>> people(
            Handle handle,
            Program program,
            List<Integer> districts,
            Instant now,
            String condition,
            List<String> people) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Map<String, List<PeoplePage.Resting>> resting = resting(handle, program.id(), districts, today);
        Map<String, Instant> lapsing = lapsing(handle, program, now);
        return handle.createQuery("""
                        SELECT p.id, p.name, a.role, p.district, m.position_start,
                          (SELECT count(DISTINCT t.kind) FROM enrolment_topic t
                            WHERE t.program = a.program AND t.participant = p.id AND t.role = a.role
                              AND (t.kind IN ('NEED', 'OFFER', 'EXPERTISE') OR t.kind = 'ISSUE' AND t.role = 'MENTEE')
                          ) AS answers,
                          CASE WHEN EXISTS (SELECT 1 FROM pairing g WHERE g.program = a.program AND g.concluded_at IS NULL
                                 AND (g.mentee = p.id OR g.mentor = p.id)) THEN 'paired'
                               WHEN EXISTS (SELECT 1 FROM platform_identity i WHERE i.participant = p.id) THEN 'arrived'
                               ELSE 'expected' END AS status,
                          (SELECT count(*) FROM platform_identity i WHERE i.participant = p.id
                            AND i.joined_at IS NOT NULL) AS joined,
                          (SELECT CASE WHEN count(*) = count(l.left_at) THEN max(l.left_at) END FROM roster_link l
                            WHERE l.participant = p.id) AS left_at,
                          (SELECT count(*) FROM correction c WHERE c.asked_by = p.id AND c.program = a.program
                            AND c.accepted = FALSE) AS annotated,
                          (SELECT w.said_at FROM willing w WHERE w.program = a.program AND w.said_by = p.id
                            AND w.willing_to = 'MENTORING' AND a.role = 'MENTEE' AND NOT EXISTS (SELECT 1 FROM appointment o
                              WHERE o.participant = p.id AND o.role = 'MENTOR')) AS willing_at
                        FROM appointment a JOIN participant p ON p.id = a.participant
                        LEFT JOIN mentee m ON m.program = a.program AND m.participant = p.id AND a.role = 'MENTEE'
                        WHERE a.program = :program AND (:all = 1 OR p.district IN (<districts>)) AND\s
                        """ + condition + """
                        """)
                .bind("program", program.id())
                .bindList("people", people.isEmpty() ? List.of("") : people)
                .bind("all", districts.isEmpty() ? 1 : 0)
                .bindList("districts", districts.isEmpty() ? List.of(0) : districts)
                .map((row, context) -> {
                    int district = row.getInt("district");
                    Optional<DistrictNumber> home =
                            row.wasNull() ? Optional.empty() : Optional.of(new DistrictNumber(district));
                    Program here = program.in(home.orElse(null));
                    String shown = home.map(DistrictNumber::toString).orElse("");
                    String role = row.getString("role");
                    boolean asked = role.equals("MENTEE") || role.equals("MENTOR");
                    Optional<LocalDate> alumnus = Optional.ofNullable(row.getString("position_start"))
                            .map(start -> here.eligibility().lastDay(LocalDate.parse(start)))
                            .filter(today::isAfter);
                    String status = alumnus.isPresent() ? "alumnus" : row.getString("status");
                    return Map.entry(
                            new PeopleLinesReadModel.Line(row.getString("id"), role),
                            new PeoplePage.Person(
                                    row.getString("name"),
                                    role,
                                    shown,
                                    status,
                                    asked
                                            ? Optional.of(page(program.id(), row.getString("id"), "intake"))
                                            : Optional.empty(),
                                    asked && WAITING.contains(status) && row.getInt("answers") < Intake.ENOUGH,
                                    row.getInt("joined") > 0
                                            ? Optional.of(page(program.id(), row.getString("id"), "accounts"))
                                            : Optional.empty(),
                                    Optional.ofNullable(lapsing.get(row.getString("id") + " " + role))
                                            .map(moment -> LocalDate.ofInstant(moment, zone)
                                                    .minusDays(1)),
                                    row.getInt("annotated") > 0
                                            ? Optional.of(page(program.id(), row.getString("id"), "corrections"))
                                            : Optional.empty(),
                                    day(row.getLong("left_at")),
                                    alumnus,
                                    day(row.getLong("willing_at")),
                                    resting.getOrDefault(row.getString("id") + " " + role, List.of())));
                })
                .list();
    }

    /**
     * When offers lapse that have waited for a while, by the id of each of the two and what they are in it. How long a
     * while is, the mentee's district says.
     */
    private static Map<String, Instant> lapsing(Handle handle, Program program, Instant now) {
        Map<String, Instant> lapsing = new HashMap<>();
        handle.createQuery("""
                        SELECT g.mentee, g.mentor, g.offered_at, g.lapses_at, p.district
                        FROM pairing g JOIN participant p ON p.id = g.mentee
                        WHERE g.program = :program AND g.concluded_at IS NULL AND g.lapses_at IS NOT NULL
                          AND (g.mentee_accepted_at IS NULL OR g.mentor_accepted_at IS NULL)
                        ORDER BY g.lapses_at DESC
                        """)
                .bind("program", program.id())
                .map((row, context) -> {
                    int district = row.getInt("district");
                    Program here = program.in(row.wasNull() ? null : new DistrictNumber(district));
                    Duration patience = Duration.ofDays(here.setting(PolicyKey.OFFER_NUDGE_DAYS));
                    if (!now.isBefore(
                            Instant.ofEpochMilli(row.getLong("offered_at")).plus(patience))) {
                        Instant lapses = Instant.ofEpochMilli(row.getLong("lapses_at"));
                        lapsing.put(row.getString("mentee") + " MENTEE", lapses);
                        lapsing.put(row.getString("mentor") + " MENTOR", lapses);
                    }
                    return here;
                })
                .list();
        return lapsing;
    }

    /** The leaves that last, by the id of who is away and what they are in the partnership. */
    private Map<String, List<PeoplePage.Resting>> resting(
            Handle handle, ProgramId program, List<Integer> districts, LocalDate today) {
        return handle.createQuery("""
                        SELECT r.pairing, r.begun_by, r.begun_at, r.meant_until, p.district,
                          CASE WHEN g.mentee = r.begun_by THEN 'MENTEE' ELSE 'MENTOR' END AS role
                        FROM pairing_pause r JOIN pairing g ON g.id = r.pairing
                        JOIN participant p ON p.id = r.begun_by
                        WHERE g.program = :program AND g.concluded_at IS NULL AND r.ended_at IS NULL
                        ORDER BY r.begun_at
                        """)
                .bind("program", program)
                .map((row, context) -> {
                    Optional<LocalDate> until =
                            Optional.ofNullable(row.getString("meant_until")).map(LocalDate::parse);
                    return Map.entry(
                            row.getString("begun_by") + " " + row.getString("role"),
                            new PeoplePage.Resting(
                                    row.getString("pairing"),
                                    day(row.getLong("begun_at")).orElseThrow(),
                                    until,
                                    until.filter(today::isAfter).isPresent(),
                                    districts.contains(row.getInt("district"))));
                })
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static String page(ProgramId program, String person, String name) {
        String id = URLEncoder.encode(person, StandardCharsets.UTF_8).replace("+", "%20");
        return "/programs/" + program + "/people/" + id + "/" + name;
    }

    private Optional<LocalDate> day(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone));
    }

    private List<PeoplePage.Request> requests(
            Handle handle, ProgramId program, List<Integer> districts, Comparator<Object> order) {
        return handle.createQuery("""
                        SELECT id, name, email, asked_at, district FROM join_request
                        WHERE answered_at IS NULL AND (:all = 1 OR district IN (<districts>))
                        ORDER BY asked_at, id
                        """)
                .bind("all", districts.isEmpty() ? 1 : 0)
                .bindList("districts", districts.isEmpty() ? List.of(0) : districts)
                .setMaxRows(MOST_REQUESTS)
                .map((row, context) -> new PeoplePage.Request(
                        row.getString("id"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("email")),
                        LocalDate.ofInstant(Instant.ofEpochMilli(row.getLong("asked_at")), zone),
                        choices(handle, program, row.getInt("district"), order)))
                .list();
    }

    private static List<PeoplePage.Choice> choices(
            Handle handle, ProgramId program, int district, Comparator<Object> order) {
        return handle
                .createQuery("""
                        SELECT p.id, p.name FROM participant p
                        WHERE COALESCE(p.district, 0) = :district
                          AND EXISTS (SELECT 1 FROM appointment a WHERE a.participant = p.id AND a.program = :program)
                        """)
                .bind("district", district)
                .bind("program", program.value())
                .map((row, context) -> new PeoplePage.Choice(row.getString("id"), row.getString("name")))
                .list()
                .stream()
                .sorted(Comparator.comparing(PeoplePage.Choice::name, order))
                .toList();
    }
}
