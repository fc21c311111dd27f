package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was published: as exactly as it was given, with the year it speaks of and who says so. Two that disagree
 * stand side by side; neither is corrected by the other.
 *
 * @param value 0 or more
 * @param year from 1900 to 2200; null where the source gives none
 * @param source who says so, in at least one language, each at most {@link #LONGEST_SOURCE} characters
 */
public record Published(
        Precision precision, long value, @Nullable Integer year, Bilingual source) {

    public static final int LONGEST_SOURCE = 200;

    /** The largest number that is taken. */
    public static final long MOST = 1_000_000_000;

    public Published {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException("The figure " + value + " is not between 0 and " + MOST + ".");
        }
        if (year != null && (year < 1900 || year > 2200)) {
            throw new IllegalArgumentException("The year " + year + " is not between 1900 and 2200.");
        }
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("The source of " + source.length() + " characters is not between 1 and "
                    + LONGEST_SOURCE + ". Maybe name the report alone?");
        }
    }
}
