package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.evaluation.BulletinId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A report as it was made; its bytes are never changed.
 *
 * @param name how its file is called
 * @param type its media type
 */
record KeptReport(
        String id, PlanId plan, BulletinId bulletin, LocalDate asOf, String name, String type, Instant keptAt) {

    boolean isPage() {
        return type.startsWith("text/html");
    }
}
