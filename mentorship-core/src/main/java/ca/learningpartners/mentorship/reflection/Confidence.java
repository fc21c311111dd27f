package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How confident somebody felt in one wave, or that they would rather not say. Once it is said it stays as it was.
 *
 * @param wave the day the wave opened
 * @param questions the name of the {@link Questions} it answers
 * @param version theirs
 * @param steps by the key of the item; what was left out is not in it, and nothing is if the wave was passed over
 * @param saidAt to the millisecond
 */
public record Confidence(
        ProgramId program,
        ParticipantId person,
        LocalDate wave,
        String questions,
        int version,
        SortedMap<String, Integer> steps,
        Instant saidAt) {

    public Confidence {
        steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
        saidAt = saidAt.truncatedTo(ChronoUnit.MILLIS);
    }

    public boolean isPassedOver() {
        return steps.isEmpty();
    }

    public boolean answers(Questions asked) {
        return questions.equals(asked.name()) && version == asked.version();
    }

    /**
     * Whether it is higher than an earlier one: of what was answered both times, at least half rose, and more rose than fell.
     * It is said to the person alone, and only to suggest a conversation.
     */
    public boolean roseSince(Confidence earlier) {
        int both = 0;
        int risen = 0;
        int fallen = 0;
        for (String item : steps.keySet()) {
            Integer before = earlier.steps.get(item);
            Integer now = steps.get(item);
            if (before != null && now != null) {
                both++;
                risen += now > before ? 1 : 0;
                fallen += now < before ? 1 : 0;
            }
        }
        return risen > fallen && risen * 2 >= both;
    }
}
