package ca.learningpartners.lti.http;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Adds parameters to an address that may have some already: those stay as they are, and each value that is added
 * comes out as it went in. A fragment is dropped.
 */
public final class QueryBuilder {
    private final StringBuilder address;
    private char separator;

    /** Begins with an address, its query included. */
    public QueryBuilder(URI base) {
        this.address = new StringBuilder(base.toString().replaceFirst("#.*$", ""));
        this.separator = base.getRawQuery() == null ? '?' : '&';
    }

    /** Adds a parameter, even if there is one of that name. */
    public QueryBuilder with(String name, String value) {
        address.append(separator).append(name).append('=').append(encode(value));
        separator = '&';
        return this;
    }

    /** Adds a parameter unless the address has one of that name, which stays then. */
    public QueryBuilder withUnlessThere(String name, String value) {
        return has(name) ? this : with(name, value);
    }

    /** The address with all its parameters. */
    public URI toUri() {
        return URI.create(address.toString());
    }

    private boolean has(String name) {
        int query = address.indexOf("?");
        if (query < 0) {
            return false;
        }
        for (String parameter : address.substring(query + 1).split("&")) {
            if (decoded(parameter.split("=", 2)[0]).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    /** A space becomes %20, which every reader decodes, and not +, which only form readers do. */
    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
