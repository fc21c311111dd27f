package ca.learningpartners.tool.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The origin of an address, as browsers and policies write it: scheme, host and port, and nothing else. */
public final class Origin {

    private Origin() {}

    /** Empty if the text is no http(s) address with a host. */
    public static Optional<String> of(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!web || uri.getHost() == null) {
                return Optional.empty();
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return Optional.of(uri.getScheme() + "://" + uri.getHost() + port);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
