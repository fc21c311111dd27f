package ca.learningpartners.mentorship.nudging;

import ca.learningpartners.mentorship.nudge.Nudge;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.Optional;

/**
 * What is to go to one person in one mail.
 *
 * @param digest which of the person's weekly mails it is, from 1; empty for one that goes by itself, because it would
 *     come too late
 * @param nudges at least one
 */
public record Post(ParticipantId to, Optional<Integer> digest, List<Nudge> nudges) {

    public Post {
        nudges = List.copyOf(nudges);
        if (nudges.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to tell " + to + ".");
        }
    }
}
