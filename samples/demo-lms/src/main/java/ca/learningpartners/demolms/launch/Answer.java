package ca.learningpartners.demolms.launch;

import java.util.LinkedHashMap;
import java.util.Map;

/** A form the browser posts to the tool: where to, and its fields in order. */
public record Answer(String action, Map<String, String> fields) {

    public Answer {
        fields = new LinkedHashMap<>(fields);
    }

    static Answer error(String action, String error, String description, String state) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("error", error);
        fields.put("error_description", description);
        if (!state.isEmpty()) {
            fields.put("state", state);
        }
        return new Answer(action, fields);
    }
}
