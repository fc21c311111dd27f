package ca.learningpartners.lti.registration;

import java.util.Set;

/**
 * What the tool asked for and the platform did not write down: to be told to whoever administers it, who may have to
 * allow it there. It is the platform's word at registration and not a promise; a service can be allowed later.
 *
 * @param scopes the services left out
 * @param messages the messages left out; never the resource link, which needs no mention. A Moodle lists no submission
 *     review and sends it all the same, for links that declare one.
 */
public record Shortfall(Set<String> scopes, Set<MessageType> messages) {
    public Shortfall {
        scopes = Set.copyOf(scopes);
        messages = Set.copyOf(messages);
    }

    /** Nothing is missing, or the platform does not say. */
    public static Shortfall none() {
        return new Shortfall(Set.of(), Set.of());
    }

    /** Whether nothing is known to be missing. */
    public boolean isEmpty() {
        return scopes.isEmpty() && messages.isEmpty();
    }
}
