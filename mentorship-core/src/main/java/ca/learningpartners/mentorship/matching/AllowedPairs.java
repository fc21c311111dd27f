package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The people of a cohort by rising id, and the pairs of them that no hard rule puts out of the question. */
final class AllowedPairs {

    final List<Mentee> mentees;
    final List<Mentor> mentors;

    /** The pairs of mentee i are the entries from {@code start[i]} to {@code start[i + 1]} of {@code mentor}. */
    final int[] start;

    final int[] mentor;

    /** How many places each mentor has left. */
    final int[] capacity;

    AllowedPairs(Collection<Mentee> mentees, Collection<Mentor> mentors, Circumstances circumstances) {
        this.mentees = sorted(mentees, Comparator.comparing(Mentee::id));
        this.mentors = sorted(mentors, Comparator.comparing(Mentor::id));
        capacity = this.mentors.stream().mapToInt(circumstances::places).toArray();
        start = new int[this.mentees.size() + 1];
        int[] allowed = new int[64];
        int count = 0;
        for (int i = 0; i < this.mentees.size(); i++) {
            for (int j = 0; j < this.mentors.size(); j++) {
                if (HardRule.first(this.mentees.get(i), this.mentors.get(j), circumstances)
                        .isEmpty()) {
                    allowed = count < allowed.length ? allowed : Arrays.copyOf(allowed, count + (count >> 1));
                    allowed[count++] = j;
                }
            }
            start[i + 1] = count;
        }
        mentor = Arrays.copyOf(allowed, count);
    }

    private static <T> List<T> sorted(Collection<T> people, Comparator<T> order) {
        return people.stream().sorted(order).toList();
    }

    /**
     * The table of these pairs with their scores.
     *
     * @param scores what the criteria say of each pair; what choosing each other adds is added here
     */
    ScoreTable scored(int[] scores, Wishes wishes) {
        for (int i = 0; i < mentees.size() && !wishes.mutual().isEmpty(); i++) {
            for (int e = start[i]; e < start[i + 1]; e++) {
                scores[e] +=
                        wishes.bonus(mentees.get(i).id(), mentors.get(mentor[e]).id(), scores[e]);
            }
        }
        ParticipantId[] menteeIds = mentees.stream().map(Mentee::id).toArray(ParticipantId[]::new);
        ParticipantId[] mentorIds = mentors.stream().map(Mentor::id).toArray(ParticipantId[]::new);
        return new ScoreTable(menteeIds, mentorIds, new Problem(start, mentor, scores, capacity));
    }
}
