package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.ags.GradeEndpoint;
import ca.learningpartners.lti.nrps.RosterEndpoint;
import ca.learningpartners.lti.person.Person;
import ca.learningpartners.lti.person.Role;
import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.RegistrationId;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A verified message from a platform: who came, from where, to do what. What it says is the platform's word; who is
 * mentor, mentee or coordinator is decided in the tool and never by a role in here.
 *
 * @param registration the platform it came from
 * @param deployment the place within the platform
 * @param message what kind of message it is
 * @param targetLinkUri the page of this tool it leads to
 * @param subject who came
 * @param person what the platform says of them
 * @param locale the language they read, if the platform says
 * @param roles every role sent, in order; may be empty
 * @param roleScopeMentor whom they look after, where the platform has the role of a mentor: subjects, mere data
 * @param context the course they came from
 * @param resourceLink the link they opened
 * @param presentation how the platform shows the tool
 * @param platform what the platform says of itself
 * @param custom the custom parameters, to the letter; an unknown {@code $Variable} arrives as written
 * @param deepLinking present in a deep linking message
 * @param grades where the course's grades are, if the tool may use the service; an address that is not http(s) and
 *     absolute is left out of it
 * @param roster where the course's roster is, if the tool may use the service; absent if its address is not http(s)
 *     and absolute
 * @param forUser whose work or data the message is about
 * @param lis identifiers of the school's information system
 * @param claims everything, as sent: also what has no place above, such as {@code lti1p1} and a maker's extensions
 */
public record Launch(
        RegistrationId registration,
        DeploymentId deployment,
        MessageType message,
        URI targetLinkUri,
        Subject subject,
        Person person,
        Optional<Locale> locale,
        List<Role> roles,
        List<String> roleScopeMentor,
        Optional<Context> context,
        Optional<ResourceLink> resourceLink,
        Presentation presentation,
        Optional<ToolPlatform> platform,
        Map<String, String> custom,
        Optional<DeepLinkingSettings> deepLinking,
        Optional<GradeEndpoint> grades,
        Optional<RosterEndpoint> roster,
        Optional<ForUser> forUser,
        Lis lis,
        Claims claims) {
    public Launch {
        roles = List.copyOf(roles);
        roleScopeMentor = List.copyOf(roleScopeMentor);
        custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
    }

    /** Whether the person teaches in the course, sub-roles of Instructor included. */
    public boolean isInstructor() {
        return has(Role.Scope.COURSE, "Instructor");
    }

    /** Whether the person learns in the course. */
    public boolean isLearner() {
        return has(Role.Scope.COURSE, "Learner");
    }

    /** Whether the person administers the platform or the school's part of it. */
    public boolean isPlatformAdministrator() {
        return has(Role.Scope.SYSTEM, "Administrator") || has(Role.Scope.INSTITUTION, "Administrator");
    }

    /** Whether nobody real came: a teacher looks at the course as a learner would (Canvas's student view). */
    public boolean isTestUser() {
        return has(Role.Scope.SYSTEM, "TestUser");
    }

    /**
     * Whether the message is about nobody but the one who came. If it is about somebody else, a valid signature gives
     * no right to see their work or data: authorising that is the tool's task (see {@link ForUser}).
     */
    public boolean isAboutSelf() {
        return forUser.map(ForUser::subject).map(subject::equals).orElse(true);
    }

    private boolean has(Role.Scope scope, String name) {
        return roles.stream().anyMatch(role -> role.is(scope, name));
    }

    /** Leaves out whoever it is about, so that no name slips into a log. */
    @Override
    public String toString() {
        return "Launch[" + message.claim() + " from " + registration + ", deployment " + deployment + "]";
    }
}
