package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.Optional;

/** What partners asked of each other as critical friends. For the pair alone. */
public interface CandidExchanges {

    Optional<CandidExchange> find(CandourId id);

    /** Those of a partnership, the newest first; those that were taken back are left out. */
    List<CandidExchange> of(PairingId pairing);

    /** Of those that go on in a partnership, how they stand, the oldest first; nobody's words are read for it. */
    List<Standing> standing(PairingId pairing);

    /**
     * Keeps a question.
     *
     * @return false, and nothing is kept, if its id is taken, or {@link CandidExchange#MOST_OPEN} of the asker's are open in
     *     the partnership
     */
    boolean add(CandidExchange asked);

    /**
     * Keeps an exchange in place of the edition before it.
     *
     * @return false if another edition is kept than the one this follows, or the id of a new answer is taken; then let the
     *     transaction fail
     */
    boolean save(CandidExchange changed);

    /**
     * How an exchange stands that goes on.
     *
     * @param answers how many there are
     */
    record Standing(CandourId id, ParticipantId asker, ParticipantId lastBy, int answers) {

        /** Whether the last word was the other's. */
        public boolean waitsFor(ParticipantId person) {
            return !lastBy.equals(person);
        }
    }
}
