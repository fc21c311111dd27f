package ca.learningpartners.lti;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parameters as browsers write them, in a query or a body.
 *
 * @see <a href="https://url.spec.whatwg.org/#application/x-www-form-urlencoded">URL Standard, 5</a>
 */
final class WebForm {

    private WebForm() {}

    static Map<String, List<String>> decode(String encoded) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : encoded.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                parameters
                        .computeIfAbsent(text(parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 2 ? text(parts[1]) : "");
            }
        }
        return parameters;
    }

    /** A percent sign that begins no byte stands for itself. */
    private static String text(String encoded) {
        String whole = encoded.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
        return URLDecoder.decode(whole, StandardCharsets.UTF_8);
    }
}
