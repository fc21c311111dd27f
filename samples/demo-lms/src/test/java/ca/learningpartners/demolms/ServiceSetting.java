package ca.learningpartners.demolms;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSObject;
import java.io.IOException;
import java.text.ParseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A demo LMS, and a tool that registered for everything on two of its campuses. */
abstract class ServiceSetting {

    final TestClock clock = new TestClock();
    final TestBrowser browser = new TestBrowser();
    TestTool tool;
    DemoLms lms;
    ServiceCaller sd27;
    ServiceCaller sd45;

    @BeforeEach
    void start() throws IOException {
        tool = TestTool.start().wantingEverything();
        lms = DemoLms.start(Settings.ofTheDemo().withFirstKeys(TestTool.KEYS).withClock(clock));
        sd27 = registered("sd27");
        sd45 = registered("sd45");
    }

    @AfterEach
    void stop() {
        lms.close();
        tool.close();
    }

    ServiceCaller registered(String campus) {
        String client =
                lms.register(campus, tool.at("/register")).tool().orElseThrow().clientId();
        return new ServiceCaller(tool, client, lms.issuer(campus) + "/token", clock);
    }

    /** The claims of the message a launch ends with. */
    JsonNode claims(LaunchAddress launch) {
        browser.travel(launch);
        return claims(tool.lastLaunch().get("id_token"));
    }

    static JsonNode claims(String token) {
        try {
            return TestTool.JSON.readTree(JWSObject.parse(token).getPayload().toString());
        } catch (ParseException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
