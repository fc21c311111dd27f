package ca.learningpartners.mentorship.completion;

/**
 * What somebody must have done for a gradebook to be told that they have taken part: all of it, over all their
 * partnerships in a program. If it is nothing, no gradebook is told anything.
 *
 * @param contacts how many contacts must have been noted, by either partner; 0 to {@link #MOST_CONTACTS}
 * @param charter whether a charter must have been signed by both
 * @param selfAssessment whether the person must have declared their self-assessment done
 */
public record Completion(int contacts, boolean charter, boolean selfAssessment) {

    public static final int MOST_CONTACTS = 99;

    /** What counts as long as a program's Office has not chosen. */
    public static final Completion FIRST_CONTACT = new Completion(1, false, false);

    /** No gradebook is told anything. */
    public static final Completion NOTHING = new Completion(0, false, false);

    public Completion {
        if (contacts < 0 || contacts > MOST_CONTACTS) {
            throw new IllegalArgumentException(
                    "Completion after " + contacts + " contacts: 0 to " + MOST_CONTACTS + " fit.");
        }
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }
}
