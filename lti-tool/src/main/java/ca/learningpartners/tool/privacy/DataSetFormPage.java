package ca.learningpartners.tool.privacy;

import ca.learningpartners.tool.runtime.UnfitField;
import java.util.Optional;
import java.util.UUID;

/** Keeping a data set. */
public record DataSetFormPage(String program, Typed typed, Optional<UnfitField.Problem> problem) {

    /** As it was typed; the file has to be chosen anew. */
    public record Typed(String id, String en, String fr) {

        static Typed fresh() {
            return new Typed(UUID.randomUUID().toString(), "", "");
        }

        Typed withProperId() {
            return UnfitField.isMadeHere(id)
                    ? this
                    : new Typed(UUID.randomUUID().toString(), en, fr);
        }
    }

    public boolean wrong(String field) {
        return problem.filter(each -> each.field().equals(field)).isPresent();
    }
}
