package ca.learningpartners.lti.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The origin of an address as browsers write it: lower case, and without the port that goes without saying. */
public final class WebOrigin {
    private WebOrigin() {}

    /** Empty if the address is no http(s) address with a host. */
    public static Optional<String> of(URI address) {
        String scheme = lower(address.getScheme());
        if (address.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            return Optional.empty();
        }
        boolean unsaid = address.getPort() < 0 || address.getPort() == (scheme.equals("https") ? 443 : 80);
        return Optional.of(scheme + "://" + lower(address.getHost()) + (unsaid ? "" : ":" + address.getPort()));
    }

    /** The same for a text that may be no address at all. */
    public static Optional<String> of(String address) {
        try {
            return of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
