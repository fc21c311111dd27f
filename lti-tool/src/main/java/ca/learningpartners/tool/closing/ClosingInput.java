package ca.learningpartners.tool.closing;

import ca.learningpartners.mentorship.closing.Closing;
import ca.learningpartners.mentorship.closing.ClosingText;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * A partner's part as it was typed.
 *
 * @param base the revision it was made from, 0 if there was none
 * @param finish whether nothing is missing
 */
record ClosingInput(String toPartner, String proudOf, String next, int base, boolean finish) {

    static ClosingInput of(Context context) {
        String base = field(context, "revision");
        return new ClosingInput(
                field(context, "to-partner"),
                field(context, "proud-of"),
                field(context, "next"),
                base.matches("[0-9]{1,9}") ? Integer.parseInt(base) : 0,
                context.formParam("finish") != null);
    }

    static ClosingInput of(Optional<Closing> kept) {
        ClosingText text = kept.map(Closing::text).orElse(ClosingText.EMPTY);
        return new ClosingInput(
                text.toPartner(),
                text.proudOf(),
                text.next(),
                kept.map(Closing::revision).orElse(0),
                false);
    }

    /** The same, made from another revision. */
    ClosingInput onTopOf(int revision) {
        return new ClosingInput(toPartner, proudOf, next, revision, finish);
    }

    /** What was typed, as it is kept; unfit with the name of the field that is not. */
    ClosingText text() {
        return new ClosingText(
                UnfitField.passage("to-partner", toPartner, ClosingText.LONGEST),
                UnfitField.passage("proud-of", proudOf, ClosingText.LONGEST),
                UnfitField.passage("next", next, ClosingText.LONGEST));
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }
}
