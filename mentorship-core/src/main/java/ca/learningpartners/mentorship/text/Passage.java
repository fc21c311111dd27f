package ca.learningpartners.mentorship.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What somebody wrote in as many lines as they like, kept to the letter: composed (NFC), {@linkplain Unseen trimmed} at its
 * ends, its line breaks all of one kind, never shortened. Marks that turn the writing direction round are kept, too;
 * whoever shows a passage gives it a block of its own, beyond which they do not reach.
 */
public final class Passage {

    private static final Pattern BREAKS = Pattern.compile("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]");

    private Passage() {}

    /**
     * The passage as it is kept; empty if nothing can be seen of it.
     *
     * @param most the greatest length in UTF-16 units, inclusive
     * @throws RefusedException {@code text-too-long} with its length and {@code most}; {@code text-unreadable} if it is
     *     made of marks alone that belong on letters; {@code text-control} if a control character is in it
     */
    public static String of(String typed, int most) {
        String kept = kept(typed);
        if (kept.length() > most) {
            throw new RefusedException("text-too-long", kept.length(), most);
        }
        if (kept.codePoints().anyMatch(each -> each != '\n' && each != '\t' && Character.isISOControl(each))) {
            throw new RefusedException("text-control");
        }
        if (!kept.isEmpty() && kept.codePoints().noneMatch(Passage::isRead)) {
            throw new RefusedException("text-unreadable");
        }
        return kept;
    }

    /**
     * Holds a value to the same, where it does not come from a person at the moment.
     *
     * @throws IllegalArgumentException if it is not as {@link #of} leaves it
     */
    public static String require(String what, String text, int most) {
        if (text.length() > most || !kept(text).equals(text)) {
            throw new IllegalArgumentException("The " + what + " of " + text.length()
                    + " characters is not as it would be kept, or longer than " + most
                    + ". Maybe make it with Passage.of?");
        }
        return text;
    }

    private static String kept(String typed) {
        String lines = BREAKS.matcher(typed).replaceAll("\n");
        return Unseen.trimmed(Normalizer.normalize(lines, Normalizer.Form.NFC));
    }

    /** Letters, digits, signs and pictures; not marks that stand on them, nor what takes room without ink. */
    private static boolean isRead(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
