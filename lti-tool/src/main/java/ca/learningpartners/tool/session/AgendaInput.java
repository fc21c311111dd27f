package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.text.RefusedException;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line for an agenda or a list of actions, as it was typed. */
record AgendaInput(String id, String words, String owner, String due) {

    private static final String OURS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static AgendaInput of(Context context) {
        return new AgendaInput(
                field(context, "id"), field(context, "words"), field(context, "owner"), field(context, "due"));
    }

    static AgendaInput empty(String owner) {
        return new AgendaInput(fresh(), "", owner, "");
    }

    /** The id the form came with. */
    String knownId() {
        if (!id.matches(OURS)) {
            throw new RefusedException("form-too-old");
        }
        return id;
    }

    String idOrFresh() {
        return id.matches(OURS) ? id : fresh();
    }

    /** The day it is due; null if none is given. */
    @Nullable
    LocalDate day() {
        return due.isEmpty() ? null : Fields.day(due);
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).map(String::strip).orElse("");
    }
}
