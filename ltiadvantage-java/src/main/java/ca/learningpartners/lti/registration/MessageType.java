package ca.learningpartners.lti.registration;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of message a platform may send to this tool: what it registers for is what it accepts at launch. */
public enum MessageType {
    /** Someone opened a link placed in a course. */
    RESOURCE_LINK("LtiResourceLinkRequest"),
    /** Someone is placing a link and wants to choose what it opens. */
    DEEP_LINKING("LtiDeepLinkingRequest"),
    /** Someone wants to look at a learner's work from the gradebook. */
    SUBMISSION_REVIEW("LtiSubmissionReviewRequest"),
    /** An administrator asks what is kept about a person. */
    DATA_PRIVACY("LtiDataPrivacyLaunchRequest");

    private final String claim;

    MessageType(String claim) {
        this.claim = claim;
    }

    /** The name on the wire. */
    public String claim() {
        return claim;
    }

    /** The type of that exact name on the wire. */
    public static Optional<MessageType> ofClaim(String claim) {
        return Stream.of(values()).filter(t -> t.claim.equals(claim)).findFirst();
    }
}
