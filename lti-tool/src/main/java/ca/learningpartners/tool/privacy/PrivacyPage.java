package ca.learningpartners.tool.privacy;

import java.util.List;
import java.util.Optional;

/**
 * Whom to ask about what is kept.
 *
 * @param signedIn whether there is more to read for whoever looks
 * @param officers the privacy officers of the programs; empty if none is appointed, or if nobody is signed in
 */
public record PrivacyPage(boolean signedIn, List<Officer> officers) {

    public PrivacyPage {
        officers = List.copyOf(officers);
    }

    /** Somebody who answers questions about privacy, by their work address. */
    public record Officer(String name, Optional<String> email) {}
}
