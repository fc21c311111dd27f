package ca.learningpartners.tool.viewer;

import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.text.Kept;
import java.util.Optional;

/**
 * Somebody as their platform knows them.
 *
 * @param scope the deployment where the issuer is shared by many schools, else empty
 * @param subject the platform's id for the person, unique within the scope
 * @param name the name the platform gives, if it does
 * @param email the address the platform gives, if it does
 * @param platformOrigin the origin of the page around us
 */
public record Visitor(
        RegistrationId registration,
        String scope,
        String subject,
        Optional<String> name,
        Optional<String> email,
        Optional<String> platformOrigin) {

    private static final int LONGEST_NAME = 200;

    /** A name or an address with a NUL in it is none; PostgreSQL could not hold it either. */
    public Visitor {
        name = name.filter(text -> text.indexOf('\0') < 0);
        email = email.filter(text -> text.indexOf('\0') < 0);
    }

    /** The name the platform gave, if it can be kept to the letter. */
    public Optional<String> keptName() {
        try {
            return name.map(Visitor::kept);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * A name as it is kept.
     *
     * @throws IllegalArgumentException if it is blank, too long, or not one line
     */
    public static String kept(String name) {
        return Kept.line("name", name, LONGEST_NAME);
    }
}
