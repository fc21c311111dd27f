package ca.learningpartners.demolms.registration;

import ca.learningpartners.demolms.campus.Wording;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/**
 * A tool as a campus knows it: the id it was given, its one deployment, and the addresses it said are its own. A tool
 * that is not active yet is listed but cannot be launched.
 */
public record Tool(String clientId, String deploymentId, Details details, boolean active) {

    /** What the tool says about itself. */
    public record Details(
            Wording name,
            URI initiateLoginUri,
            Set<String> redirectUris,
            String targetLinkUri,
            URI jwksUri,
            Map<String, String> custom,
            String scope) {

        public Details {
            redirectUris = Set.copyOf(redirectUris);
            custom = Map.copyOf(custom);
        }

        /** For a tool entered by hand that is in one place and asks for nothing special. */
        public static Details at(String name, URI initiateLoginUri, String launchUri, URI jwksUri) {
            return new Details(
                    new Wording(name, name), initiateLoginUri, Set.of(launchUri), launchUri, jwksUri, Map.of(), "");
        }
    }

    public Tool activated() {
        return new Tool(clientId, deploymentId, details, true);
    }
}
