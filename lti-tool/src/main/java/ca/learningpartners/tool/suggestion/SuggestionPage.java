package ca.learningpartners.tool.suggestion;

import ca.learningpartners.mentorship.choice.Preference;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * Whom somebody could be matched with, to choose from.
 *
 * @param problem what was wrong with what was sent, in the reader's words
 */
public record SuggestionPage(String program, LocalText title, List<Side> sides, Optional<String> problem) {

    /**
     * The viewer as mentee or as mentor.
     *
     * @param word the program's word for the partner
     * @param open false once there is an offer or no place left: then nothing can be changed
     * @param people whom the viewer was shown, in order
     * @param earlier whom the viewer asked not to be matched with before, and was not shown again
     */
    public record Side(boolean mentoring, LocalText word, boolean open, List<Person> people, List<Person> earlier) {}

    /**
     * Somebody to choose or not.
     *
     * @param key stands for the person in the form; tells nothing about them
     * @param reasons in what the two do well, the strongest first
     * @param preference what the viewer said so far
     */
    public record Person(
            String key,
            String name,
            String district,
            List<String> languages,
            List<Criterion> reasons,
            Optional<Preference> preference) {

        public boolean is(Preference asked) {
            return preference.filter(asked::equals).isPresent();
        }
    }
}
