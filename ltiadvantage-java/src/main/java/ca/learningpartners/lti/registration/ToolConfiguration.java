package ca.learningpartners.lti.registration;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the tool tells a platform of itself when it registers: its names, its addresses, the messages it takes, and
 * what it would like to be told.
 *
 * @param address where the tool is served; login, launch, keys and domain follow from it
 * @param clientName its name in English
 * @param localizedNames its name in other languages, by language tag such as {@code fr-CA}
 * @param description one sentence for the administrator; may be empty
 * @param logo an image of the tool
 * @param messages the messages it takes
 * @param customParameters what it wants sent with every launch; values may be the platform's {@code $variables}
 * @param claims what it would like to know of a person, such as {@code name}; {@code iss} and {@code sub} included
 * @param scopes the platform services it asks for
 */
public record ToolConfiguration(
        ToolAddress address,
        String clientName,
        Map<String, String> localizedNames,
        String description,
        Optional<URI> logo,
        List<ToolMessage> messages,
        Map<String, String> customParameters,
        List<String> claims,
        Set<String> scopes) {
    public ToolConfiguration {
        if (clientName.isBlank()) {
            throw new IllegalArgumentException("The client name is blank. Maybe use the program's name?");
        }
        localizedNames = Map.copyOf(localizedNames);
        messages = List.copyOf(messages);
        customParameters = new CustomParameters(customParameters).values();
        claims = List.copyOf(claims);
        scopes = Set.copyOf(scopes);
    }
}
