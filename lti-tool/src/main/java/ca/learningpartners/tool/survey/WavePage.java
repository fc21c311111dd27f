package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.Chart;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One wave, for those who look after a program.
 *
 * @param reworded whether nothing is taken, because its words are no longer those it was planned with
 * @param districts the names of those that take part; none if all do
 * @param asOf the day of the figures; empty if there are none yet
 * @param answers what was answered, beside earlier waves that asked the same
 * @param unshown of what nothing may be shown
 * @param reads whether the viewer reads what was written in people’s own words
 * @param refused what keeps it from being closed, if that was tried
 */
public record WavePage(
        String program,
        Wave wave,
        Wave.State state,
        boolean reworded,
        LocalText title,
        LocalDate lastDay,
        List<String> districts,
        Optional<LocalDate> asOf,
        List<Rate> rates,
        Optional<Chart> byDistrict,
        List<Chart> answers,
        List<Unshown> unshown,
        boolean mayPlan,
        boolean reads,
        Optional<Refused> refused) {

    /** @param reason as it was typed */
    public record Refused(String reason, UnfitField.Problem problem) {}

    /** @param names what is not shown, in one phrase */
    public record Unshown(String why, String names) {}

    /** @param how what is counted @param why it is not shown; blank if it is */
    public record Rate(String name, String value, String how, String why) {}
}
