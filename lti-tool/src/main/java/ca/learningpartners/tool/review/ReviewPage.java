package ca.learningpartners.tool.review;

import java.time.LocalDate;
import java.util.Optional;

/** What a gradebook's review shows. */
public sealed interface ReviewPage {

    /**
     * Somebody the viewer looks after.
     *
     * @param takenPart the day on which what the program counts was done; empty if it is not yet
     */
    record Known(String name, String program, Optional<LocalDate> takenPart) implements ReviewPage {}

    /** Nobody the viewer may see; whether there is such a person is not said. */
    record Closed() implements ReviewPage {}
}
