package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run of the matching: turns a table and its constraints into numbers, and the numbers' answer into a proposal. */
final class Run {

    private static final int NONE = Optimum.NONE;

    private final ScoreTable table;
    private final Problem all;
    private final Explanations explanations;
    private final Constraints constraints;
    private final Reduced reduced;
    private final boolean floor;
    private final Answer answer;
    private final int[] partner;

    Run(ScoreTable table, Explanations explanations, boolean floor, Constraints constraints) {
        this.table = table;
        this.all = table.numbers();
        this.explanations = explanations;
        this.constraints = constraints;
        this.floor = floor;
        reduced = new Reduced(table, constraints, explanations);
        answer = floor ? Answer.raised(reduced.problem, reduced.worstPin) : Answer.best(reduced.problem);
        partner = withPins(answer.partner);
    }

    private int[] withPins(int[] free) {
        int[] all = free.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = reduced.pinned[i] == NONE ? free[i] : reduced.pinned[i];
        }
        return all;
    }

    Proposal proposal() {
        Certificate certificate = certificate(answer.unfloored);
        return new Proposal(pairs(), unmatched(), blocking(), certificate, floor ? floor(certificate) : null);
    }

    private List<ProposedPair> pairs() {
        List<ProposedPair> pairs = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] != NONE) {
                ParticipantId mentee = table.mentees().get(i);
                ParticipantId mentor = table.mentors().get(partner[i]);
                pairs.add(new ProposedPair(
                        mentee,
                        mentor,
                        score(i),
                        explanations.contributions(mentee, mentor),
                        explanations.bonus(mentee, mentor)));
            }
        }
        return pairs;
    }

    private int score(int mentee) {
        return score(mentee, partner[mentee]);
    }

    private int score(int mentee, int mentor) {
        return all.score[all.find(mentee, mentor)];
    }

    private List<Unmatched> unmatched() {
        List<Unmatched> unmatched = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] == NONE) {
                ParticipantId mentee = table.mentees().get(i);
                String reason = hasMentor(i) ? Reasons.NO_PLACE_LEFT : explanations.whyNobody(mentee);
                unmatched.add(new Unmatched(mentee, reason));
            }
        }
        return unmatched;
    }

    /** Whether any mentor with a place at the outset is allowed for the mentee. */
    private boolean hasMentor(int mentee) {
        for (int e = reduced.problem.start[mentee]; e < reduced.problem.start[mentee + 1]; e++) {
            if (all.capacity[reduced.problem.mentor[e]] > 0) {
                return true;
            }
        }
        return false;
    }

    private List<BlockingPair> blocking() {
        List<BlockingPair> blocking = new ArrayList<>();
        Problem open = reduced.problem;
        int[] bar = bars();
        for (int i = 0; i < open.mentees; i++) {
            int now = partner[i] == NONE ? 0 : score(i);
            for (int e = open.start[i]; e < open.start[i + 1]; e++) {
                boolean better = open.score[e] > now;
                if (better && open.score[e] > bar[open.mentor[e]]) {
                    blocking.add(new BlockingPair(
                            table.mentees().get(i), table.mentors().get(open.mentor[e]), open.score[e] - now));
                }
            }
        }
        return blocking;
    }

    /** What a pair must score above for the mentor to want it: nothing beside a free place, else the weakest pair now. */
    private int[] bars() {
        Places places = new Places(reduced.problem, answer.partner);
        int[] bar = new int[all.mentors];
        for (int j = 0; j < bar.length; j++) {
            bar[j] = places.free(j) ? NONE : MicroPoints.ONE;
            for (int k = places.first(j); k != NONE && !places.free(j); k = places.next(k)) {
                bar[j] = Math.min(bar[j], score(k));
            }
        }
        return bar;
    }

    /** The duals of the solver by id. The mentee of a pin holds a place of their own, so the whole worth is theirs. */
    private Certificate certificate(Optimum proof) {
        long bonus = reduced.problem.bonus;
        long gap = 0;
        TreeMap<ParticipantId, Long> menteeDuals = new TreeMap<>();
        for (int i = 0; i < partner.length; i++) {
            long worth = partner[i] == NONE ? 0 : bonus + score(i);
            long dual = reduced.pinned[i] == NONE ? proof.menteeDual[i] : worth;
            menteeDuals.put(table.mentees().get(i), dual);
            gap += dual - worth;
        }
        TreeMap<ParticipantId, Long> mentorDuals = new TreeMap<>();
        for (int j = 0; j < all.mentors; j++) {
            mentorDuals.put(table.mentors().get(j), proof.mentorDual[j]);
            gap += reduced.problem.capacity[j] * proof.mentorDual[j];
        }
        return new Certificate(bonus, gap, menteeDuals, mentorDuals);
    }

    private Floor floor(Certificate certificate) {
        int worst = MicroPoints.ONE;
        boolean anyone = false;
        for (int i = 0; i < partner.length; i++) {
            anyone |= partner[i] != NONE;
            worst = partner[i] == NONE ? worst : Math.min(worst, score(i));
        }
        boolean free = certificate.gap() == 0;
        return new Floor(anyone ? worst : 0, certificate.gap(), free ? certificate : certificate(answer.floored));
    }

    /** What it costs to force an allowed pair. */
    WhyNot.Allowed forcing(ParticipantId mentee, ParticipantId mentor) {
        int forced = table.mentee(mentee);
        if (reduced.pinned[forced] != NONE) {
            return new WhyNot.Allowed(0, 0, List.of());
        }
        Problem problem = reduced.problem;
        Optimum then = Detour.forcing(problem, answer.unfloored, forced, table.mentor(mentor));
        int[] others = floor
                ? new Run(table, explanations, true, constraints.pin(mentee, mentor)).partner
                : withPins(FirstByIds.choose(problem, then, forced));
        return new WhyNot.Allowed(
                answer.unfloored.total(problem) - then.total(problem),
                answer.unfloored.matched() - then.matched(),
                displacedBy(others));
    }

    /** What one more place with each mentor would be worth, whatever the worst score; by mentor id. */
    List<PlaceValue> placeValues() {
        Chains chains = new Chains(reduced.problem, answer.unfloored, all.mentors, NONE);
        chains.search(NONE);
        List<PlaceValue> values = new ArrayList<>();
        for (int j = 0; j < all.mentors; j++) {
            long gain = chains.distance(j) == Long.MAX_VALUE ? 0 : answer.unfloored.mentorDual[j] - chains.distance(j);
            int matches = gain > 0 ? chains.matchesGained(j) : 0;
            long total = Math.max(0, gain) - matches * reduced.problem.bonus;
            values.add(new PlaceValue(table.mentors().get(j), matches, total));
        }
        return values;
    }

    /** Who does worse with other partners, by mentee id. */
    private List<Displaced> displacedBy(int[] others) {
        List<Displaced> displaced = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] != NONE) {
                boolean left = others[i] == NONE;
                int loss = score(i, partner[i]) - (left ? 0 : score(i, others[i]));
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
