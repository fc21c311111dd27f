package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/** Of two who ask and answer, each can let the other read their own work address, and take it back at once. */
public final class SharingContact {

    private final Asks asks;
    private final SharedContacts contacts;
    private final AuditTrail audit;

    public SharingContact(Asks asks, SharedContacts contacts, AuditTrail audit) {
        this.asks = asks;
        this.contacts = contacts;
        this.audit = audit;
    }

    /**
     * Shares the actor's address with the other one of an ask and an answer to it.
     *
     * @throws RefusedException {@code unknown-ask} if the two are not asker and answerer of it
     */
    public void share(Actor actor, AskId id, ParticipantId with, Instant at) {
        Ask ask = asks.find(id)
                .filter(found -> areTheTwo(found, actor.id(), with))
                .orElseThrow(() -> new RefusedException("unknown-ask"));
        contacts.share(new SharedContact(ask.program(), actor.id(), with, at));
        audit.add(new Act(actor.id().value(), "contact-shared", with.value(), at));
    }

    /** Takes it back; where nothing is shared, nothing changes. */
    public void takeBack(Actor actor, ProgramId program, ParticipantId from, Instant at) {
        if (contacts.takeBack(program, actor.id(), from)) {
            audit.add(new Act(actor.id().value(), "contact-taken-back", from.value(), at));
        }
    }

    private boolean areTheTwo(Ask ask, ParticipantId one, ParticipantId other) {
        return ask.asker().equals(one) && answered(ask, other) || ask.asker().equals(other) && answered(ask, one);
    }

    private boolean answered(Ask ask, ParticipantId person) {
        return asks.replies(ask.id()).stream().anyMatch(reply -> reply.by().equals(person));
    }
}
