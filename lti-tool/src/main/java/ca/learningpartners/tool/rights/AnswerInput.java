package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.redress.Change;
import ca.learningpartners.mentorship.rights.Correction;
import ca.learningpartners.mentorship.text.Kept;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a correction is answered, as it was typed. */
public record AnswerInput(String name, String email, String position, String start, String note, String reason) {

    static final AnswerInput EMPTY = new AnswerInput("", "", "", "", "", "");

    private static final int LONGEST_LINE = 200;

    static AnswerInput of(Context context) {
        return new AnswerInput(
                Forms.text(context, "name").orElse(""),
                Forms.text(context, "email").orElse(""),
                Forms.text(context, "position").orElse(""),
                Forms.text(context, "start").orElse(""),
                Forms.text(context, "note").orElse(""),
                Forms.text(context, "reason").orElse(""));
    }

    Change change() {
        return new Change(line("name", name), address(), line("position", position), day());
    }

    String noted() {
        return UnfitField.passage("note", note, Correction.LONGEST);
    }

    String because() {
        return UnfitField.needed("reason", reason, Correction.LONGEST, "correction-reason-needed");
    }

    private static @Nullable String line(String field, String typed) {
        String line = UnfitField.line(field, typed, LONGEST_LINE);
        return line.isEmpty() ? null : Kept.line(field, line, LONGEST_LINE);
    }

    private @Nullable EmailAddress address() {
        try {
            return email.isEmpty() ? null : new EmailAddress(email);
        } catch (IllegalArgumentException e) {
            throw new UnfitField("email", Refusal.of("correction-email"));
        }
    }

    private @Nullable LocalDate day() {
        return start.isEmpty() ? null : UnfitField.day("start", start);
    }
}
