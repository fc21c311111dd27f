package ca.learningpartners.demolms.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;

/** A call of a service that gets nothing but a status and a reason. */
final class ServiceRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    ServiceRefusal(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    void sendTo(Context request) {
        request.status(status)
                .contentType("application/json; charset=utf-8")
                .result(JsonNodeFactory.instance
                        .objectNode()
                        .put("status", status)
                        .put("reason", String.valueOf(getMessage()))
                        .toString());
    }
}
