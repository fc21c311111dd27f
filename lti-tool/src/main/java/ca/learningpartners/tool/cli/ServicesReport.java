package ca.learningpartners.tool.cli;

import ca.learningpartners.tool.platform.ServiceAnswer;
import ca.learningpartners.tool.platform.ServiceAnswer.Outcome;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** What a platform answered when it was asked for its services, for scripts and for people. */
final class ServicesReport {

    private final List<ServiceAnswer> answers;

    ServicesReport(List<ServiceAnswer> answers) {
        this.answers = answers;
    }

    /** Adds a member for each service that was asked for. */
    void into(ObjectNode document) {
        for (ServiceAnswer answer : answers) {
            switch (answer.service()) {
                case TOKEN -> token(document.putObject("token"), answer);
                case ROSTER -> about(document, "roster", answer);
                case LINE_ITEMS -> about(document, "lineItems", answer);
            }
        }
    }

    private static void token(ObjectNode token, ServiceAnswer answer) {
        token.put("ok", answer.ok());
        answer.given().scopes().forEach(token.putArray("granted")::add);
        answer.given().missing().forEach(token.putArray("missing")::add);
        problem(token, answer);
    }

    private static void about(ObjectNode document, String name, ServiceAnswer answer) {
        if (answer.address().isEmpty()) {
            return;
        }
        ObjectNode service = document.putObject(name).put("ok", answer.ok()).put("course", answer.course());
        if (answer.outcome() == Outcome.GIVEN && name.equals("roster")) {
            service.put("namesShared", answer.given().names());
        } else if (answer.outcome() == Outcome.GIVEN) {
            service.put("count", answer.given().items());
        }
        problem(service, answer);
    }

    private static void problem(ObjectNode service, ServiceAnswer answer) {
        answer.failure().ifPresent(failed -> service.put("problem", failed.getMessage()));
    }

    /** Says each in a line; what is wrong goes to standard error. */
    void tell(Console console) {
        for (ServiceAnswer answer : answers) {
            Sentences sentences = console.sentences();
            String name = sentences.get("platform.service." + answer.service());
            if (answer.failure().isPresent()) {
                console.complain(
                        "platform.service-failed", name, answer.failure().get().getMessage());
            } else {
                console.print(sentences.get("platform.service-answered", name, said(answer, sentences)));
            }
        }
    }

    private static String said(ServiceAnswer answer, Sentences sentences) {
        String scopes = answer.given().scopes().stream()
                .map(scope -> scope.substring(scope.lastIndexOf('/') + 1))
                .collect(Collectors.joining(", "));
        return sentences.get(
                "platform.service." + answer.service() + "." + answer.outcome(),
                scopes,
                answer.course(),
                answer.given().names() ? "names" : "nameless",
                answer.given().items());
    }
}
