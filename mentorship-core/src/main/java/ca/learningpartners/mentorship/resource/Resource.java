package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.together.Makers;
import ca.learningpartners.mentorship.together.Side;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that helps, as it is known by one name through all its versions. Until a first version is published only its
 * makers know of it.
 *
 * @param begunBy the side that began it
 * @param practice the district's practice it was made of, if it was
 * @param published the number of the version everybody reads, 0 as long as there is none
 * @param withdrawn null as long as it stands
 */
public record Resource(
        ResourceId id,
        Makers makers,
        Reach reach,
        Side begunBy,
        Fact begun,
        @Nullable ResourceId practice,
        int published,
        @Nullable Withdrawal withdrawn) {

    public Resource {
        if (!reach.signing().contains(begunBy)) {
            throw new IllegalArgumentException("A district's practice is begun by the district.");
        }
    }

    static Resource begun(
            ResourceId id, Makers makers, Reach reach, Side side, Fact fact, @Nullable ResourceId practice) {
        return new Resource(id, makers, reach, side, fact, practice, 0, null);
    }

    public boolean isPublished() {
        return published > 0;
    }

    /** For which of its sides somebody may work on it; the Office has no side in a district's practice. */
    public Set<Side> sidesOf(Actor actor) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        sides.addAll(makers.sidesOf(actor));
        sides.retainAll(reach.signing());
        return Collections.unmodifiableSet(sides);
    }

    public boolean isMadeBy(Actor actor) {
        return !sidesOf(actor).isEmpty();
    }

    /** Whether somebody may know of it: its makers, and once a version is published everybody in the program. */
    public boolean isSeenBy(Actor actor) {
        return isMadeBy(actor)
                || (isPublished()
                        && actor.appointments().stream()
                                .anyMatch(held -> held.program().equals(makers.program())));
    }

    /** Whether somebody may read that version. */
    public boolean isReadBy(Actor actor, int version) {
        return isMadeBy(actor) || (withdrawn == null && version == published && isSeenBy(actor));
    }

    /** The same once that version is published. */
    public Resource publishing(int version) {
        return new Resource(id, makers, reach, begunBy, begun, practice, version, withdrawn);
    }

    /** The same once it was taken back. */
    public Resource withdrawn(Withdrawal withdrawal) {
        return new Resource(id, makers, reach, begunBy, begun, practice, published, withdrawal);
    }
}
