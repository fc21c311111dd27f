package ca.learningpartners.tool.reminder;

import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.util.List;

/**
 * The mail of a program's people: of which sort, to whom, when, and what became of it. Never what it says.
 *
 * @param goes whether there is a mail server; if not, mail stays here
 * @param number the page of the list, from 0
 */
public record OutboxPage(String program, LocalText title, boolean goes, List<Line> lines, int number, boolean more) {

    /**
     * One mail.
     *
     * @param kind the word for its sort
     * @param on the day it was written, or settled
     */
    public record Line(String person, String kind, String state, LocalDate on) {}
}
