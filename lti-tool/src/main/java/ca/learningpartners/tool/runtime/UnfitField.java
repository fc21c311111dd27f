package ca.learningpartners.tool.runtime;

import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.function.Supplier;

/** A field of a form cannot be taken as it is. The form comes back with what was typed, and says why beside the field. */
public final class UnfitField extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Refusal refusal;

    public UnfitField(String field, Refusal refusal) {
        super(field + ": " + refusal.code());
        this.field = field;
        this.refusal = refusal;
    }

    /** The text of a field as it is kept; blank becomes empty. */
    public static String passage(String field, String typed, int most) {
        return in(field, () -> Passage.of(typed, most));
    }

    /** The same where something has to be said. */
    public static String needed(String field, String typed, int most, String code) {
        String text = passage(field, typed, most);
        if (text.isEmpty()) {
            throw new UnfitField(field, Refusal.of(code));
        }
        return text;
    }

    /** A text of one line: line breaks that were pasted with it become spaces. */
    public static String line(String field, String typed, int most) {
        return passage(field, typed.replaceAll("\\R|\\t", " "), most);
    }

    /** A day as a date field sends it; a year of more digits is a slip. */
    public static LocalDate day(String field, String typed) {
        try {
            if (typed.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(typed);
            }
        } catch (DateTimeParseException e) {
            // There is no such day.
        }
        throw new UnfitField(field, Refusal.of("date-unreadable", typed));
    }

    /** An id that was made when the form was shown. */
    public static <T> T madeHere(String typed, Function<String, T> meaning) {
        if (!isMadeHere(typed)) {
            throw new UnfitField("id", Refusal.of("form-too-old"));
        }
        return meaning.apply(typed);
    }

    /** Whether an id is one that forms are shown with. */
    public static boolean isMadeHere(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** What the work gives; if it refuses, for the sake of this field. */
    public static <T> T in(String field, Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException refused) {
            throw new UnfitField(field, refused.refusal());
        }
    }

    public String field() {
        return field;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** The same as the page shows it. */
    public Problem problem(Messages messages) {
        return new Problem(
                field,
                messages.get("refusal." + refusal.code(), refusal.details().toArray()));
    }

    /** What is wrong, and in which field of the form. */
    public record Problem(String field, String sentence) {}
}
