package ca.learningpartners.mentorship.participant;

import java.util.List;

/**
 * Everyone a cohort file names, in the order of the file.
 *
 * @param people all of them, with or without a part in the matching
 * @param mentees those who are to be accompanied
 * @param mentors those who accompany
 * @param appointments every role of every person, {@code MENTEE} and {@code MENTOR} included
 */
public record ImportedCohort(
        List<Participant> people, List<Mentee> mentees, List<Mentor> mentors, List<Appointment> appointments) {

    public ImportedCohort {
        people = List.copyOf(people);
        mentees = List.copyOf(mentees);
        mentors = List.copyOf(mentors);
        appointments = List.copyOf(appointments);
    }
}
