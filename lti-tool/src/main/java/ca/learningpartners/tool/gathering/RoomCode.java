package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.tool.runtime.Secrets;
import java.util.Locale;

/**
 * Six letters shown in the room, by which whoever is there says so. They belong to one gathering and hold on its day; they
 * are worked out, not kept. No vowel is among them, so that they spell nothing.
 */
record RoomCode(String value) {

    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXZ";
    private static final int LENGTH = 6;

    static RoomCode of(GatheringId gathering, byte[] secret) {
        byte[] bytes = Keyed.bytes("room " + gathering, secret);
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            int number = (bytes[2 * at] & 0xff) << 8 | bytes[2 * at + 1] & 0xff;
            code.append(LETTERS.charAt(number % LETTERS.length()));
        }
        return new RoomCode(code.toString());
    }

    /** Whether somebody typed it, in whatever case, with spaces or dashes. */
    boolean matches(String typed) {
        return Secrets.same(
                value, typed.replaceAll("[\\s\\p{Pd}\\u00A0\\u202F]", "").toUpperCase(Locale.ROOT));
    }

    /** As it is shown: two groups of three. */
    String written() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "a room code";
    }
}
