package ca.learningpartners.tool.runtime;

import ca.learningpartners.mentorship.text.RefusedException;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/** Reads what came with a request. An id in an address that cannot be one is simply not found. */
public final class Forms {

    private static final int SHOWN = 100;

    private Forms() {}

    /** The field, stripped; empty if it is missing or blank. */
    public static Optional<String> text(Context context, String field) {
        return Optional.ofNullable(context.formParam(field)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The field as a value of the domain; refused as {@code not-understood} if it cannot be one. */
    public static <T> Optional<T> value(Context context, String field, Function<String, T> meaning) {
        return text(context, field).map(text -> {
            try {
                return meaning.apply(text);
            } catch (IllegalArgumentException e) {
                throw new RefusedException("not-understood", beginning(text));
            }
        });
    }

    /** The field as a day, as a date field sends it; refused as {@code date-unreadable} if it is none. */
    public static Optional<LocalDate> day(Context context, String field) {
        return text(context, field).map(text -> {
            try {
                if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeParseException e) {
                throw new RefusedException("date-unreadable", text);
            }
            throw new RefusedException("date-unreadable", beginning(text));
        });
    }

    /** Enough of it to be recognised. */
    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** The page of a list that is asked for, from 0; whatever is no number asks for the first. */
    public static int page(Context context) {
        return Optional.ofNullable(context.queryParam("page"))
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** Something the address asks for, stripped; empty if it does not. */
    public static String asked(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).map(String::strip).orElse("");
    }

    /** A part of the address as an id of the domain. */
    public static <T> T path(Context context, String part, Function<String, T> meaning) {
        try {
            return meaning.apply(context.pathParam(part));
        } catch (IllegalArgumentException e) {
            throw new NotFoundResponse();
        }
    }
}
