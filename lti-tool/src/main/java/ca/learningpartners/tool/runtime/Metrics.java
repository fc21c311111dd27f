package ca.learningpartners.tool.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How the tool is doing, in numbers a Prometheus reads, on a port of their own. What a number is about is the pattern of an
 * address, never the address somebody asked for: no id, no name and no token gets here.
 */
public final class Metrics implements AutoCloseable {

    private static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private static final String NO_ROUTE = "none";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics pauses = new JvmGcMetrics();
    private final HttpServer server;

    /**
     * Begins to answer {@code GET /metrics}.
     *
     * @param port 0 takes any free one
     */
    public Metrics(int port) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        pauses.bindTo(registry);
        try {
            server = HttpServer.create(new InetSocketAddress(port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/metrics", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Tells a number that is asked for whenever the others are read. */
    public <T> void tell(String name, String description, T of, ToDoubleFunction<T> number) {
        Gauge.builder(name, of, number)
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    /** Counts a request that was answered, and how long that took. */
    void answered(Context context, float milliseconds) {
        Timer.builder("http.server.requests")
                .description("Requests that were answered")
                .tag("method", context.method().name())
                .tag("route", route(context))
                .tag("status", String.valueOf(context.statusCode()))
                .tag(
                        "error",
                        Optional.ofNullable(context.res().getHeader("X-Mentorship-Error"))
                                .orElse(""))
                .register(registry)
                .record(Duration.ofNanos((long) (milliseconds * 1_000_000)));
    }

    private static String route(Context context) {
        Endpoint matched = context.endpoints().lastHttpEndpoint();
        return matched == null ? NO_ROUTE : matched.path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")
                    || !exchange.getRequestURI().getPath().equals("/metrics")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] text = registry.scrape(CONTENT_TYPE).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", CONTENT_TYPE);
            exchange.sendResponseHeaders(200, text.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(text);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        pauses.close();
        registry.close();
    }
}
