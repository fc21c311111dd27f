package ca.learningpartners.tool.runtime;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web server. Its port is decided before anything else is set up, because the public address follows from it; it
 * answers once the routes are known.
 */
public final class Web implements AutoCloseable {

    /** How long a connection without a request is kept once the server is to stop, in milliseconds. */
    private static final int IDLE_AT_THE_END = 50;

    /** A text of a megabyte is too long for any field, but comes back with the rest of the form, not with an error. */
    private static final long LARGEST_REQUEST = 4 * 1024 * 1024;

    /** A file of ten megabytes and the few fields around it. */
    private static final long LARGEST_UPLOAD = 11L * 1024 * 1024;

    private static final int UPLOAD_IN_MEMORY = 64 * 1024;

    private static final Pattern UPLOADS = Pattern.compile(
            "/resources/[^/]+/files|/districts/[0-9]+/pictures(/[^/]+)?|/programs/[^/]+/(data-sets|outcomes/file)");

    /** A login carries the platform's hints in one address. */
    private static final int HEADER_BYTES = 32 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Web.class);

    private final int port;
    private @Nullable Javalin javalin;
    private @Nullable Metrics metrics;

    private Web(int port) {
        this.port = port;
    }

    /** Decides on a port; 0 finds a free one. */
    public static Web listen(int port) {
        if (port != 0) {
            return new Web(port);
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(0));
            return new Web(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /** Tells of each answer; to be called before the first. */
    public void tell(Metrics told) {
        metrics = told;
    }

    /** Begins to answer. */
    public void answer(URI baseUrl, Consumer<RoutesConfig> features) {
        javalin = Javalin.create(config -> {
                    configure(config);
                    if (metrics != null) {
                        config.requestLogger.http(metrics::answered);
                    }
                    config.routes.before(context -> {
                        context.header("X-Content-Type-Options", "nosniff");
                        context.header("Referrer-Policy", "strict-origin");
                        if ("https".equals(baseUrl.getScheme())) {
                            context.header("Strict-Transport-Security", "max-age=31536000");
                        }
                    });
                    config.routes.before(Web::refuseTooLarge);
                    config.routes.before(Web::refuseUnreadable);
                    features.accept(config.routes);
                })
                .start(port);
    }

    /** Everything it answers, each as a method and an address with its parameters, as {@code GET /pairings/{pairing}}. */
    public List<String> addresses() {
        return javalin == null
                ? List.of()
                : javalin.unsafe.internalRouter.allHttpHandlers().stream()
                        .map(parsed -> parsed.endpoint)
                        .filter(endpoint ->
                                endpoint.method.equals(HandlerType.GET) || endpoint.method.equals(HandlerType.POST))
                        .map(endpoint -> endpoint.method.name() + " "
                                + endpoint.path.replace('<', '{').replace('>', '}'))
                        .distinct()
                        .sorted()
                        .toList();
    }

    /**
     * What says of itself that it is too large is refused before anything of it is read; what does not say, as soon as it
     * is. Files are taken where there is a place for them only.
     */
    private static void refuseTooLarge(Context context) {
        if (context.path().startsWith("/lti/")) {
            return;
        }
        boolean upload = UPLOADS.matcher(context.path()).matches();
        if (context.req().getContentLengthLong() > (upload ? LARGEST_UPLOAD : LARGEST_REQUEST)) {
            context.header("Connection", "close");
            throw new ContentTooLargeResponse();
        }
        if (context.isMultipart() && !upload) {
            throw new BadRequestResponse();
        }
    }

    /**
     * A form that cannot be read, or a NUL, which no text of ours has and PostgreSQL cannot hold. The protocol's own
     * addresses answer such things with their codes.
     */
    private static void refuseUnreadable(Context context) {
        if (context.path().startsWith("/lti/")) {
            return;
        }
        if (Stream.of(context.queryParamMap(), formOf(context))
                .flatMap(fields -> fields.values().stream())
                .flatMap(List::stream)
                .anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw new BadRequestResponse();
        }
    }

    private static Map<String, List<String>> formOf(Context context) {
        if (!context.method().equals(HandlerType.POST)) {
            return Map.of();
        }
        try {
            return context.formParamMap();
        } catch (HttpResponseException e) {
            throw e;
        } catch (Exception e) {
            throw isTooLarge(e) ? new ContentTooLargeResponse() : new BadRequestResponse();
        }
    }

    /** The server stops reading parts that go on for too long, and says so in one of these ways. */
    private static boolean isTooLarge(Exception e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message -> message.contains("max length exceeded") || message.contains("413"));
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.jetty.multipartConfig.maxFileSize(LARGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(UPLOAD_IN_MEMORY, SizeUnit.BYTES);
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(5_000);
            server.setErrorHandler(new UnreadPage());
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(HEADER_BYTES);
            http.setResponseHeaderSize(HEADER_BYTES);
            http.setSendServerVersion(false);
        });
        config.router.javaLangErrorHandler((response, error) -> {
            LOG.error("a request failed for good", error);
            response.setStatus(500);
        });
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets";
            files.directory = "/assets";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "public, max-age=3600", "X-Content-Type-Options", "nosniff");
        });
    }

    /** Requests under way are waited for; connections nobody uses are not. */
    @Override
    public void close() {
        if (javalin != null) {
            for (Connector connector : javalin.jettyServer().server().getConnectors()) {
                ((AbstractConnector) connector).setShutdownIdleTimeout(IDLE_AT_THE_END);
            }
            javalin.stop();
        }
    }
}
