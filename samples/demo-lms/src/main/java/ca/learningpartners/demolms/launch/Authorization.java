package ca.learningpartners.demolms.launch;

import ca.learningpartners.demolms.campus.Habit;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.registration.Tool;
import java.util.Optional;

/** Answers the authorization request with which a tool takes up a launch. */
public final class Authorization {

    private final Launches launches;
    private final Answers answers;

    public Authorization(Launches launches, Answers answers) {
        this.launches = launches;
        this.answers = answers;
    }

    /** A request that names no known tool, or an address that is not the tool's, is answered to the person alone. */
    public Answer answer(Platform platform, AuthorizationRequest request) throws NotTheTool {
        Tool tool = platform.tools()
                .find(request.get("client_id"))
                .orElseThrow(() -> new NotTheTool("client_id is not known here"));
        String redirect = request.get("redirect_uri");
        if (!tool.details().redirectUris().contains(redirect)) {
            throw new NotTheTool("redirect_uri is not registered for this tool");
        }
        if (!tool.active()) {
            return Answer.error(redirect, "unauthorized_client", "the tool is not active yet", request.get("state"));
        }
        return answerTo(platform, request);
    }

    private Answer answerTo(Platform platform, AuthorizationRequest request) {
        Optional<Launch> launch =
                launches.waitingFor(request.get("lti_message_hint")).filter(each -> each.platform() == platform);
        Optional<AuthorizationRule> broken = AuthorizationRule.firstBroken(request, launch);
        if (broken.isPresent()) {
            return refusal(request, broken.get().error(), broken.get().description());
        }
        return launch.filter(each -> platform.campus().has(Habit.LOGINS_GOOD_AGAIN) || launches.take(each))
                .map(taken -> given(taken, request))
                .orElseGet(() -> refusal(request, "invalid_request", "the launch was answered already"));
    }

    private Answer given(Launch launch, AuthorizationRequest request) {
        Answer answer = answers.to(launch, request);
        launches.remember(launch, answer);
        return answer;
    }

    private static Answer refusal(AuthorizationRequest request, String error, String description) {
        return Answer.error(request.get("redirect_uri"), error, description, request.get("state"));
    }

    /** Nothing may be sent to an address that is not known to be the tool's. */
    public static final class NotTheTool extends Exception {

        private static final long serialVersionUID = 1;

        NotTheTool(String message) {
            super(message);
        }
    }
}
