package ca.learningpartners.lti.launch;

/** Makes text from outside fit to stand in a trace: short, on one line, plain characters. */
final class Trace {
    private static final int LONGEST = 120;

    private Trace() {}

    static String quote(String text) {
        String plain = text.replaceAll("[^\\x21-\\x7e]", "?");
        return "“" + (plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain) + "”";
    }
}
