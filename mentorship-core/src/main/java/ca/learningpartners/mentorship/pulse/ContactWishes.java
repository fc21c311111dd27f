package ca.learningpartners.mentorship.pulse;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** Who would like to be contacted. */
public interface ContactWishes {

    Optional<ContactWish> find(ContactWishId id);

    /** The wish of somebody that is not done; there is one at most. */
    Optional<ContactWish> openOf(ProgramId program, ParticipantId person);

    /** All that are not done, the earliest first; to a person who looks, those that reach them. */
    List<ContactWish> open(ProgramId program);

    /**
     * Keeps a wish.
     *
     * @return false, and nothing is kept, if it is kept already, or the person has another that is not done
     */
    boolean ask(ContactWish wish);

    /**
     * Keeps who takes it up.
     *
     * @return false, and nothing is changed, if somebody has, or it is done
     */
    boolean take(ContactWishId id, Fact taken);

    /**
     * Keeps that it is done.
     *
     * @return false, and nothing is changed, if it was before
     */
    boolean finish(ContactWishId id, Fact done);
}
