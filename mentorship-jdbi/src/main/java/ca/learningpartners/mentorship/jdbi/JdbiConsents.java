package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.consent.Consent;
import ca.learningpartners.mentorship.consent.ConsentTopic;
import ca.learningpartners.mentorship.consent.Consents;
import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The table {@code consent}. */
record JdbiConsents(Handle handle) implements Consents {

    @Override
    public boolean add(Consent consent) {
        return handle.createUpdate("""
                                INSERT INTO consent (program, said_by, topic, number, version, given, said_at)
                                VALUES (:program, :by, :topic, :number, :version, :given, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .bind("program", consent.program())
                        .bind("by", consent.person())
                        .bind("topic", consent.terms().topic().key())
                        .bind("number", consent.number())
                        .bind("version", consent.terms().version())
                        .bind("given", consent.isGiven())
                        .bind("at", consent.said().at())
                        .execute()
                == 1;
    }

    @Override
    public List<Consent> of(ProgramId program, ParticipantId person) {
        return handle.createQuery("""
                        SELECT * FROM consent WHERE program = :program AND said_by = :person
                        ORDER BY said_at DESC, number DESC, topic
                        """)
                .bind("program", program)
                .bind("person", person)
                .map(Row.mapper(row -> new Consent(
                        row.program(),
                        new Terms(new ConsentTopic(row.text("topic")), row.number("version")),
                        row.number("number"),
                        row.yes("given"),
                        row.fact("said"))))
                .list();
    }

    @Override
    public Set<ParticipantId> agreed(ProgramId program, Terms terms) {
        return handle
                .createQuery("""
                        SELECT c.said_by FROM consent c
                        WHERE c.program = :program AND c.topic = :topic AND c.version = :version AND c.given
                        AND NOT EXISTS (
                            SELECT 1 FROM consent later WHERE later.program = c.program AND later.said_by = c.said_by
                            AND later.topic = c.topic AND later.number > c.number)
                        """)
                .bind("program", program)
                .bind("topic", terms.topic().key())
                .bind("version", terms.version())
                .map(Row.mapper(row -> row.person("said_by")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
