package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.completion.Completion;
import ca.learningpartners.mentorship.completion.Completions;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.InMemoryData.Enrolment;
import java.time.Instant;
import java.util.Optional;

record InMemoryCompletions(InMemoryData data) implements Completions {

    @Override
    public Completion of(ProgramId program) {
        return data.completions.getOrDefault(program, Completion.FIRST_CONTACT);
    }

    @Override
    public void choose(ProgramId program, Completion completion, Fact chosen) {
        data.requireWritable();
        data.requireProgram(program);
        data.completions.put(program, completion);
    }

    @Override
    public Optional<Instant> selfAssessed(ProgramId program, ParticipantId person) {
        return Optional.ofNullable(data.selfAssessments.get(new Enrolment(program, person)));
    }

    @Override
    public boolean declare(ProgramId program, Fact done) {
        require(program, done.by());
        return data.selfAssessments.putIfAbsent(new Enrolment(program, done.by()), done.at()) == null;
    }

    @Override
    public boolean isSilent(ProgramId program, ParticipantId person) {
        return data.silenced.contains(new Enrolment(program, person));
    }

    @Override
    public boolean silence(ProgramId program, Fact said, boolean silent) {
        require(program, said.by());
        Enrolment key = new Enrolment(program, said.by());
        return silent ? data.silenced.add(key) : data.silenced.remove(key);
    }

    private void require(ProgramId program, ParticipantId person) {
        data.requireWritable();
        data.requireProgram(program);
        data.requireParticipant(person);
    }
}
