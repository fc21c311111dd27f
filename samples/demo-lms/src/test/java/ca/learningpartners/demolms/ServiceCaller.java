package ca.learningpartners.demolms;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A tool's way to the services of a campus: it asks for tokens and calls with them. */
final class ServiceCaller {

    static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    static final String LINE_ITEMS = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
    static final String LINE_ITEMS_TO_READ = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly";
    static final String SCORES = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    static final String RESULTS = "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestTool tool;
    private final String clientId;
    private final String tokenAddress;
    private final Clock clock;

    ServiceCaller(TestTool tool, String clientId, String tokenAddress, Clock clock) {
        this.tool = tool;
        this.clientId = clientId;
        this.tokenAddress = tokenAddress;
        this.clock = clock;
    }

    /** The claims of a good assertion, to be changed. */
    Map<String, Object> assertion(String audience) {
        long now = clock.instant().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", clientId);
        claims.put("sub", clientId);
        claims.put("aud", audience);
        claims.put("iat", now);
        claims.put("exp", now + 60);
        claims.put("jti", UUID.randomUUID().toString());
        return claims;
    }

    HttpResponse<String> ask(Map<String, Object> assertion, String scope) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", tool.signed(assertion));
        form.put("scope", scope);
        return send(HttpRequest.newBuilder(URI.create(tokenAddress))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(TestBrowser.encoded(form))));
    }

    String token(String... scopes) {
        HttpResponse<String> answer = ask(assertion(tokenAddress), String.join(" ", List.of(scopes)));
        return json(answer).path("access_token").asText();
    }

    HttpResponse<String> get(String address, String token, String accept) {
        return send(authorized(address, token).header("Accept", accept).GET());
    }

    HttpResponse<String> send(String method, String address, String token, String type, String body) {
        return send(authorized(address, token)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return TestTool.JSON.readTree(answer.body());
        } catch (IOException broken) {
            throw new IllegalStateException(answer.body(), broken);
        }
    }

    /** Where the Link header of that relation leads; empty when there is none. */
    static String link(HttpResponse<?> answer, String relation) {
        String header = answer.headers().firstValue("Link").orElse("");
        return header.endsWith("; rel=\"" + relation + "\"") ? header.replaceAll("^<|>;.*$", "") : "";
    }

    private static HttpRequest.Builder authorized(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
