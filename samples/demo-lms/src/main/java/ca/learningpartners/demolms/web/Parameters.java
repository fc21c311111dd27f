package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.screen.View;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a request, from its form when it is a POST and from its query when not. Absent reads as empty. */
record Parameters(Map<String, String> values) {

    static Parameters of(Context request) {
        boolean form = request.method() == HandlerType.POST;
        Map<String, List<String>> all = form ? request.formParamMap() : request.queryParamMap();
        Map<String, String> first = new HashMap<>();
        all.forEach((name, values) -> {
            if (!values.isEmpty()) {
                first.put(name, values.get(0));
            }
        });
        return new Parameters(first);
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The page's language: the reader's choice, or the one given. */
    View view(Context request, String language) {
        String chosen = get("lang");
        boolean choice = chosen.equals("en") || chosen.equals("fr");
        View view = View.of(choice ? chosen : language, request.path());
        return choice ? new View(view.texts(), view.path(), true) : view;
    }
}
