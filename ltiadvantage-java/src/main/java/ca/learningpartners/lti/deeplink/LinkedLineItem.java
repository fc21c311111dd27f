package ca.learningpartners.lti.deeplink;

import ca.learningpartners.lti.ags.SubmissionReview;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The column the platform should make in its gradebook together with a link. It has no address yet; a later launch, or
 * the line item service by {@code resourceId} and {@code tag}, tells it.
 *
 * @param scoreMaximum the most points there are, above 0
 * @param label the column's name, at most 255 characters; the link's title if left out (Moodle always takes that)
 * @param resourceId the tool's own name for what is graded; the same in a copied course
 * @param tag tells several columns for one resource apart; the same in a copied course
 * @param gradesReleased whether learners may see the grades; up to the platform if left out
 * @param submissionReview that the work can be opened from the gradebook
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#lti-resource-link">LTI Deep Linking 2.0, 3.2</a>
 */
public record LinkedLineItem(
        BigDecimal scoreMaximum,
        Optional<String> label,
        Optional<String> resourceId,
        Optional<String> tag,
        Optional<Boolean> gradesReleased,
        Optional<SubmissionReview> submissionReview) {
    private static final int LONGEST_LABEL = 255;

    public LinkedLineItem {
        if (scoreMaximum.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The score maximum is " + scoreMaximum + " and must be above 0. Maybe 100?");
        }
        if (label.filter(text -> text.isBlank() || text.length() > LONGEST_LABEL)
                .isPresent()) {
            throw new IllegalArgumentException(
                    "A line item's label has " + label.get().length() + " characters and must have from 1 to "
                            + LONGEST_LABEL + ". Maybe shorten it?");
        }
    }

    /** A column of that many points, found again by these two names. */
    public static LinkedLineItem of(BigDecimal scoreMaximum, String resourceId, String tag) {
        return new LinkedLineItem(
                scoreMaximum,
                Optional.empty(),
                Optional.of(resourceId),
                Optional.of(tag),
                Optional.empty(),
                Optional.empty());
    }

    /** The same column under that name. */
    public LinkedLineItem withLabel(String name) {
        return new LinkedLineItem(scoreMaximum, Optional.of(name), resourceId, tag, gradesReleased, submissionReview);
    }

    /** The same column, its grades shown to learners or kept back. */
    public LinkedLineItem withGradesReleased(boolean released) {
        return new LinkedLineItem(scoreMaximum, label, resourceId, tag, Optional.of(released), submissionReview);
    }

    /** The same column with work to open. */
    public LinkedLineItem withSubmissionReview(SubmissionReview review) {
        return new LinkedLineItem(scoreMaximum, label, resourceId, tag, gradesReleased, Optional.of(review));
    }
}
