package ca.learningpartners.mentorship.privacy;

import ca.learningpartners.mentorship.text.Sha256;
import java.util.regex.Pattern;

/**
 * Every act carries a fingerprint of itself and of the fingerprint before it, so that none can be changed, taken out or
 * put in without all that come after it telling. The fingerprint is SHA-256 over six lines in UTF-8, each ended by a line
 * feed: the previous fingerprint, the number, the moment in milliseconds, who, what, to whom. Anybody can work it out with
 * {@code sha256sum}. Before the first act stand 64 zeros.
 */
public final class ChainOfActs {

    /** What stands in the place of a fingerprint before the first act. */
    public static final String BEGINNING = "0".repeat(64);

    private static final Pattern LINK = Pattern.compile("[0-9a-f]{64}");

    private ChainOfActs() {}

    /** Whether a text has the form of a fingerprint. */
    public static boolean isLink(String text) {
        return LINK.matcher(text).matches();
    }

    static String link(String previous, long seq, String actor, String verb, String subject, long millis) {
        String lines = String.join("\n", previous, Long.toString(seq), Long.toString(millis), actor, verb, subject, "");
        return Sha256.of(lines);
    }
}
