package ca.learningpartners.lti;

import ca.learningpartners.lti.launch.BrowserBinding;
import ca.learningpartners.lti.registration.ToolAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The cookie of a browser's binding. It has to come back on a POST from another site, inside that site's frame. Its name
 * ties it to exactly this host where https allows that.
 */
final class BindingCookie {

    private static final Duration AGE = Duration.ofDays(1);

    private final String name;

    BindingCookie(ToolAddress tool) {
        this.name = "https".equals(tool.base().getScheme()) ? "__Host-lti_login" : "lti_login";
    }

    String header(BrowserBinding binding) {
        return name + "=" + binding.value() + "; Path=/; Max-Age=" + AGE.toSeconds()
                + "; HttpOnly; Secure; SameSite=None; Partitioned";
    }

    /** Every value under the name; a browser may hold one for each partition it knows. */
    List<String> values(Collection<String> headers) {
        String start = name + "=";
        return headers.stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(start))
                .map(cookie -> cookie.substring(start.length()))
                .toList();
    }
}
