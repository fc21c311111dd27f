package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out what dropping a constraint would bring, each from the optimum at hand by one search for a
 * {@linkplain Chains chain} of moves.
 */
final class Relaxing {

    private static final int NONE = Optimum.NONE;

    private final Matched matched;
    private final Problem all;
    private final Problem problem;
    private final Optimum optimum;
    private final Tally now;

    Relaxing(Matched matched) {
        this.matched = matched;
        all = matched.table.numbers();
        problem = matched.reduced.problem;
        optimum = matched.answer.unfloored;
        now = Tally.of(all, matched.reduced.withPins(optimum.partner));
    }

    ConstraintPrices prices() {
        List<ConstraintPrice> each = new ArrayList<>();
        for (Constraint constraint : matched.constraints.list()) {
            Tally then = Tally.of(all, without(constraint));
            each.add(new ConstraintPrice(constraint, then.matched() - now.matched(), then.total() - now.total()));
        }
        Tally free = each.isEmpty() ? now : Tally.of(all, Candidates.solve(all).partner);
        return new ConstraintPrices(each, free.matched() - now.matched(), free.total() - now.total());
    }

    private int[] without(Constraint constraint) {
        int mentee = matched.table.mentee(constraint.mentee());
        int mentor = matched.table.mentor(constraint.mentor());
        return constraint.kind() == Constraint.Kind.PIN ? unpinned(mentee, mentor) : allowed(mentee, mentor);
    }

    /**
     * The best partners once a mentee is free to leave the mentor of the pin. A chain begins with the mentee, at any
     * mentor or outside, and ends with somebody in the place the pin had, or with the mentee in it as before.
     */
    private int[] unpinned(int mentee, int mentor) {
        int[] capacity = problem.capacity.clone();
        capacity[mentor]++;
        int[] seats = optimum.partner.clone();
        seats[mentee] = mentor;
        Problem wider = new Problem(problem.start, problem.mentor, problem.score, capacity);
        Chains chains = new Chains(wider, new Optimum(seats, optimum.menteeDual, optimum.mentorDual), mentee);
        long dual = dualOf(mentee);
        chains.begin(chains.outside, mentee, dual);
        for (int e = all.start[mentee]; e < all.start[mentee + 1]; e++) {
            if (isOpen(mentee, all.mentor[e])) {
                long cost = dual + optimum.mentorDual[all.mentor[e]] - all.bonus - all.score[e];
                chains.begin(all.mentor[e], mentee, cost);
            }
        }
        chains.search(mentor);
        return withPinsBut(mentee, chains.follow(mentor).partner);
    }

    /** The least dual of a mentee who comes in that leaves none of their pairs short. */
    private long dualOf(int mentee) {
        long dual = 0;
        for (int e = all.start[mentee]; e < all.start[mentee + 1]; e++) {
            if (isOpen(mentee, all.mentor[e])) {
                dual = Math.max(dual, all.bonus + all.score[e] - optimum.mentorDual[all.mentor[e]]);
            }
        }
        return dual;
    }

    private boolean isOpen(int mentee, int mentor) {
        ParticipantId id = matched.table.mentees().get(mentee);
        return !matched.constraints.forbids(id, matched.table.mentors().get(mentor));
    }

    /** The best partners once a forbidden pair is allowed: with it, if that brings more, and else as now. */
    private int[] allowed(int mentee, int mentor) {
        int place = all.find(mentee, mentor);
        if (place < 0 || matched.reduced.pinned[mentee] != NONE || problem.capacity[mentor] == 0) {
            return matched.reduced.withPins(optimum.partner);
        }
        Chains chains = Chains.from(mentor, problem, optimum, mentee);
        int goal = optimum.partner[mentee] == NONE ? chains.outside : optimum.partner[mentee];
        chains.search(goal);
        long gain = all.bonus + all.score[place] - optimum.menteeDual[mentee] - optimum.mentorDual[mentor];
        if (gain <= chains.distance(goal)) {
            return matched.reduced.withPins(optimum.partner);
        }
        Places places = chains.follow(goal);
        places.move(mentee, mentor);
        return matched.reduced.withPins(places.partner);
    }

    private int[] withPinsBut(int mentee, int[] free) {
        int[] partners = matched.reduced.withPins(free);
        partners[mentee] = free[mentee];
        return partners;
    }
}
