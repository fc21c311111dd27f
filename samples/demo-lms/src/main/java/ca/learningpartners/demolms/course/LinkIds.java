package ca.learningpartners.demolms.course;

import java.util.concurrent.atomic.AtomicInteger;

/** Numbers the activities of one campus. */
final class LinkIds {

    private final AtomicInteger last = new AtomicInteger();

    /** Sees to it that an id is never given again. */
    String taken(String id) {
        if (id.matches("\\d{1,9}")) {
            last.accumulateAndGet(Integer.parseInt(id), Math::max);
        }
        return id;
    }

    String next() {
        return Integer.toString(last.incrementAndGet());
    }
}
