package ca.learningpartners.demolms.campus;

import java.util.List;

/**
 * An invented person of a campus. The id is a small number that other campuses use for somebody else, as real
 * platforms do; {@code part} says in a word or two what the person plays in the demo.
 */
public record Person(
        String id, String givenName, String familyName, String name, String email, List<Role> roles, Wording part) {

    public Person {
        roles = List.copyOf(roles);
    }

    /** The name a person signs in with and is picked by, e.g. {@code noor.haddad}. */
    public String username() {
        return email.substring(0, email.indexOf('@'));
    }
}
