package ca.learningpartners.tool.linking;

import ca.learningpartners.mentorship.text.Kept;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody filled in.
 *
 * @param chosen the ids of what is to be placed
 * @param titles by id, as typed
 * @param column whether the gradebook is to show completion
 */
record PickInput(Set<String> chosen, Map<String, String> titles, boolean column) {

    static PickInput of(Context context, List<Placeable> offered) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Placeable placeable : offered) {
            Optional.ofNullable(context.formParam(field(placeable)))
                    .ifPresent(text -> titles.put(placeable.id(), text));
        }
        return new PickInput(
                new LinkedHashSet<>(context.formParams("choice")), titles, context.formParam("column") != null);
    }

    /** Nothing yet, except where there is only one thing to choose. */
    static PickInput fresh(List<Placeable> offered) {
        Set<String> only = offered.size() == 1 ? Set.of(offered.get(0).id()) : Set.of();
        return new PickInput(only, Map.of(), false);
    }

    /** The form's field for a title. */
    static String field(Placeable placeable) {
        return "title." + placeable.id();
    }

    boolean has(Placeable placeable) {
        return chosen.contains(placeable.id());
    }

    /** The title to the letter; empty if it is blank, too long, or not one line. */
    static Optional<String> kept(String title) {
        try {
            return Optional.of(Kept.line("title", title, Placeable.LONGEST_TITLE));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
