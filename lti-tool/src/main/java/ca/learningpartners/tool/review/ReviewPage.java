package ca.learningpartners.tool.review;

import java.time.LocalDate;
import java.util.Optional;

/** What a gradebook's review shows. */
public sealed interface ReviewPage {

    /**
     * Somebody the viewer looks after.
     *
     * @param takenPart the day their first contact was noted; empty if none was yet
     */
    record Known(String name, String program, Optional<LocalDate> takenPart) implements ReviewPage {}

    /** Nobody the viewer may see; whether there is such a person is not said. */
    record Closed() implements ReviewPage {}
}
