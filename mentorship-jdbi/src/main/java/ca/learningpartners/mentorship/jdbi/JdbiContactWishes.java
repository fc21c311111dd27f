package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.pulse.ContactWish;
import ca.learningpartners.mentorship.pulse.ContactWishId;
import ca.learningpartners.mentorship.pulse.ContactWishes;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code contact_wish}. A unique index decides that a person has one open wish at most. */
final class JdbiContactWishes implements ContactWishes {

    private final Handle handle;

    JdbiContactWishes(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<ContactWish> find(ContactWishId id) {
        return handle.createQuery("SELECT * FROM contact_wish WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(JdbiContactWishes::read))
                .findOne();
    }

    @Override
    public Optional<ContactWish> openOf(ProgramId program, ParticipantId person) {
        return handle.createQuery("""
                        SELECT * FROM contact_wish WHERE program = :program AND person = :person AND done_at IS NULL
                        """)
                .bind("program", program)
                .bind("person", person)
                .map(Row.mapper(JdbiContactWishes::read))
                .findOne();
    }

    @Override
    public List<ContactWish> open(ProgramId program) {
        return handle.createQuery("""
                        SELECT * FROM contact_wish WHERE program = :program AND done_at IS NULL ORDER BY asked_at, id
                        """)
                .bind("program", program)
                .map(Row.mapper(JdbiContactWishes::read))
                .list();
    }

    @Override
    public boolean ask(ContactWish wish) {
        return handle.createUpdate("""
                        INSERT INTO contact_wish (id, program, person, asked_at)
                        VALUES (:id, :program, :person, :at) ON CONFLICT DO NOTHING
                        """)
                        .bind("id", wish.id().value())
                        .bind("program", wish.program())
                        .bind("person", wish.person())
                        .bind("at", wish.asked())
                        .execute()
                == 1;
    }

    @Override
    public boolean take(ContactWishId id, Fact taken) {
        return handle.createUpdate("""
                        UPDATE contact_wish SET taken_by = :by, taken_at = :at
                        WHERE id = :id AND taken_at IS NULL AND done_at IS NULL
                        """)
                        .bind("id", id.value())
                        .bind("by", taken.by())
                        .bind("at", taken.at())
                        .execute()
                == 1;
    }

    @Override
    public boolean finish(ContactWishId id, Fact done) {
        return handle.createUpdate(
                                "UPDATE contact_wish SET done_by = :by, done_at = :at WHERE id = :id AND done_at IS NULL")
                        .bind("id", id.value())
                        .bind("by", done.by())
                        .bind("at", done.at())
                        .execute()
                == 1;
    }

    private static ContactWish read(Row row) throws SQLException {
        return new ContactWish(
                new ContactWishId(row.text("id")),
                row.program(),
                row.person("person"),
                row.moment("asked_at"),
                row.maybeFact("taken"),
                row.maybeFact("done"));
    }
}
