package ca.learningpartners.tool.network;

import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether somebody may be asked, and about what.
 *
 * @param topics what they could be asked about, by what they said; empty if nothing is known
 * @param address their work address, as it would be shown
 */
public record ListingPage(
        String program,
        String title,
        boolean listed,
        List<AskFormPage.Choice> topics,
        Set<String> chosen,
        boolean context,
        boolean email,
        String reach,
        Optional<String> address,
        Optional<UnfitField.Problem> problem) {}
