package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

/** Walks from a proposal to a stable one by settling the strongest pairs first, one after the other. */
final class Stabilizing {

    private static final int SCORE_BITS = 20;
    private static final int DIGIT_BITS = 10;

    private final Matched matched;
    private final Problem problem;

    /** The mentees and mentors of the stable proposal, strongest pair first. */
    private final List<int[]> strongest = new ArrayList<>();

    Stabilizing(Matched matched) {
        this.matched = matched;
        problem = matched.reduced.problem;
        Places places = new Places(problem);
        for (int pair : byScore()) {
            int mentee = menteeOf(pair);
            if (places.partner[mentee] == Optimum.NONE && places.free(problem.mentor[pair])) {
                places.move(mentee, problem.mentor[pair]);
                strongest.add(new int[] {mentee, problem.mentor[pair]});
            }
        }
    }

    /** All pairs, the highest score first; equal ones by mentee, then mentor. Sorted digit by digit. */
    private int[] byScore() {
        int[] order = new int[problem.score.length];
        Arrays.setAll(order, pair -> pair);
        for (int shift = 0; shift < SCORE_BITS; shift += DIGIT_BITS) {
            order = byDigit(order, shift);
        }
        return order;
    }

    private int[] byDigit(int[] order, int shift) {
        int[] next = new int[(1 << DIGIT_BITS) + 1];
        for (int pair : order) {
            next[digit(pair, shift) + 1]++;
        }
        for (int digit = 1; digit < next.length; digit++) {
            next[digit] += next[digit - 1];
        }
        int[] sorted = new int[order.length];
        for (int pair : order) {
            sorted[next[digit(pair, shift)]++] = pair;
        }
        return sorted;
    }

    private int digit(int pair, int shift) {
        return MicroPoints.ONE - problem.score[pair] >> shift & (1 << DIGIT_BITS) - 1;
    }

    /** The last mentee whose pairs begin at or before the place. */
    private int menteeOf(int place) {
        int low = 0;
        int high = problem.mentees;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (problem.start[middle] <= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    SortedMap<ParticipantId, ParticipantId> strongest(int honoured) {
        SortedMap<ParticipantId, ParticipantId> pairs = new TreeMap<>();
        for (int[] pair : strongest.subList(0, Math.min(honoured, strongest.size()))) {
            pairs.put(
                    matched.table.mentees().get(pair[0]),
                    matched.table.mentors().get(pair[1]));
        }
        return pairs;
    }

    Stability steps(int most) {
        List<StableStep> steps = new ArrayList<>();
        int last = Math.min(most - 1, strongest.size());
        steps.add(step(0, matched.answer.partner));
        for (int step = 1; step <= last; step++) {
            if (Thread.interrupted()) {
                throw new CancellationException("The thread that looked for a stable proposal was interrupted.");
            }
            int honoured = (int) ((long) strongest.size() * step / last);
            steps.add(step(honoured, settled(honoured, steps.get(step - 1))));
        }
        return new Stability(steps);
    }

    private StableStep step(int honoured, int[] partner) {
        Tally tally = Tally.of(matched.table.numbers(), matched.reduced.withPins(partner));
        int blocking = new Blocking(problem, partner).count();
        return new StableStep(honoured, tally.matched(), tally.total(), tally.worst(), blocking);
    }

    /** The best partners with so many of the strongest pairs settled. */
    private int[] settled(int honoured, StableStep before) {
        int[] capacity = problem.capacity.clone();
        boolean[] gone = new boolean[problem.mentees];
        int worst = matched.reduced.worstPin;
        for (int[] pair : strongest.subList(0, honoured)) {
            capacity[pair[1]]--;
            gone[pair[0]] = true;
            worst = Math.min(worst, problem.score(pair[0], pair[1]));
        }
        Problem rest = problem.with(capacity, (mentee, place) -> !gone[mentee]);
        Optimum now = matched.answer.unfloored;
        Optimum then = Candidates.repair(rest, now.mentorDual, now.partner);
        int[] partner = best(rest, then, worst, honoured, before).partner.clone();
        for (int[] pair : strongest.subList(0, honoured)) {
            partner[pair[0]] = pair[1];
        }
        return partner;
    }

    /** The answer to what is left. As long as no match is lost, the worst score cannot rise from step to step. */
    private Answer best(Problem rest, Optimum then, int worst, int honoured, StableStep before) {
        int[] last = matched.table.partners(matched.previous);
        if (!matched.floor) {
            return Answer.best(rest, then, last);
        }
        int all = then.matched() + honoured + matched.constraints.pins().size();
        return Answer.raisedTo(rest, then, all == before.matched() ? Math.min(worst, before.worst()) : worst, last);
    }
}
