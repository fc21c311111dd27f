package ca.learningpartners.lti.ags;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A column of a course's gradebook, as the platform has it.
 *
 * @param id its own address; scores and results hang on it
 * @param label what it is called there
 * @param scoreMaximum the most points there are
 * @param resourceId the tool's own name for what is graded; a copied course keeps it
 * @param tag tells several columns for one resource apart; a copied course keeps it
 * @param resourceLinkId the link it belongs to, if it belongs to one; a copied course has another
 * @param start from when work is taken
 * @param end until when work is taken
 * @param gradesReleased whether learners may see the grades
 * @param submissionReview that the work can be opened from the gradebook
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service">AGS 2.0, 3.2</a>
 */
public record LineItem(
        URI id,
        String label,
        BigDecimal scoreMaximum,
        Optional<String> resourceId,
        Optional<String> tag,
        Optional<String> resourceLinkId,
        Optional<Instant> start,
        Optional<Instant> end,
        Optional<Boolean> gradesReleased,
        Optional<SubmissionReview> submissionReview) {

    /** The same column under another name. */
    public LineItem withLabel(String other) {
        return copy(other, scoreMaximum, start, end, gradesReleased);
    }

    /** The same column out of another maximum; platforms rescale what is there. */
    public LineItem withScoreMaximum(BigDecimal other) {
        return copy(label, other, start, end, gradesReleased);
    }

    /** The same column, with work taken in another time. */
    public LineItem withDates(Optional<Instant> from, Optional<Instant> until) {
        return copy(label, scoreMaximum, from, until, gradesReleased);
    }

    /** The same column, its grades shown to learners or kept back. */
    public LineItem withGradesReleased(boolean released) {
        return copy(label, scoreMaximum, start, end, Optional.of(released));
    }

    private LineItem copy(
            String name,
            BigDecimal maximum,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<Boolean> released) {
        return new LineItem(
                id, name, maximum, resourceId, tag, resourceLinkId, from, until, released, submissionReview);
    }
}
