package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.privacy.Datum;
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
 * @param refused what they asked to have set right and were refused, for who looks after them
 */
public record SaidPage(
        String program,
        String title,
        Optional<String> name,
        List<Said> answers,
        int open,
        Optional<String> next,
        boolean enough,
        List<Refused> refused) {

    /**
     * One answer.
     *
     * @param lines in words; empty if nothing is known
     * @param on the day the person said it themselves
     */
    public record Said(Question question, String address, List<String> lines, Optional<LocalDate> on) {}

    /**
     * A correction that was refused; by law it stands beside the record.
     *
     * @param says what is kept, as they put it; empty if they did not say
     * @param should what they say is right
     * @param who refused it
     */
    public record Refused(Datum datum, String says, String should, String who, LocalDate on, String reason) {}
}
