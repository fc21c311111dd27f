package ca.learningpartners.mentorship.store;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything in memory, for tests and for small programs that load what they need. Complete and safe for many
 * threads: a write works on a copy of its own, which takes the place of what was kept once the work is done. Each write
 * therefore takes time in proportion to what is kept; load many things in one.
 */
public final class InMemoryStore implements Store {

    private final Lock oneWriter = new ReentrantLock();
    private final ThreadLocal<@Nullable InMemoryData> current = new ThreadLocal<>();
    private volatile InMemoryData kept = new InMemoryData();

    @Override
    public <T> T read(Function<Stores, T> work) {
        InMemoryData outer = current.get();
        return outer != null ? work.apply(new InMemoryStores(outer)) : within(kept, work);
    }

    @Override
    public <T> T write(Function<Stores, T> work) {
        InMemoryData outer = current.get();
        if (outer != null) {
            outer.requireWritable();
            return work.apply(new InMemoryStores(outer));
        }
        oneWriter.lock();
        try {
            return writeAlone(kept.copy(), work);
        } finally {
            oneWriter.unlock();
        }
    }

    /** Nothing to close: what is kept is gone with the last reference to it. */
    @Override
    public void close() {}

    private <T> T writeAlone(InMemoryData copy, Function<Stores, T> work) {
        T result;
        try {
            result = within(copy, work);
        } finally {
            copy.freeze();
        }
        kept = copy;
        return result;
    }

    private <T> T within(InMemoryData data, Function<Stores, T> work) {
        current.set(data);
        try {
            return work.apply(new InMemoryStores(data));
        } finally {
            current.remove();
        }
    }
}
