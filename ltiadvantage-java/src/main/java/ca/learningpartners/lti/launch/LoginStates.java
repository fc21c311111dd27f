package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.RegistrationId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;

/**
 * Logins under way, kept by nobody: each travels as a signed text through the platform and back (its {@code state}).
 * Nothing is written at login; that it is used once only is seen to when the launch consumes its nonce.
 *
 * <p>The text is base64url (Moodle strips anything that looks like a tag): the login, a dot, its HMAC-SHA256.
 */
public final class LoginStates {
    /** How long a person may take at the platform. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    private static final int FORMAT = 2;
    private static final Pattern SHAPE = Pattern.compile("([A-Za-z0-9_-]{1,6000})\\.([A-Za-z0-9_-]{43})");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final StateKey key;
    private final Clock clock;

    /** States sealed with this key. */
    public LoginStates(StateKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** The moment at which a login begun now is void. */
    Instant expiry() {
        return clock.instant().plus(LIFETIME);
    }

    String seal(LoginState state) {
        byte[] content = write(state);
        return ENCODER.encodeToString(content) + "." + ENCODER.encodeToString(authenticate(content));
    }

    /** The login in this text, over or not; nothing if it was not sealed with our key, or has been altered. */
    Optional<LoginState> open(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return decode(parts.group(1))
                .filter(content -> decode(parts.group(2))
                        .filter(mac -> MessageDigest.isEqual(mac, authenticate(content)))
                        .isPresent())
                .flatMap(LoginStates::read);
    }

    /**
     * What shows, kept in a platform's storage, that a login began in this browser. It follows from the login and our
     * key, so nobody has to remember it, and nobody else can make it. Logins begin with another byte.
     */
    String storageProof(LoginState state) {
        byte[] purpose = ("platform storage of " + state.nonce().value()).getBytes(StandardCharsets.UTF_8);
        return ENCODER.encodeToString(authenticate(purpose));
    }

    private byte[] authenticate(byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key.secret());
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256. Maybe its providers were removed?", e);
        }
    }

    private static Optional<byte[]> decode(String base64url) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(base64url));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] write(LoginState state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeUTF(state.registration().value());
            out.writeUTF(state.clientId().value());
            out.writeUTF(state.nonce().value());
            out.writeUTF(state.deployment().map(DeploymentId::value).orElse(""));
            out.writeUTF(state.targetLinkFingerprint());
            out.writeUTF(state.browserFingerprint());
            out.writeLong(state.expires().getEpochSecond());
            out.writeUTF(state.storageFrame().orElse(""));
            out.writeBoolean(state.hints().isPresent());
            if (state.hints().isPresent()) {
                write(state.hints().get(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(LoginHints hints, DataOutputStream out) throws IOException {
        out.writeUTF(hints.login());
        out.writeBoolean(hints.message().isPresent());
        out.writeUTF(hints.message().orElse(""));
        out.writeUTF(hints.target());
    }

    private static Optional<LoginState> read(byte[] content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            return in.readByte() == FORMAT ? Optional.of(readFields(in)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LoginState readFields(DataInputStream in) throws IOException {
        return new LoginState(
                new RegistrationId(in.readUTF()),
                new ClientId(in.readUTF()),
                new Nonce(in.readUTF()),
                filled(in.readUTF()).map(DeploymentId::new),
                in.readUTF(),
                in.readUTF(),
                Instant.ofEpochSecond(in.readLong()),
                filled(in.readUTF()),
                in.readBoolean() ? Optional.of(readHints(in)) : Optional.empty());
    }

    private static LoginHints readHints(DataInputStream in) throws IOException {
        String login = in.readUTF();
        boolean message = in.readBoolean();
        String hint = in.readUTF();
        return new LoginHints(login, message ? Optional.of(hint) : Optional.empty(), in.readUTF());
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
