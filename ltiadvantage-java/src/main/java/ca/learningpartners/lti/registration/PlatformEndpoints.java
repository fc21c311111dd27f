package ca.learningpartners.lti.registration;

import ca.learningpartners.lti.http.WebAddress;
import java.net.URI;

/**
 * Where a platform answers. The tool never guesses these: the administrator or dynamic registration names them.
 *
 * @param authorization where the browser is sent to be identified
 * @param token where the tool asks for access tokens
 * @param keySet where the platform publishes the keys it signs with
 * @param tokenAudience what the platform wants to read as the audience of a token request; by default the token
 *     address itself (Brightspace and Blackboard want something else)
 */
public record PlatformEndpoints(URI authorization, URI token, URI keySet, String tokenAudience) {
    public PlatformEndpoints {
        WebAddress.require("The authorization address", authorization);
        WebAddress.require("The token address", token);
        WebAddress.require("The key set address", keySet);
        if (tokenAudience.isBlank()) {
            throw new IllegalArgumentException(
                    "The token audience is blank. Maybe leave it out, to use the token address " + token + "?");
        }
    }

    /** Endpoints whose token audience is the token address. */
    public PlatformEndpoints(URI authorization, URI token, URI keySet) {
        this(authorization, token, keySet, token.toString());
    }
}
