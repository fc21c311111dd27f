package ca.learningpartners.mentorship.matchmaking;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which districts are asked about a pair: those it touches that have a coordinator who can be asked. */
record Say(Set<DistrictNumber> coordinated, Standing standing) {

    static Say in(ProgramId program, Predicate<ParticipantId> canBeAsked, Standing standing, Stores stores) {
        return new Say(
                stores.appointments().in(program).stream()
                        .filter(held -> held.role() == Role.COORDINATOR)
                        .filter(held -> canBeAsked.test(held.participant()))
                        .map(Appointment::district)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toUnmodifiableSet()),
                standing);
    }

    SortedSet<DistrictNumber> on(ProposedPair pair) {
        SortedSet<DistrictNumber> districts = standing.districts(pair);
        districts.retainAll(coordinated);
        return districts;
    }
}
