package ca.learningpartners.lti.person;

import ca.learningpartners.lti.json.OneLine;
import java.util.Optional;

/**
 * What a platform chose to say of a person; often nothing. Names are kept to the letter, in Unicode's composed form
 * (NFC), and are never markup. A control character in a name becomes a space, and a blank name is none.
 *
 * @param name the full name as the person writes it
 * @param givenName may hold several names
 * @param familyName may hold several names
 * @param email not proven to be theirs; one with a line break or another control character is left out
 */
public record Person(
        Optional<String> name, Optional<String> givenName, Optional<String> familyName, Optional<String> email) {

    public Person {
        name = name.flatMap(OneLine::of);
        givenName = givenName.flatMap(OneLine::of);
        familyName = familyName.flatMap(OneLine::of);
        email = email.filter(OneLine::is).filter(text -> !text.isBlank());
    }

    /** Leaves out who it is, so that no name slips into a log. */
    @Override
    public String toString() {
        return "Person[…]";
    }
}
