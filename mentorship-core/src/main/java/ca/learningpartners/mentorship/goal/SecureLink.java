package ca.learningpartners.mentorship.goal;

/**
 * Where more can be found: an {@code https} address of at most {@link #LONGEST} characters, without anybody's name or
 * password in it.
 */
public record SecureLink(String value) {

    public static final int LONGEST = 2000;

    private static final String FORM = "(?i:https)://[\\p{L}\\p{N}.-]+(:[0-9]{1,5})?([/?#][^\\s\\p{Cntrl}]*)?";

    public SecureLink {
        value = value.strip();
        if (value.length() > LONGEST || !value.matches(FORM)) {
            throw new IllegalArgumentException(
                    "The link is no https address of at most " + LONGEST + " characters. Maybe “https://” is missing?");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
