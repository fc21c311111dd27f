package ca.learningpartners.lti.person;

import java.util.Optional;

/**
 * What a platform chose to say of a person; often nothing. Names are kept to the letter, in Unicode's composed form
 * (NFC), and are never markup.
 *
 * @param name the full name as the person writes it
 * @param givenName may hold several names
 * @param familyName may hold several names
 * @param email not proven to be theirs
 */
public record Person(
        Optional<String> name, Optional<String> givenName, Optional<String> familyName, Optional<String> email) {}
