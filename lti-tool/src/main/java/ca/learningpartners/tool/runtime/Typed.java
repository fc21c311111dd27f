package ca.learningpartners.tool.runtime;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wrote into a form that cannot be saved any more, so that they can copy it: their sentences, not the ticks
 * and numbers around them. Only of forms that came from our own pages, so that nobody else puts words on ours.
 */
public final class Typed {

    private static final int MOST_TEXTS = 20;
    private static final int LONGEST = 20_000;

    private Typed() {}

    /** The sentences of the form, each no longer than what fits on a page. */
    public static List<String> in(Context context) {
        if (!context.method().equals(HandlerType.POST) || !cameFromHere(context)) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        context.formParamMap().values().stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(text -> text.chars().anyMatch(Character::isWhitespace))
                .limit(MOST_TEXTS)
                .map(Typed::beginning)
                .forEach(sentences::add);
        return sentences;
    }

    private static boolean cameFromHere(Context context) {
        return Optional.ofNullable(context.header("Origin"))
                .filter(origin -> !origin.equals("null"))
                .map(origin -> URI.create(origin).getRawAuthority())
                .filter(authority -> authority.equals(context.host()))
                .isPresent();
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
