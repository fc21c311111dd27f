package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.portrait.Hand;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A form about one kind of thing a district says. All of them are shown, sent and refused alike; each knows its own. */
interface Editing {

    /** The part of the address, and of the names of its messages: “schools”. */
    String part();

    /** Whether somebody may use it. */
    default boolean isFor(Actor actor, DistrictNumber district, Hand hand) {
        return hand.mayStateFacts();
    }

    /** What stands in the form of one that is kept; empty if the district has none of that id. */
    Optional<FactInput> filled(String id, DistrictNumber district, Stores stores);

    /** What a new one begins with. */
    default FactInput blank() {
        return FactInput.blank();
    }

    List<Field> fields(FactInput input, Acting acting, Messages messages);

    /**
     * Understands what was typed and saves it.
     *
     * @throws ca.learningpartners.tool.runtime.UnfitField if a field is not fit
     */
    void save(String id, FactInput input, Acting acting);

    default void remove(String id, Acting acting) {}

    default boolean canBeRemoved() {
        return true;
    }

    /** Who saves what, and when. */
    record Acting(Actor actor, DistrictNumber district, Stores stores, Instant at, Optional<byte[]> file) {}
}
