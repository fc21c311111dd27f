package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.reflection.Assessment;
import ca.learningpartners.mentorship.reflection.AssessmentId;
import ca.learningpartners.mentorship.reflection.Assessments;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

record InMemoryAssessments(InMemoryData data) implements Assessments {

    @Override
    public Optional<Assessment> find(AssessmentId id) {
        return Optional.ofNullable(data.assessments.get(id));
    }

    @Override
    public List<Assessment> finished(ProgramId program, ParticipantId person) {
        return of(program, person)
                .filter(Assessment::isFinished)
                .sorted(Comparator.comparing(Assessment::savedAt)
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    @Override
    public Optional<Assessment> draft(ProgramId program, ParticipantId person) {
        return of(program, person).filter(one -> !one.isFinished()).findFirst();
    }

    @Override
    public boolean save(Assessment assessment) {
        data.requireWritable();
        data.requireProgram(assessment.program());
        data.requireParticipant(assessment.person());
        Optional<Assessment> before = find(assessment.id());
        boolean follows = assessment.revision() == 1
                ? before.isEmpty() && (assessment.isFinished() || isAlone(assessment))
                : before.filter(kept -> !kept.isFinished() && kept.revision() == assessment.revision() - 1)
                        .isPresent();
        if (follows) {
            data.assessments.put(assessment.id(), assessment);
        }
        return follows;
    }

    @Override
    public boolean discard(AssessmentId id) {
        data.requireWritable();
        return find(id).filter(kept -> !kept.isFinished())
                .map(kept -> data.assessments.remove(id))
                .isPresent();
    }

    private boolean isAlone(Assessment assessment) {
        return draft(assessment.program(), assessment.person()).isEmpty();
    }

    private Stream<Assessment> of(ProgramId program, ParticipantId person) {
        return data.assessments.values().stream()
                .filter(one -> one.program().equals(program) && one.person().equals(person));
    }
}
