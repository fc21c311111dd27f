package ca.learningpartners.tool.resource;

import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/**
 * The form for a new resource, or for its next version. What was typed comes back when something in it is refused.
 *
 * @param whose whose a new one can be; none for the next version
 * @param signed whether the version before has signatures, which the next one begins without
 * @param meanwhile true if there is a newer version than the writer had before them
 */
public record ResourceFormPage(
        String action,
        String back,
        ResourceInput typed,
        List<Whose> whose,
        List<TagWords.Group> groups,
        boolean signed,
        Optional<UnfitField.Problem> problem,
        boolean meanwhile) {

    /** One answer to whose it is to be. */
    public record Whose(String sent, boolean practice, String district) {}

    public boolean isNew() {
        return typed.base() == 0;
    }

    public ResourceInput.Words in(String language) {
        return language.equals("fr") ? typed.french() : typed.english();
    }

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }
}
