package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.person.Person;
import ca.learningpartners.lti.person.Role;
import ca.learningpartners.lti.person.Subject;
import java.util.List;
import java.util.Optional;

/**
 * Whose work or data a message is about.
 *
 * <p><b>It proves nothing about who may look.</b> A learner of a real Moodle can obtain a validly signed submission
 * review, or a plain launch, about anybody else in the course. The tool has to decide, by what it knows itself,
 * whether the person who came may see this one's work; {@link Launch#isAboutSelf()} tells the case that needs no
 * further right.
 *
 * @param subject the platform's name for them
 * @param person what else it says of them
 * @param personSourcedId their number in the school's information system, if passed on
 * @param roles their roles, as far as sent
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0/#for-user-claim">LTI Submission Review 1.0, for_user</a>
 */
public record ForUser(Subject subject, Person person, Optional<String> personSourcedId, List<Role> roles) {
    public ForUser {
        roles = List.copyOf(roles);
    }

    /** Leaves out who it is, so that no name slips into a log. */
    @Override
    public String toString() {
        return "ForUser[" + roles.size() + " roles]";
    }
}
