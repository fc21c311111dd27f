package ca.learningpartners.lti.ags;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses made from those a platform gave, whose own query (Moodle's {@code ?type_id=}) has to stay. */
final class Addresses {
    private Addresses() {}

    /** The address below that one's path, before its query. */
    static URI below(URI address, String name) {
        String text = address.toString();
        int end = address.getRawQuery() == null ? text.length() : text.indexOf('?');
        String path = text.substring(0, end);
        return URI.create((path.endsWith("/") ? path : path + "/") + name + text.substring(end));
    }

    /** The address with more parameters behind those it has. */
    static URI with(URI address, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return address;
        }
        String more = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + more);
    }
}
