package ca.learningpartners.mentorship.outcome;

import java.util.Locale;

/** With whom people of the program are compared. */
public enum Design {
    /** With people who began when their district had not: districts that start later stand in for their own past. */
    STAGGERED,
    /** With as many people outside of the program, of the same branch, who began in the same year. */
    MATCHED;

    /** The word for it in measures and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
