package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.RegistrationId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A login or launch that was not let in, and why. Serialised, it keeps the error and the detail alone: read back, it knows
 * of no platform, person or way back.
 */
public final class LaunchRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LaunchError error;
    private final String detail;
    private final transient @Nullable Circumstances circumstances;

    /**
     * A refusal of your own, for tests of a tool: it knows of no platform, person or way back.
     *
     * @param detail what exactly, without names or tokens
     */
    public LaunchRefused(LaunchError error, String detail) {
        this(error, detail, Circumstances.UNKNOWN);
    }

    LaunchRefused(LaunchError error, String detail, Circumstances circumstances) {
        super(error.code() + ": " + detail, null, false, false);
        this.error = error;
        this.detail = detail;
        this.circumstances = circumstances;
    }

    /** Why. */
    public LaunchError error() {
        return error;
    }

    /** What exactly, for the trace an administrator reads: no names, no tokens. */
    public String detail() {
        return detail;
    }

    /** The platform, if it came that far. */
    public Optional<RegistrationId> registration() {
        return circumstances().registration();
    }

    /** The place in the platform, if it came that far. */
    public Optional<DeploymentId> deployment() {
        return circumstances().deployment();
    }

    /** The kind of message, if it came that far and is one we know. */
    public Optional<MessageType> message() {
        return circumstances().message();
    }

    /** The person's language, if the token could be read. Unproven: good for choosing words and nothing else. */
    public Optional<Locale> locale() {
        return circumstances().locale();
    }

    /** Where the platform takes the person back, if it said so in a way that can be believed. */
    public Optional<ReturnAddress> wayBack() {
        return circumstances().wayBack();
    }

    /** How to begin the same launch again, if its login was ours and its hints were short enough to travel along. */
    public Optional<LoginAgain> again() {
        return circumstances().again();
    }

    /**
     * Where the browser may still find what is missing. Present on {@link LaunchError#OTHER_BROWSER} if the platform
     * offered storage and it was not looked into yet: answer with a page that reads it and posts the launch again, see
     * {@link PlatformStorage#script()}. The nonce is not used up.
     */
    public Optional<PlatformStorage> storage() {
        return error == LaunchError.OTHER_BROWSER ? circumstances().storage() : Optional.empty();
    }

    private Circumstances circumstances() {
        return circumstances == null ? Circumstances.UNKNOWN : circumstances;
    }
}
