package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.program.Prompt;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a pair wants to talk about next time.
 *
 * @param next when that is, on the viewer's clock, if it is agreed
 * @param open what is on the agenda
 * @param actions what the two have taken on and not done
 * @param prompts the program's questions that are not on it, by objective
 * @param id made before the form is sent, so that sending it twice keeps one
 * @param words what was typed
 * @param may whether anything can be changed
 */
public record AgendaPage(
        String pairing,
        String partner,
        Optional<LocalDateTime> next,
        List<Item> open,
        List<ActionsPage.Action> actions,
        List<Questions> prompts,
        String id,
        String words,
        Optional<SessionPage.Problem> problem,
        boolean may) {

    /**
     * Something on the agenda.
     *
     * @param question one of the program's; empty where these are the pair's own words
     */
    public record Item(String id, Optional<LocalText> question, Optional<String> words) {}

    /** The questions that lead towards an objective. */
    public record Questions(Objective objective, List<Prompt> prompts) {}
}
