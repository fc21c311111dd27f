package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.person.Person;
import ca.learningpartners.lti.person.Role;
import ca.learningpartners.lti.person.Subject;
import java.util.List;

/**
 * Whose work or data a message is about. A learner can obtain a validly signed message about someone else (Moodle):
 * decide for yourself whether this person may look at that one.
 *
 * @param subject the platform's name for them
 * @param person what else it says of them
 * @param roles their roles, as far as sent
 */
public record ForUser(Subject subject, Person person, List<Role> roles) {
    public ForUser {
        roles = List.copyOf(roles);
    }
}
