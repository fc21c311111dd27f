package ca.learningpartners.lti.nrps;

import ca.learningpartners.lti.person.Person;
import ca.learningpartners.lti.person.Role;
import ca.learningpartners.lti.person.Subject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody in a course, as the platform says. Who is mentor, mentee or coordinator is decided in the tool and never
 * by a role in here.
 *
 * @param subject who; the same as in their launches from this registration
 * @param status how they stand in the course
 * @param roles every role sent, in order, the first hundred; may be empty. They may differ from those of a launch
 * @param person name and address, as far as the platform shares them; often nothing
 * @param sourcedId their id in the school's information system, where shared
 * @param locale the language they read, where the platform says
 * @param custom the custom parameters as their launch would carry them, to the letter; empty unless the roster was
 *     read for one resource link
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#membership-container-media-type">NRPS 2.0, 2.2</a>
 */
public record Member(
        Subject subject,
        MemberStatus status,
        List<Role> roles,
        Person person,
        Optional<String> sourcedId,
        Optional<Locale> locale,
        Map<String, String> custom) {
    public Member {
        roles = List.copyOf(roles);
        custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
    }

    /** Whether they have this role in its scope, or a sub-role of it. */
    public boolean has(Role role) {
        return roles.stream().anyMatch(one -> one.is(role.scope(), role.name()));
    }

    /** Leaves out whoever it is, so that no name slips into a log. */
    @Override
    public String toString() {
        return "Member[" + status + ", " + roles.size() + " roles]";
    }
}
