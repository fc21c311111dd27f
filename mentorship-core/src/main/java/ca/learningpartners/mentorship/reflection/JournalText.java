package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.text.Passage;

/**
 * What an entry says: open words, or words its author’s browser has locked with a passphrase that never leaves it. What is
 * locked is {@code p1.IV.BYTES}, both parts in base64url, and says nothing to anybody here.
 */
public record JournalText(String value, boolean locked) {

    /** The greatest length of open words, in UTF-16 units. */
    public static final int LONGEST = 20_000;

    /** The longest open words, four bytes for every two units and three for one, sealed, and written in base64url. */
    private static final String LOCKED = "p1\\.[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]{23,80100}";

    public JournalText {
        if (locked && !isLocked(value)) {
            throw new IllegalArgumentException("A locked text of " + value.length()
                    + " characters is not of the form p1.IV.BYTES. Maybe it is open?");
        }
        if (!locked && Passage.require("entry", value, LONGEST).isEmpty()) {
            throw new IllegalArgumentException("The entry is empty. Maybe delete it?");
        }
    }

    /** Words as {@link Passage} leaves them. */
    public static JournalText open(String words) {
        return new JournalText(words, false);
    }

    /** What the browser made of the words. */
    public static JournalText locked(String sealed) {
        return new JournalText(sealed, true);
    }

    /** Whether a text has the form of one that is locked. */
    public static boolean isLocked(String text) {
        return text.matches(LOCKED);
    }

    /** Nothing of what it says. */
    @Override
    public String toString() {
        return locked ? "a locked entry" : "an entry of " + value.length() + " characters";
    }
}
