package ca.learningpartners.demolms.launch;

import java.util.List;
import java.util.Map;

/** The parameters of an authorization request; an absent one reads as empty. */
public record AuthorizationRequest(Map<String, String> parameters) {

    public AuthorizationRequest {
        parameters = Map.copyOf(parameters);
    }

    public String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    boolean is(String name, String value) {
        return get(name).equals(value);
    }

    boolean has(String name) {
        return !get(name).isEmpty();
    }

    boolean asksFor(String scope) {
        return List.of(get("scope").split(" ")).contains(scope);
    }
}
