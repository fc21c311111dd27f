package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mentee who could have somebody else in an answer that is just as good.
 *
 * @param proposed the mentor of the proposal; null if none
 * @param mentors the others, by id, at most {@link Alternatives#MOST_MENTORS}
 * @param unmatched true if in another answer the mentee would have no mentor, and somebody else one instead
 */
public record Alternative(
        ParticipantId mentee, @Nullable ParticipantId proposed, List<ParticipantId> mentors, boolean unmatched) {

    public Alternative {
        mentors = List.copyOf(mentors);
    }
}
