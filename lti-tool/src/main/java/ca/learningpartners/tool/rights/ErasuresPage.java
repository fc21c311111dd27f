package ca.learningpartners.tool.rights;

import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who asked to be erased from a program, for its privacy officer. */
public record ErasuresPage(String program, String title, List<Line> lines, Optional<Wrong> wrong) {

    /**
     * One of them.
     *
     * @param name empty once it is done: nobody knows any more
     * @param state OPEN, HELD, WITHDRAWN, DONE or OVER
     * @param day the day something is kept until, or it is held until
     */
    public record Line(
            String id,
            Optional<String> name,
            LocalDate asked,
            String state,
            Optional<LocalDate> day,
            Optional<String> reason,
            boolean open) {}

    /** What cannot be taken as it was typed, and for whose erasure. */
    public record Wrong(String id, String reason, String until, UnfitField.Problem problem) {}

    public boolean isWrong(String id) {
        return wrong.filter(found -> found.id().equals(id)).isPresent();
    }

    public boolean wrong(String id, String field) {
        return wrong.filter(found ->
                        found.id().equals(id) && found.problem().field().equals(field))
                .isPresent();
    }

    public String typed(String id, String field) {
        return wrong.filter(found -> found.id().equals(id))
                .map(found -> field.equals("reason") ? found.reason() : found.until())
                .orElse("");
    }
}
