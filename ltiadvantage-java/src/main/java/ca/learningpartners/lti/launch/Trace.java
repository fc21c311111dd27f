package ca.learningpartners.lti.launch;

import java.util.regex.Pattern;

/** Makes text from outside fit to stand in a trace: short, on one line, plain characters. */
final class Trace {
    private static final int LONGEST = 120;
    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\x21-\\x7e]");

    private Trace() {}

    static String quote(String text) {
        String plain = NOT_PLAIN.matcher(text).replaceAll("?");
        return "“" + (plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain) + "”";
    }
}
