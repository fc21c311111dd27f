package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lets anyone check an optimum without trusting who found it (weak duality of the assignment problem). All numbers are
 * micro-points. A pinned mentee counts as one with a place of their own: their dual is bonus + score, and the mentor's
 * capacity counts without that place. {@link CertificateCheck} does the sums.
 *
 * @param bonus what a match is worth besides its score: (number of mentees + 1) × 1,000,000, so that one more match
 *     outweighs any total of scores
 * @param gap the sum of the duals (each mentor's times their capacity) less (matches × bonus + total); 0 proves that no
 *     other proposal has more matches, or as many and a larger total
 * @param menteeDuals one number ≥ 0 a mentee
 * @param mentorDuals one number ≥ 0 a mentor: the price of a place with them. For every allowed pair the two add up to
 *     at least bonus + score
 */
public record Certificate(
        long bonus, long gap, SortedMap<ParticipantId, Long> menteeDuals, SortedMap<ParticipantId, Long> mentorDuals) {

    public Certificate {
        menteeDuals = Collections.unmodifiableSortedMap(new TreeMap<>(menteeDuals));
        mentorDuals = Collections.unmodifiableSortedMap(new TreeMap<>(mentorDuals));
    }

    public boolean optimal() {
        return gap == 0;
    }
}
