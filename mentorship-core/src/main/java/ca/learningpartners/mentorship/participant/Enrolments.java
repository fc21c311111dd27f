package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who takes part in a program, as mentee or as mentor. Saving the same enrolment again replaces it. */
public interface Enrolments {

    /** The mentees of a program, by id. */
    List<Mentee> mentees(ProgramId program);

    /** The mentors of a program, by id. */
    List<Mentor> mentors(ProgramId program);

    /** One mentee of a program. */
    default Optional<Mentee> mentee(ProgramId program, ParticipantId person) {
        return mentees(program).stream()
                .filter(each -> each.id().equals(person))
                .findFirst();
    }

    /** One mentor of a program. */
    default Optional<Mentor> mentor(ProgramId program, ParticipantId person) {
        return mentors(program).stream()
                .filter(each -> each.id().equals(person))
                .findFirst();
    }

    /**
     * How remote those who are enrolled from a district say their work is, from 0 (in a city) to 3 (by air or water only),
     * with how many of them say so; who has not said so is in none.
     */
    default Map<Integer, Integer> remoteness(ProgramId program, DistrictNumber district) {
        Stream<Integer> said = Stream.concat(
                mentees(program).stream()
                        .filter(each -> district.equals(each.person().district()))
                        .map(each -> each.setting().remoteness()),
                mentors(program).stream()
                        .filter(each -> district.equals(each.person().district()))
                        .map(each -> each.setting().remoteness()));
        return said.filter(Objects::nonNull).collect(Collectors.toMap(Function.identity(), any -> 1, Integer::sum));
    }

    /** Keeps the enrolment; the person must have been saved before. */
    void save(Mentee mentee);

    /** Keeps the enrolment; the person must have been saved before. */
    void save(Mentor mentor);

    /** Which questions the people of a program answered themselves, in no particular order. */
    List<Answered> answered(ProgramId program);

    /** Which questions somebody answered themselves, over all programs, in no particular order. */
    List<Answered> answeredBy(ParticipantId person);

    /** Notes that somebody answered; an earlier time is replaced. It stays whatever becomes of the enrolment. */
    void note(Answered answered);
}
