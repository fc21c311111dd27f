package ca.learningpartners.tool.privacy;

import java.util.List;
import java.util.Optional;

/**
 * Whom to ask about what is kept.
 *
 * @param officers the privacy officers of the programs; empty if none is appointed, or if nobody is signed in
 */
public record PrivacyPage(List<Officer> officers) {

    public PrivacyPage {
        officers = List.copyOf(officers);
    }

    /** Somebody who answers questions about privacy, by their work address. */
    public record Officer(String name, Optional<String> email) {}
}
