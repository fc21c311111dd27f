package ca.learningpartners.mentorship.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the contract of each port needs: a store that begins empty. */
public interface KeepingStore {

    Store store();

    default void write(Consumer<Stores> work) {
        store().write(stores -> {
            work.accept(stores);
            return true;
        });
    }

    default <T> T read(Function<Stores, T> work) {
        return store().read(work);
    }

    default <T> List<T> list(Function<Stores, List<T>> work) {
        return read(work);
    }

    default <T> Optional<T> found(Function<Stores, Optional<T>> work) {
        return read(work);
    }
}
