package ca.learningpartners.demolms.deviation;

import ca.learningpartners.demolms.token.ClaimNames;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/** Small changes to the claims of a valid message. */
final class ClaimChanges {

    private static final List<String> PERSONAL = List.of("name", "given_name", "family_name", "email", ClaimNames.EXT);

    private ClaimChanges() {}

    static Consumer<ObjectNode> with(String claim, String value) {
        return claims -> claims.put(claim, value);
    }

    static Consumer<ObjectNode> without(String... names) {
        return claims -> claims.remove(List.of(names));
    }

    /** Moves a moment away from when the message was really issued. */
    static Consumer<ObjectNode> at(String claim, long secondsFromIssue) {
        return claims -> claims.put(claim, claims.path("iat").asLong() + secondsFromIssue);
    }

    static Consumer<ObjectNode> roles(String... roles) {
        return claims -> {
            ArrayNode list = claims.putArray(ClaimNames.ROLES);
            List.of(roles).forEach(list::add);
        };
    }

    static Consumer<ObjectNode> addedRole(String role) {
        return claims -> claims.withArray(ClaimNames.ROLES).add(role);
    }

    static Consumer<ObjectNode> shortRoles() {
        return claims -> {
            List<String> names = claims.path(ClaimNames.ROLES)
                    .valueStream()
                    .map(role -> role.asText().substring(role.asText().indexOf('#') + 1))
                    .toList();
            roles(names.toArray(new String[0])).accept(claims);
        };
    }

    static Consumer<ObjectNode> resourceLink(Consumer<ObjectNode> change) {
        return claims -> change.accept(claims.withObjectProperty(ClaimNames.RESOURCE_LINK));
    }

    /** The tool's client id as a list, followed by others. */
    static Consumer<ObjectNode> audienceList(String... others) {
        return claims -> {
            String client = claims.path("aud").asText();
            ArrayNode audience = claims.putArray("aud").add(client);
            List.of(others).forEach(audience::add);
        };
    }

    static Consumer<ObjectNode> authorizedPartyIsAudience() {
        return claims -> claims.put("azp", claims.path("aud").asText());
    }

    /** Keeps of the personal claims only those named. */
    static Consumer<ObjectNode> personalOnly(String... kept) {
        return claims -> claims.remove(
                PERSONAL.stream().filter(each -> !List.of(kept).contains(each)).toList());
    }

    static Consumer<ObjectNode> nulls(String... names) {
        return claims -> List.of(names).forEach(claims::putNull);
    }
}
