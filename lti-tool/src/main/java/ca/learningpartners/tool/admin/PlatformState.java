package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.RegistrationStatus;
import java.time.ZonedDateTime;
import java.util.Optional;

/** How far a registration has come. Told by what is there, never stored; each state has one next step. */
public enum PlatformState {
    /** It registered itself and waits for our yes. */
    RECEIVED,
    /** Let in, but nobody has said whose people it vouches for. */
    UNBOUND,
    /** Let in, and a place in it waits for our yes. */
    HELD,
    /** Let in here; what is left is done in the learning platform. */
    WAITING,
    /** Let in here, and launches come, but each was refused so far. */
    REFUSED,
    /** Somebody has come in. */
    ACTIVE,
    /** Stopped here. */
    DISABLED;

    /**
     * The state of a registration.
     *
     * @param refused a launch of it that was refused lately, if one was
     */
    static PlatformState of(
            RegistrationStatus status,
            boolean bound,
            int held,
            Optional<ZonedDateTime> firstLaunch,
            Optional<?> refused) {
        return switch (status) {
            case PENDING -> RECEIVED;
            case DISABLED -> DISABLED;
            case ACTIVE -> {
                if (!bound) {
                    yield UNBOUND;
                }
                if (held > 0) {
                    yield HELD;
                }
                yield firstLaunch.isPresent() ? ACTIVE : refused.isPresent() ? REFUSED : WAITING;
            }
        };
    }

    /** Whether launches from it may come in. */
    boolean isLetIn() {
        return this != RECEIVED && this != DISABLED;
    }

    /** The colour of its tag: done, under way, or neither. */
    public String tone() {
        return switch (this) {
            case ACTIVE -> " moss";
            case DISABLED -> "";
            default -> " cedar";
        };
    }
}
