package ca.learningpartners.tool.cli;

import ca.learningpartners.tool.runtime.Listening;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Runs the tool until it is told to stop (SIGTERM or Ctrl-C); requests under way are finished first. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Override
    public Integer call() {
        Settings settings = root.settings();
        Serving.Running tool = start(settings);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread stopping = new Thread(() -> stop(tool, stopped), "stopping");
        Runtime.getRuntime().addShutdownHook(stopping);
        ready(tool);
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(stopping);
            stop(tool, stopped);
        }
        return 0;
    }

    /** Looks at the port first, so that the answer is a sentence and not the web server's. */
    private Serving.Running start(Settings settings) {
        require(Listening.at(null, settings.port()), settings.port());
        settings.metricsPort().ifPresent(port -> require(Listening.at(null, port), port));
        try {
            return root.surroundings().serving().start(settings, root.clock());
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException bind) {
                    require(Listening.because(bind, settings.port()), settings.port());
                }
            }
            throw e;
        }
    }

    private static void require(Listening found, int port) {
        if (found != Listening.POSSIBLE) {
            throw Stop.failed(found == Listening.TAKEN ? "serve.port-taken" : "serve.port-denied", port);
        }
    }

    private void ready(Serving.Running tool) {
        ObjectNode ready = JsonNodeFactory.instance
                .objectNode()
                .put("event", "ready")
                .put("baseUrl", tool.baseUrl().toString())
                .put("port", tool.port());
        tool.metricsPort().ifPresent(port -> ready.put("metricsPort", port));
        root.show(ready, () -> {
            Sentences sentences = root.console().sentences();
            root.console().print(sentences.get("serve.ready", tool.baseUrl(), tool.port()));
            tool.metricsPort().ifPresent(port -> root.console().print(sentences.get("serve.metrics", port)));
        });
    }

    private void stop(Serving.Running tool, CountDownLatch stopped) {
        root.console().say("serve.stopping");
        tool.close();
        stopped.countDown();
    }
}
