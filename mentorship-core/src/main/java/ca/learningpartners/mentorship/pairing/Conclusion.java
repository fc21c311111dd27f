package ca.learningpartners.mentorship.pairing;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * That a partnership is over: how, when, and by whom.
 *
 * @param by who ended it; null where nobody did, because it lapsed or there was no place left
 * @param at to the millisecond, see {@link Fact#at()}
 */
public record Conclusion(Ending how, @Nullable ParticipantId by, Instant at) {

    public Conclusion {
        if (how.hasActor() != (by != null)) {
            throw new IllegalArgumentException(how + " by " + by + ": "
                    + (how.hasActor() ? "somebody does that; say who." : "nobody does that; leave it empty."));
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** One that somebody brought about. */
    static Conclusion of(Ending how, Fact fact) {
        return new Conclusion(how, fact.by(), fact.at());
    }

    /** Whether it was this person's own “no, thank you”. */
    public boolean declinedBy(ParticipantId person) {
        return how == Ending.DECLINED && person.equals(by);
    }
}
