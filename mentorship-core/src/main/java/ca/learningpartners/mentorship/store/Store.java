package ca.learningpartners.mentorship.store;

import java.util.function.Function;

/** The door to everything that is kept. What a piece of work writes is kept as a whole or, if it throws, not at all. */
public interface Store extends AutoCloseable {

    /** Reads one consistent state. Work that writes here fails. */
    <T> T read(Function<Stores, T> work);

    /** Reads and writes; other writers wait. */
    <T> T write(Function<Stores, T> work);

    @Override
    void close();
}
