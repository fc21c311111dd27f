package ca.learningpartners.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tool as it ships, in a process of its own. */
record OwnServer(Process process, URI baseUrl) implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("\"baseUrl\"\\s*:\\s*\"([^\"]+)\"");

    static OwnServer start(Path jar, Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        "serve",
                        "--json",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.inputReader();
        Matcher ready = READY.matcher(String.valueOf(said.readLine()));
        if (!ready.find()) {
            process.destroy();
            throw new IllegalStateException("The tool does not start. Maybe " + jar + " is not built?");
        }
        return new OwnServer(process, URI.create(ready.group(1)));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().get();
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
