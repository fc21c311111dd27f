package ca.learningpartners.mentorship.text;

import java.text.Normalizer;

/**
 * Text a person wrote, kept to the letter: composed (NFC), {@linkplain Unseen trimmed} at its ends, never shortened and never
 * rewritten. Too long or empty text is refused, because cutting it could cut a letter in two.
 */
public final class Kept {

    private Kept() {}

    /**
     * One line of text.
     *
     * @param what what the text is, for the message ("name")
     * @param max the greatest length in UTF-16 units, inclusive
     * @throws IllegalArgumentException if the text is blank, longer than {@code max}, or holds a control character
     */
    public static String line(String what, String text, int max) {
        String kept = Unseen.trimmed(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("The " + what + " is empty. Maybe a column is shifted?");
        }
        if (kept.length() > max) {
            throw new IllegalArgumentException(
                    "The " + what + " is " + kept.length() + " characters long; at most " + max + " can be kept.");
        }
        if (kept.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "The " + what + " holds a control character. Maybe a line break was pasted with it?");
        }
        return kept;
    }

    /** An identifier: one word of printable characters without white space, at most 64 of them. */
    public static String id(String what, String text) {
        String kept = line(what, text, 64);
        if (kept.codePoints().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(
                    "The " + what + " “" + kept + "” holds white space; use a dash instead.");
        }
        return kept;
    }
}
