package ca.learningpartners.lti.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Tells an address on the web from anything else: absolute, http or https, with a host and without a user. So no
 * {@code javascript:} is ever handed on, and nothing is called that has no place to call.
 */
public final class WebAddress {
    private WebAddress() {}

    /** The address in a text from outside; nothing if it is none. */
    public static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text)).filter(WebAddress::isWeb);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Refuses what is no address on the web.
     *
     * @param what is addressed, to begin the sentence of the refusal
     * @throws IllegalArgumentException if it is none
     */
    public static void require(String what, URI address) {
        if (!isWeb(address)) {
            throw new IllegalArgumentException(what + " is " + withoutUser(address)
                    + " and must be absolute, on http(s), with a host and no user. Maybe https:// is missing?");
        }
    }

    /** A password may stand there, and a message may come into a log. */
    private static String withoutUser(URI address) {
        return address.toString().replaceFirst("//[^/?#]*@", "//");
    }

    private static boolean isWeb(URI address) {
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        return web && address.getHost() != null && address.getRawUserInfo() == null;
    }
}
