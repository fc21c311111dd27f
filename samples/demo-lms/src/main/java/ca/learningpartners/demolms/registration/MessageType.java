package ca.learningpartners.demolms.registration;

import java.util.Arrays;
import java.util.Optional;

/** The messages a campus can send to a tool. */
public enum MessageType {
    RESOURCE_LINK("LtiResourceLinkRequest"),
    DEEP_LINKING("LtiDeepLinkingRequest"),
    SUBMISSION_REVIEW("LtiSubmissionReviewRequest"),
    DATA_PRIVACY("LtiDataPrivacyLaunchRequest");

    private final String claim;

    MessageType(String claim) {
        this.claim = claim;
    }

    /** What the message says it is, e.g. {@code LtiResourceLinkRequest}. */
    public String claim() {
        return claim;
    }

    static Optional<MessageType> of(String claim) {
        return Arrays.stream(values()).filter(each -> each.claim.equals(claim)).findFirst();
    }
}
