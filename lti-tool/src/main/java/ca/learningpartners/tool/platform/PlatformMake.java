package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.registration.Registration;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The makes of learning platform, with what their own manuals say of their addresses. That is for suggesting: the
 * administrator reads the values at the platform and confirms them.
 */
public enum PlatformMake {
    MOODLE("moodle"),
    CANVAS("canvas"),
    BRIGHTSPACE("desire2learn", "brightspace", "d2l"),
    BLACKBOARD("blackboardlearn", "blackboard"),
    SAKAI("sakai", "sakailms.org"),
    OTHER;

    private static final String CANVAS_ISSUER = "https://canvas.instructure.com";
    private static final String CANVAS_SERVER = "https://sso.canvaslms.com";
    private static final String BLACKBOARD_ISSUER = "https://blackboard.com";
    private static final String BLACKBOARD_SERVER = "https://developer.blackboard.com";
    private static final String BRIGHTSPACE_SERVER = "https://auth.brightspace.com";

    /** What Brightspace wants to read in a token request, whatever the token address is. */
    static final String BRIGHTSPACE_AUDIENCE = "https://api.brightspace.com/auth/token";

    private final List<String> families;

    PlatformMake(String... families) {
        this.families = List.of(families);
    }

    /** Its name in addresses and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The code by which platforms of this make name it; empty for {@link #OTHER}. */
    public Optional<String> family() {
        return families.stream().findFirst();
    }

    public static Optional<PlatformMake> named(String word) {
        return Arrays.stream(values()).filter(make -> make.word().equals(word)).findFirst();
    }

    /** The make a registration says it is, or that its addresses give away. */
    public static PlatformMake of(Registration registration) {
        String family = registration.productFamily().orElse("").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(make -> make.families.contains(family))
                .findFirst()
                .orElseGet(() -> ofAddresses(
                        registration.issuer(),
                        String.valueOf(registration.endpoints().authorization().getPath())));
    }

    private static PlatformMake ofAddresses(String issuer, String path) {
        if (path.contains("/mod/lti/") || path.contains("/ltix/")) {
            return MOODLE;
        }
        if (path.contains("/d2l/lti/")) {
            return BRIGHTSPACE;
        }
        return path.contains("/imsoidc/") ? SAKAI : ofIssuer(issuer);
    }

    /** The make whose own host an issuer is on. */
    public static PlatformMake ofIssuer(String issuer) {
        String lower = issuer.toLowerCase(Locale.ROOT);
        if (lower.matches("https?://([^/]+\\.)?(instructure|canvaslms)\\.com(/.*)?")) {
            return CANVAS;
        }
        if (lower.matches("https?://([^/]+\\.)?blackboard\\.com(/.*)?")) {
            return BLACKBOARD;
        }
        return lower.matches("https?://[^/]+\\.(brightspace|brightspacedemo|desire2learn)\\.com(/.*)?")
                ? BRIGHTSPACE
                : OTHER;
    }

    /**
     * What the make's manual says the values are, as far as they follow from the issuer and the client id. Only what
     * is the same everywhere is suggested while there is no issuer.
     */
    public Map<PlatformField, String> suggestions(TypedPlatform typed) {
        Map<PlatformField, String> values = new EnumMap<>(PlatformField.class);
        switch (this) {
            case CANVAS -> canvas(typed, values);
            case BLACKBOARD -> blackboard(typed, values);
            case BRIGHTSPACE -> brightspace(typed, values);
            case MOODLE -> put(typed, values, "/mod/lti/auth.php", "/mod/lti/token.php", "/mod/lti/certs.php");
            case SAKAI -> put(typed, values, "/imsoidc/lti13/oidc_auth", "", "/imsblis/lti13/keyset");
            case OTHER -> {}
        }
        return values;
    }

    /** Whether the manual puts addresses on this host although the issuer is on another. */
    boolean isDocumentedHost(String host) {
        return switch (this) {
            case CANVAS -> host.matches("sso(\\.beta|\\.test)?\\.canvaslms\\.com");
            case BLACKBOARD -> BLACKBOARD_SERVER.endsWith("/" + host);
            case BRIGHTSPACE -> BRIGHTSPACE_SERVER.endsWith("/" + host);
            case MOODLE, SAKAI, OTHER -> false;
        };
    }

    /** Hosted Canvas; a school that runs its own says so by another issuer. */
    private static void canvas(TypedPlatform typed, Map<PlatformField, String> values) {
        String issuer = typed.value(PlatformField.ISSUER);
        boolean hosted = issuer.isEmpty() || ofIssuer(issuer) == CANVAS;
        values.put(PlatformField.ISSUER, CANVAS_ISSUER);
        String stage = issuer.contains(".beta.") ? "beta." : issuer.contains(".test.") ? "test." : "";
        String server = hosted ? CANVAS_SERVER.replace("sso.", "sso." + stage) : root(typed);
        endpoints(
                values,
                server + "/api/lti/authorize_redirect",
                server + "/login/oauth2/token",
                server + "/api/lti/security/jwks");
    }

    /** One issuer for all schools; the key set is that of the application. */
    private static void blackboard(TypedPlatform typed, Map<PlatformField, String> values) {
        values.put(PlatformField.ISSUER, BLACKBOARD_ISSUER);
        values.put(PlatformField.AUTHORIZATION, BLACKBOARD_SERVER + "/api/v1/gateway/oidcauth");
        values.put(PlatformField.TOKEN_ADDRESS, BLACKBOARD_SERVER + "/api/v1/gateway/oauth2/jwttoken");
        String client = typed.value(PlatformField.CLIENT_ID);
        if (client.matches("[\\w-]+")) {
            values.put(
                    PlatformField.KEY_SET,
                    BLACKBOARD_SERVER + "/api/v1/management/applications/" + client + "/jwks.json");
        }
    }

    private static void brightspace(TypedPlatform typed, Map<PlatformField, String> values) {
        put(typed, values, "/d2l/lti/authenticate", "", "/d2l/.well-known/jwks");
        values.put(PlatformField.TOKEN_ADDRESS, BRIGHTSPACE_SERVER + "/core/connect/token");
        values.put(PlatformField.AUDIENCE, BRIGHTSPACE_AUDIENCE);
    }

    private static void put(
            TypedPlatform typed, Map<PlatformField, String> values, String authorization, String token, String keySet) {
        String root = root(typed);
        if (!root.isEmpty()) {
            endpoints(values, root + authorization, token.isEmpty() ? "" : root + token, root + keySet);
        }
    }

    private static void endpoints(
            Map<PlatformField, String> values, String authorization, String token, String keySet) {
        values.put(PlatformField.AUTHORIZATION, authorization);
        values.put(PlatformField.TOKEN_ADDRESS, token);
        values.put(PlatformField.KEY_SET, keySet);
        values.values().removeIf(String::isEmpty);
    }

    /** The issuer without a slash at its end; empty if it is no address. */
    private static String root(TypedPlatform typed) {
        return typed.address(PlatformField.ISSUER)
                .map(URI::toString)
                .map(text -> text.replaceAll("/+$", ""))
                .orElse("");
    }
}
