package ca.learningpartners.demolms.deviation;

import static ca.learningpartners.demolms.deviation.ClaimChanges.addedRole;
import static ca.learningpartners.demolms.deviation.ClaimChanges.at;
import static ca.learningpartners.demolms.deviation.ClaimChanges.audienceList;
import static ca.learningpartners.demolms.deviation.ClaimChanges.authorizedPartyIsAudience;
import static ca.learningpartners.demolms.deviation.ClaimChanges.nulls;
import static ca.learningpartners.demolms.deviation.ClaimChanges.personalOnly;
import static ca.learningpartners.demolms.deviation.ClaimChanges.resourceLink;
import static ca.learningpartners.demolms.deviation.ClaimChanges.roles;
import static ca.learningpartners.demolms.deviation.ClaimChanges.shortRoles;
import static ca.learningpartners.demolms.deviation.ClaimChanges.with;
import static ca.learningpartners.demolms.deviation.ClaimChanges.without;

import ca.learningpartners.demolms.token.ClaimNames;
import ca.learningpartners.demolms.token.Signing;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One thing a launch does differently. Each names the code a careful tool refuses it with, or is marked as something a
 * tool must accept. Its {@link #id} is what the launch parameter {@code deviation} takes.
 */
public enum Deviation {
    NONE(new Twist.Nothing()),

    UNKNOWN_ISSUER("L-101", login(fields -> fields.put("iss", "https://unknown-lms.example"))),
    UNKNOWN_CLIENT("L-101", login(fields -> fields.put("client_id", "nobody-has-this"))),
    MISSING_ISSUER("L-102", login(fields -> fields.remove("iss"))),
    MISSING_LOGIN_HINT("L-102", login(fields -> fields.remove("login_hint"))),
    MISSING_TARGET_AT_LOGIN("L-102", login(fields -> fields.remove("target_link_uri"))),
    FOREIGN_TARGET_AT_LOGIN("L-104", login(fields -> fields.put("target_link_uri", "https://elsewhere.example/"))),

    NO_STATE("L-201", Answering.WITHOUT_STATE),
    UNKNOWN_STATE("L-201", Answering.WITH_UNKNOWN_STATE),
    FOREIGN_STATE("L-202", Answering.WITH_STATE_OF_ANOTHER_BROWSER),
    PLATFORM_ERROR("L-203", Answering.WITH_AN_ERROR),
    NO_TOKEN("L-204", Answering.WITHOUT_TOKEN),
    NOT_A_JWT("L-204", Answering.NOT_A_JWT),
    OVERSIZE_TOKEN("L-204", Answering.OVERSIZE_TOKEN),
    REPLAY("L-216", Answering.TWICE),

    ALG_NONE("L-205", Signing.NOT_AT_ALL),
    ALG_HS256("L-205", Signing.HMAC_WITH_PUBLIC_KEY),
    NO_KID("L-206", Signing.WITHOUT_KEY_ID),
    UNKNOWN_KID("L-207", Signing.BY_UNPUBLISHED_KEY),
    BAD_SIGNATURE("L-208", Signing.TAMPERED),

    WRONG_ISSUER("L-210", claims(with("iss", "https://unknown-lms.example"))),
    WRONG_AUDIENCE("L-211", claims(with("aud", "another-tool"))),
    SECOND_AUDIENCE_WITHOUT_AZP("L-211", claims(audienceList("another-tool"))),
    WRONG_AZP("L-211", claims(audienceList("another-tool").andThen(with("azp", "another-tool")))),
    EXPIRED("L-212", claims(at("exp", -300))),
    CLOCK_SKEW("L-213", claims(at("iat", 300))),
    NOT_YET_VALID("L-213", claims(at("nbf", 300))),
    NO_EXP("L-214", claims(without("exp"))),
    NO_IAT("L-214", claims(without("iat"))),
    OLD_IAT("L-214", claims(at("iat", -7200))),
    NO_NONCE("L-215", claims(without("nonce"))),
    WRONG_NONCE("L-215", claims(with("nonce", "a-nonce-of-another-login"))),
    NO_VERSION("L-217", claims(without(ClaimNames.VERSION))),
    WRONG_VERSION("L-217", claims(with(ClaimNames.VERSION, "1.1.0"))),
    NO_MESSAGE_TYPE("L-218", claims(without(ClaimNames.MESSAGE_TYPE))),
    UNKNOWN_MESSAGE_TYPE("L-218", claims(with(ClaimNames.MESSAGE_TYPE, "LtiSomethingElseRequest"))),
    NO_DEPLOYMENT("L-219", claims(without(ClaimNames.DEPLOYMENT_ID))),
    UNKNOWN_DEPLOYMENT(
            "L-220",
            new Twist.InBoth(
                    fields -> fields.put("lti_deployment_id", "not-yet-known"),
                    with(ClaimNames.DEPLOYMENT_ID, "not-yet-known"))),
    ANOTHER_DEPLOYMENT("L-220", claims(with(ClaimNames.DEPLOYMENT_ID, "not-the-one-of-the-login"))),
    NO_TARGET_LINK_URI("L-221", claims(without(ClaimNames.TARGET_LINK_URI))),
    FOREIGN_TARGET_LINK_URI("L-221", claims(with(ClaimNames.TARGET_LINK_URI, "https://elsewhere.example/"))),
    NO_RESOURCE_LINK_ID("L-222", claims(resourceLink(without("id")))),
    LONG_RESOURCE_LINK_ID("L-222", claims(resourceLink(with("id", "9".repeat(256))))),
    NO_SUB("L-223", claims(without("sub"))),
    EMPTY_SUB("L-223", claims(with("sub", ""))),
    NO_ROLES("L-224", claims(without(ClaimNames.ROLES))),
    ROLES_NOT_A_LIST("L-224", claims(with(ClaimNames.ROLES, "Instructor"))),
    DEEP_LINKING_WITHOUT_SETTINGS("L-225", claims(with(ClaimNames.MESSAGE_TYPE, "LtiDeepLinkingRequest"))),
    CLAIM_WRONG_TYPE("L-226", claims(with(ClaimNames.CONTEXT, "a course should be an object"))),

    NO_PERSONAL_DATA(claims(personalOnly())),
    NAMES_ONLY(claims(personalOnly("name", "given_name", "family_name"))),
    EMAIL_ONLY(claims(personalOnly("email"))),
    EMAIL_WITHOUT_CONTEXT(claims(personalOnly("email").andThen(without(ClaimNames.CONTEXT)))),
    NO_CONTEXT(claims(without(ClaimNames.CONTEXT))),
    EMPTY_ROLES(claims(roles())),
    SHORT_ROLES(claims(shortRoles())),
    UNKNOWN_ROLE(claims(roles("https://roles.example/vocabulary#Gardener"))),
    SEVERAL_ROLES(claims(addedRole("http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor"))),
    AUDIENCE_LIST(claims(audienceList())),
    AZP(claims(authorizedPartyIsAudience())),
    SECOND_AUDIENCE_WITH_AZP(claims(authorizedPartyIsAudience().andThen(audienceList("another-tool")))),
    UNKNOWN_CLAIMS(claims(with("https://unknown-lms.example/claim/mood", "cheerful"))),
    EXPLICIT_NULLS(claims(nulls("given_name", "family_name", ClaimNames.LIS, ClaimNames.CUSTOM, ClaimNames.CONTEXT)));

    private static final String ACCEPTED = "";

    private final String code;
    private final Twist twist;

    Deviation(String code, Twist twist) {
        this.code = code;
        this.twist = twist;
    }

    Deviation(String code, Answering how) {
        this(code, new Twist.InAnswer(how));
    }

    Deviation(String code, Signing how) {
        this(code, new Twist.InSigning(how));
    }

    Deviation(Twist accepted) {
        this("", accepted);
    }

    /** The name it goes by in addresses and forms, e.g. {@code wrong-audience}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code it is refused with; none when a tool must accept it. */
    public Optional<String> code() {
        return code.equals(ACCEPTED) ? Optional.empty() : Optional.of(code);
    }

    public Group group() {
        if (code.equals(ACCEPTED)) {
            return Group.ACCEPTED;
        }
        if (twist instanceof Twist.InLogin) {
            return Group.LOGIN;
        }
        if (twist instanceof Twist.InAnswer) {
            return Group.ANSWER;
        }
        return twist instanceof Twist.InSigning ? Group.SIGNATURE : Group.MESSAGE;
    }

    public void changeLogin(Map<String, String> fields) {
        if (twist instanceof Twist.InLogin login) {
            login.change().accept(fields);
        } else if (twist instanceof Twist.InBoth both) {
            both.login().accept(fields);
        }
    }

    public void changeClaims(ObjectNode claims) {
        if (twist instanceof Twist.InClaims message) {
            message.change().accept(claims);
        } else if (twist instanceof Twist.InBoth both) {
            both.claims().accept(claims);
        }
    }

    public Signing signing() {
        return twist instanceof Twist.InSigning signature ? signature.how() : Signing.AS_USUAL;
    }

    public Answering answering() {
        return twist instanceof Twist.InAnswer answer ? answer.how() : Answering.AS_USUAL;
    }

    public static Optional<Deviation> named(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    public static List<Deviation> of(Group group) {
        return Arrays.stream(values())
                .filter(each -> each != NONE && each.group() == group)
                .toList();
    }

    private static Twist login(Consumer<Map<String, String>> change) {
        return new Twist.InLogin(change);
    }

    private static Twist claims(Consumer<ObjectNode> change) {
        return new Twist.InClaims(change);
    }
}
