package ca.learningpartners.lti;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real HTTP server on this machine that answers what a test tells it to, and remembers what it was asked. */
public final class LoopbackServer implements AutoCloseable {
    /** A request as it came; its headers by name, as the JDK writes names: {@code Accept-encoding}. */
    public record Asked(String method, URI uri, Map<String, List<String>> headers, String body) {
        public String path() {
            return uri.getPath();
        }

        /** The query as it was sent, still encoded; empty if there was none. */
        public String query() {
            return uri.getRawQuery() == null ? "" : uri.getRawQuery();
        }

        /** The one value of a header; empty if it was not sent. */
        public String header(String name) {
            List<String> values = headers.getOrDefault(name, List.of());
            if (values.size() > 1) {
                throw new AssertionError(name + " was sent " + values.size() + " times");
            }
            return values.isEmpty() ? "" : values.get(0);
        }

        public String authorization() {
            return header("Authorization");
        }
    }

    static {
        // Or the server waits 40 ms for an acknowledgement between the headers and the body of every answer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public LoopbackServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.start();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Answers a path; a second call for the same path replaces the first. */
    public void on(String path, HttpHandler handler) {
        try {
            server.removeContext(path);
        } catch (IllegalArgumentException e) {
            // It was not there yet.
        }
        server.createContext(path, exchange -> {
            asked.add(remember(exchange));
            handler.handle(exchange);
        });
    }

    public void on(String path, int status, String contentType, String body) {
        on(path, exchange -> answer(exchange, status, contentType, body));
    }

    public static void answer(HttpExchange exchange, int status, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The same place under a name that only a test knows the address of. */
    public URI at(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    public List<Asked> asked(String path) {
        return asked.stream().filter(one -> one.path().equals(path)).toList();
    }

    private static Asked remember(HttpExchange exchange) throws IOException {
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                Map.copyOf(exchange.getRequestHeaders()),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
