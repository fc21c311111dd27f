package ca.learningpartners.tool.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows at a terminal how far long work has come, on standard error; anywhere else it shows nothing.
 *
 * @param terminal empty if nobody looks
 */
record Progress(Optional<PrintStream> terminal, Sentences sentences) {

    private static final long MANY_BYTES = 8L << 20;
    private static final int EVERY_MILLIS = 200;

    /** The same bytes, whose reading is shown if there are many. */
    InputStream reading(Path file, InputStream bytes) throws IOException {
        if (terminal.isEmpty() || Files.size(file) < MANY_BYTES) {
            return bytes;
        }
        ProgressBarBuilder bar = bar(terminal.get(), sentences.get("progress.reading", file.getFileName()))
                .setInitialMax(Files.size(file))
                .setUnit(" MB", 1 << 20);
        return ProgressBar.wrap(bytes, bar);
    }

    /** Does work of unknown length, and shows that it goes on. */
    <T> T during(String what, Supplier<T> work) {
        if (terminal.isEmpty()) {
            return work.get();
        }
        try (ProgressBar shown =
                bar(terminal.get(), sentences.get(what)).setInitialMax(-1).build()) {
            return work.get();
        }
    }

    private static ProgressBarBuilder bar(PrintStream terminal, String what) {
        return new ProgressBarBuilder()
                .setTaskName(what)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(terminal));
    }
}
