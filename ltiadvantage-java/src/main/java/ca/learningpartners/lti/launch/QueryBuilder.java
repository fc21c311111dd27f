package ca.learningpartners.lti.launch;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Adds parameters to an address that may have some already; each value comes out as it went in. */
final class QueryBuilder {
    private final StringBuilder address;
    private char separator;

    QueryBuilder(URI base) {
        this.address = new StringBuilder(base.toString());
        this.separator = base.getRawQuery() == null ? '?' : '&';
    }

    QueryBuilder with(String name, String value) {
        address.append(separator).append(name).append('=').append(encode(value));
        separator = '&';
        return this;
    }

    URI toUri() {
        return URI.create(address.toString());
    }

    /** A space becomes %20, which every reader decodes, and not +, which only form readers do. */
    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
