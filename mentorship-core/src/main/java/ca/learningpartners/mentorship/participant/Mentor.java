package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A person who accompanies others in a program, with what they offer.
 *
 * @param branch see {@link Mentee#branch()}
 * @param position the person's position, in their words; may be blank
 * @param seniorYears full years in a senior role, 0 to 60
 * @param trained true once the program's mentor training is done
 * @param available false while the person takes no new mentee
 * @param capacity how many partnerships at once, 0 to 50
 * @param offers how much of each topic the person offers, from 1 to 4
 * @param expertise what the person has done, each duty once
 * @param issues see {@link Mentee#issues()}
 */
public record Mentor(
        ProgramId program,
        Participant person,
        String branch,
        String position,
        int seniorYears,
        boolean trained,
        boolean available,
        int capacity,
        Setting setting,
        Map<Topic, Integer> offers,
        List<Expertise> expertise,
        Map<Topic, Integer> issues,
        Boundaries boundaries) {

    /** The most years in a senior role that are believed. */
    public static final int MOST_SENIOR_YEARS = 60;

    public Mentor {
        Scale.require("number of senior years", seniorYears, 0, MOST_SENIOR_YEARS);
        Scale.require("capacity", capacity, 0, 50);
        offers = Collections.unmodifiableMap(new TreeMap<>(offers));
        offers.forEach((topic, level) -> Scale.require("level of offer " + topic, level, 1, 4));
        expertise = List.copyOf(expertise);
        issues = Collections.unmodifiableMap(new TreeMap<>(issues));
        issues.forEach((topic, intensity) -> Scale.require("intensity of issue " + topic, intensity, 1, 4));
        if (expertise.stream().map(Expertise::duty).distinct().count() < expertise.size()) {
            throw new IllegalArgumentException("Participant " + person.id() + " names the same duty twice.");
        }
    }

    public ParticipantId id() {
        return person.id();
    }

    /** What is known of the person for a match, in the order it is asked. */
    public List<Answer> answers() {
        return List.of(
                new Answer.Offers(offers),
                new Answer.Experience(expertise),
                new Answer.Taking(available, capacity),
                new Answer.Issues(issues),
                new Answer.Years(seniorYears),
                new Answer.Languages(person.languages()),
                setting.place(),
                setting.schoolsAndTrend(),
                new Answer.NoContact(boundaries.noContact()));
    }

    /** The same mentor after an answer; one to a question of mentees changes nothing. */
    public Mentor answering(Answer answer) {
        return new Mentor(
                program,
                person.answering(answer),
                branch,
                position,
                answer instanceof Answer.Years said ? said.years() : seniorYears,
                trained,
                answer instanceof Answer.Taking said ? said.available() : available,
                answer instanceof Answer.Taking said ? said.capacity() : capacity,
                setting.answering(answer),
                answer instanceof Answer.Offers said ? said.levels() : offers,
                answer instanceof Answer.Experience said ? said.known() : expertise,
                answer instanceof Answer.Issues said ? said.intensities() : issues,
                boundaries.answering(answer));
    }

    /** The same enrolment with further people whom the mentor declined. */
    public Mentor declining(Set<ParticipantId> others) {
        return others.isEmpty()
                ? this
                : new Mentor(
                        program,
                        person,
                        branch,
                        position,
                        seniorYears,
                        trained,
                        available,
                        capacity,
                        setting,
                        offers,
                        expertise,
                        issues,
                        boundaries.declining(others));
    }
}
