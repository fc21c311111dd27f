package ca.learningpartners.demolms.launch;

import ca.learningpartners.demolms.token.TokenWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what is posted to the tool at the end of a launch, with the launch's deviation in it. */
public final class Answers {

    private static final int OVERSIZE = 65 * 1024;

    private final Clock clock;
    private final OtherBrowser otherBrowser;

    public Answers(Clock clock, OtherBrowser otherBrowser) {
        this.clock = clock;
        this.otherBrowser = otherBrowser;
    }

    Answer to(Launch launch, AuthorizationRequest request) {
        String redirect = request.get("redirect_uri");
        String state = request.get("state");
        String nonce = request.get("nonce");
        return switch (launch.deviation().answering()) {
            case AS_USUAL, TWICE -> signed(redirect, token(launch, nonce), state);
            case NOT_A_JWT -> signed(redirect, "this-is-not-a-token", state);
            case OVERSIZE_TOKEN -> signed(redirect, padded(token(launch, nonce)), state);
            case WITHOUT_TOKEN -> new Answer(redirect, Map.of("state", state));
            case WITH_AN_ERROR -> Answer.error(redirect, "login_required", "the person is not signed in", state);
            case WITHOUT_STATE -> new Answer(redirect, Map.of("id_token", token(launch, nonce)));
            case WITH_UNKNOWN_STATE -> signed(redirect, token(launch, nonce), "a-state-of-nobody");
            case WITH_STATE_OF_ANOTHER_BROWSER -> ofAnotherBrowser(launch, redirect);
        };
    }

    /** State and nonce belong together, so that nothing but the browser is wrong. */
    private Answer ofAnotherBrowser(Launch launch, String redirect) {
        OtherBrowser.Login login = otherBrowser.login(launch);
        return signed(redirect, token(launch, login.nonce()), login.state());
    }

    private String token(Launch launch, String nonce) {
        ObjectNode claims = Message.of(launch, nonce, clock.instant());
        launch.deviation().changeClaims(claims);
        return TokenWriter.write(
                claims, launch.deviation().signing(), launch.platform().keys());
    }

    private static String padded(String token) {
        return token + "A".repeat(OVERSIZE);
    }

    private static Answer signed(String redirect, String token, String state) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id_token", token);
        fields.put("state", state);
        return new Answer(redirect, fields);
    }
}
