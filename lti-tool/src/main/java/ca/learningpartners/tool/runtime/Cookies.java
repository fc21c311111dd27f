package ca.learningpartners.tool.runtime;

import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * The tool's cookies. They must come back inside a frame of somebody else's page, so they are {@code SameSite=None}
 * and, where the browser keeps third-party cookies apart, {@code Partitioned}.
 */
public final class Cookies {

    private final String prefix;

    /** Under https the names begin with {@code __Host-}, which ties them to exactly this host. */
    public Cookies(URI baseUrl) {
        this.prefix = "https".equals(baseUrl.getScheme()) ? "__Host-" : "";
    }

    public void set(Context context, String name, String value, Duration age) {
        context.res()
                .addHeader(
                        "Set-Cookie",
                        prefix + name + "=" + value + "; Path=/; Max-Age=" + age.toSeconds()
                                + "; HttpOnly; Secure; SameSite=None; Partitioned");
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
