package ca.learningpartners.lti.nrps;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that was escaped for HTML where it should not have been. It is unescaped once, as it was escaped once: a name
 * that then looks like markup is still a name, to be escaped wherever it is shown.
 */
final class EscapedText {
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6}));");

    private EscapedText() {}

    static String unescape(String escaped) {
        return escaped.indexOf('&') < 0
                ? escaped
                : REFERENCE.matcher(escaped).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    /** What the reference stands for; itself, if that is no character a text can hold. */
    private static String character(MatchResult found) {
        if (found.group(1) != null) {
            return NAMED.getOrDefault(found.group(1), found.group());
        }
        int code = found.group(2) != null ? Integer.parseInt(found.group(2)) : Integer.parseInt(found.group(3), 16);
        boolean printable = Character.isValidCodePoint(code)
                && !Character.isISOControl(code)
                && Character.getType(code) != Character.SURROGATE;
        return printable ? Character.toString(code) : found.group();
    }
}
