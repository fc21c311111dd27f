package ca.learningpartners.demolms.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.InputStream;
import java.util.Map;

/** The stylesheet and the small scripts. */
final class AssetRoutes {

    private static final Map<String, String> TYPES = Map.of(
            "lms.css", "text/css; charset=utf-8",
            "post.js", "text/javascript; charset=utf-8",
            "course.js", "text/javascript; charset=utf-8",
            "tools.js", "text/javascript; charset=utf-8",
            "frame.js", "text/javascript; charset=utf-8",
            "show.js", "text/javascript; charset=utf-8",
            "stranger.js", "text/javascript; charset=utf-8",
            "stranger.html", "text/html; charset=utf-8");

    private AssetRoutes() {}

    static void addTo(RoutesConfig routes) {
        routes.get("/favicon.ico", request -> request.status(204));
        routes.get("/assets/{file}", AssetRoutes::send);
    }

    private static void send(Context request) {
        String file = request.pathParam("file");
        String type = TYPES.get(file);
        InputStream content = type == null ? null : AssetRoutes.class.getResourceAsStream(file);
        if (type == null || content == null) {
            Pages.notFound(request);
            return;
        }
        request.header("X-Content-Type-Options", "nosniff").contentType(type).result(content);
    }
}
