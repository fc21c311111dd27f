package ca.learningpartners.mentorship.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Lets many threads do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** One thread each; the answers in the order of the givens. A failure of one fails the whole. */
    public static <A, T> List<T> call(List<A> givens, Function<A, T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(givens.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (A given : givens) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return work.apply(given);
                }));
            }
            start.countDown();
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
