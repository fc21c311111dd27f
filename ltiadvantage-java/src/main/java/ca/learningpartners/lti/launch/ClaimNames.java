package ca.learningpartners.lti.launch;

/**
 * The names of LTI's claims on the wire.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#required-message-claims">LTI Core 1.3, 5.3 and 5.4</a>
 */
final class ClaimNames {
    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

    static final String VERSION = LTI + "version";
    static final String MESSAGE_TYPE = LTI + "message_type";
    static final String DEPLOYMENT_ID = LTI + "deployment_id";
    static final String TARGET_LINK_URI = LTI + "target_link_uri";
    static final String RESOURCE_LINK = LTI + "resource_link";
    static final String ROLES = LTI + "roles";
    static final String ROLE_SCOPE_MENTOR = LTI + "role_scope_mentor";
    static final String CONTEXT = LTI + "context";
    static final String LAUNCH_PRESENTATION = LTI + "launch_presentation";
    static final String TOOL_PLATFORM = LTI + "tool_platform";
    static final String CUSTOM = LTI + "custom";
    static final String LIS = LTI + "lis";
    static final String FOR_USER = LTI + "for_user";
    static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    static final String DEEP_LINKING_SETTINGS = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

    private ClaimNames() {}
}
