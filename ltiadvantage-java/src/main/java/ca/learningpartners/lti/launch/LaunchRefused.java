package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.registration.RegistrationId;
import java.util.Locale;
import java.util.Optional;

/** A login or launch that was not let in, and why. */
public final class LaunchRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LaunchError error;
    private final String detail;
    private final transient Optional<RegistrationId> registration;
    private final transient Optional<Locale> locale;

    LaunchRefused(LaunchError error, String detail, Optional<RegistrationId> registration, Optional<Locale> locale) {
        super(error.code() + ": " + detail, null, false, false);
        this.error = error;
        this.detail = detail;
        this.registration = registration;
        this.locale = locale;
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
        return registration;
    }

    /** The person's language, if the token could be read. Unproven: good for choosing words and nothing else. */
    public Optional<Locale> locale() {
        return locale;
    }
}
