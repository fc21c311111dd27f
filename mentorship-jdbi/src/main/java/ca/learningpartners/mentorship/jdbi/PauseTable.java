package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.Pause;
import ca.learningpartners.mentorship.pairing.Pauses;
import ca.learningpartners.mentorship.participant.Fact;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The table {@code pairing_pause}. A unique index over what lasts gives a partnership one pause at a time. */
record PauseTable(Handle handle) {

    /**
     * The pauses of some partnerships, by their ids; who never paused is missing.
     *
     * @param condition on the partnership {@code g}, about {@code :it}
     */
    Map<String, Pauses> of(String condition, Object it) {
        Map<String, List<Pause>> lists = new HashMap<>();
        handle.createQuery("SELECT p.* FROM pairing_pause p JOIN pairing g ON g.id = p.pairing WHERE (" + condition
                        + ") ORDER BY p.pairing, p.number")
                .bind("it", it)
                .map(Row.mapper(row -> Map.entry(row.text("pairing"), read(row))))
                .forEach(entry -> lists.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        Map<String, Pauses> pauses = new HashMap<>();
        lists.forEach((id, all) -> pauses.put(id, new Pauses(all)));
        return pauses;
    }

    /** Whether the partnership's last pause was kept: it is not over, and there was none that lasts. */
    boolean begin(Pairing paused) {
        Pause pause = paused.pauses().open().orElseThrow();
        return handle.createUpdate("""
                        INSERT INTO pairing_pause (pairing, number, begun_by, begun_at, meant_until)
                        SELECT :id, :number, :by, :at, :until FROM pairing
                        WHERE id = :id AND concluded_at IS NULL
                        ON CONFLICT DO NOTHING
                        """)
                        .bind("id", paused.id())
                        .bind("number", paused.pauses().all().size())
                        .bind("by", pause.begun().by())
                        .bind("at", pause.begun().at())
                        .bind("until", pause.meantUntil())
                        .execute()
                == 1;
    }

    /** Whether there was a pause that lasted. */
    boolean end(Pairing resumed) {
        Fact end = resumed.pauses().last().map(Pause::ended).orElseThrow();
        return handle.createUpdate("""
                        UPDATE pairing_pause SET ended_by = :by, ended_at = :at
                        WHERE pairing = :id AND ended_at IS NULL
                        """)
                        .bind("id", resumed.id())
                        .bind("by", end.by())
                        .bind("at", end.at())
                        .execute()
                == 1;
    }

    private static Pause read(Row row) throws SQLException {
        String until = row.maybeText("meant_until");
        return new Pause(row.fact("begun"), until == null ? null : row.day("meant_until"), row.maybeFact("ended"));
    }
}
