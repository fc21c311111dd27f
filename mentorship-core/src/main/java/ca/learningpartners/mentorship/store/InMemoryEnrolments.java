package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.participant.Answered;
import ca.learningpartners.mentorship.participant.Enrolments;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.InMemoryData.AnsweredKey;
import ca.learningpartners.mentorship.store.InMemoryData.Enrolment;
import java.util.Comparator;
import java.util.List;

/** An enrolment is answered with the person as last saved, whoever was saved along with it. */
record InMemoryEnrolments(InMemoryData data) implements Enrolments {

    @Override
    public List<Mentee> mentees(ProgramId program) {
        return data.mentees.values().stream()
                .filter(mentee -> mentee.program().equals(program))
                .sorted(Comparator.comparing(Mentee::id))
                .map(this::current)
                .toList();
    }

    @Override
    public List<Mentor> mentors(ProgramId program) {
        return data.mentors.values().stream()
                .filter(mentor -> mentor.program().equals(program))
                .sorted(Comparator.comparing(Mentor::id))
                .map(this::current)
                .toList();
    }

    @Override
    public void save(Mentee mentee) {
        data.mentees.put(key(mentee.program(), mentee.id()), mentee);
    }

    @Override
    public void save(Mentor mentor) {
        data.mentors.put(key(mentor.program(), mentor.id()), mentor);
    }

    @Override
    public List<Answered> answered(ProgramId program) {
        return data.answered.values().stream()
                .filter(each -> each.program().equals(program))
                .toList();
    }

    @Override
    public List<Answered> answeredBy(ParticipantId person) {
        return data.answered.values().stream()
                .filter(each -> each.person().equals(person))
                .toList();
    }

    @Override
    public void note(Answered answered) {
        data.requireWritable();
        data.requireProgram(answered.program());
        data.requireParticipant(answered.person());
        data.answered.put(new AnsweredKey(answered.program(), answered.person(), answered.question()), answered);
    }

    private Enrolment key(ProgramId program, ParticipantId person) {
        data.requireWritable();
        data.requireProgram(program);
        data.requireParticipant(person);
        return new Enrolment(program, person);
    }

    private Participant person(Participant saved) {
        return data.participants.getOrDefault(saved.id(), saved);
    }

    private Mentee current(Mentee saved) {
        return new Mentee(
                saved.program(),
                person(saved.person()),
                saved.branch(),
                saved.position(),
                saved.positionStart(),
                saved.setting(),
                saved.needs(),
                saved.duties(),
                saved.issues(),
                saved.prefersDistance(),
                saved.boundaries());
    }

    private Mentor current(Mentor saved) {
        return new Mentor(
                saved.program(),
                person(saved.person()),
                saved.branch(),
                saved.position(),
                saved.seniorYears(),
                saved.trained(),
                saved.available(),
                saved.capacity(),
                saved.setting(),
                saved.offers(),
                saved.expertise(),
                saved.issues(),
                saved.boundaries());
    }
}
