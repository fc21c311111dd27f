package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.network.Listing;
import ca.learningpartners.mentorship.network.Listings;
import ca.learningpartners.mentorship.network.Reach;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The table {@code listing}. */
record JdbiListings(Handle handle) implements Listings {

    @Override
    public Optional<Listing> find(ProgramId program, ParticipantId person) {
        return handle.createQuery("SELECT * FROM listing WHERE program = :program AND person = :person")
                .bind("program", program)
                .bind("person", person)
                .map(Row.mapper(JdbiListings::read))
                .findOne();
    }

    @Override
    public List<Listing> reaching(ProgramId program) {
        Map<ParticipantId, Listing> reaching = new TreeMap<>();
        handle.createQuery("""
                        SELECT l.* FROM listing l
                        WHERE l.program = :program OR (l.reach = 'MY_PROGRAMS' AND EXISTS (SELECT 1 FROM appointment a
                          WHERE a.participant = l.person AND a.program = :program AND a.role IN ('MENTEE', 'MENTOR')))
                        ORDER BY CASE WHEN l.program = :program THEN 1 ELSE 0 END, l.listed_at
                        """)
                .bind("program", program)
                .map(Row.mapper(JdbiListings::read))
                .forEach(each -> reaching.put(each.person(), each));
        return List.copyOf(reaching.values());
    }

    @Override
    public void save(Listing listing) {
        handle.createUpdate("""
                        INSERT INTO listing (program, person, topics, context, email, reach, listed_at)
                        VALUES (:program, :person, :topics, :context, :email, :reach, :at)
                        ON CONFLICT (program, person) DO UPDATE SET
                            topics = excluded.topics,
                            context = excluded.context,
                            email = excluded.email,
                            reach = excluded.reach,
                            listed_at = excluded.listed_at
                        """)
                .bind("program", listing.program())
                .bind("person", listing.person())
                .bind("topics", listing.topics().stream().map(Topic::key).collect(Collectors.joining(" ")))
                .bind("context", listing.context() ? 1 : 0)
                .bind("email", listing.email() ? 1 : 0)
                .bind("reach", listing.reach().name())
                .bind("at", listing.since())
                .execute();
    }

    @Override
    public boolean remove(ProgramId program, ParticipantId person) {
        return handle.createUpdate("DELETE FROM listing WHERE program = :program AND person = :person")
                        .bind("program", program)
                        .bind("person", person)
                        .execute()
                == 1;
    }

    private static Listing read(Row row) throws SQLException {
        return new Listing(
                row.program(),
                row.person("person"),
                Arrays.stream(row.text("topics").split(" "))
                        .map(Topic::new)
                        .collect(Collectors.toCollection(TreeSet::new)),
                row.yes("context"),
                row.yes("email"),
                row.one(Reach.class, "reach"),
                row.moment("listed_at"));
    }
}
