package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.participant.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything somebody said, with nothing added: for themselves with a way to change each answer, for who looks after them
 * to read.
 *
 * @param name of whom; empty for the person themselves
 * @param open how many questions nothing is known to
 * @param next the address of the first of them
 * @param enough whether the first questions are answered
 */
public record SaidPage(
        String program,
        String title,
        Optional<String> name,
        List<Said> answers,
        int open,
        Optional<String> next,
        boolean enough) {

    /**
     * One answer.
     *
     * @param lines in words; empty if nothing is known
     * @param on the day the person said it themselves
     */
    public record Said(Question question, String address, List<String> lines, Optional<LocalDate> on) {}
}
