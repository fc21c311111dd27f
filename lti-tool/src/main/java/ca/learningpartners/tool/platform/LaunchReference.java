package ca.learningpartners.tool.platform;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person quotes so that their launch is found: eight letters and digits that are not mistaken for each other
 * when read aloud, “Y4GP-ZZ4N”.
 */
public record LaunchReference(String value) {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int HALF = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** As it is shown, with whatever dash a mail program made of the hyphen. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?<![A-Z0-9])([" + LETTERS + "]{" + HALF + "})\\p{Pd}([" + LETTERS + "]{" + HALF + "})(?![A-Z0-9])");

    private static final Pattern OTHER = Pattern.compile("[^" + LETTERS + "]");

    public static LaunchReference random() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return of(letters.toString());
    }

    /**
     * The reference in what somebody typed or pasted: as it is shown, wherever that stands; otherwise the last eight of
     * its letters and digits, so that a code before it, spaces and dots do no harm. Empty if there are not so many.
     */
    public static Optional<LaunchReference> in(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        Matcher shown = SHOWN.matcher(capitals);
        if (shown.find()) {
            return Optional.of(of(shown.group(1) + shown.group(2)));
        }
        String letters = OTHER.matcher(capitals).replaceAll("");
        return Optional.of(letters)
                .filter(enough -> enough.length() >= 2 * HALF)
                .map(enough -> of(enough.substring(enough.length() - 2 * HALF)));
    }

    private static LaunchReference of(String letters) {
        return new LaunchReference(letters.substring(0, HALF) + "-" + letters.substring(HALF));
    }
}
