package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A gathering that took place.
 *
 * @param attended who is known to have been there, also who takes no part in the program
 */
public record GatheringFacts(GatheringId id, LocalDate day, SortedSet<ParticipantId> attended) {

    public GatheringFacts {
        attended = Collections.unmodifiableSortedSet(new TreeSet<>(attended));
    }
}
