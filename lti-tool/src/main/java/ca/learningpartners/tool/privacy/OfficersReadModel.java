package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.Role;
import java.util.List;
import java.util.Optional;

/** Finds whom to ask about privacy. */
final class OfficersReadModel {

    /** More are a list nobody reads. */
    private static final int SHOWN = 10;

    private final Database database;

    OfficersReadModel(Database database) {
        this.database = database;
    }

    List<PrivacyPage.Officer> officers() {
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT p.name, p.email FROM participant p
                        JOIN appointment a ON a.participant = p.id
                        WHERE a.role = :role ORDER BY p.name LIMIT :shown
                        """)
                        .bind("role", Role.PRIVACY_OFFICER.name())
                        .bind("shown", SHOWN)
                        .map((row, context) -> new PrivacyPage.Officer(
                                row.getString("name"), Optional.ofNullable(row.getString("email"))))
                        .list());
    }
}
