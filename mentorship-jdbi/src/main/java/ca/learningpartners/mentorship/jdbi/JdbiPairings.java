package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code pairing}. Two unique indexes over what is not concluded decide who gets a place: one partnership a
 * mentee, and one a numbered place of a mentor.
 */
record JdbiPairings(Handle handle) implements Pairings {

    private static final Comparator<Pairing> NEWEST_FIRST = Comparator.comparing(
                    (Pairing pairing) -> pairing.offered().at())
            .reversed()
            .thenComparing(Pairing::mentee)
            .thenComparing(pairing -> pairing.id().value());

    /** Room with the mentor, and the mentor's lowest free place. */
    private static final String FREE_PLACE = """
            WITH RECURSIVE place (number) AS (
                SELECT 1
                UNION ALL
                SELECT number + 1 FROM place WHERE number < :capacity
            ),
            taken (number) AS (
                SELECT mentor_slot FROM pairing
                WHERE program = :program AND mentor = :mentor AND concluded_at IS NULL
            ),
            free (number) AS (
                SELECT MIN(number) FROM place
                WHERE number <= :capacity
                AND number NOT IN (SELECT number FROM taken)
                AND (SELECT COUNT(*) FROM taken) < :capacity
            )
            """;

    private static final String OFFER = FREE_PLACE + """
            INSERT INTO pairing (id, program, mentee, mentor, mentor_slot, offered_by, offered_at)
            SELECT :id, :program, :mentee, :mentor, number, :offeredBy, :offeredAt FROM free
            WHERE number IS NOT NULL
            ON CONFLICT DO NOTHING
            """;

    private static final String ROOM = FREE_PLACE + """
            SELECT COUNT(*) FROM free
            WHERE number IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM pairing WHERE id = :id)
            AND NOT EXISTS (
                SELECT 1 FROM pairing WHERE program = :program AND mentee = :mentee AND concluded_at IS NULL
            )
            """;

    @Override
    public Optional<Pairing> find(PairingId id) {
        return handle.createQuery("SELECT * FROM pairing WHERE id = :id")
                .bind("id", id)
                .map(Row.mapper(JdbiPairings::read))
                .findOne();
    }

    @Override
    public List<Pairing> of(ParticipantId person) {
        return newestFirst(handle.createQuery("SELECT * FROM pairing WHERE mentee = :person OR mentor = :person")
                .bind("person", person));
    }

    @Override
    public List<Pairing> in(ProgramId program) {
        return newestFirst(handle.createQuery("SELECT * FROM pairing WHERE program = :program")
                .bind("program", program));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Nothing inserted means that there is no room, or that another node took the very place between this
     * statement's look and its insert. Then there may be a next one; each such loss fills a place, so the capacity
     * bounds the attempts.
     */
    @Override
    public boolean offer(Pairing pairing, int mentorCapacity) {
        requireOffered(pairing);
        for (int attempt = 0; attempt <= mentorCapacity; attempt++) {
            if (taken(pairing, mentorCapacity)) {
                return true;
            }
            if (!hasRoom(pairing, mentorCapacity)) {
                return false;
            }
        }
        return false;
    }

    @Override
    public void update(Pairing pairing) {
        Update update = handle.createUpdate("""
                        UPDATE pairing SET
                            mentee_accepted_by = :menteeBy,
                            mentee_accepted_at = :menteeAt,
                            mentor_accepted_by = :mentorBy,
                            mentor_accepted_at = :mentorAt,
                            concluded_by = :concludedBy,
                            concluded_at = :concludedAt
                        WHERE id = :id
                        """).bind("id", pairing.id());
        bindFact(update, "mentee", pairing.acceptedByMentee());
        bindFact(update, "mentor", pairing.acceptedByMentor());
        bindFact(update, "concluded", pairing.concluded());
        if (update.execute() != 1) {
            throw new IllegalStateException(
                    "Partnership " + pairing.id() + " is not kept. Maybe it has not been offered?");
        }
    }

    private boolean taken(Pairing pairing, int capacity) {
        return bindPlace(handle.createUpdate(OFFER), pairing, capacity)
                        .bind("offeredBy", pairing.offered().by())
                        .bind("offeredAt", pairing.offered().at())
                        .execute()
                == 1;
    }

    private boolean hasRoom(Pairing pairing, int capacity) {
        return bindPlace(handle.createQuery(ROOM), pairing, capacity)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static void requireOffered(Pairing pairing) {
        if (pairing.acceptedByMentee() != null || pairing.acceptedByMentor() != null || pairing.concluded() != null) {
            throw new IllegalArgumentException(
                    "Partnership " + pairing.id() + " is past its offer. Maybe offer it first, then update?");
        }
    }

    private static <S extends SqlStatement<S>> S bindPlace(S statement, Pairing pairing, int capacity) {
        return statement
                .bind("id", pairing.id())
                .bind("program", pairing.program())
                .bind("mentee", pairing.mentee())
                .bind("mentor", pairing.mentor())
                .bind("capacity", capacity);
    }

    private static void bindFact(Update update, String name, @Nullable Fact fact) {
        update.bind(name + "By", fact == null ? null : fact.by()).bind(name + "At", fact == null ? null : fact.at());
    }

    private static List<Pairing> newestFirst(Query query) {
        return query.map(Row.mapper(JdbiPairings::read)).stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Pairing read(Row row) throws SQLException {
        return new Pairing(
                new PairingId(row.text("id")),
                row.program(),
                row.person("mentee"),
                row.person("mentor"),
                row.fact("offered"),
                row.maybeFact("mentee_accepted"),
                row.maybeFact("mentor_accepted"),
                row.maybeFact("concluded"));
    }
}
