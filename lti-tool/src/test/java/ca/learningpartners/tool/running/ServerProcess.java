package ca.learningpartners.tool.running;

import ca.learningpartners.lti.SettableClock;
import ca.learningpartners.tool.ToolServer;
import ca.learningpartners.tool.runtime.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The tool in a process of its own, so that it can be killed as a machine kills it. */
public final class ServerProcess {

    private ServerProcess() {}

    /** Starts one on the data folder; stopping it is {@code kill -9}. */
    public static RunningTool.Served start(Settings settings, Clock clock) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ServerProcess.class.getName(),
                            settings.data().toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String address = said.readLine();
            if (address == null) {
                throw new AssertionError("The server did not start.");
            }
            return new RunningTool.Served(URI.create(address), () -> kill(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void kill(Process process) {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws IOException {
        Settings settings = new Settings(0, Optional.empty(), Path.of(args[0]), Optional.empty(), List.of());
        ToolServer server = ToolServer.start(settings, new SettableClock(RunningTool.NOW));
        System.out.println(server.baseUrl());
        // Whoever started this holds the other end; when it is gone, so are we.
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        server.close();
    }
}
