package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Whose keys went with them when they were erased: among the keys, because these are always the newest, whichever backup is
 * restored. Of each there is a fingerprint of the id and the moment; the id itself is found only by whoever has it already.
 */
record ErasedOwners(Handle handle) {

    private static final String ERASED = "erased:";

    /** A backup that began while somebody was being erased has them still. */
    private static final Duration WHILE_ERASING = Duration.ofMinutes(1);

    void add(ParticipantId person, Instant at) {
        handle.createUpdate("""
                        INSERT INTO content_key (owner, number, master, wrapped) VALUES (:owner, 1, :at, '')
                        ON CONFLICT (owner, number) DO UPDATE SET master = excluded.master
                        """)
                .bind("owner", entry(Whose.person(person)))
                .bind("at", at.toString())
                .execute();
    }

    boolean includes(Whose whose) {
        return handle.createQuery("SELECT COUNT(*) FROM content_key WHERE owner = :owner")
                        .bind("owner", entry(whose))
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /**
     * Who is here although they were erased.
     *
     * @param copied when what is here was copied; who was erased before that, and is here, came back of their own accord
     */
    List<ParticipantId> whoAreBack(Instant copied) {
        Map<String, Instant> erased = new HashMap<>();
        handle.createQuery("SELECT owner, master FROM content_key WHERE owner LIKE '" + ERASED + "%'")
                .map(Row.mapper(row -> erased.put(row.text("owner"), Instant.parse(row.text("master")))))
                .list();
        return handle.createQuery("SELECT id FROM participant ORDER BY id").mapTo(ParticipantId.class).list().stream()
                .filter(person -> erased.getOrDefault(entry(Whose.person(person)), Instant.MIN)
                        .isAfter(copied.minus(WHILE_ERASING)))
                .toList();
    }

    private static String entry(Whose whose) {
        return ERASED + Sha256.of(whose.key());
    }
}
