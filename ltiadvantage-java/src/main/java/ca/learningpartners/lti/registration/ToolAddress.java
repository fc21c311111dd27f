package ca.learningpartners.lti.registration;

import ca.learningpartners.lti.http.WebAddress;
import ca.learningpartners.lti.http.WebOrigin;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where this tool is served, and so the addresses platforms know it by. A platform compares them to the letter.
 *
 * @param base the public address, without a trailing slash, such as {@code https://tool.example.ca}
 */
public record ToolAddress(URI base) {
    public ToolAddress {
        WebAddress.require("The tool's address", base);
        if (base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException("The tool's address is " + base
                    + " and must be https:// or http://, a host and maybe a path. Maybe set the base URL?");
        }
        String text = base.toString();
        base = text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : base;
    }

    /** Where a platform starts a login. */
    public URI login() {
        return at("/lti/login");
    }

    /** Where a platform posts every message: the one redirect address. */
    public URI launch() {
        return at("/lti/launch");
    }

    /** Where the tool publishes its own keys. */
    public URI keySet() {
        return at("/lti/jwks.json");
    }

    /** The address of a path on this tool; the path starts with a slash. */
    public URI at(String path) {
        return URI.create(base + path);
    }

    /** The host, with its port if one is written: what Moodle and others call the tool's domain. */
    public String domain() {
        return base.getPort() < 0 ? base.getHost() : base.getHost() + ":" + base.getPort();
    }

    /**
     * Whether an address that came from outside lies on this tool: the same scheme, host and port, at or below the
     * base path. An address that needs interpretation (a user, dot segments, a backslash) does not.
     */
    public boolean covers(String address) {
        try {
            return covers(new URI(address));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private boolean covers(URI address) {
        return WebOrigin.of(address).equals(WebOrigin.of(base))
                && address.getRawUserInfo() == null
                && liesBelow(address);
    }

    private boolean liesBelow(URI address) {
        String path = address.getRawPath();
        String lower = path.toLowerCase(Locale.ROOT);
        boolean plain = path.equals(address.normalize().getRawPath())
                && !lower.contains("%2e")
                && !lower.contains("%5c")
                && !lower.contains("%2f");
        return plain && (path.equals(base.getRawPath()) || path.startsWith(base.getRawPath() + "/"));
    }
}
