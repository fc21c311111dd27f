package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.program.PrincipleKey;
import ca.learningpartners.mentorship.text.LocalText;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A gathering as the Office means to hold it.
 *
 * @param objectives those of the program it serves
 * @param principles those of the program's framework it serves
 */
public record GatheringDraft(
        LocalText title,
        Hours hours,
        Venue venue,
        Spoken spoken,
        SortedSet<ObjectiveCode> objectives,
        SortedSet<PrincipleKey> principles) {

    public GatheringDraft {
        objectives = Collections.unmodifiableSortedSet(new TreeSet<>(objectives));
        principles = Collections.unmodifiableSortedSet(new TreeSet<>(principles));
    }
}
