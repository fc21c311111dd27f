package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small matching problem, drawn at random: few distinct scores now and then, so that ties are common. */
record Instance(
        List<ScoredPair> pairs,
        Map<ParticipantId, Integer> capacities,
        Constraints constraints,
        SortedMap<ParticipantId, ParticipantId> previous) {

    static Instance random(Random random) {
        int mentees = 1 + random.nextInt(5);
        int mentors = 1 + random.nextInt(4);
        int grades = new int[] {1, 2, 4, 1_000_000}[random.nextInt(4)];
        double density = new double[] {0.4, 0.7, 1.0}[random.nextInt(3)];
        List<ScoredPair> pairs = new ArrayList<>();
        for (int i = 0; i < mentees; i++) {
            for (int j = 0; j < mentors; j++) {
                if (random.nextDouble() < density || i + j == 0) {
                    int score = grades == 1 ? 500_000 : (int) (random.nextInt(grades) * (1_000_000L / grades));
                    pairs.add(new ScoredPair(mentee(i), mentor(j), score));
                }
            }
        }
        Map<ParticipantId, Integer> capacities = new TreeMap<>();
        for (int j = 0; j < mentors; j++) {
            if (random.nextInt(3) > 0) {
                capacities.put(mentor(j), random.nextInt(4));
            }
        }
        SortedMap<ParticipantId, ParticipantId> previous = new TreeMap<>();
        for (int i = 0; i < mentees && random.nextBoolean(); i++) {
            previous.put(mentee(i), mentor(random.nextInt(mentors + 1)));
        }
        Instance free = new Instance(pairs, capacities, Constraints.NONE, previous);
        return random.nextInt(3) == 0 ? free.constrained(random) : free;
    }

    private static ParticipantId mentee(int i) {
        return new ParticipantId("mentee-" + i);
    }

    private static ParticipantId mentor(int j) {
        return new ParticipantId("mentor-" + j);
    }

    /** Up to two forbidden pairs and up to two pins that can hold. */
    private Instance constrained(Random random) {
        Instance instance = this;
        for (int each = random.nextInt(3); each > 0; each--) {
            ScoredPair forbidden = pairs.get(random.nextInt(pairs.size()));
            instance = instance.with(instance.constraints.forbid(forbidden.mentee(), forbidden.mentor()));
        }
        for (int each = random.nextInt(3); each > 0; each--) {
            Instance pinned = instance.forcing(pairs.get(random.nextInt(pairs.size())));
            instance = pinned == null ? instance : pinned;
        }
        return instance;
    }

    Instance with(Constraints other) {
        return new Instance(pairs, capacities, other, previous);
    }

    Matched solve(boolean floor) {
        return Matching.solve(table(), floor, constraints, previous);
    }

    ScoreTable table() {
        return ScoreTable.of(pairs, capacities);
    }

    int capacity(ParticipantId mentor) {
        return capacities.getOrDefault(mentor, 1);
    }

    Instance withOneMorePlace(ParticipantId mentor) {
        Map<ParticipantId, Integer> more = new TreeMap<>(capacities);
        more.put(mentor, capacity(mentor) + 1);
        return new Instance(pairs, more, constraints, previous);
    }

    /** This instance with one more pin; null if that cannot hold. */
    Instance forcing(ScoredPair pair) {
        long pins = constraints.pins().entrySet().stream()
                .filter(pin ->
                        pin.getValue().equals(pair.mentor()) && !pin.getKey().equals(pair.mentee()))
                .count();
        boolean possible = constraints.allows(pair.mentee(), pair.mentor()) && pins < capacity(pair.mentor());
        return possible ? with(constraints.pin(pair.mentee(), pair.mentor())) : null;
    }
}
