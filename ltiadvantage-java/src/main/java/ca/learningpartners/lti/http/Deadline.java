package ca.learningpartners.lti.http;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * The moment by which a call must be over. When it comes, the call's connection is torn down wherever the call
 * stands, so that a platform can't hold a thread by sending one byte at a time.
 */
final class Deadline implements AutoCloseable {
    private final ScheduledFuture<?> alarm;
    private @Nullable Cancellable running;
    private boolean passed;

    Deadline(ScheduledThreadPoolExecutor timer, Duration after) {
        alarm = timer.schedule(this::pass, after.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Ends this, and no longer what was watched before, when the moment comes; at once if it has come. */
    synchronized void watch(Cancellable call) {
        running = call;
        if (passed) {
            call.cancel();
        }
    }

    synchronized boolean hasPassed() {
        return passed;
    }

    private synchronized void pass() {
        passed = true;
        if (running != null) {
            running.cancel();
        }
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}
