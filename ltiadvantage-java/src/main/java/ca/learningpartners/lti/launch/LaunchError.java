package ca.learningpartners.lti.launch;

import java.net.URI;

/** Why a login or launch is refused. The codes are kept stable: people quote them to each other. */
public enum LaunchError {
    /** Unknown issuer, or issuer with another client id, or a registration that is not active. */
    UNKNOWN_PLATFORM("L-101", 403, Specification.SECURITY + "step-1-third-party-initiated-login"),
    /** {@code iss}, {@code login_hint} or {@code target_link_uri} is missing. */
    LOGIN_INCOMPLETE("L-102", 400, Specification.SECURITY + "step-1-third-party-initiated-login"),
    /** Several registrations for the issuer and no {@code client_id}. */
    AMBIGUOUS_PLATFORM("L-103", 400, Specification.CORE + "client_id-login-parameter"),
    /** {@code target_link_uri} is not on this tool. */
    FOREIGN_TARGET("L-104", 400, Specification.CORE + "target-link-uri"),
    /** State missing, unknown or expired. */
    STATE_UNKNOWN("L-201", 400, Specification.SECURITY + "prohibiting-the-login-csrf-vulnerability"),
    /** State belongs to another browser. */
    OTHER_BROWSER("L-202", 403, Specification.SECURITY + "prohibiting-the-login-csrf-vulnerability"),
    /** The platform answered with an OpenID Connect error. */
    PLATFORM_ERROR("L-203", 400, Specification.SECURITY + "authentication-error-response"),
    /** {@code id_token} missing or not a JWT, or over 64 KiB. */
    TOKEN_UNREADABLE("L-204", 400, Specification.SECURITY + "id-token"),
    /** Algorithm not allowed. */
    ALGORITHM_NOT_ALLOWED("L-205", 401, Specification.VALIDATION),
    /** No {@code kid}. */
    KEY_NOT_NAMED("L-206", 401, Specification.SECURITY + "h_key-set-url"),
    /** {@code kid} not in the platform's key set, after one refetch. */
    KEY_UNKNOWN("L-207", 401, Specification.SECURITY + "h_key-set-url"),
    /** Bad signature. */
    BAD_SIGNATURE("L-208", 401, Specification.VALIDATION),
    /** The platform's key set can't be had and none is cached. */
    KEYS_UNAVAILABLE("L-209", 401, Specification.SECURITY + "h_key-set-url"),
    /** Wrong {@code iss}. */
    WRONG_ISSUER("L-210", 401, Specification.VALIDATION),
    /** Wrong {@code aud}, or several with a missing or wrong {@code azp}. */
    WRONG_AUDIENCE("L-211", 401, Specification.VALIDATION),
    /** Expired. */
    EXPIRED("L-212", 401, Specification.VALIDATION),
    /** {@code iat} or {@code nbf} in the future beyond the allowed skew. */
    FROM_THE_FUTURE("L-213", 401, Specification.VALIDATION),
    /** {@code exp} or {@code iat} missing, or {@code iat} older than an hour. */
    NOT_DATED("L-214", 401, Specification.VALIDATION),
    /** Nonce missing or not the one of this login. */
    WRONG_NONCE("L-215", 401, Specification.VALIDATION),
    /** Nonce already used. */
    REPLAYED("L-216", 401, Specification.VALIDATION),
    /** {@code version} missing or not 1.3.0. */
    WRONG_VERSION("L-217", 400, Specification.CORE + "lti-version-claim"),
    /** {@code message_type} missing or not supported. */
    UNSUPPORTED_MESSAGE("L-218", 400, Specification.CORE + "message-type-claim"),
    /** {@code deployment_id} missing or empty. */
    NO_DEPLOYMENT("L-219", 400, Specification.CORE + "lti-deployment-id-claim"),
    /** Deployment not known for this registration; held for the administrator to approve. */
    UNKNOWN_DEPLOYMENT("L-220", 403, Specification.CORE + "tool-deployment"),
    /** {@code target_link_uri} claim missing, not on this tool, or not the one of the login. */
    WRONG_TARGET("L-221", 400, Specification.CORE + "target-link-uri"),
    /** {@code resource_link.id} missing, empty or over 255 characters. */
    NO_RESOURCE_LINK("L-222", 400, Specification.CORE + "resource-link-claim"),
    /** {@code sub} missing, empty or over 255 characters. */
    NO_SUBJECT("L-223", 400, Specification.CORE + "user-identity-claims"),
    /** {@code roles} missing or not a list. */
    NO_ROLES("L-224", 400, Specification.CORE + "roles-claim"),
    /** {@code deep_linking_settings} missing or incomplete. */
    NO_DEEP_LINKING_SETTINGS("L-225", 400, Specification.DEEP_LINKING + "deep-linking-settings"),
    /** A claim has the wrong JSON type. */
    WRONG_TYPE("L-226", 400, Specification.CORE + "optional-message-claims"),
    /** A submission review does not say whose work it is about, or names no line item for it. */
    NO_SUBMISSION("L-227", 400, Specification.SUBMISSION_REVIEW + "for-user-claim");

    private final String code;
    private final int httpStatus;
    private final URI specification;

    LaunchError(String code, int httpStatus, String specification) {
        this.code = code;
        this.httpStatus = httpStatus;
        this.specification = URI.create(specification);
    }

    /** The stable code, such as {@code L-201}. */
    public String code() {
        return code;
    }

    /** The status to answer with: 400 malformed, 401 not proven, 403 not let in. */
    public int httpStatus() {
        return httpStatus;
    }

    /** The section of the specification that is not kept, for whoever wants to argue with the platform's maker. */
    public URI specification() {
        return specification;
    }

    /** The documents of 1EdTech the sections are in. */
    private static final class Specification {
        static final String CORE = "https://www.imsglobal.org/spec/lti/v1p3/#";
        static final String SECURITY = "https://www.imsglobal.org/spec/security/v1p0/#";
        static final String VALIDATION = SECURITY + "authentication-response-validation";
        static final String DEEP_LINKING = "https://www.imsglobal.org/spec/lti-dl/v2p0/#";
        static final String SUBMISSION_REVIEW = "https://www.imsglobal.org/spec/lti-sr/v1p0/#";
    }
}
