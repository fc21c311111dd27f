package ca.learningpartners.tool.feedback;

import ca.learningpartners.mentorship.feedback.Matter;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/**
 * The form for something to tell or ask for. What was typed comes back when something in it is refused.
 *
 * @param to to whom it can be said: the number of the viewer's district, or {@code office}
 * @param resource the title of the resource it is about
 */
public record RequestFormPage(
        String program,
        Matter.Sort sort,
        List<Matter> matters,
        List<To> to,
        Optional<String> resource,
        RequestInput typed,
        Optional<UnfitField.Problem> problem) {

    /** One of those it can be said to. @param district its name; empty for the Office */
    public record To(String sent, Optional<String> district) {}

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
