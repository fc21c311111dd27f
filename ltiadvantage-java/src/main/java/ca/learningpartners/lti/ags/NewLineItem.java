package ca.learningpartners.lti.ags;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A column to be made in a course's gradebook.
 *
 * @param label what it is called there, from 1 to 255 characters
 * @param scoreMaximum the most points there are, above 0
 * @param resourceId the tool's own name for what is graded; with {@code tag} it finds the column again, also in a
 *     copied course
 * @param tag tells several columns for one resource apart
 * @param resourceLinkId the link it belongs to, if it belongs to one
 * @param start from when work is taken
 * @param end until when work is taken
 * @param gradesReleased whether learners may see the grades; up to the platform if left out
 * @param submissionReview that the work can be opened from the gradebook
 */
public record NewLineItem(
        String label,
        BigDecimal scoreMaximum,
        String resourceId,
        String tag,
        Optional<String> resourceLinkId,
        Optional<Instant> start,
        Optional<Instant> end,
        Optional<Boolean> gradesReleased,
        Optional<SubmissionReview> submissionReview) {
    private static final int LONGEST_LABEL = 255;

    public NewLineItem {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("A line item's label has " + label.length()
                    + " characters and must have from 1 to " + LONGEST_LABEL + ". Maybe shorten it?");
        }
        if (scoreMaximum.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The score maximum is " + scoreMaximum + " and must be above 0. Maybe 100?");
        }
        if (resourceId.isBlank() || tag.isBlank()) {
            throw new IllegalArgumentException(
                    "The resource id or the tag is blank, so the column could not be found again. Maybe name both?");
        }
    }

    /** A column of its own, bound to no link. */
    public NewLineItem(String label, BigDecimal scoreMaximum, String resourceId, String tag) {
        this(
                label,
                scoreMaximum,
                resourceId,
                tag,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same column for one link. */
    public NewLineItem boundTo(String linkId) {
        return new NewLineItem(
                label,
                scoreMaximum,
                resourceId,
                tag,
                Optional.of(linkId),
                start,
                end,
                gradesReleased,
                submissionReview);
    }

    /** The same column with work to open. */
    public NewLineItem withSubmissionReview(SubmissionReview review) {
        return new NewLineItem(
                label, scoreMaximum, resourceId, tag, resourceLinkId, start, end, gradesReleased, Optional.of(review));
    }
}
