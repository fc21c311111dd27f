package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.Item;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One wave, for somebody who is asked.
 *
 * @param state which sentence says how it stands
 * @param lastDay on which it can be answered, or could
 * @param said when they last said something
 * @param lines the questions, with what was answered or typed
 * @param goesOn whether questions came up that were not on the page before
 */
public record AnswerPage(
        String address,
        LocalText program,
        Instrument instrument,
        Wave wave,
        State state,
        LocalDate lastDay,
        Optional<LocalDate> said,
        List<Line> lines,
        boolean agreed,
        int edition,
        boolean goesOn,
        Optional<UnfitField.Problem> problem) {

    /** How it stands. */
    public enum State {
        PLANNED,
        OPEN,
        ANSWERED,
        DECLINED,
        /** Closed, and they had not answered. */
        CLOSED,
        /** Closed, and their answers are there to be read. */
        CLOSED_ANSWERED
    }

    /** A question. @param asked whether it is asked, as far as is known now */
    public record Line(Item item, boolean asked, Set<String> chosen, String text) {

        /** On what it depends, as the page’s script reads it: the item, and the answers after it. */
        public String when() {
            return item.when()
                    .map(on -> on.item() + " "
                            + String.join(" ", on.answers().stream().sorted().toList()))
                    .orElse("");
        }

        public boolean isAnswered() {
            return !chosen.isEmpty() || !text.isEmpty();
        }
    }

    public boolean asks() {
        return state == State.OPEN || state == State.ANSWERED || state == State.DECLINED;
    }

    public boolean wrong(String item) {
        return problem.filter(found -> found.field().equals(item)).isPresent();
    }
}
