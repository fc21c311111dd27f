package ca.learningpartners.mentorship.nudge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A nudge that was given.
 *
 * @param at when the person could first find it in the tool
 * @param mailed when it was put into a mail; null if it was not
 * @param dismissed when the person put it away; null if they have not
 */
public record NotedNudge(
        Nudge nudge,
        Instant at,
        @Nullable Instant mailed,
        @Nullable Instant dismissed) {}
