package ca.learningpartners.mentorship.redress;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.rights.Correction;
import ca.learningpartners.mentorship.rights.CorrectionId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/** Whoever a correction was asked of sets it right, or refuses it with a reason; those who had read the record are told. */
public final class AnsweringCorrection {

    private final Stores stores;

    public AnsweringCorrection(Stores stores) {
        this.stores = stores;
    }

    /**
     * Sets it right: what the change says is changed in the same step.
     *
     * @param change nothing, if it was changed where it is made
     * @param note what was done; may be empty
     * @throws RefusedException {@code unknown-correction} for anybody but its staff, and for who asked;
     *     {@code correction-answered} if it is not open; {@code correction-changed-meanwhile}
     */
    public Correction accept(Actor actor, CorrectionId id, int edition, Change change, String note, Instant at) {
        Correction correction = open(actor, id);
        change.makeIn(stores, correction.to().program(), correction.person());
        return answer(actor, correction, edition, new Correction.Answer(new Fact(actor.id(), at), true, note));
    }

    /** Refuses it; the request stands beside the record from now on. @throws RefusedException as {@link #accept} */
    public Correction refuse(Actor actor, CorrectionId id, int edition, String reason, Instant at) {
        Correction correction = open(actor, id);
        return answer(actor, correction, edition, new Correction.Answer(new Fact(actor.id(), at), false, reason));
    }

    /** Somebody who was told has seen it. @throws RefusedException {@code unknown-correction} for anybody else */
    public void seen(Actor actor, CorrectionId id, Instant at) {
        if (!stores.corrections().isTold(id, actor.id())) {
            throw new RefusedException("unknown-correction");
        }
        stores.corrections().seen(id, actor.id(), at);
    }

    private Correction open(Actor actor, CorrectionId id) {
        Correction correction = stores.corrections()
                .find(id)
                .filter(found -> found.to().has(actor) && !found.person().equals(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-correction"));
        if (!correction.isOpen()) {
            throw new RefusedException("correction-answered");
        }
        return correction;
    }

    private Correction answer(Actor actor, Correction before, int edition, Correction.Answer answer) {
        Correction after = before.answered(answer);
        if (before.edition() != edition || !stores.corrections().change(after)) {
            throw new RefusedException("correction-changed-meanwhile");
        }
        Instant at = answer.made().at();
        ParticipantId person = before.person();
        stores.corrections().tell(before.id(), Readers.of(stores, before, at).without(actor.id(), person), at);
        String verb = answer.accepted() ? "correction-made" : "correction-refused";
        stores.audit().add(new Act(actor.id().value(), verb, before.id().value(), at));
        return after;
    }
}
