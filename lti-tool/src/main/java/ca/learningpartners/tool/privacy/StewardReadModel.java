package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** Finds somebody with a part in a program by their work address. */
final class StewardReadModel {

    private final Database database;

    StewardReadModel(Database database) {
        this.database = database;
    }

    /** The one with that address; empty if it is none, nobody’s, or several people’s. */
    Optional<ParticipantId> withAddress(ProgramId program, String address) {
        Optional<EmailAddress> meant = address(address);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        List<ParticipantId> found = database.read(handle -> handle.createQuery("""
                        SELECT DISTINCT p.id FROM participant p JOIN appointment a ON a.participant = p.id
                        WHERE a.program = :program AND p.email_folded = :folded
                        """)
                .bind("program", program)
                .bind("folded", meant.get().folded())
                .mapTo(ParticipantId.class)
                .list());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<EmailAddress> address(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
