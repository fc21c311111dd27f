package ca.learningpartners.quickstart;

import ca.learningpartners.lti.LtiTool;
import ca.learningpartners.lti.launch.Launch;
import ca.learningpartners.lti.launch.LaunchRefused;
import ca.learningpartners.lti.launch.LoginRedirect;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Greets whoever launches it, by name. */
public final class HelloTool {

    private static final int LARGEST = 100 * 1024;

    private HelloTool() {}

    /** Serves on this machine's port 8080 for one platform, described by six words. */
    public static void main(String[] words) throws IOException {
        if (words.length != 6) {
            System.err.println("HelloTool ISSUER CLIENT-ID DEPLOYMENT-ID AUTH-URL TOKEN-URL JWKS-URL");
            System.exit(2);
        }
        Registration platform = new Registration(
                new RegistrationId("platform"),
                "My platform",
                words[0],
                new ClientId(words[1]),
                new PlatformEndpoints(URI.create(words[3]), URI.create(words[4]), URI.create(words[5])));
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 8080), 0);
        serve(server, URI.create("http://localhost:8080"), platform, new DeploymentId(words[2]));
    }

    /** Answers for the tool at this public address. */
    static void serve(HttpServer server, URI address, Registration platform, DeploymentId deployment) {
        // snippet:quickstart
        LtiTool tool = LtiTool.inMemory(address);
        tool.admit(platform, deployment);
        server.createContext("/lti/jwks.json", http -> answer(http, 200, tool.keySetJson()));
        server.createContext("/lti/login", refusing(http -> {
            LoginRedirect redirect = tool.login(parameters(http), cookies(http));
            http.getResponseHeaders().add("Set-Cookie", tool.cookie(redirect));
            http.getResponseHeaders().add("Location", redirect.location().toString());
            answer(http, 302, "");
        }));
        server.createContext("/lti/launch", refusing(http -> {
            Launch launch = tool.launch(parameters(http), cookies(http));
            String who = launch.person().name().orElse("whoever you are");
            answer(http, 200, "Welcome, " + who + "!");
        }));
        server.start();
        // end
    }

    // snippet:web
    private static HttpHandler refusing(HttpHandler handler) {
        return http -> {
            try {
                handler.handle(http);
            } catch (LaunchRefused refused) {
                answer(http, refused.error().httpStatus(), refused.error().code());
            }
        };
    }

    private static String parameters(HttpExchange http) throws IOException {
        if (http.getRequestMethod().equals("GET")) {
            return String.valueOf(http.getRequestURI().getRawQuery());
        }
        return new String(http.getRequestBody().readNBytes(LARGEST), StandardCharsets.UTF_8);
    }

    private static List<String> cookies(HttpExchange http) {
        return http.getRequestHeaders().getOrDefault("Cookie", List.of());
    }

    private static void answer(HttpExchange http, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().putIfAbsent("Content-Type", List.of("text/plain; charset=utf-8"));
        http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        http.getResponseBody().write(body);
        http.close();
    }
    // end
}
