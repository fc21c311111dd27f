package ca.learningpartners.mentorship.consent;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.Optional;

/** Somebody agrees, for themselves, or takes it back. Both are as easy, and neither changes anything else for them. */
public final class AnsweringConsent {

    private final Consents consents;
    private final AuditTrail audit;

    public AnsweringConsent(Consents consents, AuditTrail audit) {
        this.consents = consents;
        this.audit = audit;
    }

    /**
     * Agrees to the words that were shown. Sending it twice keeps it once.
     *
     * @param asked the words that are asked now
     * @param shown the version the person had before them
     * @throws RefusedException {@code unknown-program} for anyone without a part in it; {@code consent-words-changed} if
     *     what they read is not what is asked any more
     */
    public void give(Actor actor, ProgramId program, Terms asked, int shown, Instant at) {
        requirePart(actor, program);
        if (shown != asked.version()) {
            throw new RefusedException("consent-words-changed");
        }
        if (!consents.stands(program, actor.id(), asked)) {
            keep(actor, program, asked, true, at);
        }
    }

    /** Takes it back, whatever the words were. Where nothing stands, nothing changes. */
    public void withdraw(Actor actor, ProgramId program, ConsentTopic topic, Instant at) {
        requirePart(actor, program);
        consents.latest(program, actor.id(), topic)
                .filter(Consent::isGiven)
                .ifPresent(given -> keep(actor, program, given.terms(), false, at));
    }

    private void keep(Actor actor, ProgramId program, Terms terms, boolean given, Instant at) {
        Optional<Consent> before = consents.latest(program, actor.id(), terms.topic());
        int number = before.map(Consent::number).orElse(0) + 1;
        if (consents.add(new Consent(program, terms, number, given, new Fact(actor.id(), at)))) {
            String verb = given ? "consent-given" : "consent-withdrawn";
            audit.add(new Act(actor.id().value(), verb, program + "/" + terms.topic(), at));
        }
    }

    /** Somebody whose part ended may still take back what they gave. */
    private void requirePart(Actor actor, ProgramId program) {
        boolean part =
                actor.appointments().stream().anyMatch(held -> held.program().equals(program));
        if (!part && consents.of(program, actor.id()).isEmpty()) {
            throw new RefusedException("unknown-program", program);
        }
    }
}
