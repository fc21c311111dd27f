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

    /**
     * Text of several lines. Line ends are made the same, and white space around the whole is left out; all else stays as
     * it was written, signs nobody sees and such as turn the writing direction round included.
     *
     * @param what what the text is, for the message ("note")
     * @param max the greatest length in UTF-16 units, inclusive, a line end counted as one
     * @throws IllegalArgumentException if {@linkplain #isBlank nothing of it can be seen}, if it is longer than
     *     {@code max}, or holds a NUL
     */
    public static String text(String what, String text, int max) {
        String kept = lines(text);
        if (isBlank(kept)) {
            throw new IllegalArgumentException("The " + what + " is empty. Maybe leave it out?");
        }
        if (kept.length() > max) {
            throw new IllegalArgumentException(
                    "The " + what + " is " + kept.length() + " characters long; at most " + max + " can be kept.");
        }
        if (kept.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("The " + what + " holds a NUL. Maybe a file was pasted?");
        }
        return kept;
    }

    /** How long a text of several lines is {@linkplain #text as it would be kept}, in UTF-16 units. */
    public static int lengthOf(String text) {
        return lines(text).length();
    }

    /** Whether nothing of a text can be seen. */
    public static boolean isBlank(String text) {
        return Unseen.trimmed(text).isEmpty();
    }

    private static String lines(String text) {
        return Normalizer.normalize(
                text.replace("\r\n", "\n").replace('\r', '\n').strip(), Normalizer.Form.NFC);
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
