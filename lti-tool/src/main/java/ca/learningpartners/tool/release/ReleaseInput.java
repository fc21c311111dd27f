package ca.learningpartners.tool.release;

import ca.learningpartners.mentorship.session.ReleaseBookingId;
import ca.learningpartners.mentorship.session.ReleaseDraft;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.text.RefusedException;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A booking of release time as it was typed. */
public record ReleaseInput(String id, String date, String halves, String session) {

    private static final String OURS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static ReleaseInput fresh(LocalDate today) {
        return new ReleaseInput(ReleaseBookingId.random().value(), today.toString(), "1", "");
    }

    static ReleaseInput of(Context context) {
        return new ReleaseInput(
                field(context, "id"), field(context, "date"), field(context, "halves"), field(context, "session"));
    }

    /** What was typed, understood; refused with the name of what is not. */
    ReleaseDraft draft() {
        if (!id.matches(OURS)) {
            throw new RefusedException("form-too-old");
        }
        return new ReleaseDraft(
                new ReleaseBookingId(id), day(), whole(halves), session.isEmpty() ? null : new SessionId(session));
    }

    /** The same, under an id of its own if the old one cannot be used. */
    ReleaseInput renewed(boolean needed) {
        boolean keeps = !needed && id.matches(OURS);
        return keeps ? this : new ReleaseInput(ReleaseBookingId.random().value(), date, halves, session);
    }

    /** Half-days in digits, with a point or a comma; a part of one is refused in words of its own. */
    static int whole(String typed) {
        if (!typed.matches("-?[0-9]{1,6}([.,][0-9]{1,6})?")) {
            throw new RefusedException("release-unreadable", typed.length() > 20 ? "…" : typed);
        }
        BigDecimal number = new BigDecimal(typed.replace(',', '.'));
        if (number.compareTo(BigDecimal.ONE) < 0 && number.signum() != 0) {
            throw new RefusedException("release-below-half");
        }
        if (number.stripTrailingZeros().scale() > 0) {
            throw new RefusedException("release-not-whole", typed);
        }
        return number.intValueExact();
    }

    private LocalDate day() {
        return Optional.of(date)
                .filter(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .flatMap(ReleaseInput::parsed)
                .orElseThrow(() -> new RefusedException("date-unreadable", date.length() > 20 ? "…" : date));
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).map(String::strip).orElse("");
    }
}
