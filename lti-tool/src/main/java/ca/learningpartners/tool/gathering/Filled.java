package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is shown: empty, or with everything that was typed and what is wrong with it.
 *
 * @param form which form of the page it is
 */
public record Filled(String form, Map<String, List<String>> values, Optional<UnfitField.Problem> problem) {

    /** Nothing was typed yet. */
    public static final Filled EMPTY = new Filled("", Map.of(), Optional.empty());

    static Filled of(Map<String, List<String>> typed, String form, String field, Refusal refusal, Messages messages) {
        return new Filled(form, typed, Optional.of(new UnfitField(field, refusal).problem(messages)));
    }

    /** What was typed into a field of a form; else what is there at first. */
    public String or(String which, String field, String first) {
        return form.equals(which) ? values.getOrDefault(field, List.of("")).get(0) : first;
    }

    /** Whether something was chosen; else whether it is at first. */
    public boolean chosen(String which, String field, String value, boolean first) {
        return form.equals(which) ? values.getOrDefault(field, List.of()).contains(value) : first;
    }

    /** What is wrong in a form. */
    public Optional<UnfitField.Problem> in(String which) {
        return problem.filter(known -> form.equals(which));
    }

    /** What describes a field; null as long as nothing is wrong with its form. */
    public @Nullable String describes(String which) {
        return in(which).isPresent() ? "problem" : null;
    }
}
