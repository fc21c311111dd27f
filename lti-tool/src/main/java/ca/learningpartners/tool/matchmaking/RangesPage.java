package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * How firmly a pair stands: how far each weight can move before it is no longer proposed.
 *
 * @param mentee the number of the mentee in the run
 * @param ranges one a criterion; empty until somebody has them worked out
 */
public record RangesPage(
        String program,
        LocalText title,
        String run,
        int mentee,
        MatchingPage.Someone who,
        MatchingPage.Someone with,
        int score,
        Optional<List<Range>> ranges) {

    /**
     * How far one weight can move, all others staying, in micro-points.
     *
     * @param always true if the pair stands whatever the criterion weighs
     */
    public record Range(Criterion criterion, int now, int lowest, int highest, boolean always) {}
}
