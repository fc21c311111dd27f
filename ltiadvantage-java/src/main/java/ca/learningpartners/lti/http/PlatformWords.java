package ca.learningpartners.lti.http;

/** What a platform has to say about a failure, cut to something a person can be shown. */
public final class PlatformWords {
    private static final int LONGEST = 300;

    private PlatformWords() {}

    /**
     * One line of at most 300 characters, with markup and control characters taken out; empty if nothing is left.
     * Still text from outside: escape it when you show it.
     */
    public static String showable(String body) {
        String start = body.length() > 20 * LONGEST ? body.substring(0, 20 * LONGEST) : body;
        String plain = start.replaceAll("(?s)<(script|style).*?</\\1>|<[^>]*>", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}<>]+", " ")
                .strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST - 1) + "…" : plain;
    }
}
