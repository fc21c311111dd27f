package ca.learningpartners.tool.assessment;

import ca.learningpartners.mentorship.reflection.ConfidenceWave;
import ca.learningpartners.mentorship.reflection.Questions;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.Course;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How confident somebody feels, from half-year to half-year.
 *
 * @param state which sentence says how it stands
 * @param wave the one that opened last
 * @param asks whether it can be answered now
 * @param next the day the next one opens
 * @param said the day the viewer answered the one that opened last
 * @param typed what was ticked, by item
 * @param rose what to suggest because confidence rose
 */
public record ConfidencePage(
        String program,
        LocalText title,
        Questions questions,
        State state,
        Optional<ConfidenceWave> wave,
        boolean asks,
        LocalDate next,
        Optional<LocalDate> said,
        Map<String, String> typed,
        List<Course> courses,
        Optional<Rose> rose,
        Optional<UnfitField.Problem> problem) {

    /** How it stands. */
    public enum State {
        /** The first wave has not opened. */
        EARLY,
        OPEN,
        /** Passed over, and it can still be answered. */
        PASSED,
        SAID,
        /** It closed without an answer, which is fine. */
        LATE
    }

    /**
     * Confidence rose since a day.
     *
     * @param pairing the partnership that goes on, whose rhythm could be talked about
     */
    public record Rose(LocalDate since, String pairing, String partner) {}

    public String step(String item) {
        return typed.getOrDefault(item, "");
    }
}
