package ca.learningpartners.lti.ags;

import ca.learningpartners.lti.json.StrictJson;
import ca.learningpartners.lti.person.Subject;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;

/**
 * What a tool has to say about one person's work, for one column of the gradebook. Make one by {@link #completed},
 * unless the grade is to go.
 *
 * <p><b>Anything but a fully graded score with points takes the person's grade away on Moodle</b>, also one that says
 * no more than “in progress”. Hence the names {@link #withoutGrade} and {@link #cleared}.
 *
 * @param user whose work
 * @param points what they got; zero or more, and may be above the maximum
 * @param activity how far the work has come
 * @param grading how far the grading has come
 * @param timestamp when this became so; later than any sent before for the same person and column, see
 *     {@link ScoreTimes}
 * @param comment for the person
 * @param startedAt when they began
 * @param submittedAt when they handed it in; Canvas wants it, or counts the work as handed in when the score came
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/#score-publish-service">AGS 2.0, 3.4</a>
 */
public record Score(
        Subject user,
        Optional<Points> points,
        ActivityProgress activity,
        GradingProgress grading,
        Instant timestamp,
        Optional<String> comment,
        Optional<Instant> startedAt,
        Optional<Instant> submittedAt) {
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    /**
     * Points out of a maximum; neither means anything without the other.
     *
     * @param given zero or more, and may be above the maximum
     * @param maximum above zero
     */
    public record Points(BigDecimal given, BigDecimal maximum) {
        public Points {
            if (given.signum() < 0 || maximum.signum() <= 0) {
                throw new IllegalArgumentException("The points are " + given + " of " + maximum
                        + " and must be at least 0 of more than 0. Maybe the two are swapped?");
            }
        }
    }

    public Score {
        if (startedAt.isPresent()
                && submittedAt.isPresent()
                && submittedAt.get().isBefore(startedAt.get())) {
            throw new IllegalArgumentException("The work was handed in at " + submittedAt.get()
                    + ", before it was begun at " + startedAt.get() + ". Maybe the two are swapped?");
        }
    }

    /** The work is done and has its grade. */
    public static Score completed(Subject user, BigDecimal given, BigDecimal maximum, Instant timestamp) {
        return new Score(
                user,
                Optional.of(new Points(given, maximum)),
                ActivityProgress.COMPLETED,
                GradingProgress.FULLY_GRADED,
                timestamp,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** How far the work has come, with no grade for it. On Moodle a grade that is there is taken away. */
    public static Score withoutGrade(
            Subject user, ActivityProgress activity, GradingProgress grading, Instant timestamp) {
        return new Score(
                user,
                Optional.empty(),
                activity,
                grading,
                timestamp,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The grade that is there is taken away, everywhere. */
    public static Score cleared(Subject user, Instant timestamp) {
        return withoutGrade(user, ActivityProgress.INITIALIZED, GradingProgress.NOT_READY, timestamp);
    }

    /** The same score with words for the person. */
    public Score withComment(String words) {
        return new Score(user, points, activity, grading, timestamp, Optional.of(words), startedAt, submittedAt);
    }

    /** The same score for work begun and handed in then. */
    public Score withWork(Instant started, Instant submitted) {
        return new Score(
                user, points, activity, grading, timestamp, comment, Optional.of(started), Optional.of(submitted));
    }

    /** The same score for work handed in then. */
    public Score withSubmission(Instant submitted) {
        return new Score(user, points, activity, grading, timestamp, comment, startedAt, Optional.of(submitted));
    }

    /** On one line: a Moodle that finds fault with a pretty-printed score answers that all is well. */
    String toJson() {
        ObjectNode json = StrictJson.newObject();
        json.put("userId", user.value());
        points.ifPresent(got -> json.put("scoreGiven", got.given()).put("scoreMaximum", got.maximum()));
        json.put("activityProgress", activity.wire());
        json.put("gradingProgress", grading.wire());
        json.put("timestamp", MILLISECONDS.format(timestamp));
        comment.ifPresent(words -> json.put("comment", words));
        if (startedAt.isPresent() || submittedAt.isPresent()) {
            ObjectNode submission = json.putObject("submission");
            startedAt.ifPresent(moment -> submission.put("startedAt", MILLISECONDS.format(moment)));
            submittedAt.ifPresent(moment -> submission.put("submittedAt", MILLISECONDS.format(moment)));
        }
        return json.toString();
    }

    /** Leaves out the person, their points and the comment. */
    @Override
    public String toString() {
        return "Score[" + activity + ", " + grading + ", " + timestamp + "]";
    }
}
