package ca.learningpartners.demolms.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * A score as a tool reported it; {@code given} is absent when the tool only reports progress.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-service-media-type-and-schema">AGS 2.0, score</a>
 */
public record Score(
        String userId,
        Optional<BigDecimal> given,
        Optional<BigDecimal> maximum,
        String activityProgress,
        String gradingProgress,
        Instant timestamp,
        Optional<String> comment,
        Optional<Instant> submittedAt) {

    private static final Set<String> ACTIVITY_PROGRESS =
            Set.of("Initialized", "Started", "InProgress", "Submitted", "Completed");
    private static final Set<String> GRADING_PROGRESS =
            Set.of("FullyGraded", "Pending", "PendingManual", "Failed", "NotReady");

    /** Reads a score; empty when something that is required is missing or will not do, a time without a zone included. */
    public static Optional<Score> read(JsonNode json) {
        Optional<Instant> timestamp = moment(json.path("timestamp"));
        Optional<BigDecimal> given = number(json.path("scoreGiven"));
        Optional<BigDecimal> maximum = number(json.path("scoreMaximum"));
        boolean good = !json.path("userId").asText().isEmpty()
                && ACTIVITY_PROGRESS.contains(json.path("activityProgress").asText())
                && GRADING_PROGRESS.contains(json.path("gradingProgress").asText())
                && given.isPresent() == json.hasNonNull("scoreGiven")
                && given.filter(score -> score.signum() < 0).isEmpty()
                && (given.isEmpty() || maximum.filter(most -> most.signum() > 0).isPresent());
        return good ? timestamp.map(when -> of(json, given, maximum, when)) : Optional.empty();
    }

    private static Score of(JsonNode json, Optional<BigDecimal> given, Optional<BigDecimal> maximum, Instant when) {
        return new Score(
                json.path("userId").asText(),
                given,
                maximum,
                json.path("activityProgress").asText(),
                json.path("gradingProgress").asText(),
                when,
                Optional.ofNullable(json.path("comment").textValue()),
                moment(json.path("submission").path("submittedAt")));
    }

    /** What the score comes to in a column with another maximum; absent unless it is final. */
    public Optional<BigDecimal> outOf(BigDecimal columnMaximum) {
        return gradingProgress.equals("FullyGraded") && maximum.isPresent()
                ? given.map(points -> points.multiply(columnMaximum).divide(maximum.get(), MathContext.DECIMAL64))
                : Optional.empty();
    }

    public boolean isCompleted() {
        return activityProgress.equals("Completed");
    }

    private static Optional<BigDecimal> number(JsonNode json) {
        return json.isNumber() ? Optional.of(json.decimalValue()) : Optional.empty();
    }

    private static Optional<Instant> moment(JsonNode json) {
        try {
            return Optional.of(OffsetDateTime.parse(json.asText()).toInstant());
        } catch (DateTimeException noMomentOrNoZone) {
            return Optional.empty();
        }
    }
}
