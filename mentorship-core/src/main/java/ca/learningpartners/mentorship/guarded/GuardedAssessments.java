package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.reflection.Assessment;
import ca.learningpartners.mentorship.reflection.AssessmentId;
import ca.learningpartners.mentorship.reflection.Assessments;
import java.util.List;
import java.util.Optional;

/** How somebody sees their own competencies is theirs alone. */
final class GuardedAssessments implements Assessments {

    private final Assessments assessments;
    private final Access access;

    GuardedAssessments(Assessments assessments, Access access) {
        this.assessments = assessments;
        this.access = access;
    }

    @Override
    public Optional<Assessment> find(AssessmentId id) {
        Optional<Assessment> found = assessments.find(id);
        found.ifPresent(kept -> access.requireRead(Datum.SELF_ASSESSMENT, Whose.person(kept.person())));
        return found;
    }

    @Override
    public List<Assessment> finished(ProgramId program, ParticipantId person) {
        access.requireRead(Datum.SELF_ASSESSMENT, Whose.person(person));
        return assessments.finished(program, person);
    }

    @Override
    public Optional<Assessment> draft(ProgramId program, ParticipantId person) {
        access.requireRead(Datum.SELF_ASSESSMENT, Whose.person(person));
        return assessments.draft(program, person);
    }

    @Override
    public boolean save(Assessment assessment) {
        requireOwn(assessment.id());
        access.requireWrite(Datum.SELF_ASSESSMENT, Whose.person(assessment.person()));
        return assessments.save(assessment);
    }

    @Override
    public boolean discard(AssessmentId id) {
        requireOwn(id);
        return assessments.discard(id);
    }

    private void requireOwn(AssessmentId id) {
        assessments.find(id).ifPresent(kept -> access.requireWrite(Datum.SELF_ASSESSMENT, Whose.person(kept.person())));
    }
}
