package ca.learningpartners.tool.district;

import java.util.List;
import java.util.Optional;

/**
 * One field of a form about a district.
 *
 * @param label the words before it
 * @param hint what to know about it
 * @param lang the language it is written in; empty if that is the page's own or nobody's
 * @param most the greatest length of a text; 0 where there is none
 */
public record Field(
        String name,
        Kind kind,
        String label,
        Optional<String> hint,
        List<String> values,
        List<Option> options,
        Optional<String> lang,
        int most) {

    public String value() {
        return values.stream().findFirst().orElse("");
    }

    /** What it looks like. */
    public enum Kind {
        LINE,
        PASSAGE,
        NUMBER,
        DATE,
        CHOICE,
        CHECKS,
        FILE
    }

    /** One thing to choose. */
    public record Option(String value, String words) {}
}
