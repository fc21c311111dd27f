package ca.learningpartners.tool.runtime;

import ca.learningpartners.lti.http.WebOrigin;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/** Where a page may post a form to, besides back to us. No page may unless it says so here. */
public final class FormTarget {

    private static final String ALLOWED = "form-target";

    private FormTarget() {}

    /** Lets the page that is being answered post to that address's origin. */
    public static void allow(Context context, URI address) {
        WebOrigin.of(address).ifPresent(origin -> context.attribute(ALLOWED, origin));
    }

    /** The origin that was allowed. */
    public static Optional<String> of(Context context) {
        return Optional.ofNullable(context.attribute(ALLOWED));
    }
}
