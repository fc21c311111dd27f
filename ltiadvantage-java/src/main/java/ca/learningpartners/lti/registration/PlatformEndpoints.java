package ca.learningpartners.lti.registration;

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
        requireWeb("authorization", authorization);
        requireWeb("token", token);
        requireWeb("key set", keySet);
        if (tokenAudience.isBlank()) {
            throw new IllegalArgumentException(
                    "The token audience is blank. Maybe leave it out, to use the token address " + token + "?");
        }
    }

    /** Endpoints whose token audience is the token address. */
    public PlatformEndpoints(URI authorization, URI token, URI keySet) {
        this(authorization, token, keySet, token.toString());
    }

    private static void requireWeb(String name, URI address) {
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getRawUserInfo() != null) {
            throw new IllegalArgumentException("The " + name + " address is " + address
                    + " and must be an absolute https address with a host and no user. Maybe https:// is missing?");
        }
    }
}
