package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.screen.MessageScreen;
import ca.learningpartners.demolms.screen.View;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

/** Sends pages, and finds the campus a request is about. */
final class Pages {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
            + "frame-src http: https:; base-uri 'none'; frame-ancestors 'self'";

    private Pages() {}

    static void show(Context request, int status, Html page) {
        request.status(status);
        request.header("Content-Security-Policy", POLICY);
        request.header("X-Content-Type-Options", "nosniff");
        request.header("Cache-Control", "no-store");
        request.contentType("text/html; charset=utf-8");
        request.result(page.toString());
    }

    static Platform campus(Context request, Platforms platforms) {
        return platforms.find(request.pathParam("campus")).orElseThrow(NotFoundResponse::new);
    }

    /** There is nobody to sign in here, but other sites must not press these buttons for a visitor. */
    static Platform ownCampus(Context request, Platforms platforms) {
        if ("cross-site".equals(request.header("Sec-Fetch-Site"))) {
            throw new ForbiddenResponse();
        }
        return campus(request, platforms);
    }

    static View view(Context request, Platform platform) {
        return Parameters.of(request).view(request, platform.campus().language());
    }

    static void notFound(Context request) {
        show(request, 404, MessageScreen.notFound(Parameters.of(request).view(request, "en")));
    }

    /** Back to a page, in the language its reader chose. */
    static void backTo(Context request, String path) {
        String chosen = Parameters.of(request).get("lang");
        boolean choice = chosen.equals("en") || chosen.equals("fr");
        request.redirect(choice ? path + "?lang=" + chosen : path, HttpStatus.SEE_OTHER);
    }
}
