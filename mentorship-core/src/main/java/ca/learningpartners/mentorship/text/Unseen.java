package ca.learningpartners.mentorship.text;

/** Characters that take no room on the screen, and come along when text is copied from web pages and documents. */
public final class Unseen {

    private Unseen() {}

    /** The text without white space of any kind and without unseen characters at its two ends. */
    public static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && isIdle(text.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && isIdle(text.charAt(start))) {
            start++;
        }
        return text.substring(start, end);
    }

    /** Whether a character is white space other than the plain one, or not seen at all. */
    public static boolean isUnseen(int character) {
        return character != ' ' && character <= Character.MAX_VALUE && isIdle((char) character);
    }

    /** Whether a character reverses or isolates the direction of what follows it, perhaps beyond the text it is in. */
    public static boolean turnsAround(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isIdle(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || turnsAround(character)
                || (character >= 0x200B && character <= 0x200F)
                || (character >= 0x2060 && character <= 0x2064)
                || character == 0x00AD
                || character == 0xFEFF;
    }
}
