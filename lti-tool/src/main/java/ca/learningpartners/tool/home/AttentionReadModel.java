package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.matchmaking.Agreeing;
import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.WorkingDays;
import ca.learningpartners.mentorship.progress.Days;
import ca.learningpartners.tool.home.Watched.Now;
import ca.learningpartners.tool.home.Watched.Person;
import ca.learningpartners.tool.viewer.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Finds what wants attention among those somebody looks after. A handful of statements, however many partnerships there
 * are; what a silence or a closing day is, the core says.
 */
final class AttentionReadModel {

    /** The partnerships and offers of the viewer's districts that are not concluded. */
    private static final String MINE = """
            WITH mine AS (
              SELECT g.*, a.name AS mentee_name, a.district AS mentee_district, b.name AS mentor_name,
                b.district AS mentor_district
              FROM pairing g
              JOIN participant a ON a.id = g.mentee
              JOIN participant b ON b.id = g.mentor
              WHERE g.program = :program AND g.concluded_at IS NULL
                AND (:all = 1 OR a.district IN (<districts>) OR b.district IN (<districts>))
            )
            """;

    private static final String PAIRS = MINE + """
            SELECT g.*, m.position_start, s.latest FROM mine g
            LEFT JOIN mentee m ON m.program = g.program AND m.participant = g.mentee
            LEFT JOIN (SELECT x.pairing, max(x.held_on) AS latest FROM session x JOIN mine y ON y.id = x.pairing
              GROUP BY x.pairing) s ON s.pairing = g.id
            ORDER BY g.offered_at, g.id
            """;

    private static final String SIGNATURES = MINE + """
            SELECT c.pairing, c.version, c.cadence_days, s.signed_by FROM mine g
            JOIN charter c ON c.pairing = g.id
            JOIN charter_signature s ON s.pairing = c.pairing AND s.version = c.version
            ORDER BY c.pairing, c.version
            """;

    private static final String PAUSES =
            MINE + "SELECT p.pairing, p.begun_at, p.ended_at FROM mine g JOIN pairing_pause p ON p.pairing = g.id";

    private static final String ASKED =
            MINE + "SELECT a.pairing, a.which, a.asked_at FROM mine g JOIN attention_ask a ON a.pairing = g.id";

    /** Whoever may be matched now and is not, nor is waiting for a coordinator's word on a pair. */
    private static final String WAITING = """
            SELECT p.id, p.name, p.district, m.position_start,
              (SELECT g.concluded_at FROM pairing g
                WHERE g.program = :program AND g.mentee = p.id AND g.concluded_how = :noFault
                AND NOT EXISTS (SELECT 1 FROM pairing n WHERE n.program = g.program AND n.mentee = g.mentee
                  AND n.offered_at > g.offered_at)
                AND NOT EXISTS (SELECT 1 FROM suggestion s JOIN match_run r ON r.id = s.run
                  WHERE r.program = g.program AND s.person = g.mentee AND s.role = 'MENTEE'
                  AND s.asked_at > g.concluded_at)) AS ended_at
            FROM mentee m JOIN participant p ON p.id = m.participant
            WHERE m.program = :program AND (:all = 1 OR p.district IN (<districts>))
              AND m.position_start <= :today AND m.position_start > :tooEarly
              AND NOT EXISTS (SELECT 1 FROM pairing g WHERE g.program = :program AND g.mentee = p.id
                AND g.concluded_at IS NULL)
              AND NOT EXISTS (SELECT 1 FROM agreement a JOIN match_run r ON r.id = a.run
                WHERE r.program = :program AND a.mentee = p.id AND a.word IS NULL AND r.approved_at >= :asked
                AND NOT EXISTS (SELECT 1 FROM agreement d
                  WHERE d.run = a.run AND d.mentee = a.mentee AND d.word = 'DECLINED'))
            ORDER BY m.position_start, p.id
            """;

    private final Database database;

    AttentionReadModel(Database database) {
        this.database = database;
    }

    /** All five. */
    Attention of(Program program, Viewer viewer, Now now) {
        return database.read(handle -> {
            Map<Which, List<Attention.Row>> rows = new EnumMap<>(Which.class);
            rows.put(Which.WAITING, waiting(handle, program, viewer, now));
            Map<Which, Integer> nameless = nameless(program, viewer);
            for (Watched watched : watched(handle, program, viewer, now)) {
                for (Which which : Which.values()) {
                    watched.row(which, now).ifPresent(row -> {
                        if (nameless.containsKey(which) && !watched.isOf(viewer.coordinated(program.id()))) {
                            nameless.merge(which, 1, Integer::sum);
                        } else {
                            rows.computeIfAbsent(which, any -> new ArrayList<>())
                                    .add(row);
                        }
                    });
                }
            }
            return Attention.of(rows, nameless);
        });
    }

    /** What somebody of the Office is told of in numbers, none counted yet. */
    private static Map<Which, Integer> nameless(Program program, Viewer viewer) {
        Map<Which, Integer> nameless = new EnumMap<>(Which.class);
        if (viewer.isOffice(program.id())) {
            Arrays.stream(Which.values()).filter(Which::isForCoordinators).forEach(which -> nameless.put(which, 0));
        }
        return nameless;
    }

    /**
     * Whoever waits; those first to whom new options are owed since their partnership ended, as
     * {@link ca.learningpartners.mentorship.progress.NewOptions} has it.
     */
    private static List<Attention.Row> waiting(Handle handle, Program program, Viewer viewer, Now now) {
        return mine(handle.createQuery(WAITING), program, viewer)
                .bind("today", now.today().toString())
                .bind(
                        "tooEarly",
                        now.today()
                                .minusMonths(program.rules().most(PolicyKey.ELIGIBILITY_MONTHS))
                                .toString())
                .bind("asked", Agreeing.since(program, now.moment()))
                .bind("noFault", Ending.NO_FAULT)
                .map((row, context) -> waiting(row, program.in(district(row, "district")), now))
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Attention.Row::overdue).reversed())
                .toList();
    }

    /** Empty for somebody whose time in their district is over. */
    private static Optional<Attention.Row> waiting(ResultSet row, Program here, Now now) throws SQLException {
        Optional<LocalDate> start = day(row, "position_start");
        Optional<LocalDate> due = moment(row, "ended_at")
                .map(ended -> WorkingDays.after(now.day(ended), here.setting(PolicyKey.NEW_OPTIONS_DAYS)));
        Attention.Row waiting = new Attention.Row(
                row.getString("id"),
                row.getString("name"),
                Optional.empty(),
                due.isPresent() ? due : start,
                due.filter(now.today()::isAfter).isPresent(),
                Set.of(),
                Optional.empty());
        return start.filter(day -> here.eligibility().refusal(day, now.today()).isEmpty())
                .map(eligible -> waiting);
    }

    private static List<Watched> watched(Handle handle, Program program, Viewer viewer, Now now) {
        Map<String, Signed> signed = signed(handle, program, viewer);
        Map<String, List<Days>> pauses = pauses(handle, program, viewer, now);
        Map<String, Map<Which, LocalDate>> asked = asked(handle, program, viewer, now);
        return mine(handle.createQuery(PAIRS), program, viewer)
                .map((row, context) -> {
                    String id = row.getString("id");
                    Signed charter = signed.getOrDefault(id, Signed.NOT);
                    return new Watched(
                            new PairingId(id),
                            program.in(district(row, "mentee_district")),
                            new Person(
                                    new ParticipantId(row.getString("mentee")),
                                    row.getString("mentee_name"),
                                    district(row, "mentee_district")),
                            new Person(
                                    new ParticipantId(row.getString("mentor")),
                                    row.getString("mentor_name"),
                                    district(row, "mentor_district")),
                            Instant.ofEpochMilli(row.getLong("offered_at")),
                            moment(row, "lapses_at"),
                            moment(row, "mentee_accepted_at"),
                            moment(row, "mentor_accepted_at"),
                            day(row, "position_start"),
                            day(row, "latest"),
                            charter.everyDays(),
                            charter.newest(),
                            pauses.getOrDefault(id, List.of()),
                            asked.getOrDefault(id, Map.of()));
                })
                .list();
    }

    /**
     * What is signed of a charter.
     *
     * @param everyDays the rhythm of the newest version both signed
     * @param newest who signed the newest version
     */
    private record Signed(Optional<Integer> everyDays, int version, Set<ParticipantId> newest) {

        static final Signed NOT = new Signed(Optional.empty(), 0, Set.of());

        /** With one more signature; the versions come in order. */
        Signed and(int ofVersion, ParticipantId by, int days) {
            Set<ParticipantId> signers = new HashSet<>(ofVersion == version ? newest : Set.of());
            signers.add(by);
            return new Signed(signers.size() == 2 ? Optional.of(days) : everyDays, ofVersion, signers);
        }
    }

    private static Map<String, Signed> signed(Handle handle, Program program, Viewer viewer) {
        Map<String, Signed> signed = new HashMap<>();
        mine(handle.createQuery(SIGNATURES), program, viewer)
                .map((row, context) -> {
                    int version = row.getInt("version");
                    ParticipantId by = new ParticipantId(row.getString("signed_by"));
                    int days = row.getInt("cadence_days");
                    return signed.compute(
                            row.getString("pairing"),
                            (any, known) -> Objects.requireNonNullElse(known, Signed.NOT)
                                    .and(version, by, days));
                })
                .list();
        return signed;
    }

    private static Map<String, List<Days>> pauses(Handle handle, Program program, Viewer viewer, Now now) {
        Map<String, List<Days>> pauses = new HashMap<>();
        mine(handle.createQuery(PAUSES), program, viewer)
                .map((row, context) -> pauses.computeIfAbsent(row.getString("pairing"), any -> new ArrayList<>())
                        .add(Days.between(
                                Instant.ofEpochMilli(row.getLong("begun_at")),
                                moment(row, "ended_at").orElse(null),
                                now.zone())))
                .list();
        return pauses;
    }

    private static Map<String, Map<Which, LocalDate>> asked(Handle handle, Program program, Viewer viewer, Now now) {
        Map<String, Map<Which, LocalDate>> asked = new HashMap<>();
        mine(handle.createQuery(ASKED), program, viewer)
                .map((row, context) -> asked.computeIfAbsent(
                                row.getString("pairing"), any -> new EnumMap<>(Which.class))
                        .put(
                                Which.valueOf(row.getString("which")),
                                now.day(Instant.ofEpochMilli(row.getLong("asked_at")))))
                .list();
        return asked;
    }

    private static Query mine(Query query, Program program, Viewer viewer) {
        List<Integer> districts = viewer.coordinated(program.id()).stream()
                .map(DistrictNumber::value)
                .toList();
        return query.bind("program", program.id())
                .bind("all", viewer.isOffice(program.id()) ? 1 : 0)
                .bindList("districts", districts.isEmpty() ? List.of(0) : districts);
    }

    private static @Nullable DistrictNumber district(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : new DistrictNumber(number);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }
}
