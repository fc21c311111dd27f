package ca.learningpartners.lti.launch;

/** Why a login or launch is refused. The codes are kept stable: people quote them to each other. */
public enum LaunchError {
    /** Unknown issuer, or issuer with another client id, or a registration that is not active. */
    UNKNOWN_PLATFORM("L-101", 403),
    /** {@code iss}, {@code login_hint} or {@code target_link_uri} is missing. */
    LOGIN_INCOMPLETE("L-102", 400),
    /** Several registrations for the issuer and no {@code client_id}. */
    AMBIGUOUS_PLATFORM("L-103", 400),
    /** {@code target_link_uri} is not on this tool. */
    FOREIGN_TARGET("L-104", 400),
    /** State missing, unknown or expired. */
    STATE_UNKNOWN("L-201", 400),
    /** State belongs to another browser. */
    OTHER_BROWSER("L-202", 403),
    /** The platform answered with an OpenID Connect error. */
    PLATFORM_ERROR("L-203", 400),
    /** {@code id_token} missing or not a JWT, or over 64 KiB. */
    TOKEN_UNREADABLE("L-204", 400),
    /** Algorithm not allowed. */
    ALGORITHM_NOT_ALLOWED("L-205", 401),
    /** No {@code kid}. */
    KEY_NOT_NAMED("L-206", 401),
    /** {@code kid} not in the platform's key set, after one refetch. */
    KEY_UNKNOWN("L-207", 401),
    /** Bad signature. */
    BAD_SIGNATURE("L-208", 401),
    /** The platform's key set can't be had and none is cached. */
    KEYS_UNAVAILABLE("L-209", 401),
    /** Wrong {@code iss}. */
    WRONG_ISSUER("L-210", 401),
    /** Wrong {@code aud}, or several with a missing or wrong {@code azp}. */
    WRONG_AUDIENCE("L-211", 401),
    /** Expired. */
    EXPIRED("L-212", 401),
    /** {@code iat} or {@code nbf} in the future beyond the allowed skew. */
    FROM_THE_FUTURE("L-213", 401),
    /** {@code exp} or {@code iat} missing, or {@code iat} older than an hour. */
    NOT_DATED("L-214", 401),
    /** Nonce missing or not the one of this login. */
    WRONG_NONCE("L-215", 401),
    /** Nonce already used. */
    REPLAYED("L-216", 401),
    /** {@code version} missing or not 1.3.0. */
    WRONG_VERSION("L-217", 400),
    /** {@code message_type} missing or not supported. */
    UNSUPPORTED_MESSAGE("L-218", 400),
    /** {@code deployment_id} missing or empty. */
    NO_DEPLOYMENT("L-219", 400),
    /** Deployment not known for this registration; held for the administrator to approve. */
    UNKNOWN_DEPLOYMENT("L-220", 403),
    /** {@code target_link_uri} claim missing, not on this tool, or not the one of the login. */
    WRONG_TARGET("L-221", 400),
    /** {@code resource_link.id} missing, empty or over 255 characters. */
    NO_RESOURCE_LINK("L-222", 400),
    /** {@code sub} missing, empty or over 255 characters. */
    NO_SUBJECT("L-223", 400),
    /** {@code roles} missing or not a list. */
    NO_ROLES("L-224", 400),
    /** {@code deep_linking_settings} missing or incomplete. */
    NO_DEEP_LINKING_SETTINGS("L-225", 400),
    /** A claim has the wrong JSON type. */
    WRONG_TYPE("L-226", 400);

    private final String code;
    private final int httpStatus;

    LaunchError(String code, int httpStatus) {
        this.code = code;
        this.httpStatus = httpStatus;
    }

    /** The stable code, such as {@code L-201}. */
    public String code() {
        return code;
    }

    /** The status to answer with: 400 malformed, 401 not proven, 403 not let in. */
    public int httpStatus() {
        return httpStatus;
    }
}
