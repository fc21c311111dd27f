package ca.learningpartners.mentorship.progress;

import ca.learningpartners.mentorship.choice.Suggestion;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.Conclusion;
import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.WorkingDays;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That somebody whose partnership ended without fault is to see whom else it could be, by a day. It is worked out from
 * what is kept, and settled by itself: once they are shown somebody to choose from, or are offered somebody, or may not
 * or do not want to be matched any more.
 *
 * @param role what the person was in the partnership that ended
 * @param since when it ended
 * @param due the last day to show them somebody, inclusive
 */
public record NewOptions(ParticipantId person, Role role, Instant since, LocalDate due) {

    private static final Comparator<NewOptions> ORDER = Comparator.comparing(NewOptions::due)
            .thenComparing(NewOptions::person)
            .thenComparing(NewOptions::role);

    /** Whether the day has passed. */
    public boolean isOverdue(LocalDate today) {
        return today.isAfter(due);
    }

    /** All that a program owes, those first that are due first. */
    public static List<NewOptions> owed(Stores stores, Program program, Instant now, ZoneId zone) {
        List<Pairing> newestFirst = stores.pairings().in(program.id());
        Map<ParticipantId, Mentee> mentees =
                stores.enrolments().mentees(program.id()).stream().collect(Collectors.toMap(Mentee::id, each -> each));
        Map<ParticipantId, Mentor> mentors =
                stores.enrolments().mentors(program.id()).stream().collect(Collectors.toMap(Mentor::id, each -> each));
        Reckoning reckoning = new Reckoning(stores, program, now, zone, mentees, mentors);
        List<NewOptions> owed = new ArrayList<>();
        for (Role role : List.of(Role.MENTEE, Role.MENTOR)) {
            Set<ParticipantId> seen = new HashSet<>();
            newestFirst.stream()
                    .filter(pairing -> seen.add(in(role, pairing)))
                    .forEach(latest -> reckoning.owed(latest, role).ifPresent(owed::add));
        }
        return owed.stream().sorted(ORDER).toList();
    }

    /** What a program owes one person in a role. */
    public static Optional<NewOptions> of(
            Stores stores, Program program, ParticipantId person, Role role, Instant now, ZoneId zone) {
        Map<ParticipantId, Mentee> mentees = new HashMap<>();
        Map<ParticipantId, Mentor> mentors = new HashMap<>();
        stores.enrolments().mentee(program.id(), person).ifPresent(found -> mentees.put(person, found));
        stores.enrolments().mentor(program.id(), person).ifPresent(found -> mentors.put(person, found));
        return stores.pairings().of(person).stream()
                .filter(pairing -> pairing.program().equals(program.id())
                        && in(role, pairing).equals(person))
                .findFirst()
                .flatMap(latest -> new Reckoning(stores, program, now, zone, mentees, mentors).owed(latest, role));
    }

    private static ParticipantId in(Role role, Pairing pairing) {
        return role == Role.MENTEE ? pairing.mentee() : pairing.mentor();
    }

    /** What it is worked out from. */
    private record Reckoning(
            Stores stores,
            Program program,
            Instant now,
            ZoneId zone,
            Map<ParticipantId, Mentee> mentees,
            Map<ParticipantId, Mentor> mentors) {

        /** @param latest the newest partnership the person was offered in that role */
        Optional<NewOptions> owed(Pairing latest, Role role) {
            ParticipantId person = in(role, latest);
            return Optional.ofNullable(latest.concluded())
                    .filter(end -> end.how() == Ending.NO_FAULT)
                    .filter(end -> role == Role.MENTEE ? isEligible(person) : hasRoom(person))
                    .filter(end -> !wasShownSomebody(person, role, end.at()))
                    .map(end -> new NewOptions(person, role, end.at(), due(person, end)));
        }

        private LocalDate due(ParticipantId person, Conclusion end) {
            DistrictNumber district = stores.participants().districtOf(person).orElse(null);
            return WorkingDays.after(
                    LocalDate.ofInstant(end.at(), zone), program.setting(PolicyKey.NEW_OPTIONS_DAYS, district));
        }

        private boolean isEligible(ParticipantId person) {
            Mentee mentee = mentees.get(person);
            return mentee != null
                    && program.in(mentee.person().district())
                            .eligibility()
                            .refusal(mentee.positionStart(), LocalDate.ofInstant(now, zone))
                            .isEmpty();
        }

        private boolean hasRoom(ParticipantId person) {
            Mentor mentor = mentors.get(person);
            return mentor != null && mentor.available() && placesTaken(person) < mentor.capacity();
        }

        private long placesTaken(ParticipantId mentor) {
            long here = stores.pairings().of(mentor).stream()
                    .filter(pairing -> pairing.program().equals(program.id()))
                    .filter(pairing -> pairing.mentor().equals(mentor) && pairing.standsAt(now))
                    .count();
            return here + stores.pairings().placesHeldElsewhere(program.id()).getOrDefault(mentor, 0);
        }

        private boolean wasShownSomebody(ParticipantId person, Role role, Instant since) {
            return stores.suggestions().latest(program.id(), person).stream()
                    .filter(suggestion -> suggestion.role() == role)
                    .map(Suggestion::asked)
                    .filter(Objects::nonNull)
                    .anyMatch(asked -> asked.at().isAfter(since));
        }
    }
}
