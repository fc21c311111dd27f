package ca.learningpartners.tool.network;

import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/**
 * The form for an ask; as long as no topic is chosen, only that.
 *
 * @param suggested who might help with the topic
 */
public record AskFormPage(
        String program,
        String title,
        List<Choice> topics,
        AskInput typed,
        List<Choice> languages,
        List<Person> suggested,
        Optional<UnfitField.Problem> problem) {

    /** Something to choose. */
    public record Choice(String value, String name) {}

    /** Somebody who might help, with the reasons in words. */
    public record Person(String id, String name, String district, List<String> reasons) {}

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
