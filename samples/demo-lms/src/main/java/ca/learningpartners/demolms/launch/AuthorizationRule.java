package ca.learningpartners.demolms.launch;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What an authorization request must be like for a launch to be answered, in the order it is checked; the first rule
 * that is broken gives the error the tool is told.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0#step-2-authentication-request">Security, 5.1.1.2</a>
 */
public record AuthorizationRule(
        String error, String description, BiPredicate<AuthorizationRequest, Optional<Launch>> holds) {

    private static final List<AuthorizationRule> RULES = List.of(
            rule("invalid_scope", "scope must hold openid", (r, l) -> r.asksFor("openid")),
            rule(
                    "unsupported_response_type",
                    "response_type must be id_token",
                    (r, l) -> r.is("response_type", "id_token")),
            rule("invalid_request", "response_mode must be form_post", (r, l) -> r.is("response_mode", "form_post")),
            rule("invalid_request", "prompt must be none", (r, l) -> r.is("prompt", "none")),
            rule("invalid_request", "nonce is missing", (r, l) -> r.has("nonce")),
            rule("invalid_request", "state is missing", (r, l) -> r.has("state")),
            rule("invalid_request", "lti_message_hint is not of a launch that waits", (r, l) -> l.isPresent()),
            rule(
                    "invalid_request",
                    "the launch is for another client_id",
                    (r, l) -> l.filter(launch -> r.is("client_id", launch.tool().clientId()))
                            .isPresent()),
            rule(
                    "login_required",
                    "login_hint is not the person of the launch",
                    (r, l) -> l.filter(
                                    launch -> r.is("login_hint", launch.person().id()))
                            .isPresent()));

    static Optional<AuthorizationRule> firstBroken(AuthorizationRequest request, Optional<Launch> launch) {
        return RULES.stream()
                .filter(rule -> !rule.holds().test(request, launch))
                .findFirst();
    }

    private static AuthorizationRule rule(
            String error, String description, BiPredicate<AuthorizationRequest, Optional<Launch>> holds) {
        return new AuthorizationRule(error, description, holds);
    }
}
