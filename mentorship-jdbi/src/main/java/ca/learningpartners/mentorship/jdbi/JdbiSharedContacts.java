package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.network.SharedContact;
import ca.learningpartners.mentorship.network.SharedContacts;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table {@code shared_contact}. */
record JdbiSharedContacts(Handle handle) implements SharedContacts {

    @Override
    public List<SharedContact> of(ProgramId program, ParticipantId person) {
        return handle
                .createQuery("""
                        SELECT * FROM shared_contact
                        WHERE program = :program AND (from_person = :person OR to_person = :person)
                        """)
                .bind("program", program)
                .bind("person", person)
                .map(Row.mapper(row -> new SharedContact(
                        row.program(), row.person("from_person"), row.person("to_person"), row.moment("shared_at"))))
                .stream()
                .sorted(Comparator.comparing(SharedContact::at)
                        .thenComparing(SharedContact::from)
                        .thenComparing(SharedContact::to))
                .toList();
    }

    @Override
    public void share(SharedContact shared) {
        handle.createUpdate("""
                        INSERT INTO shared_contact (program, from_person, to_person, shared_at)
                        VALUES (:program, :from, :to, :at) ON CONFLICT DO NOTHING
                        """)
                .bind("program", shared.program())
                .bind("from", shared.from())
                .bind("to", shared.to())
                .bind("at", shared.at())
                .execute();
    }

    @Override
    public boolean takeBack(ProgramId program, ParticipantId from, ParticipantId to) {
        return handle.createUpdate("""
                                DELETE FROM shared_contact
                                WHERE program = :program AND from_person = :from AND to_person = :to
                                """)
                        .bind("program", program)
                        .bind("from", from)
                        .bind("to", to)
                        .execute()
                == 1;
    }
}
