package ca.learningpartners.mentorship.text;

import java.util.List;

/**
 * Why something was not done, as a value that can be shown to a person. The code names the rule; the screen or the
 * command line holds the sentence for it in each language.
 *
 * @param code the name of the rule, in words joined by dashes ("not-in-this-pairing")
 * @param details what the sentence mentions, in its order
 */
public record Refusal(String code, List<Object> details) {

    public Refusal {
        details = List.copyOf(details);
    }

    public static Refusal of(String code, Object... details) {
        return new Refusal(code, List.of(details));
    }
}
