package ca.learningpartners.demolms.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Tells an absolute http or https address from anything else, so that no {@code javascript:} ever gets into a page. */
public final class WebAddress {

    private WebAddress() {}

    public static Optional<URI> parse(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
