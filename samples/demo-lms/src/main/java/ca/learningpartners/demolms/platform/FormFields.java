package ca.learningpartners.demolms.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Fields as they travel in a query or a form body. */
public final class FormFields {

    private FormFields() {}

    public static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** An address with fields added to whatever query it has. */
    public static String addedTo(String address, Map<String, String> fields) {
        return address + (address.contains("?") ? "&" : "?") + encode(fields);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
