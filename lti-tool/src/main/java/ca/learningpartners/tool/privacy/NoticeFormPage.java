package ca.learningpartners.tool.privacy;

import ca.learningpartners.tool.runtime.UnfitField;
import java.util.Optional;

/** Saying who answers for a body. */
public record NoticeFormPage(
        String program, int place, String name, NoticeInput typed, Optional<UnfitField.Problem> problem) {

    public boolean operator() {
        return place == 0;
    }

    public boolean wrong(String field) {
        return problem.filter(each -> each.field().equals(field)).isPresent();
    }
}
