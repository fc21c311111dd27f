package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Passage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Somebody who is invited to a gathering: what they answer, what they need, and whether they were there. */
public final class Guest {

    /** The longest access need or wish about food, in UTF-16 units. */
    public static final int LONGEST = 500;

    private Guest() {}

    /** Whether somebody comes. */
    public enum Answer {
        YES,
        ONLINE,
        MAYBE,
        NO;

        /** Whether a seat, here or on the screen, is kept for them. */
        public boolean comes() {
            return this == YES || this == ONLINE;
        }
    }

    /**
     * What somebody answered.
     *
     * @param sequence counts how often their coming has changed, from 0: their calendar must be told of it
     * @param at to the millisecond
     */
    public record Reply(GatheringId gathering, ParticipantId person, Answer answer, int sequence, Instant at) {

        public Reply {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /**
     * What somebody needs to take part. Asked for one purpose, to get the room and the food right; read by themselves and
     * the Office; deleted some days after the gathering.
     *
     * @param access empty if nothing
     * @param food empty if nothing
     */
    public record Needs(GatheringId gathering, ParticipantId person, String access, String food) {

        public Needs {
            access = Passage.require("access needs", access, LONGEST);
            food = Passage.require("food", food, LONGEST);
        }

        public boolean isNothing() {
            return access.isEmpty() && food.isEmpty();
        }
    }

    /** By what way it is known that somebody was there. */
    public enum Way {
        NAME,
        CODE,
        FILE
    }

    /** That somebody was there. */
    public record Attendance(GatheringId gathering, ParticipantId person, Way way, Fact noted) {}
}
