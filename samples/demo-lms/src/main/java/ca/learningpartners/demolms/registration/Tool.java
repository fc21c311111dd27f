package ca.learningpartners.demolms.registration;

import ca.learningpartners.demolms.campus.Wording;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tool as a campus knows it: the id it was given, its one deployment, and what it said about itself, the last of so
 * many times. A tool that is not active yet is listed but cannot be launched.
 */
public record Tool(String clientId, String deploymentId, Details details, boolean active, int registrations) {

    /**
     * What the tool says about itself.
     *
     * @param domain where it lives, with its port
     * @param messages the messages it takes, each with the address it wants it for
     * @param scopes what it may ask of the services
     */
    public record Details(
            Wording name,
            String domain,
            URI initiateLoginUri,
            Set<String> redirectUris,
            String targetLinkUri,
            URI jwksUri,
            Map<String, String> custom,
            Map<MessageType, String> messages,
            Set<Scope> scopes) {

        public Details {
            redirectUris = Set.copyOf(redirectUris);
            custom = Map.copyOf(custom);
            messages = Map.copyOf(messages);
            scopes = Set.copyOf(scopes);
        }

        /** For a tool entered by hand that is in one place and asks for nothing special. */
        public static Details at(String name, URI initiateLoginUri, String launchUri, URI jwksUri) {
            return new Details(
                    new Wording(name, name),
                    initiateLoginUri.getAuthority(),
                    initiateLoginUri,
                    Set.of(launchUri),
                    launchUri,
                    jwksUri,
                    Map.of(),
                    Map.of(MessageType.RESOURCE_LINK, launchUri),
                    Set.of());
        }

        /** The same tool, taking every message at its one address and allowed everything. */
        public Details withEverything() {
            Map<MessageType, String> all = new EnumMap<>(MessageType.class);
            Set.of(MessageType.values()).forEach(type -> all.put(type, targetLinkUri));
            return new Details(
                    name,
                    domain,
                    initiateLoginUri,
                    redirectUris,
                    targetLinkUri,
                    jwksUri,
                    custom,
                    all,
                    Set.of(Scope.values()));
        }

        /** The origins its pages may speak from. */
        public Set<String> origins() {
            return Stream.concat(redirectUris.stream(), Stream.of(targetLinkUri, initiateLoginUri.toString()))
                    .map(WebAddress::parse)
                    .flatMap(Optional::stream)
                    .map(uri -> uri.getScheme() + "://" + uri.getAuthority())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    public Tool activated() {
        return new Tool(clientId, deploymentId, details, true, registrations);
    }

    /** Registered once more, under the ids it has. */
    Tool again(Details newer) {
        return new Tool(clientId, deploymentId, newer, active, registrations + 1);
    }

    public boolean takes(MessageType type) {
        return details.messages().containsKey(type);
    }

    public boolean may(Scope scope) {
        return details.scopes().contains(scope);
    }
}
