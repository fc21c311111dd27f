package ca.learningpartners.tool.closing;

import ca.learningpartners.mentorship.closing.ClosingText;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A partner brings a partnership to its close. What was typed comes back when it cannot be kept.
 *
 * @param mentoring true if the viewer is the mentor
 * @param opens the day from which it can be written
 * @param open whether that day has come
 * @param last the last day of the mentee's window, with which the partnership ends by itself
 * @param finished whether the viewer has finished their part
 * @param partnerFinished whether the partner has
 * @param partners what the partner wrote, once they have finished
 * @param meanwhile what was kept in another window since this form was shown
 */
public record ClosingPage(
        String pairing,
        String partner,
        boolean mentoring,
        LocalDate opens,
        boolean open,
        LocalDate last,
        boolean finished,
        boolean partnerFinished,
        Typed typed,
        Optional<ClosingText> partners,
        Optional<ClosingText> meanwhile,
        Together together,
        Optional<UnfitField.Problem> problem) {

    /**
     * What is in the form.
     *
     * @param revision the revision it was made from
     */
    public record Typed(String toPartner, String proudOf, String next, int revision) {}

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
