package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who chose each other. Where a mentee and a mentor each have the other among their first three, that adds a little to
 * the score of the pair, beside what the criteria say and shown apart from it. A choice of one side alone adds nothing.
 *
 * @param mutual for each mentee the mentors they chose and were chosen by
 */
public record Wishes(Map<ParticipantId, Map<ParticipantId, Mutual>> mutual) {

    /** Nobody was asked, or nobody chose each other. */
    public static final Wishes NONE = new Wishes(Map.of());

    /** What two first choices add to a score, in micro-points: the most there is. */
    public static final int MOST = 50_000;

    private static final int RANKS = 3;

    public Wishes {
        mutual = mutual.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, mentee -> Map.copyOf(mentee.getValue())));
    }

    /**
     * The places two people gave each other, from 1 (first choice) to 3.
     *
     * @param byMentee the place of the mentor with the mentee
     * @param byMentor the place of the mentee with the mentor
     */
    public record Mutual(int byMentee, int byMentor) {

        public Mutual {
            require(byMentee);
            require(byMentor);
        }

        /** Micro-points: 50,000 × (4 − r₁)(4 − r₂) / 9, rounded half up. */
        int bonus() {
            int weight = (RANKS + 1 - byMentee) * (RANKS + 1 - byMentor);
            return (2 * MOST * weight + RANKS * RANKS) / (2 * RANKS * RANKS);
        }

        private static void require(int rank) {
            if (rank < 1 || rank > RANKS) {
                throw new IllegalArgumentException("Rank " + rank + " is not one of the first " + RANKS + ".");
            }
        }
    }

    /** What is added to a score of the criteria; never so much that the whole exceeds 1,000,000. */
    int bonus(ParticipantId mentee, ParticipantId mentor, int score) {
        Mutual chosen = mutual.getOrDefault(mentee, Map.of()).get(mentor);
        return chosen == null ? 0 : Math.min(chosen.bonus(), MicroPoints.ONE - score);
    }
}
