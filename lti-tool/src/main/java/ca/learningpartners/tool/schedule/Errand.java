package ca.learningpartners.tool.schedule;

import java.time.Duration;
import java.time.LocalTime;
import java.util.function.BooleanSupplier;

/** A piece of work the tool does without anybody waiting for the answer. */
public sealed interface Errand {

    /** Unique among the errands, and stable: it stands in the database. At most 100 characters. */
    String name();

    /** Again and again, with this pause after each time; the first time as the tool starts. */
    record Every(String name, Duration pause, Work work) implements Errand {}

    /** Once a day at this hour, in the zone of the tool's clock. */
    record Daily(String name, LocalTime at, Work work) implements Errand {}

    /** When somebody asks for it, once for each subject. */
    record OnDemand(String name, WorkOn work) implements Errand {}

    /** What is done. A failure is logged and, for what recurs, tried again at its next hour. */
    interface Work {
        /** @param stopping true once the tool is shutting down: long work then ends at its next resting place */
        void run(BooleanSupplier stopping);
    }

    /** What is done about one subject. A failure is logged; who asked can ask again. */
    interface WorkOn {
        void run(String subject, BooleanSupplier stopping);
    }
}
