package ca.learningpartners.quickstart;

import ca.learningpartners.lti.LtiTool;
import ca.learningpartners.lti.launch.Launch;
import ca.learningpartners.lti.launch.LaunchRefused;
import ca.learningpartners.lti.launch.LoginRedirect;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationFailed;
import ca.learningpartners.lti.registration.RegistrationId;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;

/** Greets whoever launches it, by name. */
public final class HelloTool {

    private static final int LARGEST = 100 * 1024;
    private static final String TEXT = "text/plain; charset=utf-8";

    private HelloTool() {}

    /** Serves on a port of this machine: for one platform described by six words, or for one that registers it. */
    public static void main(String[] words) throws IOException {
        if (words.length != 1 && words.length != 7) {
            System.err.println("HelloTool PORT [ISSUER CLIENT-ID DEPLOYMENT-ID AUTH-URL TOKEN-URL JWKS-URL]");
            System.exit(2);
        }
        int port = Integer.parseInt(words[0]);
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        URI address = URI.create("http://localhost:" + port);
        LtiTool tool = serve(server, address);
        if (words.length == 1) {
            System.out.println("Register it by  " + offerRegistration(server, address, tool));
        } else {
            admit(tool, words);
        }
    }

    private static void admit(LtiTool tool, String[] words) {
        // snippet:platform
        Registration platform = new Registration(
                new RegistrationId("platform"), // yours, for your own records
                "My platform",
                words[1], // its issuer
                new ClientId(words[2]),
                new PlatformEndpoints(URI.create(words[4]), URI.create(words[5]), URI.create(words[6])));
        tool.admit(platform, new DeploymentId(words[3]));
        // end
    }

    /** Answers for the tool at this public address. */
    static LtiTool serve(HttpServer server, URI address) {
        // snippet:quickstart
        LtiTool tool = LtiTool.inMemory(address);
        server.createContext("/lti/jwks.json", http -> answer(http, 200, "application/json", tool.keySetJson()));
        server.createContext("/lti/login", refusing(http -> {
            LoginRedirect redirect = tool.login(queryOrBody(http), cookies(http));
            http.getResponseHeaders().add("Set-Cookie", tool.cookie(redirect));
            http.getResponseHeaders().add("Location", redirect.location().toString());
            answer(http, 302, TEXT, "");
        }));
        server.createContext("/lti/launch", refusing(http -> {
            Launch launch = tool.launch(body(http), cookies(http));
            String who = launch.person().name().orElse("whoever you are");
            answer(http, 200, TEXT, "Welcome, " + who + "!");
        }));
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.start();
        // end
        return tool;
    }

    /** The address by which one platform may register the tool: nobody guesses it. */
    static URI offerRegistration(HttpServer server, URI address, LtiTool tool) {
        String path = "/register/" + UUID.randomUUID();
        server.createContext(path, http -> {
            try {
                String query = Objects.requireNonNullElse(http.getRequestURI().getRawQuery(), "");
                BeyondTheLaunch.register(tool, address, query);
                server.removeContext(path);
                answer(http, 200, TEXT, "Registered. You can close this.");
            } catch (RegistrationFailed | IllegalArgumentException e) {
                answer(http, 400, TEXT, String.valueOf(e.getMessage()));
            }
        });
        return address.resolve(path);
    }

    // snippet:web
    static HttpHandler refusing(HttpHandler handler) {
        return http -> {
            try {
                handler.handle(http);
            } catch (LaunchRefused refused) {
                answer(http, refused.error().httpStatus(), TEXT, refused.error().code());
            }
        };
    }

    private static String queryOrBody(HttpExchange http) throws IOException {
        String query = http.getRequestURI().getRawQuery();
        return http.getRequestMethod().equals("GET") && query != null ? query : body(http);
    }

    /** Of a launch nothing else is read: what stands in an address stays in logs and histories. */
    static String body(HttpExchange http) throws IOException {
        return new String(http.getRequestBody().readNBytes(LARGEST), StandardCharsets.UTF_8);
    }

    static List<String> cookies(HttpExchange http) {
        return http.getRequestHeaders().getOrDefault("Cookie", List.of());
    }

    static void answer(HttpExchange http, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", type);
        http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        http.getResponseBody().write(body);
        http.close();
    }
    // end
}
