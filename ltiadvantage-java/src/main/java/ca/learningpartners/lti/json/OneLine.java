package ca.learningpartners.lti.json;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that strangers wrote, made fit to be shown and kept: a control character or a line break can end a mail header,
 * and not every database can hold one.
 */
public final class OneLine {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    private OneLine() {}

    /** The words in Unicode's composed form (NFC), each control character a space; nothing if only space is left. */
    public static Optional<String> of(String words) {
        String normal = Normalizer.normalize(words, Normalizer.Form.NFC);
        return Optional.of(CONTROL.matcher(normal).replaceAll(" ")).filter(text -> !text.isBlank());
    }

    /** Whether a text is one line already, as an address or an id must be. */
    public static boolean is(String text) {
        return !CONTROL.matcher(text).find();
    }
}
