package ca.learningpartners.lti.registration;

import ca.learningpartners.lti.http.PlatformWords;
import java.util.Optional;

/** A dynamic registration that came to nothing. Nothing was stored; the platform may have kept a half of it. */
public final class RegistrationFailed extends Exception {
    private static final long serialVersionUID = 1L;

    /** Where it stopped. */
    public enum Reason {
        /** An address the platform named may not be called under the network policy. */
        ADDRESS_REFUSED,
        /** The platform's configuration could not be fetched. */
        CONFIGURATION_UNREACHABLE,
        /** The platform's configuration is not the document it should be, or lacks a member. */
        CONFIGURATION_INVALID,
        /** The configuration is served from another host than the issuer it names. */
        ISSUER_MISMATCH,
        /** The token to register with, or to look at a registration with, has characters no token has; none was sent. */
        TOKEN_INVALID,
        /** The registration could not be sent, or no answer came. */
        PLATFORM_UNREACHABLE,
        /** The platform said no; {@link #platformText} has its words. */
        PLATFORM_REFUSED,
        /** The platform said yes, but its answer has no client id or can't be read. */
        ANSWER_INVALID
    }

    private final Reason reason;
    private final String platformText;

    RegistrationFailed(Reason reason, String message, String platformText) {
        super(message);
        this.reason = reason;
        this.platformText = PlatformWords.showable(platformText);
    }

    /** Where it stopped. */
    public Reason reason() {
        return reason;
    }

    /**
     * The platform's own words, at most 300 characters with markup and control characters taken out. Still text
     * from outside: escape it when you show it.
     */
    public Optional<String> platformText() {
        return platformText.isEmpty() ? Optional.empty() : Optional.of(platformText);
    }
}
