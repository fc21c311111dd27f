package ca.learningpartners.mentorship.outcome;

import java.util.Locale;

/** In what somebody is to have stayed for it to be called staying. A new role in it is no loss. */
public enum Retained {
    PROFESSION {
        @Override
        public boolean holds(Outcome outcome) {
            return outcome == Outcome.IN_PROFESSION || DISTRICT.holds(outcome);
        }
    },
    DISTRICT {
        @Override
        public boolean holds(Outcome outcome) {
            return outcome == Outcome.SAME_DISTRICT || outcome == Outcome.SAME_ROLE;
        }
    };

    /** Whether somebody of whom that is known stayed. Of the unknown it is not known. */
    public abstract boolean holds(Outcome outcome);

    /** The word for it in measures and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
