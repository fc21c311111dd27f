package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Everybody to be matched, with the score of each pair that is allowed; a pair that is absent is not. Memory grows with
 * the pairs (eight bytes each), never with mentees × mentors.
 */
public final class ScoreTable {

    private final List<ParticipantId> mentees;
    private final List<ParticipantId> mentors;
    private final Problem numbers;

    ScoreTable(ParticipantId[] mentees, ParticipantId[] mentors, Problem numbers) {
        this.mentees = Collections.unmodifiableList(Arrays.asList(mentees));
        this.mentors = Collections.unmodifiableList(Arrays.asList(mentors));
        this.numbers = numbers;
    }

    /**
     * A table of the given pairs.
     *
     * @param capacities how many mentees each mentor takes, 0 or more; who is absent takes one
     * @throws IllegalArgumentException for a pair given twice or a capacity below 0
     */
    public static ScoreTable of(List<ScoredPair> pairs, Map<ParticipantId, Integer> capacities) {
        ScoreTableBuilder builder = builder();
        capacities.forEach(builder::mentor);
        pairs.forEach(pair -> builder.pair(pair.mentee(), pair.mentor(), pair.score()));
        return builder.build();
    }

    public static ScoreTableBuilder builder() {
        return new ScoreTableBuilder();
    }

    /** All mentees, by id. */
    public List<ParticipantId> mentees() {
        return mentees;
    }

    /** All mentors, by id. */
    public List<ParticipantId> mentors() {
        return mentors;
    }

    /** How many mentees a mentor takes. */
    public int capacity(ParticipantId mentor) {
        return numbers.capacity[position(mentors, mentor, "Mentor")];
    }

    /** The score of a pair in micro-points; empty if the pair is not allowed. */
    public OptionalInt score(ParticipantId mentee, ParticipantId mentor) {
        int place = numbers.find(mentee(mentee), mentor(mentor));
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(numbers.score[place]);
    }

    /** How many pairs are allowed. */
    public int size() {
        return numbers.mentor.length;
    }

    /** Receives allowed pairs one by one. */
    public interface Visitor {
        void pair(ParticipantId mentee, ParticipantId mentor, int score);
    }

    /** Shows all allowed pairs, by mentee id, then mentor id. */
    public void visit(Visitor visitor) {
        for (int i = 0; i < numbers.mentees; i++) {
            for (int e = numbers.start[i]; e < numbers.start[i + 1]; e++) {
                visitor.pair(mentees.get(i), mentors.get(numbers.mentor[e]), numbers.score[e]);
            }
        }
    }

    /** The same numbers with somebody under another id. */
    ScoreTable renamed(ParticipantId from, ParticipantId to) {
        UnaryOperator<ParticipantId> name = id -> id.equals(from) ? to : id;
        ScoreTableBuilder builder = builder();
        mentees.forEach(mentee -> builder.mentee(name.apply(mentee)));
        mentors.forEach(mentor -> builder.mentor(name.apply(mentor), capacity(mentor)));
        visit((mentee, mentor, score) -> builder.pair(name.apply(mentee), name.apply(mentor), score));
        return builder.build();
    }

    Problem numbers() {
        return numbers;
    }

    /** What a pair scores that is allowed, by positions. */
    int score(int mentee, int mentor) {
        return numbers.score(mentee, mentor);
    }

    /** Partners as positions: for each mentee the mentor, or {@link Optimum#NONE}. Whoever is not there is left aside. */
    int[] partners(Map<ParticipantId, ParticipantId> pairs) {
        int[] partners = new int[mentees.size()];
        Arrays.fill(partners, Optimum.NONE);
        pairs.forEach((mentee, mentor) -> {
            int row = Collections.binarySearch(mentees, mentee);
            int column = Collections.binarySearch(mentors, mentor);
            if (row >= 0 && column >= 0) {
                partners[row] = column;
            }
        });
        return partners;
    }

    int mentee(ParticipantId id) {
        return position(mentees, id, "Mentee");
    }

    int mentor(ParticipantId id) {
        return position(mentors, id, "Mentor");
    }

    private static int position(List<ParticipantId> ids, ParticipantId id, String role) {
        int position = Collections.binarySearch(ids, id);
        if (position < 0) {
            throw new IllegalArgumentException(
                    role + " " + id + " is not among those to be matched. Maybe the id is misspelt?");
        }
        return position;
    }
}
