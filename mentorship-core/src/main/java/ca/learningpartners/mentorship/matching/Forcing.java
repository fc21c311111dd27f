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
        long regret = now.total(problem) - then.total(problem);
        int lost = now.matched() - then.matched();
        int place = problem.find(forced, table.mentor(mentor));
        long chain = regret + lost * problem.bonus - Vicinity.excess(problem, now, forced, place);
        Problem near = matched.vicinity().within(chain);
        return new WhyNot.Allowed(regret, lost, displacedBy(partners(mentee, mentor, then, near)));
    }

    /** Who would have whom if the pair were pinned. */
    private int[] partners(ParticipantId mentee, ParticipantId mentor, Optimum then, Problem near) {
        if (matched.floor) {
            Constraints pinned = matched.constraints.pin(mentee, mentor);
            return new Matched(table, matched.explanations, true, pinned, matched.previous).partner;
        }
        int[] last = table.partners(matched.previous);
        return matched.reduced.withPins(LeastChange.choose(near, then, last, table.mentee(mentee)));
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
