package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.access.AccessTokens;
import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.registration.Scope;
import ca.learningpartners.demolms.registration.Tool;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;

/** A tool's call of a service about one course, once it is clear that the tool may make it. */
record ServiceCall(Context request, Platform platform, Classroom classroom, Tool tool) {

    private static final String BEARER = "Bearer ";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Lets a call through whose token allows one of the scopes. */
    static ServiceCall of(Context request, Platforms platforms, Scope... anyOf) {
        Platform platform = platforms
                .find(request.pathParam("campus"))
                .orElseThrow(() -> new ServiceRefusal(404, "There is no such campus."));
        AccessTokens.Grant grant = grant(request, platform);
        Tool tool = platform.tools()
                .find(grant.clientId())
                .filter(Tool::active)
                .orElseThrow(() -> unauthorized(request, "The tool is not active."));
        if (List.of(anyOf).stream().noneMatch(grant.scopes()::contains)) {
            throw new ServiceRefusal(403, "The access token does not allow this.");
        }
        Classroom classroom = platform.classrooms()
                .find(request.pathParam("course"))
                .orElseThrow(() -> new ServiceRefusal(404, "There is no such course."));
        return new ServiceCall(request, platform, classroom, tool);
    }

    private static AccessTokens.Grant grant(Context request, Platform platform) {
        String authorization = String.valueOf(request.header("Authorization"));
        if (!authorization.startsWith(BEARER)) {
            throw unauthorized(request, "There is no access token.");
        }
        return platform.accessTokens()
                .find(authorization.substring(BEARER.length()))
                .orElseThrow(() -> unauthorized(request, "The access token is unknown or expired."));
    }

    private static ServiceRefusal unauthorized(Context request, String why) {
        request.header("WWW-Authenticate", "Bearer");
        return new ServiceRefusal(401, why);
    }

    /** Refuses a caller who would not accept such an answer. */
    void requireAccepts(String type) {
        String accepted = String.valueOf(request.header("Accept"));
        if (!accepted.equals("null") && !accepted.contains(type) && !accepted.contains("*/*")) {
            throw new ServiceRefusal(406, "The answer is " + type + ".");
        }
    }

    /** The body, if it says it is of that type and is JSON. */
    JsonNode body(String type) {
        String said = String.valueOf(request.contentType()).toLowerCase(Locale.ROOT);
        if (!said.split(";", 2)[0].strip().equals(type)) {
            throw new ServiceRefusal(415, "The body must be " + type + ".");
        }
        try {
            return JSON.readTree(request.body());
        } catch (JsonProcessingException broken) {
            throw new ServiceRefusal(400, "The body is not JSON.");
        }
    }

    String parameter(String name) {
        String value = request.queryParam(name);
        return value == null ? "" : value;
    }

    /** A number from the query, or the usual one when it is not there. */
    int number(String name, int usual) {
        String value = parameter(name);
        if (value.isEmpty()) {
            return usual;
        }
        if (!value.matches("\\d{1,8}")) {
            throw new ServiceRefusal(400, name + " must be a number.");
        }
        return Integer.parseInt(value);
    }

    void answer(int status, String type, String body) {
        request.status(status).contentType(type + "; charset=utf-8").result(body);
    }

    void linkTo(String address, String relation) {
        request.header("Link", "<" + address + ">; rel=\"" + relation + "\"");
    }
}
