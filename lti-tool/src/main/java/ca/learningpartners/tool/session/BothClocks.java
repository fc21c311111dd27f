package ca.learningpartners.tool.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A moment on the clocks of both partners.
 *
 * @param here on the clock of the side the viewer is on
 * @param there on the partner's
 */
public record BothClocks(Instant moment, LocalDateTime here, LocalDateTime there) {

    static BothClocks of(Instant moment, ZoneId here, ZoneId there) {
        return new BothClocks(moment, LocalDateTime.ofInstant(moment, here), LocalDateTime.ofInstant(moment, there));
    }

    public boolean areTheSame() {
        return here.equals(there);
    }

    /** Whether the two clocks show the same day. */
    public boolean sameDay() {
        return here.toLocalDate().equals(there.toLocalDate());
    }
}
