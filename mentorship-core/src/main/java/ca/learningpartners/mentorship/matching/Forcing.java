package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out what it costs to force a pair that is allowed, and who would do worse for it. */
final class Forcing {

    private static final int NONE = Optimum.NONE;

    private final Matched matched;
    private final ScoreTable table;

    Forcing(Matched matched) {
        this.matched = matched;
        table = matched.table;
    }

    WhyNot.Allowed cost(ParticipantId mentee, ParticipantId mentor) {
        int forced = table.mentee(mentee);
        if (matched.reduced.pinned[forced] != NONE) {
            return new WhyNot.Allowed(0, 0, List.of());
        }
        Problem problem = matched.reduced.problem;
        Optimum now = matched.answer.unfloored;
        Optimum then = Detour.forcing(matched.vicinity(), now, forced, table.mentor(mentor));
        int[] others = matched.floor ? raised(then, forced, table.mentor(mentor)) : best(problem, then, forced);
        return new WhyNot.Allowed(
                now.total(problem) - then.total(problem),
                now.matched() - then.matched(),
                displacedBy(matched.reduced.withPins(others)));
    }

    private int[] best(Problem problem, Optimum then, int forced) {
        return LeastChange.choose(problem, then, table.partners(matched.previous), forced);
    }

    /**
     * Who would have whom with a floor. As long as the pair is not below it and costs no match, the floor stays where it
     * is: a higher one would have been had without the pair too. Then the way from the optimum above it is short.
     */
    private int[] raised(Optimum then, int mentee, int mentor) {
        Problem above = matched.answer.above;
        if (above.find(mentee, mentor) >= 0) {
            Optimum aboveThen = Detour.forcing(above, matched.answer.floored, mentee, mentor);
            if (aboveThen.matched() == matched.answer.unfloored.matched()) {
                return best(above, aboveThen, mentee);
            }
        }
        return raisedAnew(then, mentee, mentor);
    }

    /** The same with a floor that moves: what is left without the pair has its optimum already. */
    private int[] raisedAnew(Optimum then, int mentee, int mentor) {
        Problem problem = matched.reduced.problem;
        int[] capacity = problem.capacity.clone();
        capacity[mentor]--;
        Problem rest = problem.with(capacity, (other, place) -> other != mentee);
        Optimum ofRest = new Optimum(then.partner.clone(), then.menteeDual.clone(), then.mentorDual);
        ofRest.partner[mentee] = NONE;
        ofRest.menteeDual[mentee] = 0;
        int limit = Math.min(matched.reduced.worstPin, problem.score(mentee, mentor));
        int[] partner = Answer.raisedTo(rest, ofRest, limit, table.partners(matched.previous))
                .partner
                .clone();
        partner[mentee] = mentor;
        return partner;
    }

    /** Who does worse with other partners, by mentee id. */
    private List<Displaced> displacedBy(int[] others) {
        List<Displaced> displaced = new ArrayList<>();
        int[] partner = matched.partner;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] != NONE) {
                boolean left = others[i] == NONE;
                int loss = table.score(i, partner[i]) - (left ? 0 : table.score(i, others[i]));
                if (left || loss > 0) {
                    @Nullable ParticipantId to = left ? null : table.mentors().get(others[i]);
                    displaced.add(new Displaced(
                            table.mentees().get(i), table.mentors().get(partner[i]), to, loss));
                }
            }
        }
        return displaced;
    }
}
