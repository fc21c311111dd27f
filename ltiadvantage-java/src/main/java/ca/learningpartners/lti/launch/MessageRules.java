package ca.learningpartners.lti.launch;

import static ca.learningpartners.lti.launch.LaunchRule.fault;
import static ca.learningpartners.lti.launch.LaunchRule.fine;
import static ca.learningpartners.lti.launch.LaunchRule.require;

import ca.learningpartners.lti.ags.GradeEndpoint;
import ca.learningpartners.lti.registration.Deployment;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.DeploymentStatus;
import ca.learningpartners.lti.registration.Deployments;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.RegistrationId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The checks that the message is one of LTI, whole, and from a place that may send it. */
final class MessageRules {
    private static final int LONGEST_ID = 255;

    private MessageRules() {}

    /**
     * The message is of LTI 1.3.
     *
     * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#lti-version-claim">LTI Core 1.3, 5.3.2</a>
     */
    static Optional<String> versionIsRight(LaunchAttempt attempt) {
        return require(text(attempt, ClaimNames.VERSION).equals("1.3.0"), "version is missing or not 1.3.0");
    }

    /**
     * The message is of a kind this tool takes.
     *
     * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#message-type-claim">LTI Core 1.3, 5.3.1</a>
     */
    static Optional<String> messageIsSupported(LaunchAttempt attempt) {
        String named = text(attempt, ClaimNames.MESSAGE_TYPE);
        Optional<MessageType> type = MessageType.ofClaim(named);
        type.ifPresent(attempt::establish);
        return require(type.isPresent(), "message_type is " + Trace.quote(named));
    }

    /**
     * The message names its deployment.
     *
     * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#lti-deployment-id-claim">LTI Core 1.3, 5.3.3</a>
     */
    static Optional<String> deploymentIsNamed(LaunchAttempt attempt) {
        Optional<DeploymentId> named = attempt.claims()
                .text(ClaimNames.DEPLOYMENT_ID)
                .filter(MessageRules::isId)
                .map(DeploymentId::new);
        named.ifPresent(attempt::establish);
        return require(named.isPresent(), "deployment_id is missing, empty or over 255 characters");
    }

    /**
     * The deployment is the login's, if that named one, and approved; an unknown one is held for the administrator.
     *
     * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#tool-deployment">LTI Core 1.3, 3.1.3</a>
     * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#additional-login-parameters">LTI Core 1.3, 4.1</a>
     */
    static Optional<String> deploymentIsApproved(LaunchAttempt attempt) {
        DeploymentId named = attempt.deployment();
        if (attempt.state().deployment().filter(login -> !login.equals(named)).isPresent()) {
            return fault("deployment_id is not the lti_deployment_id of the login");
        }
        RegistrationId registration = attempt.registration().id();
        Deployments deployments = attempt.grounds().deployments();
        Deployment known = deployments
                .find(registration, named)
                .orElseGet(() -> deployments.hold(registration, named, attempt.now()));
        return require(
                known.isApproved(),
                known.status() == DeploymentStatus.REFUSED
                        ? "the administrator keeps the deployment out"
                        : "the deployment waits for the administrator's approval");
    }

    /**
     * The page asked for is the one of the login, and on this tool.
     *
     * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#target-link-uri">LTI Core 1.3, 5.3.4</a>
     */
    static Optional<String> targetIsOfThisLogin(LaunchAttempt attempt) {
        String target = text(attempt, ClaimNames.TARGET_LINK_URI);
        boolean ours = attempt.grounds().tool().covers(target);
        boolean same = Secrets.same(Secrets.fingerprint(target), attempt.state().targetLinkFingerprint());
        return require(ours && same, "target_link_uri is missing, not on this tool, or not the one of the login");
    }

    /**
     * A message from a link says which link. The other messages need none: content is chosen before there is a link, a
     * submission is found by its line item, and a question about somebody's data belongs to no place at all (it needs
     * neither course, link nor {@code for_user}).
     *
     * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#resource-link-claim">LTI Core 1.3, 5.3.5</a>
     */
    static Optional<String> resourceLinkIsNamed(LaunchAttempt attempt) {
        if (attempt.message() != MessageType.RESOURCE_LINK) {
            return fine();
        }
        Optional<String> id = attempt.claims().object(ClaimNames.RESOURCE_LINK).flatMap(link -> link.text("id"));
        return require(
                id.filter(MessageRules::isId).isPresent(), "resource_link.id is missing, empty or over 255 characters");
    }

    /**
     * The message says who came; anonymous visitors are not let in.
     *
     * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#user-identity-claims">LTI Core 1.3, 5.3.6</a>
     */
    static Optional<String> subjectIsNamed(LaunchAttempt attempt) {
        Optional<String> subject = attempt.claims().text("sub");
        return require(subject.filter(MessageRules::isId).isPresent(), "sub is missing, empty or over 255 characters");
    }

    /**
     * The message lists the person's roles; the list may be empty.
     *
     * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#roles-claim">LTI Core 1.3, 5.3.7</a>
     */
    static Optional<String> rolesAreListed(LaunchAttempt attempt) {
        JsonNode roles = attempt.claims().node(ClaimNames.ROLES);
        return require(roles != null && roles.isArray(), "roles is missing or not a list");
    }

    /**
     * A deep linking message says what may be sent back and where to.
     *
     * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-settings">LTI Deep Linking 2.0, 4.4.1</a>
     */
    static Optional<String> deepLinkingIsDescribed(LaunchAttempt attempt) {
        return require(
                attempt.message() != MessageType.DEEP_LINKING
                        || LaunchReader.deepLinking(attempt.claims()).isPresent(),
                "deep_linking_settings or one of its required members is missing or unusable");
    }

    /**
     * Every claim we read has the JSON type the specification gives it; with that the launch is read.
     *
     * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#optional-message-claims">LTI Core 1.3, 5.4</a>
     */
    static Optional<String> claimsHaveTheirTypes(LaunchAttempt attempt) {
        attempt.establish(LaunchReader.read(attempt));
        return fine();
    }

    /**
     * A submission review says whose work it is about, and names the line item the work is for.
     *
     * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0/#for-user-claim">LTI Submission Review 1.0, for_user</a>
     * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/#assignment-and-grade-service-claim">AGS 2.0, 3.1</a>
     */
    static Optional<String> submissionIsNamed(LaunchAttempt attempt) {
        if (attempt.message() != MessageType.SUBMISSION_REVIEW) {
            return fine();
        }
        Launch launch = attempt.launch();
        if (launch.forUser().filter(user -> isId(user.subject().value())).isEmpty()) {
            return fault("for_user is missing or has no usable user_id");
        }
        return require(
                launch.grades().flatMap(GradeEndpoint::lineItem).isPresent(),
                "the endpoint claim is missing or has no usable lineitem");
    }

    /** Control characters name nothing, and not every database can hold them. */
    private static boolean isId(String text) {
        return !text.isBlank() && text.length() <= LONGEST_ID && text.chars().noneMatch(Character::isISOControl);
    }

    /** The claim if it is a text; for claims where anything else is just the wrong value. */
    private static String text(LaunchAttempt attempt, String claim) {
        JsonNode node = attempt.claims().node(claim);
        return node != null && node.isTextual() ? node.textValue() : "";
    }
}
