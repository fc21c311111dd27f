package ca.learningpartners.mentorship.survey;

import ca.learningpartners.mentorship.text.Kept;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One version of an instrument: {@code bcssa-start-1}. Other words are another version, and so another instrument.
 *
 * @param name lower-case words joined by dashes
 * @param version 1 or more
 */
public record InstrumentId(String name, int version) implements Comparable<InstrumentId> {

    private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z0-9-]{0,38}[a-z])-([1-9][0-9]{0,3})");

    public InstrumentId {
        name = Kept.id("name of an instrument", name);
        if (version < 1) {
            throw new IllegalArgumentException("Version " + version + " of " + name + ". Maybe count from 1?");
        }
    }

    /** The instrument of a name with its version; empty if it cannot be one. */
    public static Optional<InstrumentId> parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new InstrumentId(parts.group(1), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(InstrumentId other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : Integer.compare(version, other.version);
    }

    @Override
    public String toString() {
        return name + "-" + version;
    }
}
