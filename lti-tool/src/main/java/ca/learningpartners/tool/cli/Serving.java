package ca.learningpartners.tool.cli;

import ca.learningpartners.tool.runtime.Settings;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** Makes the tool answer. The command line knows no more of the server than this. */
public interface Serving {

    Running start(Settings settings, Clock clock);

    /** A tool that answers, until it is closed. */
    interface Running extends AutoCloseable {

        URI baseUrl();

        int port();

        /** Where numbers on how the tool is doing are read, if they are. */
        Optional<Integer> metricsPort();

        @Override
        void close();
    }
}
