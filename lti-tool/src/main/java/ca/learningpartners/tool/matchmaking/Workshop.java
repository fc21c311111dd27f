package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Secrets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Where matchings are worked out: a few at a time, so that however many people move a slider the others’ pages still come.
 * Whoever asks waits a moment; what takes longer goes on by itself, and can be looked at or stopped.
 */
final class Workshop implements AutoCloseable {

    /** How long somebody waits before they are shown that it takes longer. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;
    private static final int REMEMBERED = 64;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Workshop::thread);
    private final Map<String, Job> jobs = new LinkedHashMap<>();

    Workshop() {
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "matching");
        thread.setDaemon(true);
        return thread;
    }

    /** What came of a job. */
    sealed interface Ending {

        /** A run was kept; it is found at this address. */
        record Kept(String address) implements Ending {}

        /** Nothing was kept; this is how it would look. */
        record Shown(PreviewPage preview) implements Ending {}
    }

    /**
     * One matching that was asked for.
     *
     * @param owner who asked, and who alone may look
     * @param passing true for a preview, which the same person’s next one replaces
     */
    record Job(String id, ParticipantId owner, ProgramId program, boolean passing, FutureTask<Ending> work) {

        /** What came of it; empty if that takes longer than this. A refusal is thrown. */
        Optional<Ending> within(Duration patience) {
            try {
                return Optional.of(work.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                return Optional.empty();
            } catch (CancellationException e) {
                throw new RefusedException("matching-stopped");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException known) {
                    throw known;
                }
                throw new IllegalStateException(e.getCause());
            }
        }

        void stop() {
            work.cancel(true);
        }
    }

    /** Begins one. A preview stops the one this person waited for before. */
    Job begin(ParticipantId owner, ProgramId program, boolean passing, Supplier<Ending> work) {
        Job job = new Job(Secrets.random(), owner, program, passing, new FutureTask<>(work::get));
        synchronized (jobs) {
            if (passing) {
                jobs.values().stream()
                        .filter(each -> each.passing() && each.owner().equals(owner))
                        .forEach(earlier -> {
                            earlier.stop();
                            threads.remove(earlier.work());
                        });
            }
            jobs.values().removeIf(each -> each.work().isDone() && jobs.size() >= REMEMBERED);
            jobs.put(job.id(), job);
        }
        try {
            threads.execute(job.work());
        } catch (RejectedExecutionException e) {
            job.stop();
            throw new RefusedException("matching-busy");
        }
        return job;
    }

    /** A job of this person. */
    Optional<Job> find(String id, ParticipantId owner) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id)).filter(job -> job.owner().equals(owner));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
