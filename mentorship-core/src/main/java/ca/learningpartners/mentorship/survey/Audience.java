package ca.learningpartners.mentorship.survey;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.text.RefusedException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a wave asks.
 *
 * @param roles mentees, mentors, or both
 * @param districts those that take part; all if there are none
 */
public record Audience(Set<Role> roles, SortedSet<DistrictNumber> districts) {

    public Audience {
        roles = Set.copyOf(roles);
        districts = Collections.unmodifiableSortedSet(new TreeSet<>(districts));
        if (roles.isEmpty()) {
            throw new RefusedException("wave-audience-nobody");
        }
        if (!Set.of(Role.MENTEE, Role.MENTOR).containsAll(roles)) {
            throw new IllegalArgumentException("A wave asks mentees and mentors, and not " + roles + ".");
        }
    }

    /**
     * As what somebody is asked; empty if they are not. Who is both a mentee and a mentor is asked as a mentee.
     *
     * @param held what they are in the program
     * @param district where they work; null if that is not known, and then they are asked if all districts are
     */
    public Optional<Role> asks(Set<Role> held, @Nullable DistrictNumber district) {
        boolean here = districts.isEmpty() || district != null && districts.contains(district);
        return Stream.of(Role.MENTEE, Role.MENTOR)
                .filter(role -> here && roles.contains(role) && held.contains(role))
                .findFirst();
    }
}
