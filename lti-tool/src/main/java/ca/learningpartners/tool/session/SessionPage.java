package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.session.Means;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The form for one contact. What was typed comes back when something in it is refused.
 *
 * @param action where the form goes
 * @param kept whether it corrects a contact that is kept
 * @param id made before the form is sent, so that sending it twice keeps one
 * @param earliest the first day that can be logged
 * @param latest today
 * @param chosen the codes of the objectives that are ticked
 * @param problem what is wrong and in which field; empty at first
 */
public record SessionPage(
        String pairing,
        String partner,
        String action,
        boolean kept,
        String id,
        String date,
        String minutes,
        Optional<Means> means,
        LocalDate earliest,
        LocalDate latest,
        List<Objective> objectives,
        Set<String> chosen,
        String note,
        Optional<Problem> problem) {

    /** A field that cannot be taken as it is, with the sentence that says why. */
    public record Problem(String field, String sentence) {}

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
