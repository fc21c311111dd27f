package ca.learningpartners.tool.viewer;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.Map;

/**
 * Knows which records are there that an address can name, whoever may see them; for keeping that somebody reached for
 * them, and for nothing else.
 */
final class ReachStore {

    /** Where the ids of a parameter are kept. Places, programs and what everybody reads are not among them. */
    private static final Map<String, List<String>> KEPT = Map.ofEntries(
            Map.entry("pairing", List.of("pairing")),
            Map.entry("session", List.of("session")),
            Map.entry("goal", List.of("goal")),
            Map.entry("milestone", List.of("milestone")),
            Map.entry("meeting", List.of("meeting")),
            Map.entry("item", List.of("agenda_item", "action_item")),
            Map.entry("visit", List.of("visit")),
            Map.entry("ask", List.of("ask")),
            Map.entry("commitment", List.of("commitment")),
            Map.entry("run", List.of("match_run")),
            Map.entry("person", List.of("participant")),
            Map.entry("participant", List.of("participant")),
            Map.entry("mentee", List.of("participant")),
            Map.entry("entry", List.of("journal_entry")),
            Map.entry("candour", List.of("candour")),
            Map.entry("request", List.of("request")),
            Map.entry("wave", List.of("wave")),
            Map.entry("wish", List.of("contact_wish")),
            Map.entry("appraisal", List.of("appraisal")),
            Map.entry("step", List.of("undertaking")),
            Map.entry("plan", List.of("report_plan")),
            Map.entry("kept", List.of("report_kept")));

    private final Database database;

    ReachStore(Database database) {
        this.database = database;
    }

    boolean isThere(String parameter, String id) {
        List<String> tables = KEPT.getOrDefault(parameter, List.of());
        return !tables.isEmpty()
                && database.read(handle -> tables.stream()
                        .anyMatch(table -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE id = :id")
                                        .bind("id", id)
                                        .mapTo(Integer.class)
                                        .one()
                                > 0));
    }

    /** Whether a partnership is somebody's own: what they do not find below it is not somebody else's for that. */
    boolean isPartner(String pairing, ParticipantId person) {
        return database.read(handle -> handle.createQuery(
                                "SELECT count(*) FROM pairing WHERE id = :id AND (mentee = :person OR mentor = :person)")
                        .bind("id", pairing)
                        .bind("person", person)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }
}
