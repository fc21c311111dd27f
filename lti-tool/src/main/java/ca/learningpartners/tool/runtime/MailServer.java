package ca.learningpartners.tool.runtime;

import ca.learningpartners.mentorship.participant.EmailAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The mail server the tool hands its mail to.
 *
 * @param encrypted whether it is spoken to over TLS from the first word ({@code smtps}); else TLS begins once the
 *     server offers it
 * @param login what the server asks for; empty if it asks for nothing
 * @param sender whose address stands in {@code From}
 */
public record MailServer(boolean encrypted, String host, int port, Optional<Login> login, EmailAddress sender) {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;

    /** A user and a password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login[…]";
        }
    }

    /**
     * Reads {@code smtp://USER:PASSWORD@HOST:PORT} or {@code smtps://…}; user and password may be left out, and so may
     * the port (587, with {@code smtps} 465). What is special in an address is written as in any other, a {@code @} as
     * {@code %40}.
     *
     * @throws IllegalArgumentException if it is no such address; the message repeats none of it
     */
    public static MailServer parse(String address, EmailAddress sender) {
        URI uri;
        try {
            uri = URI.create(address.strip());
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        boolean encrypted = "smtps".equalsIgnoreCase(uri.getScheme());
        boolean beyond = (uri.getRawPath() != null && !uri.getRawPath().matches("/?"))
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null;
        if ((!encrypted && !"smtp".equalsIgnoreCase(uri.getScheme()))
                || uri.getHost() == null
                || beyond
                || !isPort(uri)) {
            throw refused();
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : encrypted ? SUBMISSIONS : SUBMISSION;
        return new MailServer(encrypted, uri.getHost(), port, login(uri), sender);
    }

    private static boolean isPort(URI uri) {
        return uri.getPort() == -1 || (uri.getPort() >= 1 && uri.getPort() <= 65_535);
    }

    /** The sender when none is set: a box at the tool's own host. */
    public static EmailAddress defaultSender(URI base) {
        String host = base.getHost();
        boolean numeric = host.startsWith("[") || host.matches("[0-9.]+");
        return new EmailAddress("learning-partners@" + (numeric ? "localhost" : host));
    }

    /** Whether the server is this machine, where a password crosses no network. */
    public boolean isHere() {
        return Settings.isLoopback(URI.create("smtp://" + host));
    }

    private static Optional<Login> login(URI uri) {
        String both = uri.getRawUserInfo();
        if (both == null) {
            return Optional.empty();
        }
        int colon = both.indexOf(':');
        if (colon < 1) {
            throw refused();
        }
        return Optional.of(new Login(decoded(both.substring(0, colon)), decoded(both.substring(colon + 1))));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException("This is no address of a mail server. Maybe smtp://HOST:PORT?");
    }
}
