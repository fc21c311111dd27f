package ca.learningpartners.tool.roster;

import ca.learningpartners.mentorship.program.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody on a roster whom the program does not know, and what can be done.
 *
 * @param choices the people of the district who could be the same
 * @param terms the program's words for its people
 * @param input what was typed into the form
 * @param problem why that cannot be done
 */
public record MemberPage(
        String program,
        RostersPage.Course course,
        CoursePage.Person person,
        List<Choice> choices,
        Terms terms,
        MemberInput input,
        LocalDate latestStart,
        Optional<Problem> problem) {

    /** A participant to choose from. */
    public record Choice(String id, String name) {}

    /** A field that cannot be used, with the reason in words. */
    public record Problem(String field, String sentence) {}

    public boolean wrong(String field) {
        return problem.map(Problem::field).filter(field::equals).isPresent();
    }
}
