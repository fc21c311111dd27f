package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A cohort that has been matched, ready to answer every question about the answer without solving from scratch: why not
 * somebody else, what a place or a constraint is worth, what other answers there would be.
 *
 * <p>It holds on to the numbers of the whole problem (some tens of bytes an allowed pair), so let go of it once the
 * questions are over; {@link #proposal()} is what to keep. Its answers never change, and threads may share it.
 */
public final class Matched {

    private static final int NONE = Optimum.NONE;

    final ScoreTable table;
    final Explanations explanations;
    final boolean floor;
    final Constraints constraints;
    final SortedMap<ParticipantId, ParticipantId> previous;
    final Reduced reduced;
    final Answer answer;

    /** For each mentee the mentor, pins among them. */
    final int[] partner;

    /** Written down when it is first asked for. */
    private @Nullable Proposal proposal;

    /** What lies near the optimum; found when it is first asked for. */
    private volatile @Nullable Vicinity vicinity;

    /**
     * Matches.
     *
     * @param floor true to raise the worst score before the total counts
     * @param previous who had whom in the last run: of equally good answers the one that keeps most of it is taken.
     *     People who are no longer there are left aside
     * @throws IllegalArgumentException if the constraints name somebody who is not there, or a pin cannot hold
     */
    Matched(
            ScoreTable table,
            Explanations explanations,
            boolean floor,
            Constraints constraints,
            SortedMap<ParticipantId, ParticipantId> previous) {
        this.table = table;
        this.explanations = explanations;
        this.floor = floor;
        this.constraints = constraints;
        this.previous = Collections.unmodifiableSortedMap(new TreeMap<>(previous));
        reduced = new Reduced(table, constraints, explanations);
        int[] last = table.partners(previous);
        answer = floor ? Answer.raised(reduced.problem, reduced.worstPin, last) : Answer.best(reduced.problem, last);
        partner = reduced.withPins(answer.partner);
    }

    Vicinity vicinity() {
        Vicinity found = vicinity;
        if (found == null) {
            found = Vicinity.of(reduced.problem, answer.unfloored);
            vicinity = found;
        }
        return found;
    }

    /** What is proposed, with its proof. */
    public synchronized Proposal proposal() {
        if (proposal == null) {
            Proof proof = new Proof(table, reduced, partner);
            Certificate certificate = proof.of(answer.unfloored);
            Floor raised = floor ? proof.floor(certificate, answer.floored) : null;
            proposal = new Proposal(pairs(), unmatched(), blocking(), certificate, raised);
        }
        return proposal;
    }

    /** Who has whom, mentor by mentee: the pairs of the proposal and nothing else of it. */
    SortedMap<ParticipantId, ParticipantId> partners() {
        SortedMap<ParticipantId, ParticipantId> partners = new TreeMap<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] != NONE) {
                partners.put(table.mentees().get(i), table.mentors().get(partner[i]));
            }
        }
        return partners;
    }

    /**
     * Why a pair is not proposed, and what it would cost to force it.
     *
     * @throws IllegalArgumentException if one of the two was not to be matched
     */
    public WhyNot why(ParticipantId mentee, ParticipantId mentor) {
        Optional<String> refusal = explanations.refusal(mentee, mentor);
        if (refusal.isPresent()) {
            return new WhyNot.Forbidden(refusal.get());
        }
        if (isPinnedAway(mentee, mentor)) {
            return new WhyNot.Forbidden(Reasons.PINNED);
        }
        return new Forcing(this).cost(mentee, mentor);
    }

    private boolean isPinnedAway(ParticipantId mentee, ParticipantId mentor) {
        int pin = reduced.pinned[table.mentee(mentee)];
        int asked = table.mentor(mentor);
        return pin == NONE ? reduced.problem.capacity[asked] == 0 : pin != asked;
    }

    /**
     * What one more place with each mentor would be worth, by mentor id, whatever the worst score. Where the table came
     * from a cohort, a mentor who has no place left is worth nothing here, because none of their pairs is allowed.
     */
    public List<PlaceValue> placeValues() {
        Chains chains = Chains.from(reduced.problem.mentors, reduced.problem, answer.unfloored, NONE);
        chains.search(NONE);
        List<PlaceValue> values = new ArrayList<>();
        for (int j = 0; j < reduced.problem.mentors; j++) {
            long gain = chains.distance(j) == Long.MAX_VALUE ? 0 : answer.unfloored.mentorDual[j] - chains.distance(j);
            int matches = gain > 0 ? chains.matchesGained(j) : 0;
            long total = Math.max(0, gain) - matches * reduced.problem.bonus;
            values.add(new PlaceValue(table.mentors().get(j), matches, total));
        }
        return values;
    }

    /** What each constraint costs now, and all of them together. */
    public ConstraintPrices constraintPrices() {
        return new Relaxing(this).prices();
    }

    /** Who could have another mentor in an answer that is just as good. */
    public Alternatives alternatives() {
        return new Ties(this).alternatives();
    }

    /** The way from this proposal to one that no two people would rather leave for each other. */
    public Stability towardsStable() {
        return towardsStable(Stability.MOST_STEPS);
    }

    /**
     * The same way in fewer steps. Each takes a matching of its own.
     *
     * @param most how many steps at most, 2 to {@link Stability#MOST_STEPS}
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public Stability towardsStable(int most) {
        if (most < 2 || most > Stability.MOST_STEPS) {
            throw new IllegalArgumentException("The way to a stable proposal cannot have " + most
                    + " steps. Ask for 2 to " + Stability.MOST_STEPS + ".");
        }
        return new Stabilizing(this).steps(most);
    }

    /**
     * The strongest pairs that a stable proposal is made of, mentor by mentee: what to pin for a step of
     * {@link #towardsStable()}.
     *
     * @param honoured how many of them, see {@link StableStep#honoured()}; all if there are fewer
     */
    public SortedMap<ParticipantId, ParticipantId> strongestPairs(int honoured) {
        return new Stabilizing(this).strongest(honoured);
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
                        table.score(i, partner[i]),
                        explanations.contributions(mentee, mentor),
                        explanations.bonus(mentee, mentor)));
            }
        }
        return pairs;
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
        Problem open = reduced.problem;
        for (int e = open.start[mentee]; e < open.start[mentee + 1]; e++) {
            if (table.numbers().capacity[open.mentor[e]] > 0) {
                return true;
            }
        }
        return false;
    }

    private List<BlockingPair> blocking() {
        List<BlockingPair> blocking = new ArrayList<>();
        new Blocking(reduced.problem, answer.partner)
                .visit((mentee, mentor, gain) -> blocking.add(new BlockingPair(
                        table.mentees().get(mentee), table.mentors().get(mentor), gain)));
        return blocking;
    }
}
