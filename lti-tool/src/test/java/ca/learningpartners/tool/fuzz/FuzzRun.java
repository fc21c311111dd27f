package ca.learningpartners.tool.fuzz;

import ca.learningpartners.lti.fuzz.OddValues;
import ca.learningpartners.tool.fuzz.FuzzInput.Outcome;
import ca.learningpartners.tool.running.CapturedLogs;
import ca.learningpartners.tool.running.RunningTool;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends one input after the other to a running server and looks at what comes of each. */
final class FuzzRun {

    /** Far beyond what any answer takes, even on a machine that is busy. */
    private static final Duration HUNG = Duration.ofSeconds(30);

    /** The code of the first check after which a login's nonce is used up, whatever comes of the launch. */
    private static final String NONCE_USED = "L-216";

    private static final int LOOK_EVERY = 100;
    private static final Path FAILURES = Path.of("target", "fuzz");
    private static final Pattern SESSION = Pattern.compile("lp_session=([^;]+)");

    private final RunningTool tool;
    private final CapturedLogs logs;
    private final long seed;
    private final Random random;
    private final FuzzLaunches launches;
    private final FuzzTally tally = new FuzzTally();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String issuer;
    private final String clientId;
    private final String authorization;
    private int sessions;
    private Optional<FuzzLaunches.Login> login = Optional.empty();

    FuzzRun(RunningTool tool, CapturedLogs logs, long seed) {
        this.tool = tool;
        this.logs = logs;
        this.seed = seed;
        this.random = new Random(seed);
        this.launches = new FuzzLaunches(random, tool.lms().keys("sd27").current());
        this.issuer = tool.lms().issuer("sd27");
        var registration = tool.data().registrations().withIssuer(issuer).get(0);
        this.clientId = registration.clientId().value();
        this.authorization = registration.endpoints().authorization().toString();
        this.sessions = tool.count("web_session", "1 = 1");
    }

    /** Goes on while the number of inputs so far allows it. */
    FuzzTally run(IntPredicate goOn) throws IOException, InterruptedException {
        for (int i = 0; goOn.test(i); i++) {
            FuzzInput input = i % 7 == 0 ? oddLogin() : launch(i);
            try {
                tally.add(input, answer(input));
                if (i % LOOK_EVERY == 0) {
                    lookAround();
                }
            } catch (AssertionError | IOException e) {
                throw new AssertionError(kept(input, i), e);
            }
        }
        lookAround();
        return tally;
    }

    private FuzzInput launch(int i) throws IOException, InterruptedException {
        if (login.isEmpty() || i % 10 == 0) {
            login = Optional.of(begin());
        }
        FuzzLaunches.Login begun = login.get();
        ObjectNode claims = FuzzClaims.valid(
                issuer,
                clientId,
                tool.at("/lti/launch"),
                begun.nonce(),
                tool.clock().instant().getEpochSecond(),
                i);
        return i % 50 == 1 ? launches.valid(begun, claims) : launches.bent(begun, claims);
    }

    private FuzzLaunches.Login begin() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(new FuzzInput(
                "login", loginPath(loginFields()), Optional.empty(), new byte[0], Optional.empty(), Outcome.LOGIN));
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : answer.headers().firstValue("Location").orElseThrow().split("[?&]")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return new FuzzLaunches.Login(query.get("state"), query.get("nonce"), cookie);
    }

    private Map<String, String> loginFields() {
        return new LinkedHashMap<>(Map.of(
                "iss",
                issuer,
                "client_id",
                clientId,
                "login_hint",
                "3",
                "lti_deployment_id",
                "1",
                "target_link_uri",
                tool.at("/lti/launch")));
    }

    private FuzzInput oddLogin() {
        Map<String, String> fields = loginFields();
        List<String> names = List.copyOf(fields.keySet());
        fields.put(names.get(random.nextInt(names.size())), OddValues.text(random));
        fields.put(random.nextBoolean() ? "lti_message_hint" : "lti_storage_target", OddValues.text(random));
        String query = loginPath(fields);
        boolean get = query.length() < 4_000 && random.nextBoolean();
        return new FuzzInput(
                "login",
                get ? query : "/lti/login",
                get ? Optional.empty() : Optional.of("application/x-www-form-urlencoded"),
                query.substring("/lti/login?".length()).getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Outcome.LOGIN);
    }

    private static String loginPath(Map<String, String> fields) {
        StringBuilder query = new StringBuilder("/lti/login?");
        fields.forEach((name, value) -> query.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return query.toString();
    }

    private HttpResponse<String> send(FuzzInput input) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(tool.at(input.path()))).timeout(HUNG);
        input.cookie().ifPresent(cookie -> request.header("Cookie", cookie));
        input.type()
                .ifPresent(type -> request.header("Content-Type", type).POST(BodyPublishers.ofByteArray(input.body())));
        return sent(request.build());
    }

    /** Sends it once more if the server had closed the connection that was kept, as it does after a body it left unread. */
    private HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (HttpTimeoutException e) {
            throw new AssertionError("no answer within " + HUNG, e);
        } catch (IOException e) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private String answer(FuzzInput input) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(input);
        int status = answer.statusCode();
        require(status < 500, "status " + status);
        Optional<String> session = answer.headers().allValues("Set-Cookie").stream()
                .map(SESSION::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
        if (input.outcome() == Outcome.LOGIN) {
            require(session.isEmpty(), "a session at login");
            boolean onwards = answer.headers()
                    .firstValue("Location")
                    .map(to -> to.startsWith(authorization))
                    .orElse(true);
            require(onwards, "a redirect to somewhere else");
        } else if (session.isPresent()) {
            require(input.outcome() != Outcome.REFUSED, "a session for a launch that is not genuine");
            sessions++;
            login = Optional.empty();
            open(session.get());
        } else {
            require(input.outcome() != Outcome.LET_IN, "no session for a valid launch: " + status);
            require(answer.headers().firstValue("X-Mentorship-Error").isPresent(), "no code: " + status);
            require(status == 400 || status == 401 || status == 403, "status " + status);
        }
        String code = answer.headers().firstValue("X-Mentorship-Error").orElse(String.valueOf(status));
        if (code.compareTo(NONCE_USED) >= 0) {
            login = Optional.empty();
        }
        return code;
    }

    /** Whoever was let in sees a page, whatever their name is. */
    private void open(String session) throws IOException, InterruptedException {
        HttpResponse<String> page = send(new FuzzInput(
                "page", "/", Optional.empty(), new byte[0], Optional.of("lp_session=" + session), Outcome.EITHER));
        require(page.statusCode() < 500, "status " + page.statusCode() + " of the page");
    }

    /** No session was made on the side, and the log tells of no fault and nothing it must not. */
    private void lookAround() {
        int kept = tool.count("web_session", "1 = 1");
        require(kept == sessions, kept + " sessions instead of " + sessions);
        String log = logs.text();
        require(!log.contains(FuzzClaims.MARKER), "a name in the log");
        require(!log.contains("eyJ"), "a token in the log");
        require(!log.contains("\tat "), "an exception in the log:\n" + log);
        logs.forget();
    }

    private static void require(boolean so, String fault) {
        if (!so) {
            throw new AssertionError(fault);
        }
    }

    private String kept(FuzzInput input, int number) throws IOException {
        Files.createDirectories(FAILURES);
        Path file = FAILURES.resolve("seed-" + seed + "-input-" + number + ".txt");
        String head = input.kind() + " " + input.outcome() + "\n" + input.path() + "\n"
                + input.type().orElse("GET") + "\n" + input.cookie().orElse("") + "\n\n";
        Files.write(file, head.getBytes(StandardCharsets.UTF_8));
        Files.write(file, input.body(), StandardOpenOption.APPEND);
        return "seed " + seed + ", input " + number + " (" + input.kind() + "), kept in " + file.toAbsolutePath();
    }
}
