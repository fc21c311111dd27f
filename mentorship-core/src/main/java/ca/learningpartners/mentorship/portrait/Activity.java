package ca.learningpartners.mentorship.portrait;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.NationTie;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a district has done, noted for everyone in the program: a training, a meeting, a practice that worked. It is
 * about the district, so nobody’s name is asked for.
 *
 * @param words in at least one language, each at most {@link #LONGEST} characters
 * @param link where more can be found: an {@code https} address or a page of ours, “/resources/…”; null if there is none
 * @param corrected the last time it was changed; null if it never was
 */
public record Activity(
        ActivityId id,
        DistrictNumber district,
        LocalDate day,
        ActivityKind kind,
        Bilingual words,
        @Nullable String link,
        Fact noted,
        @Nullable Fact corrected) {

    public static final int LONGEST = 600;

    private static final String OURS = "/resources/[A-Za-z0-9-]{1,64}";

    public Activity {
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("The words of " + words.length() + " characters are not between 1 and "
                    + LONGEST + ". Maybe put the rest into a resource and link it?");
        }
        if (link != null && !isLink(link)) {
            throw new IllegalArgumentException(
                    "The link is neither an https address nor a resource of ours. Maybe “https://” is missing?");
        }
    }

    /** Whether a text can be its link. */
    public static boolean isLink(String text) {
        return text.matches(OURS) || NationTie.isLink(text);
    }

    /** The same entry put right. Who noted it, and when, stays. */
    public Activity corrected(
            LocalDate newDay, ActivityKind newKind, Bilingual newWords, @Nullable String newLink, Fact by) {
        return new Activity(id, district, newDay, newKind, newWords, newLink, noted, by);
    }
}
