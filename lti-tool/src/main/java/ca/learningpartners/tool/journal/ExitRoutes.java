package ca.learningpartners.tool.journal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/**
 * A page that may lie open in front of anybody: it names nobody and knows nothing of where its reader came from. It ends
 * nothing; whoever left something in a hurry finds it again as it was.
 */
final class ExitRoutes {

    private final AuthorRoutes authors;

    ExitRoutes(AuthorRoutes authors) {
        this.authors = authors;
    }

    void register(RoutesConfig routes) {
        routes.get("/exit", this::show);
    }

    private void show(Context context) {
        authors.show(context, "exit", "exit.title", Map.of());
    }
}
