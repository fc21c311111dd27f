package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why a mentee is with one mentor, and not with another.
 *
 * @param mentee the number of the mentee in the run
 * @param now the proposed mentor, if there is one
 * @param words what the list of mentors was searched for
 * @param mentors whom one can ask about, those who fit best first
 * @param answer about the one who was chosen, if one was
 * @param open whether the proposal can still be changed
 * @param floor whether the pair that fits least was lifted first
 * @param worst the lowest score of the run, in micro-points
 */
public record WhyPage(
        String program,
        LocalText title,
        String run,
        int mentee,
        MatchingPage.Someone who,
        Optional<Comparison.Side> now,
        String words,
        MatchingPage.Part<Choice> mentors,
        Optional<Answer> answer,
        boolean open,
        boolean floor,
        int worst) {

    /**
     * A mentor one can ask about.
     *
     * @param score what the two would score, in micro-points; empty if they may not be paired
     */
    public record Choice(int mentor, MatchingPage.Someone who, OptionalInt score) {}

    /**
     * Why not this mentor.
     *
     * @param rule the code of the rule that speaks against it; empty if nothing does
     * @param regret what the total would lose, in micro-points
     * @param lost how many mentees fewer would be matched
     * @param displaced who would do worse, as far as the viewer may see them
     * @param hidden how many more would
     * @param proposed whether this is the proposed mentor
     */
    public record Answer(
            Choice mentor,
            Optional<String> rule,
            long regret,
            int lost,
            List<Loser> displaced,
            int hidden,
            boolean proposed) {}

    /**
     * A mentee who would do worse.
     *
     * @param to the mentor they would have instead, if any
     * @param loss in micro-points
     */
    public record Loser(
            MatchingPage.Someone who, MatchingPage.Someone from, Optional<MatchingPage.Someone> to, int loss) {}
}
