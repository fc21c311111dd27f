package ca.learningpartners.tool.pulse;

import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who would like to be contacted, for whoever looks after them.
 *
 * @param people the one who has waited longest first
 */
public record ContactPage(String program, LocalText title, List<Person> people) {

    /**
     * One who asked: their name, and since when. Why is theirs to say.
     *
     * @param email their work address
     * @param taken whether somebody has taken it up
     * @param taker who, by name; empty if it was the viewer
     */
    public record Person(
            String wish, String name, LocalDate since, Optional<String> email, boolean taken, Optional<String> taker) {}

    /** How many nobody has taken up. */
    public int waiting() {
        return (int) people.stream().filter(person -> !person.taken()).count();
    }
}
