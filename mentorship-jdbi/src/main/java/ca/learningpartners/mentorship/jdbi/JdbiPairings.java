package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.pairing.Conclusion;
import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.pairing.Pauses;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * The tables {@code pairing} and {@code mentor_place}. A unique index over what is not concluded gives a mentee one
 * partnership; the key of the numbered places decides who of many gets a mentor's last one.
 */
record JdbiPairings(Handle handle) implements Pairings {

    /** Who concluded what nobody did. */
    private static final String NOBODY = "agenda";

    private static final Comparator<Pairing> NEWEST_FIRST = Comparator.comparing(
                    (Pairing pairing) -> pairing.offered().at())
            .reversed()
            .thenComparing(Pairing::mentee)
            .thenComparing(pairing -> pairing.id().value());

    /** The places a mentor has given to partnerships of other programs from the same template. */
    private static final String ELSEWHERE = """
            FROM mentor_place held
            JOIN program other ON other.id = held.program
            JOIN program here ON here.id = :program
            WHERE other.template = here.template AND other.id <> here.id
            """;

    private static final String OFFER = """
            INSERT INTO pairing (id, program, mentee, mentor, run, offered_by, offered_at, lapses_at)
            SELECT :id, :program, :mentee, :mentor, :run, :offeredBy, :offeredAt, :lapses
            WHERE :capacity > (
                SELECT COUNT(*) FROM pairing
                WHERE program = :program AND mentor = :mentor AND concluded_at IS NULL
            ) + (SELECT COUNT(*)
            """ + ELSEWHERE + """
                AND held.mentor = :mentor
            )
            ON CONFLICT DO NOTHING
            """;

    /** The mentor's lowest free place, of as many as the mentor is enrolled with. */
    private static final String FREE_PLACE = """
            WITH RECURSIVE room (places) AS (
                SELECT capacity FROM mentor WHERE program = :program AND participant = :mentor
            ),
            place (number) AS (
                SELECT 1 FROM room WHERE places > 0
                UNION ALL
                SELECT number + 1 FROM place, room WHERE number < places
            ),
            taken (number) AS (
                SELECT number FROM mentor_place WHERE program = :program AND mentor = :mentor
            ),
            elsewhere (places) AS (
                SELECT COUNT(*)
            """ + ELSEWHERE + """
                AND held.mentor = :mentor
            ),
            free (number) AS (
                SELECT MIN(number) FROM place
                WHERE number NOT IN (SELECT number FROM taken)
                AND (SELECT COUNT(*) FROM taken) + (SELECT places FROM elsewhere) < (SELECT places FROM room)
            )
            """;

    private static final String CLAIM = FREE_PLACE + """
            INSERT INTO mentor_place (program, mentor, number, pairing)
            SELECT :program, :mentor, number, :id FROM free
            WHERE number IS NOT NULL
            ON CONFLICT DO NOTHING
            """;

    private static final String ROOM = FREE_PLACE + "SELECT COUNT(*) FROM free WHERE number IS NOT NULL";

    @Override
    public Optional<Pairing> find(PairingId id) {
        return where("g.id = :it", id).stream().findFirst();
    }

    @Override
    public List<Pairing> of(ParticipantId person) {
        return where("g.mentee = :it OR g.mentor = :it", person);
    }

    @Override
    public List<Pairing> in(ProgramId program) {
        return where("g.program = :it", program);
    }

    @Override
    public Map<ParticipantId, Integer> placesHeldElsewhere(ProgramId program) {
        Map<ParticipantId, Integer> held = new HashMap<>();
        handle.createQuery("SELECT held.mentor, COUNT(*) AS places " + ELSEWHERE + " GROUP BY held.mentor")
                .bind("program", program)
                .map(Row.mapper(row -> Map.entry(row.person("mentor"), row.number("places"))))
                .forEach(entry -> held.put(entry.getKey(), entry.getValue()));
        return held;
    }

    @Override
    public List<Pairing> lapsed(Instant now) {
        return handle.createQuery("""
                        SELECT * FROM pairing
                        WHERE concluded_at IS NULL AND lapses_at <= :now
                        AND (mentee_accepted_at IS NULL OR mentor_accepted_at IS NULL)
                        ORDER BY lapses_at, id
                        """)
                .bind("now", now)
                .map(Row.mapper(row -> read(row, Map.of())))
                .list();
    }

    @Override
    public boolean offer(Pairing pairing, int mentorCapacity) {
        requireOffered(pairing);
        return bindPair(handle.createUpdate(OFFER), pairing)
                        .bind("run", pairing.run())
                        .bind("offeredBy", pairing.offered().by())
                        .bind("offeredAt", pairing.offered().at())
                        .bind("lapses", pairing.lapses())
                        .bind("capacity", mentorCapacity)
                        .execute()
                == 1;
    }

    @Override
    public boolean accept(Pairing accepted) {
        if (!holdsPlace(accepted) && !claimsPlace(accepted)) {
            return false;
        }
        Update update = handle.createUpdate("""
                        UPDATE pairing SET
                            mentee_accepted_by = COALESCE(mentee_accepted_by, :menteeBy),
                            mentee_accepted_at = COALESCE(mentee_accepted_at, :menteeAt),
                            mentor_accepted_by = COALESCE(mentor_accepted_by, :mentorBy),
                            mentor_accepted_at = COALESCE(mentor_accepted_at, :mentorAt)
                        WHERE id = :id AND concluded_at IS NULL
                        """).bind("id", accepted.id());
        bindFact(update, "mentee", accepted.acceptedByMentee());
        bindFact(update, "mentor", accepted.acceptedByMentor());
        requireKept(accepted, update.execute());
        return true;
    }

    @Override
    public void stand(Pairing standing) {
        requireKept(
                standing,
                handle.createUpdate("UPDATE pairing SET lapses_at = NULL WHERE id = :id")
                        .bind("id", standing.id())
                        .execute());
    }

    @Override
    public boolean pause(Pairing paused) {
        return new PauseTable(handle).begin(paused);
    }

    @Override
    public boolean resume(Pairing resumed) {
        return new PauseTable(handle).end(resumed);
    }

    @Override
    public boolean conclude(Pairing pairing) {
        Conclusion conclusion = Objects.requireNonNull(pairing.concluded());
        int concluded = handle.createUpdate("""
                        UPDATE pairing SET concluded_how = :how, concluded_by = :by, concluded_at = :at
                        WHERE id = :id AND concluded_at IS NULL
                        """)
                .bind("id", pairing.id())
                .bind("how", conclusion.how())
                .bind("by", conclusion.by() == null ? NOBODY : conclusion.by().value())
                .bind("at", conclusion.at())
                .execute();
        if (concluded == 0) {
            requireKept(pairing, find(pairing.id()).isPresent() ? 1 : 0);
            return false;
        }
        handle.createUpdate("DELETE FROM mentor_place WHERE pairing = :id")
                .bind("id", pairing.id())
                .execute();
        return true;
    }

    private boolean holdsPlace(Pairing pairing) {
        return handle.createQuery("SELECT COUNT(*) FROM mentor_place WHERE pairing = :id")
                        .bind("id", pairing.id())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /**
     * Nothing inserted means that there is no room, or that another node took the very place between this statement's
     * look and its insert. Then there may be a next one; each such loss fills a place, so the attempts are bounded.
     */
    private boolean claimsPlace(Pairing pairing) {
        do {
            if (bindPair(handle.createUpdate(CLAIM), pairing).execute() == 1) {
                return true;
            }
        } while (hasRoom(pairing) && !holdsPlace(pairing));
        return holdsPlace(pairing);
    }

    private boolean hasRoom(Pairing pairing) {
        return bindPair(handle.createQuery(ROOM), pairing).mapTo(Integer.class).one() > 0;
    }

    private static void requireKept(Pairing pairing, int rows) {
        if (rows != 1) {
            throw new IllegalStateException(
                    "Partnership " + pairing.id() + " is not kept, or over. Maybe it has not been offered?");
        }
    }

    private static void requireOffered(Pairing pairing) {
        if (pairing.acceptedByMentee() != null || pairing.acceptedByMentor() != null || pairing.concluded() != null) {
            throw new IllegalArgumentException(
                    "Partnership " + pairing.id() + " is past its offer. Maybe offer it first, then accept?");
        }
    }

    private static <S extends SqlStatement<S>> S bindPair(S statement, Pairing pairing) {
        return statement
                .bind("id", pairing.id())
                .bind("program", pairing.program())
                .bind("mentee", pairing.mentee())
                .bind("mentor", pairing.mentor());
    }

    private static void bindFact(Update update, String name, @Nullable Fact fact) {
        update.bind(name + "By", fact == null ? null : fact.by()).bind(name + "At", fact == null ? null : fact.at());
    }

    /** @param condition on the partnership {@code g}, about {@code :it} */
    private List<Pairing> where(String condition, Object it) {
        Map<String, Pauses> pauses = new PauseTable(handle).of(condition, it);
        return handle
                .createQuery("SELECT g.* FROM pairing g WHERE " + condition)
                .bind("it", it)
                .map(Row.mapper(row -> read(row, pauses)))
                .stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Pairing read(Row row, Map<String, Pauses> pauses) throws SQLException {
        String run = row.maybeText("run");
        return new Pairing(
                new PairingId(row.text("id")),
                row.program(),
                row.person("mentee"),
                row.person("mentor"),
                run == null ? null : new MatchRunId(run),
                row.fact("offered"),
                row.maybeMoment("lapses_at"),
                row.maybeFact("mentee_accepted"),
                row.maybeFact("mentor_accepted"),
                pauses.getOrDefault(row.text("id"), Pauses.NONE),
                row.maybeText("concluded_how") == null ? null : conclusion(row));
    }

    private static Conclusion conclusion(Row row) throws SQLException {
        Ending how = row.one(Ending.class, "concluded_how");
        return new Conclusion(how, how.hasActor() ? row.person("concluded_by") : null, row.moment("concluded_at"));
    }
}
