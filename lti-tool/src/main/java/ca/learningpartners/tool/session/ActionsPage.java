package ca.learningpartners.tool.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the two of a pair have taken on.
 *
 * @param me the viewer's id, whose an action is unless it is said otherwise
 * @param them the partner's id
 * @param done the latest that are done
 * @param form what was typed
 */
public record ActionsPage(
        String pairing,
        String partner,
        String me,
        String them,
        List<Action> open,
        List<Action> done,
        Form form,
        boolean may) {

    /**
     * One of them.
     *
     * @param mine whether it is the viewer's
     * @param late whether its day has passed
     */
    public record Action(String id, String words, boolean mine, Optional<LocalDate> due, boolean late) {}

    /**
     * A new one, as it was typed.
     *
     * @param id made before it is sent, so that sending it twice keeps one
     */
    public record Form(String id, String words, String owner, String due, Optional<SessionPage.Problem> problem) {

        public boolean wrong(String field) {
            return problem.filter(found -> found.field().equals(field)).isPresent();
        }
    }
}
