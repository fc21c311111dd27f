package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;

/**
 * The waves of a program, the newest first, and what can be asked.
 *
 * @param mayPlan whether the viewer can plan one
 */
public record SurveysPage(
        String program, LocalText title, List<Line> lines, List<Instrument> instruments, boolean mayPlan) {

    /**
     * A wave.
     *
     * @param reworded whether nothing is taken, because its words are no longer those it was planned with
     * @param answered what part answered, in words; blank where the viewer is told no numbers, or there are none yet
     */
    public record Line(Wave wave, Wave.State state, boolean reworded, LocalText title, String answered) {}
}
