package ca.learningpartners.demolms;

import ca.learningpartners.demolms.key.CampusKeys;
import ca.learningpartners.demolms.platform.Origin;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.registration.Tool;
import ca.learningpartners.demolms.registration.Tools;
import ca.learningpartners.demolms.web.Web;
import io.javalin.Javalin;
import java.util.List;
import java.util.Map;

/**
 * Three small learning platforms on one origin, to try and to test an LTI tool with. Everything is in memory and gone
 * when it is closed. A campus is named by its key: {@code sd27}, {@code sd93} or {@code sd45}.
 */
public final class DemoLms implements AutoCloseable {

    private final Javalin server;
    private final Origin origin;
    private final Platforms platforms;

    private DemoLms(Javalin server, Origin origin, Platforms platforms) {
        this.server = server;
        this.origin = origin;
        this.platforms = platforms;
    }

    /** Returns once it answers. */
    public static DemoLms start(Settings settings) {
        Origin origin = new Origin(settings.host());
        List<Platform> campuses = settings.campuses().stream()
                .map(campus ->
                        new Platform(campus, origin, settings.clock(), settings.activeAtOnce(), settings.custom()))
                .toList();
        Platforms platforms = new Platforms(campuses);
        Javalin server = Web.create(platforms, settings.clock()).start(settings.host(), settings.port());
        origin.listensAt(server.port());
        return new DemoLms(server, origin, platforms);
    }

    /** E.g. {@code http://127.0.0.1:8081}; the home page is there. */
    public String origin() {
        return origin.toString();
    }

    public String issuer(String campus) {
        return platform(campus).issuer();
    }

    public String openIdConfigurationUrl(String campus) {
        return platform(campus).openIdConfigurationUrl();
    }

    /** Opens a tool's registration address just as an administrator's browser does on the Tools page. */
    public RegistrationOutcome register(String campus, String inviteUrl) {
        return RegistrationVisit.to(inviteUrl, platform(campus));
    }

    /** The campus's tools: add one by hand, look one up, activate, remove. */
    public Tools tools(String campus) {
        return platform(campus).tools();
    }

    /** Enters a tool by hand, without dynamic registration. */
    public Tool addTool(String campus, Tool.Details details) {
        return platform(campus).tools().add(details);
    }

    /** The campus's keys, to rotate them or take them off the air. */
    public CampusKeys keys(String campus) {
        return platform(campus).keys();
    }

    /** Sets the custom parameters that go along with the campus's launches from now on. */
    public void setCustom(String campus, Map<String, String> custom) {
        platform(campus).setCustom(custom);
    }

    /** The address that launches the campus's activity as a person, e.g. {@code noor.haddad}. */
    public LaunchAddress launch(String campus, String username) {
        return LaunchAddress.of(issuer(campus) + "/launch", username);
    }

    @Override
    public void close() {
        server.stop();
    }

    private Platform platform(String campus) {
        return platforms
                .find(campus)
                .orElseThrow(() -> new IllegalArgumentException("There is no campus " + campus + ". Maybe sd27?"));
    }
}
