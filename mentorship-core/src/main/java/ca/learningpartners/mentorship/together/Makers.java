package ca.learningpartners.mentorship.together;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which district makes something in a program, with the program's Office. */
public record Makers(ProgramId program, DistrictNumber district) {

    /** The sides somebody may speak for: none, one, or both if they are in the Office and coordinate the district, too. */
    public Set<Side> sidesOf(Actor actor) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (actor.coordinates(district, program)) {
            sides.add(Side.DISTRICT);
        }
        if (actor.is(Role.OFFICE, program)) {
            sides.add(Side.OFFICE);
        }
        return Collections.unmodifiableSet(sides);
    }

    public boolean include(Actor actor) {
        return !sidesOf(actor).isEmpty();
    }
}
