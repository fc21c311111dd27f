package ca.learningpartners.mentorship.notice;

import ca.learningpartners.mentorship.privacy.Purpose;

/**
 * What is told where something is asked: the purpose, the authority, whom to ask. Its words are in the message files; the
 * version says which words they were, and grows when they change.
 */
public record Notice(Purpose purpose, Law law, int version) {

    /** All notices have the words of this version; whoever changes words makes it the next. */
    public static final int VERSION = 1;

    /** The notice as it is shown now. */
    public static Notice of(Purpose purpose, Law law) {
        return new Notice(purpose, law, VERSION);
    }
}
