package ca.learningpartners.mentorship.privacy;

import java.util.Locale;

/** On what ground somebody who is neither the person nor their partner saw something of a person’s. */
public enum Ground {
    /** They coordinate the person’s district. */
    COORDINATOR,
    /** They coordinate the district of the person’s partner. */
    PARTNERS_COORDINATOR,
    /** They are of the program’s Office. */
    OFFICE,
    EVALUATOR,
    PRIVACY_OFFICER,
    /** They look after the tool. */
    ADMINISTRATOR,
    /** They operate the server. */
    COMMAND_LINE,
    /** An emergency, for which they gave a reason. */
    BREAK_GLASS;

    /** The word for it in acts and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
