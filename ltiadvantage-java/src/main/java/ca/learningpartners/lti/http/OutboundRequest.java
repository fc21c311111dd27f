package ca.learningpartners.lti.http;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the tool asks of a platform. The headers are sent as given and no others that mean anything: without an
 * {@code Accept} in here, none is sent.
 *
 * @param method what to do
 * @param address where; whether it may be called is decided when it is
 * @param headers by name, each at most once; names and values must be such as a header can hold
 * @param body the text to send, as UTF-8; name its type among the headers
 */
public record OutboundRequest(Method method, URI address, Map<String, String> headers, Optional<String> body) {
    /** What can be done at an address. */
    public enum Method {
        GET,
        POST,
        PUT,
        DELETE;

        /** Whether doing it twice comes to the same as doing it once. */
        public boolean isIdempotent() {
            return this != POST;
        }
    }

    /** Refuses a header that would break the request apart; the message leaves its value out. */
    public OutboundRequest {
        Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, value) -> {
            requireHeader(name, value);
            sorted.put(name, value);
        });
        headers = Map.copyOf(sorted);
    }

    /** Asks for what is there. */
    public static OutboundRequest get(URI address, Map<String, String> headers) {
        return new OutboundRequest(Method.GET, address, headers, Optional.empty());
    }

    /** Hands something over. */
    public static OutboundRequest post(URI address, Map<String, String> headers, String body) {
        return new OutboundRequest(Method.POST, address, headers, Optional.of(body));
    }

    /** Puts something in the place of what is there. */
    public static OutboundRequest put(URI address, Map<String, String> headers, String body) {
        return new OutboundRequest(Method.PUT, address, headers, Optional.of(body));
    }

    /** Takes away what is there. */
    public static OutboundRequest delete(URI address, Map<String, String> headers) {
        return new OutboundRequest(Method.DELETE, address, headers, Optional.empty());
    }

    /** The same request with one more header, or another value for it. */
    public OutboundRequest with(String name, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, value);
        return new OutboundRequest(method, address, more, body);
    }

    private static void requireHeader(String name, String value) {
        if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
            throw new IllegalArgumentException("The name of a header has characters a header can't hold.");
        }
        if (!value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c <= 0xff && (c < 0x7f || c > 0x9f)))) {
            throw new IllegalArgumentException("The value of the header " + name
                    + " has characters a header can't hold. Maybe a line break slipped in?");
        }
    }

    /** Leaves out the headers and the body, which hold tokens and speak of people. */
    @Override
    public String toString() {
        return "OutboundRequest[" + method + " to " + address.getHost() + "]";
    }
}
