package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.consent.Consent;
import ca.learningpartners.mentorship.consent.Consents;
import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Set;

/** What somebody agreed to is theirs to see and to say; who all agreed, an evaluation alone is told. */
final class GuardedConsents implements Consents {

    private final Consents consents;
    private final Access access;

    GuardedConsents(Consents consents, Access access) {
        this.consents = consents;
        this.access = access;
    }

    @Override
    public boolean add(Consent consent) {
        access.requireWrite(Datum.CONSENT, Whose.person(consent.person()));
        return consents.add(consent);
    }

    @Override
    public List<Consent> of(ProgramId program, ParticipantId person) {
        access.requireRead(Datum.CONSENT, Whose.person(person));
        return consents.of(program, person);
    }

    @Override
    public Set<ParticipantId> agreed(ProgramId program, Terms terms) {
        access.requireNeed(Datum.CONSENT);
        return consents.agreed(program, terms);
    }
}
