package ca.learningpartners.tool.reminder;

import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.util.List;

/**
 * The mail to a program's people, in numbers: how many of which sort on which day, and what became of them. Never to whom,
 * because that would tell who has not answered or signed, and never what it says.
 *
 * @param goes whether there is a mail server; if not, mail stays here
 * @param number the page of the list, from 0
 */
public record OutboxPage(String program, LocalText title, boolean goes, List<Line> lines, int number, boolean more) {

    /**
     * The mails of one sort on one day.
     *
     * @param kind the word for the sort
     * @param on the day they were written
     */
    public record Line(LocalDate on, String kind, String state, int count) {}
}
