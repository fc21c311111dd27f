package ca.learningpartners.tool.district;

import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/**
 * A form about a district.
 *
 * @param district the district's number
 * @param name the district's name
 * @param part which form, for its messages
 * @param id under which it will be saved, for something new; empty for what is kept
 * @param action where it is sent
 * @param removal where it is taken away; empty where there is nothing to take away
 * @param seen which edition of what is kept was on the screen; empty where that does not matter
 * @param kept what is kept by now and differs from what was typed, if somebody else has written meanwhile
 * @param problem what was wrong with what was typed
 */
public record EditPage(
        int district,
        String name,
        String part,
        Optional<String> id,
        String action,
        Optional<String> removal,
        Optional<String> seen,
        List<Field> fields,
        List<Field> kept,
        Optional<UnfitField.Problem> problem) {

    /** The hidden field that says which edition was seen. */
    static final String SEEN = "seen";

    /** Whether a file goes with it. */
    public boolean upload() {
        return fields.stream().anyMatch(field -> field.kind() == Field.Kind.FILE);
    }

    public boolean wrong(Field field) {
        return problem.filter(found -> found.field().equals(field.name())).isPresent();
    }

    /** What is wrong and stands beside none of the fields. */
    public boolean wrongAtAll() {
        return problem.isPresent() && fields.stream().noneMatch(this::wrong);
    }
}
