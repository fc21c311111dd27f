package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Gathers a {@link ScoreTable} pair by pair, in any order; the table is the same whatever the order was. */
public final class ScoreTableBuilder {

    private static final int ONE_PLACE = 1;

    private final Map<ParticipantId, Integer> mentees = new HashMap<>();
    private final Map<ParticipantId, Integer> mentors = new HashMap<>();
    private final Map<ParticipantId, Integer> capacities = new HashMap<>();
    private int[] menteeOf = new int[64];
    private int[] mentorOf = new int[64];
    private int[] scores = new int[64];
    private int size;

    ScoreTableBuilder() {}

    /** Takes in a mentee who may have no allowed pair at all. */
    public ScoreTableBuilder mentee(ParticipantId mentee) {
        mentees.putIfAbsent(mentee, mentees.size());
        return this;
    }

    /**
     * Says how many mentees a mentor takes. A mentor of whom nothing is said takes one.
     *
     * @throws IllegalArgumentException if the capacity is below 0
     */
    public ScoreTableBuilder mentor(ParticipantId mentor, int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException(
                    "The capacity of mentor " + mentor + " is " + capacity + "; it cannot be below 0.");
        }
        mentors.putIfAbsent(mentor, mentors.size());
        capacities.put(mentor, capacity);
        return this;
    }

    /**
     * Allows a pair.
     *
     * @param score in micro-points
     * @throws IllegalArgumentException if the score is not 0 to 1,000,000
     */
    public ScoreTableBuilder pair(ParticipantId mentee, ParticipantId mentor, int score) {
        if (score < 0 || score > MicroPoints.ONE) {
            throw ScoredPair.outOfRange(mentee, mentor, score);
        }
        if (size == scores.length) {
            int more = size + (size >> 1);
            menteeOf = Arrays.copyOf(menteeOf, more);
            mentorOf = Arrays.copyOf(mentorOf, more);
            scores = Arrays.copyOf(scores, more);
        }
        menteeOf[size] = index(mentees, mentee);
        mentorOf[size] = index(mentors, mentor);
        scores[size++] = score;
        return this;
    }

    private static int index(Map<ParticipantId, Integer> ids, ParticipantId id) {
        Integer index = ids.putIfAbsent(id, ids.size());
        return index != null ? index : ids.size() - 1;
    }

    /**
     * The table of all that was gathered.
     *
     * @throws IllegalArgumentException if a pair was given twice
     */
    public ScoreTable build() {
        ParticipantId[] menteeIds = sorted(mentees);
        ParticipantId[] mentorIds = sorted(mentors);
        int[] rows = ranked(menteeIds, mentees, menteeOf);
        int[] columns = ranked(mentorIds, mentors, mentorOf);
        int[] order = byKey(byKey(identity(), columns, mentorIds.length), rows, menteeIds.length);
        int[] start = new int[menteeIds.length + 1];
        int[] mentor = new int[size];
        int[] score = new int[size];
        for (int at = 0; at < size; at++) {
            int pair = order[at];
            start[rows[pair] + 1] = at + 1;
            mentor[at] = columns[pair];
            score[at] = scores[pair];
            if (at > 0 && rows[order[at - 1]] == rows[pair] && mentor[at - 1] == mentor[at]) {
                throw new IllegalArgumentException("The pair of mentee " + menteeIds[rows[pair]] + " and mentor "
                        + mentorIds[mentor[at]] + " is given twice.");
            }
        }
        for (int i = 0; i < menteeIds.length; i++) {
            start[i + 1] = Math.max(start[i], start[i + 1]);
        }
        return new ScoreTable(menteeIds, mentorIds, new Problem(start, mentor, score, capacities(mentorIds)));
    }

    private static ParticipantId[] sorted(Map<ParticipantId, Integer> ids) {
        ParticipantId[] sorted = ids.keySet().toArray(ParticipantId[]::new);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Each pair's person as a place in the order of ids instead of the order of arrival. */
    private int[] ranked(ParticipantId[] sorted, Map<ParticipantId, Integer> arrival, int[] people) {
        int[] rank = new int[sorted.length];
        for (int place = 0; place < sorted.length; place++) {
            rank[arrival.getOrDefault(sorted[place], 0)] = place;
        }
        int[] ranked = new int[size];
        for (int pair = 0; pair < size; pair++) {
            ranked[pair] = rank[people[pair]];
        }
        return ranked;
    }

    private int[] identity() {
        int[] order = new int[size];
        Arrays.setAll(order, pair -> pair);
        return order;
    }

    /** Sorts pairs by a key below a bound; those of equal key keep their order. */
    private int[] byKey(int[] order, int[] keys, int bound) {
        int[] next = new int[bound + 1];
        for (int pair = 0; pair < size; pair++) {
            next[keys[pair] + 1]++;
        }
        for (int key = 0; key < bound; key++) {
            next[key + 1] += next[key];
        }
        int[] sorted = new int[size];
        for (int pair : order) {
            sorted[next[keys[pair]]++] = pair;
        }
        return sorted;
    }

    private int[] capacities(ParticipantId[] mentorIds) {
        int[] places = new int[mentorIds.length];
        Arrays.setAll(places, j -> capacities.getOrDefault(mentorIds[j], ONE_PLACE));
        return places;
    }
}
