package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a coordinator settles before the matching begins.
 *
 * @param pins mentees whose mentor is settled, with that mentor; the matching must not break the hard rules for them
 * @param forbidden for each mentee the mentors who are ruled out
 */
public record Constraints(
        SortedMap<ParticipantId, ParticipantId> pins, Map<ParticipantId, Set<ParticipantId>> forbidden) {

    public static final Constraints NONE = new Constraints(Collections.emptySortedMap(), Map.of());

    public Constraints {
        pins = Collections.unmodifiableSortedMap(new TreeMap<>(pins));
        SortedMap<ParticipantId, Set<ParticipantId>> copy = new TreeMap<>();
        forbidden.forEach((mentee, mentors) -> copy.put(mentee, Collections.unmodifiableSet(new TreeSet<>(mentors))));
        forbidden = Collections.unmodifiableMap(copy);
    }

    /**
     * Several constraints together.
     *
     * @throws IllegalArgumentException if a mentee is pinned twice; {@link Matching#conflict} tells before
     */
    public static Constraints of(Collection<Constraint> several) {
        Constraints all = NONE;
        for (Constraint each : several) {
            boolean pin = each.kind() == Constraint.Kind.PIN;
            all = pin ? all.pin(each.mentee(), each.mentor()) : all.forbid(each.mentee(), each.mentor());
        }
        return all;
    }

    /**
     * These constraints, and that the two are a pair.
     *
     * @throws IllegalArgumentException if the mentee is pinned to somebody else
     */
    public Constraints pin(ParticipantId mentee, ParticipantId mentor) {
        ParticipantId other = pins.get(mentee);
        if (other != null && !other.equals(mentor)) {
            throw new IllegalArgumentException("Mentee " + mentee + " is pinned to both " + other + " and " + mentor
                    + ". A mentee has one mentor; drop one of the pins.");
        }
        SortedMap<ParticipantId, ParticipantId> more = new TreeMap<>(pins);
        more.put(mentee, mentor);
        return new Constraints(more, forbidden);
    }

    /** These constraints, and that the two are no pair. */
    public Constraints forbid(ParticipantId mentee, ParticipantId mentor) {
        Map<ParticipantId, Set<ParticipantId>> more = new TreeMap<>(forbidden);
        Set<ParticipantId> mentors = new TreeSet<>(more.getOrDefault(mentee, Set.of()));
        mentors.add(mentor);
        more.put(mentee, mentors);
        return new Constraints(pins, more);
    }

    /** Each constraint by itself: the pins, then what is forbidden; by mentee id, then mentor id. */
    public List<Constraint> list() {
        List<Constraint> list = new ArrayList<>();
        pins.forEach((mentee, mentor) -> list.add(Constraint.pin(mentee, mentor)));
        forbidden.forEach((mentee, mentors) -> mentors.forEach(mentor -> list.add(Constraint.forbid(mentee, mentor))));
        return list;
    }

    /** Whether the pair is ruled out. */
    public boolean forbids(ParticipantId mentee, ParticipantId mentor) {
        return forbidden.getOrDefault(mentee, Set.of()).contains(mentor);
    }

    /** Whether a pair is still open: not ruled out, and the mentee not pinned to somebody else. */
    public boolean allows(ParticipantId mentee, ParticipantId mentor) {
        return !forbids(mentee, mentor) && mentor.equals(pins.getOrDefault(mentee, mentor));
    }

    /** Those that are about people of a cohort. */
    public Constraints among(Cohort cohort) {
        Set<ParticipantId> mentees = cohort.mentees().stream().map(Mentee::id).collect(Collectors.toSet());
        Set<ParticipantId> mentors = cohort.mentors().stream().map(Mentor::id).collect(Collectors.toSet());
        Constraints among = NONE;
        for (Map.Entry<ParticipantId, ParticipantId> pin : pins.entrySet()) {
            boolean there = mentees.contains(pin.getKey()) && mentors.contains(pin.getValue());
            among = there ? among.pin(pin.getKey(), pin.getValue()) : among;
        }
        for (Map.Entry<ParticipantId, Set<ParticipantId>> entry : forbidden.entrySet()) {
            for (ParticipantId mentor : entry.getValue()) {
                boolean there = mentees.contains(entry.getKey()) && mentors.contains(mentor);
                among = there ? among.forbid(entry.getKey(), mentor) : among;
            }
        }
        return among;
    }
}
