package ca.learningpartners.tool.feedback;

import ca.learningpartners.mentorship.feedback.Matter;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that was told or asked for.
 *
 * @param to the district's name; empty for the Office
 * @param staff the people it can be handed to, if the viewer can
 */
public record RequestPage(
        String id,
        String program,
        Matter matter,
        String text,
        String author,
        boolean own,
        Optional<String> to,
        LocalDate on,
        String owner,
        LocalDate due,
        boolean late,
        String state,
        int edition,
        Optional<FeedbackPage.Seen> resource,
        Optional<Answered> reply,
        boolean mayAnswer,
        boolean mayClose,
        List<Choice> staff,
        String typed,
        String typedDay,
        Optional<UnfitField.Problem> problem) {

    /** What was answered. */
    public record Answered(String who, LocalDate on, String text) {}

    /** Somebody it can be handed to. */
    public record Choice(String id, String name, boolean chosen) {}

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
