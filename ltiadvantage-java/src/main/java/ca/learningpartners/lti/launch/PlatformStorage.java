package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.http.WebOrigin;
import ca.learningpartners.lti.registration.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the platform's own page where the tool may keep a value while somebody logs in, for browsers that keep no
 * cookie inside another site's page. A page of the tool talks to it by messages; {@link #script()} does so.
 *
 * @param frame the name of the platform's frame that listens, or {@code _parent} for the page around the tool
 * @param origin the exact origin that frame must have: that of the platform's authorization address
 * @param key the name under which the value of this login is kept
 * @see <a href="https://www.imsglobal.org/spec/lti-pm-s/v0p1">LTI postMessage Storage 0.1</a>
 * @see <a href="https://www.imsglobal.org/spec/lti-cs-oidc/v0p1">LTI OIDC Login with LTI Client Side postMessages 0.1</a>
 */
public record PlatformStorage(String frame, String origin, String key) {
    /** The field in which a page of the tool posts a launch again with what the storage held; empty if nothing. */
    public static final String FIELD = "lti_storage_value";

    private static final Pattern FRAME = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");
    private static final String SCRIPT = "platform-storage.js";

    /**
     * The script for both pages, to be served from an address of the tool's own and included by both with
     * {@code defer}. Each page holds one element with these attributes:
     *
     * <ul>
     *   <li>{@code data-lti-frame}, {@code data-lti-origin}, {@code data-lti-key}: the three components of this record
     *   <li>at login {@code data-lti-value}: what to keep, on a link to {@link LoginRedirect#location()}, which the
     *       script follows as soon as the platform has answered, or a second later in any case
     *   <li>at launch no value, on a form that posts {@code state}, {@code id_token} and an empty {@link #FIELD} to the
     *       launch address, which the script fills and sends, after two seconds at the latest
     * </ul>
     *
     * <p>Both can be used without the script: the link leads on, and the form is then refused with L-202.
     */
    public static String script() {
        try (InputStream script = PlatformStorage.class.getResourceAsStream(SCRIPT)) {
            return new String(Objects.requireNonNull(script, SCRIPT).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The frame a login names, if a frame can have that name. */
    static Optional<String> frame(Parameters login) {
        return login.filled("lti_storage_target")
                .filter(name -> FRAME.matcher(name).matches());
    }

    static Optional<PlatformStorage> of(LoginState state, Registration platform) {
        return state.storageFrame()
                .flatMap(frame -> WebOrigin.of(platform.endpoints().authorization())
                        .map(origin -> new PlatformStorage(
                                frame, origin, "lti_login_" + state.nonce().value())));
    }
}
