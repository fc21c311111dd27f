package ca.learningpartners.mentorship.matching;

import java.util.Locale;

/** The six things a score is made of, in the order they are shown. */
public enum Criterion {
    NEED,
    EXPERTISE,
    COMMONALITY,
    CONTEXT,
    SIZE,
    GEOGRAPHY;

    /** The name in files and outputs: {@code need}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
