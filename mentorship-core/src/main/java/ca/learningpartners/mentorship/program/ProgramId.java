package ca.learningpartners.mentorship.program;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program, by a short word ("bcssa-2026"). It stands in web addresses, so it is made of at most 64 unaccented letters,
 * digits, dots, dashes and underscores, and not of dots alone.
 */
public record ProgramId(String value) implements Comparable<ProgramId> {

    private static final Pattern SHAPE = Pattern.compile("(?!\\.+$)[A-Za-z0-9._-]{1,64}");

    public ProgramId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("The program id “" + value
                    + "” must be 1 to 64 unaccented letters, digits, dots, dashes and underscores. Maybe use a dash?");
        }
    }

    /** The id in a text from outside; empty if it cannot be one. */
    public static Optional<ProgramId> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new ProgramId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(ProgramId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
