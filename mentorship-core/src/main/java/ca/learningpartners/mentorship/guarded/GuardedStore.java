package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The door to everything that is kept, for somebody, or for the tool itself with a purpose. What is not theirs throws
 * {@link ca.learningpartners.mentorship.access.NotForYou}.
 */
public final class GuardedStore implements Store {

    private final Store store;
    private final @Nullable Actor actor;
    private final @Nullable Purpose purpose;

    private GuardedStore(Store store, @Nullable Actor actor, @Nullable Purpose purpose) {
        this.store = store;
        this.actor = actor;
        this.purpose = purpose;
    }

    /** For somebody who looks and writes. */
    public static GuardedStore of(Store store, Actor actor) {
        return new GuardedStore(store, actor, null);
    }

    /** For the tool itself. */
    public static GuardedStore of(Store store, Purpose purpose) {
        return new GuardedStore(store, null, purpose);
    }

    /** The same, where what somebody asks for makes the tool work for a purpose of its own besides. */
    public GuardedStore with(Purpose also) {
        return new GuardedStore(store, actor, also);
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return store.read(stores -> work.apply(guard(stores)));
    }

    @Override
    public <T> T write(Function<Stores, T> work) {
        return store.write(stores -> work.apply(guard(stores)));
    }

    private Stores guard(Stores stores) {
        return new GuardedStores(
                stores, new Access(actor, purpose, stores.pairings(), stores.participants(), stores.appointments()));
    }

    /** Closes the door for this one only; the store stays open for others. */
    @Override
    public void close() {}
}
