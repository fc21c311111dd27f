package ca.learningpartners.tool.platform;

import static ca.learningpartners.tool.platform.PlatformField.AUDIENCE;
import static ca.learningpartners.tool.platform.PlatformField.CLIENT_ID;
import static ca.learningpartners.tool.platform.PlatformField.DEPLOYMENTS;
import static ca.learningpartners.tool.platform.PlatformField.ENDPOINTS;
import static ca.learningpartners.tool.platform.PlatformField.ISSUER;
import static ca.learningpartners.tool.platform.PlatformField.TOKEN_ADDRESS;

import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.tool.runtime.Settings;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Near misses: values that could be meant as typed, and in most cases are a slip of copying. Platforms compare to the
 * letter, so nothing is put right silently, and nothing doubtful is taken silently.
 */
public final class PlatformDoubts {

    /** Canvas: a number, a colon, a hash. */
    private static final Pattern CANVAS_DEPLOYMENT = Pattern.compile("\\d+:[0-9a-f]{8,}");

    /** Canvas: the long number of a developer key. */
    private static final Pattern CANVAS_CLIENT = Pattern.compile("1\\d{13,}");

    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern LONG_WORD = Pattern.compile("[A-Za-z0-9]{12,}|(?=.*[A-Za-z])[A-Za-z0-9]{8,}");
    private static final Pattern KEYS = Pattern.compile(".*(certs|jwks|keyset)[^/]*");
    private static final Pattern TOKENS = Pattern.compile(".*token[^/]*");

    private final TypedPlatform typed;
    private final PlatformMake make;
    private final List<Remark> found = new ArrayList<>();

    private PlatformDoubts(TypedPlatform typed, PlatformMake make) {
        this.typed = typed;
        this.make = make;
    }

    /**
     * What is doubtful about a platform that somebody typed.
     *
     * @param others the registrations there are, without the one that is being changed
     */
    public static List<Remark> of(TypedPlatform typed, PlatformMake make, Collection<Registration> others) {
        PlatformDoubts doubts = new PlatformDoubts(typed, make);
        doubts.issuer(typed.value(ISSUER));
        doubts.nearIssuer(typed.value(ISSUER), others);
        doubts.client(typed.value(CLIENT_ID));
        doubts.deployments();
        ENDPOINTS.forEach(doubts::host);
        ENDPOINTS.forEach(doubts::kind);
        doubts.twice();
        doubts.audience();
        return List.copyOf(doubts.found);
    }

    private void doubt(boolean doubtful, PlatformField field, String code, Object... details) {
        if (doubtful) {
            found.add(new Remark(field, code, details));
        }
    }

    private void issuer(String issuer) {
        Optional<URI> address = typed.address(ISSUER);
        doubt(issuer.endsWith("/"), ISSUER, "issuer-slash", issuer.replaceAll("/+$", ""));
        doubt(
                address.filter(a -> "http".equals(a.getScheme()) && !Settings.isLoopback(a))
                        .isPresent(),
                ISSUER,
                "issuer-http",
                issuer.replaceFirst("http:", "https:"));
        doubt(
                issuer.matches(".*(\\.php|\\.json|\\?.*|#.*)")
                        || ENDPOINTS.stream()
                                .anyMatch(field ->
                                        !issuer.isEmpty() && typed.value(field).equals(issuer)),
                ISSUER,
                "issuer-page");
        doubt(
                make == PlatformMake.CANVAS
                        && issuer.matches("https://.*\\.instructure\\.com/?")
                        && !issuer.matches("https://canvas(\\.beta|\\.test)?\\.instructure\\.com/?"),
                ISSUER,
                "issuer-canvas");
    }

    private void nearIssuer(String issuer, Collection<Registration> others) {
        others.stream()
                .filter(other -> !other.issuer().equals(issuer))
                .filter(other -> plain(other.issuer()).equals(plain(issuer)))
                .findFirst()
                .ifPresent(other -> doubt(true, ISSUER, "issuer-near", other.issuer(), other.name()));
    }

    /** Without what is most often mistyped. */
    private static String plain(String issuer) {
        return issuer.toLowerCase(Locale.ROOT).replaceFirst("^http:", "https:").replaceAll("/+$", "");
    }

    private void client(String client) {
        List<String> deployments = typed.deployments();
        doubt(isAddress(client), CLIENT_ID, "client-address");
        doubt(client.matches(".*\\s.*"), CLIENT_ID, "inner-space");
        doubt(deployments.contains(client), CLIENT_ID, "client-is-deployment");
        boolean swapped = CANVAS_DEPLOYMENT.matcher(client).matches()
                || deployments.stream().anyMatch(id -> CANVAS_CLIENT.matcher(id).matches())
                || (SHORT_NUMBER.matcher(client).matches()
                        && deployments.stream()
                                .anyMatch(id -> LONG_WORD.matcher(id).matches()));
        doubt(swapped && !deployments.contains(client), CLIENT_ID, "swapped");
    }

    private void deployments() {
        doubt(typed.deployments().stream().anyMatch(PlatformDoubts::isAddress), DEPLOYMENTS, "deployment-address");
        doubt(typed.deployments().stream().anyMatch(id -> id.matches(".*\\s.*")), DEPLOYMENTS, "inner-space");
    }

    private static boolean isAddress(String text) {
        return text.matches("(?i)(https?:|www\\.).*");
    }

    private void host(PlatformField field) {
        String issuer = typed.address(ISSUER).map(URI::getHost).orElse("");
        typed.address(field)
                .map(URI::getHost)
                .filter(host -> !issuer.isEmpty() && !host.equalsIgnoreCase(issuer))
                .filter(host -> !make.isDocumentedHost(host))
                .ifPresent(host -> doubt(true, field, "other-host", host, issuer));
    }

    private void kind(PlatformField field) {
        String path = typed.address(field).map(URI::getPath).orElse("").toLowerCase(Locale.ROOT);
        boolean keys = KEYS.matcher(path).matches();
        boolean tokens = TOKENS.matcher(path).matches();
        doubt(field != PlatformField.KEY_SET && keys, field, "looks-like-keys");
        doubt(field != TOKEN_ADDRESS && tokens && !keys, field, "looks-like-token");
    }

    private void twice() {
        for (PlatformField field : ENDPOINTS) {
            String address = typed.value(field);
            boolean before = ENDPOINTS.subList(0, ENDPOINTS.indexOf(field)).stream()
                    .anyMatch(other -> typed.value(other).equals(address));
            doubt(before && !address.isEmpty(), field, "same-address");
        }
    }

    private void audience() {
        String audience = typed.value(AUDIENCE);
        doubt(
                make == PlatformMake.BRIGHTSPACE && !audience.equals(PlatformMake.BRIGHTSPACE_AUDIENCE),
                AUDIENCE,
                "audience-brightspace",
                PlatformMake.BRIGHTSPACE_AUDIENCE);
    }
}
