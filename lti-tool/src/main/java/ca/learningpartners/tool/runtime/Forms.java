package ca.learningpartners.tool.runtime;

import io.javalin.http.Context;
import java.util.Optional;

/** Reads what a form sent. */
public final class Forms {

    private Forms() {}

    /** The field, stripped; empty if it is missing or blank. */
    public static Optional<String> text(Context context, String field) {
        return Optional.ofNullable(context.formParam(field)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
