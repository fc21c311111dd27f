package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A person who takes part in a program to be accompanied, with what they ask for.
 *
 * @param branch the part of the program ("elementary"); partners come from the same one; blank where a program has
 *     none
 * @param position the new position, in the person's words; may be blank
 * @param positionStart the first day in it; eligibility counts from here
 * @param duties what the position asks of the person
 * @param issues what occupies the person, each from 1 (now and then) to 4 (every day)
 * @param prefersDistance true if the person asked for a partner far away rather than near
 */
public record Mentee(
        ProgramId program,
        Participant person,
        String branch,
        String position,
        LocalDate positionStart,
        Setting setting,
        List<Need> needs,
        Set<Topic> duties,
        Map<Topic, Integer> issues,
        boolean prefersDistance,
        Boundaries boundaries) {

    public Mentee {
        needs = List.copyOf(needs);
        duties = Collections.unmodifiableSet(new TreeSet<>(duties));
        issues = Collections.unmodifiableMap(new TreeMap<>(issues));
        issues.forEach((topic, intensity) -> Scale.require("intensity of issue " + topic, intensity, 1, 4));
        if (needs.stream().map(Need::topic).distinct().count() < needs.size()) {
            throw new IllegalArgumentException("Participant " + person.id() + " asks for the same topic twice.");
        }
    }

    public ParticipantId id() {
        return person.id();
    }

    /** What is known of the person for a match, in the order it is asked. */
    public List<Answer> answers() {
        return List.of(
                new Answer.Needs(needs),
                new Answer.Issues(issues),
                new Answer.Duties(duties),
                new Answer.Distance(prefersDistance),
                new Answer.Languages(person.languages()),
                setting.place(),
                setting.schoolsAndTrend(),
                new Answer.NoContact(boundaries.noContact()));
    }

    /** The same mentee after an answer; one to a question of mentors changes nothing. */
    public Mentee answering(Answer answer) {
        return new Mentee(
                program,
                person.answering(answer),
                branch,
                position,
                positionStart,
                setting.answering(answer),
                answer instanceof Answer.Needs said ? said.needs() : needs,
                answer instanceof Answer.Duties said ? said.duties() : duties,
                answer instanceof Answer.Issues said ? said.intensities() : issues,
                answer instanceof Answer.Distance said ? said.far() : prefersDistance,
                boundaries.answering(answer));
    }

    /** The same enrolment with further people whom the mentee declined. */
    public Mentee declining(Set<ParticipantId> others) {
        return others.isEmpty()
                ? this
                : new Mentee(
                        program,
                        person,
                        branch,
                        position,
                        positionStart,
                        setting,
                        needs,
                        duties,
                        issues,
                        prefersDistance,
                        boundaries.declining(others));
    }
}
