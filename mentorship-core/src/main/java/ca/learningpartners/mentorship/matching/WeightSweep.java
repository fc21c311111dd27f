package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

/**
 * Moves one weight after the other outward from where it is, a percentage point at a time, and notes at which step each
 * pair of the proposal falls. A side is over once no pair is left standing, so this takes at most 100 matchings a
 * criterion, for all pairs together.
 */
final class WeightSweep {

    private static final Criterion[] CRITERIA = Criterion.values();
    private static final int STEPS = MicroPoints.ONE / WeightRange.STEP;

    private final MatchingPolicy policy;
    private final Constraints constraints;
    private final Weighing people;
    private final Progress progress;
    private final SortedMap<ParticipantId, ParticipantId> now = new TreeMap<>();
    private int done;

    WeightSweep(MatchingPolicy policy, Constraints constraints, Weighing people, Progress progress) {
        this.policy = policy;
        this.constraints = constraints;
        this.people = people;
        this.progress = progress;
    }

    List<WeightRange> ranges(Proposal proposal) {
        proposal.pairs().forEach(pair -> now.put(pair.mentee(), pair.mentor()));
        Map<Criterion, Map<ParticipantId, Integer>> lowest = new EnumMap<>(Criterion.class);
        Map<Criterion, Map<ParticipantId, Integer>> highest = new EnumMap<>(Criterion.class);
        for (Criterion criterion : CRITERIA) {
            lowest.put(criterion, ends(criterion, -1));
            highest.put(criterion, ends(criterion, 1));
        }
        List<WeightRange> ranges = new ArrayList<>();
        now.forEach((mentee, mentor) -> {
            for (Criterion criterion : CRITERIA) {
                int low = lowest.getOrDefault(criterion, Map.of()).getOrDefault(mentee, 0);
                int high = highest.getOrDefault(criterion, Map.of()).getOrDefault(mentee, 0);
                ranges.add(new WeightRange(mentee, mentor, criterion, low, high));
            }
        });
        return ranges;
    }

    /** The last weight in one direction at which the pair of each mentee stands. */
    private Map<ParticipantId, Integer> ends(Criterion criterion, int direction) {
        int weight = policy.weights().getOrDefault(criterion, 0);
        Map<ParticipantId, Integer> ends = new TreeMap<>();
        now.keySet().forEach(mentee -> ends.put(mentee, weight));
        SortedMap<ParticipantId, ParticipantId> standing = new TreeMap<>(now);
        for (int next = next(weight, direction);
                next >= 0 && next <= MicroPoints.ONE && !standing.isEmpty();
                next += direction * WeightRange.STEP) {
            if (!countsAnything(criterion, next)) {
                break;
            }
            standing.entrySet().retainAll(pairs(criterion, next).entrySet());
            for (ParticipantId mentee : standing.keySet()) {
                ends.put(mentee, next);
            }
        }
        return ends;
    }

    /** The nearest whole percentage point above or below a weight. */
    private static int next(int weight, int direction) {
        return direction > 0
                ? (weight / WeightRange.STEP + 1) * WeightRange.STEP
                : (weight + WeightRange.STEP - 1) / WeightRange.STEP * WeightRange.STEP - WeightRange.STEP;
    }

    /** Without a weight above 0 nothing would count, so there is no such proposal. */
    private boolean countsAnything(Criterion criterion, int weight) {
        return weight > 0
                || policy.weights().entrySet().stream()
                        .anyMatch(other -> other.getKey() != criterion && other.getValue() > 0);
    }

    private Map<ParticipantId, ParticipantId> pairs(Criterion criterion, int weight) {
        if (Thread.interrupted()) {
            throw new CancellationException("The thread that tried other weights was interrupted.");
        }
        Map<Criterion, Integer> weights = new EnumMap<>(policy.weights());
        weights.put(criterion, weight);
        MatchingPolicy other = policy.weighing(policy.version(), weights, policy.floor());
        Map<ParticipantId, ParticipantId> pairs =
                people.match(other, constraints, now).partners();
        progress.step(++done, CRITERIA.length * STEPS);
        return pairs;
    }
}
