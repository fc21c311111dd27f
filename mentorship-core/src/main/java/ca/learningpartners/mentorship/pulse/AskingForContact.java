package ca.learningpartners.mentorship.pulse;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/**
 * Somebody asks to be contacted, or takes that back; whoever looks after them takes it up and says when it is done. Which
 * of the two somebody is to a wish is for the guarded stores to say.
 */
public final class AskingForContact {

    private final ContactWishes wishes;
    private final AuditTrail audit;

    public AskingForContact(ContactWishes wishes, AuditTrail audit) {
        this.wishes = wishes;
        this.audit = audit;
    }

    /** Asks. Where a wish is open, it stays as it is. */
    public void ask(Actor actor, ProgramId program, ContactWishId id, Instant at) {
        if (wishes.openOf(program, actor.id()).isEmpty()
                && wishes.ask(new ContactWish(id, program, actor.id(), at, null, null))) {
            tell(actor, "contact-asked", id, at);
        }
    }

    /** Takes one’s own back. If it is done already, nothing changes. */
    public void takeBack(Actor actor, ContactWish wish, Instant at) {
        if (wish.person().equals(actor.id()) && wishes.finish(wish.id(), new Fact(actor.id(), at))) {
            tell(actor, "contact-taken-back", wish.id(), at);
        }
    }

    /**
     * Takes it up. Doing so twice changes nothing.
     *
     * @throws RefusedException {@code contact-over} if it is done, {@code contact-taken} if somebody else has taken it up
     */
    public void takeUp(Actor actor, ContactWish wish, Instant at) {
        if (wish.taken() != null && wish.taken().by().equals(actor.id())) {
            return;
        }
        if (!wishes.take(wish.id(), new Fact(actor.id(), at))) {
            throw new RefusedException(wish.done() == null ? "contact-taken" : "contact-over");
        }
        tell(actor, "contact-taken-up", wish.id(), at);
    }

    /** They have talked. Saying it twice changes nothing. */
    public void done(Actor actor, ContactWish wish, Instant at) {
        if (wishes.finish(wish.id(), new Fact(actor.id(), at))) {
            tell(actor, "contact-done", wish.id(), at);
        }
    }

    private void tell(Actor actor, String verb, ContactWishId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
