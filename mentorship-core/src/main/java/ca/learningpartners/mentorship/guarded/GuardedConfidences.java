package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.reflection.Confidence;
import ca.learningpartners.mentorship.reflection.Confidences;
import java.time.LocalDate;
import java.util.List;

/** How confident somebody felt is read by them, and by an evaluation. */
final class GuardedConfidences implements Confidences {

    private final Confidences confidences;
    private final Access access;

    GuardedConfidences(Confidences confidences, Access access) {
        this.confidences = confidences;
        this.access = access;
    }

    @Override
    public List<Confidence> of(ProgramId program, ParticipantId person) {
        access.requireRead(Datum.SELF_EFFICACY, Whose.person(person));
        return confidences.of(program, person);
    }

    @Override
    public List<Confidence> all(ProgramId program) {
        access.requireNeed(Datum.SELF_EFFICACY);
        return confidences.all(program);
    }

    @Override
    public boolean isSaid(ProgramId program, ParticipantId person, LocalDate wave) {
        access.requireRead(Datum.SELF_EFFICACY, Whose.person(person));
        return confidences.isSaid(program, person, wave);
    }

    @Override
    public boolean say(Confidence said) {
        access.requireWrite(Datum.SELF_EFFICACY, Whose.person(said.person()));
        return confidences.say(said);
    }
}
