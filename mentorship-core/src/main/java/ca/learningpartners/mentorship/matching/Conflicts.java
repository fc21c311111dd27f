package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for constraints that cannot hold together. Whoever is not pinned may stay unmatched, so only these stand in each
 * other's way: a pin by itself, two pins of a mentee, a pin and the same pair forbidden, and one pin more with a mentor
 * than there are places. The smallest conflict is therefore the smallest of these.
 */
final class Conflicts {

    /** Who is there, without regard to constraints. */
    interface People {

        boolean isMentee(ParticipantId id);

        boolean isMentor(ParticipantId id);

        /** Why two of them are out of the question; empty if they are not. */
        Optional<String> refusal(ParticipantId mentee, ParticipantId mentor);

        /** How many mentees a mentor takes. */
        int places(ParticipantId mentor);
    }

    private final People people;
    private final TreeSet<Constraint> constraints;
    private final List<Conflict> found = new ArrayList<>();

    private Conflicts(People people, Collection<Constraint> constraints) {
        this.people = people;
        this.constraints = new TreeSet<>(constraints);
    }

    /** The smallest conflict; of equally small ones the first by ids; empty if all can hold. */
    static Optional<Conflict> smallest(People people, Collection<Constraint> constraints) {
        Conflicts conflicts = new Conflicts(people, constraints);
        conflicts.ofOne();
        if (conflicts.found.isEmpty()) {
            conflicts.ofMenteesAndPairs();
            conflicts.ofMentors();
        }
        return conflicts.found.stream()
                .min(Comparator.comparing(each -> each.constraints().size()));
    }

    private void ofOne() {
        for (Constraint each : constraints) {
            if (!people.isMentee(each.mentee()) || !people.isMentor(each.mentor())) {
                add(Conflict.Reason.NOT_TO_BE_MATCHED, List.of(each));
            } else if (each.kind() == Constraint.Kind.PIN) {
                people.refusal(each.mentee(), each.mentor())
                        .ifPresent(rule -> found.add(new Conflict(Conflict.Reason.NOT_ALLOWED, List.of(each), rule)));
            }
        }
    }

    private void ofMenteesAndPairs() {
        Map<ParticipantId, Constraint> pinOf = new TreeMap<>();
        for (Constraint each : constraints) {
            if (each.kind() == Constraint.Kind.PIN) {
                Constraint other = pinOf.putIfAbsent(each.mentee(), each);
                if (other != null) {
                    add(Conflict.Reason.TWO_MENTORS, List.of(other, each));
                }
                Constraint forbidden = Constraint.forbid(each.mentee(), each.mentor());
                if (constraints.contains(forbidden)) {
                    add(Conflict.Reason.PINNED_AND_FORBIDDEN, List.of(each, forbidden));
                }
            }
        }
    }

    private void ofMentors() {
        Map<ParticipantId, List<Constraint>> pins = new TreeMap<>();
        for (Constraint each : constraints) {
            if (each.kind() == Constraint.Kind.PIN) {
                pins.computeIfAbsent(each.mentor(), mentor -> new ArrayList<>()).add(each);
            }
        }
        pins.forEach((mentor, theirs) -> {
            int places = people.places(mentor);
            if (theirs.size() > places) {
                add(Conflict.Reason.MORE_PINS_THAN_PLACES, theirs.subList(0, places + 1));
            }
        });
    }

    private void add(Conflict.Reason reason, List<Constraint> constraints) {
        found.add(new Conflict(reason, constraints, null));
    }
}
