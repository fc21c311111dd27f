package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.LocalText;

/**
 * A picture a district shows. It cannot be without words for those who do not see it, in both languages.
 *
 * @param alternative what the picture shows; each language at most {@link #LONGEST_WORDS} characters
 */
public record Picture(PictureId id, DistrictNumber district, PictureType type, LocalText alternative) {

    public static final int LONGEST_WORDS = 300;

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 1024 * 1024;

    /** How many a district shows. */
    public static final int MOST = 6;

    public Picture {
        int length = Math.max(alternative.en().length(), alternative.fr().length());
        if (length > LONGEST_WORDS) {
            throw new IllegalArgumentException("The alternative text is " + length + " characters long; at most "
                    + LONGEST_WORDS + " can be kept. Maybe say what matters most?");
        }
    }
}
