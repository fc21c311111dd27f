package ca.learningpartners.mentorship.participant;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whom a person must not be paired with, in either direction. The matcher obeys; nobody reads the reasons.
 *
 * @param noContact people the person asked not to be in contact with
 * @param reportingLines people the person reports or reported to, each with the last day of it (a day in the future
 *     for a line that still stands)
 * @param vetoes people the person declined as a partner
 */
public record Boundaries(
        Set<ParticipantId> noContact, Map<ParticipantId, LocalDate> reportingLines, Set<ParticipantId> vetoes) {

    public static final Boundaries NONE = new Boundaries(Set.of(), Map.of(), Set.of());

    public Boundaries {
        noContact = Collections.unmodifiableSet(new TreeSet<>(noContact));
        reportingLines = Collections.unmodifiableMap(new TreeMap<>(reportingLines));
        vetoes = Collections.unmodifiableSet(new TreeSet<>(vetoes));
    }

    /** The same boundaries after an answer; one to another question changes nothing. */
    Boundaries answering(Answer answer) {
        return answer instanceof Answer.NoContact said ? new Boundaries(said.people(), reportingLines, vetoes) : this;
    }

    /** These, and further people the person declined. */
    Boundaries declining(Set<ParticipantId> more) {
        Set<ParticipantId> all = new TreeSet<>(vetoes);
        all.addAll(more);
        return new Boundaries(noContact, reportingLines, all);
    }
}
