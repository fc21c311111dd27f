package ca.learningpartners.tool.runtime;

import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * The tool's cookies. Those of a launch must come back inside a frame of somebody else's page, so they are
 * {@code SameSite=None} and, where the browser keeps third-party cookies apart, {@code Partitioned}. Those of pages that
 * stand alone never do.
 */
public final class Cookies {

    private final String prefix;

    /** Under https the names begin with {@code __Host-}, which ties them to exactly this host. */
    public Cookies(URI baseUrl) {
        this.prefix = "https".equals(baseUrl.getScheme()) ? "__Host-" : "";
    }

    public void set(Context context, String name, String value, Duration age) {
        set(context, name, value, age, "SameSite=None; Partitioned");
    }

    /** One that comes back to pages that stand alone, and to no frame. */
    public void setAlone(Context context, String name, String value, Duration age) {
        set(context, name, value, age, "SameSite=Lax");
    }

    /** Takes back one that was set for pages that stand alone. */
    public void dropAlone(Context context, String name) {
        setAlone(context, name, "", Duration.ZERO);
    }

    /** The path is that of the whole host, which {@code __Host-} asks for. */
    private void set(Context context, String name, String value, Duration age, String site) {
        context.res()
                .addHeader(
                        "Set-Cookie",
                        prefix + name + "=" + value + "; Path=/; Max-Age=" + age.toSeconds() + "; HttpOnly; Secure; "
                                + site);
    }

    /** Every value the browser sent under the name; a browser may hold one for each partition it knows. */
    public List<String> values(Context context, String name) {
        String header = context.header("Cookie");
        if (header == null) {
            return List.of();
        }
        String start = prefix + name + "=";
        return Arrays.stream(header.split(";"))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(start))
                .map(cookie -> cookie.substring(start.length()))
                .toList();
    }
}
