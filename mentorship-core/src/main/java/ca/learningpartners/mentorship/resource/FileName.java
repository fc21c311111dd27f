package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.text.Unseen;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file may be called. What people's machines send can be a path, a device's name, or a line that reads backwards;
 * what is left of it here is a plain name that every system can save under. It is shown, and never used as a path.
 */
public final class FileName {

    /** The most a file system takes, in bytes of UTF-8. */
    public static final int LONGEST = 255;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNWELCOME = Pattern.compile("[<>:\"|?*\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?", Pattern.DOTALL);

    private FileName() {}

    /** The plain name; empty if nothing of it is left. */
    public static String cleaned(String sent) {
        String composed = Normalizer.normalize(sent, Normalizer.Form.NFC);
        String bare =
                UNWELCOME.matcher(FOLDERS.matcher(composed).replaceFirst("")).replaceAll("");
        String name = EDGES.matcher(Unseen.trimmed(bare)).replaceAll("");
        return shortened(DEVICE.matcher(name).matches() ? "_" + name : name);
    }

    /** What is behind its last dot, in small letters; empty if there is none. */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Cut before its ending, and never within what is read as one letter. */
    private static String shortened(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String tail = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - tail.length());
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(stem);
        int end = letters.last();
        while (end > 0 && bytes(stem.substring(0, end)) + bytes(tail) > LONGEST) {
            end = letters.previous();
        }
        return stem.substring(0, end) + tail;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
