package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.RefusedException;
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

    /** How many pairs of people are looked at, at most; at eight bytes a score it would be more than most machines have. */
    static final long MOST = 400_000_000;

    AllowedPairs(Collection<Mentee> mentees, Collection<Mentor> mentors, Circumstances circumstances) {
        if ((long) mentees.size() * mentors.size() > MOST) {
            throw new RefusedException("too-many-pairs", mentees.size(), mentors.size(), MOST);
        }
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
     * The table of these pairs.
     *
     * @param scores of the pairs by the criteria alone, which become those with the wishes
     */
    ScoreTable scored(int[] scores, Wishes wishes) {
        ParticipantId[] menteeIds = mentees.stream().map(Mentee::id).toArray(ParticipantId[]::new);
        ParticipantId[] mentorIds = mentors.stream().map(Mentor::id).toArray(ParticipantId[]::new);
        Problem numbers = new Problem(start, mentor, scores, capacity);
        wishes.mutual()
                .forEach((mentee, chosen) -> chosen.keySet().forEach(other -> {
                    int row = Arrays.binarySearch(menteeIds, mentee);
                    int column = Arrays.binarySearch(mentorIds, other);
                    int place = row < 0 || column < 0 ? Optimum.NONE : numbers.find(row, column);
                    if (place >= 0) {
                        scores[place] += wishes.bonus(mentee, other, scores[place]);
                    }
                }));
        return new ScoreTable(menteeIds, mentorIds, numbers);
    }
}
