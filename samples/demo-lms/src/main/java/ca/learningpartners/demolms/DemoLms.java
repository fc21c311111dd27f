package ca.learningpartners.demolms;

import ca.learningpartners.demolms.access.AccessTokens;
import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.fault.Faults;
import ca.learningpartners.demolms.key.CampusKeys;
import ca.learningpartners.demolms.platform.Origin;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.platform.Switches;
import ca.learningpartners.demolms.registration.Tool;
import ca.learningpartners.demolms.registration.Tools;
import ca.learningpartners.demolms.web.Web;
import io.javalin.Javalin;
import java.util.List;
import java.util.Map;

/**
 * Three small learning platforms on one origin, to try and to test an LTI tool with: launches, rosters, grades, deep
 * linking, platform storage, each well or broken. Everything is in memory and gone when it is closed. A campus is named
 * by its key: {@code sd27}, {@code sd93} or {@code sd45}.
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
                .map(campus -> new Platform(
                        campus,
                        origin,
                        new CampusKeys(settings.firstKeys()),
                        settings.clock(),
                        settings.activeAtOnce(),
                        settings.custom()))
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

    /**
     * Opens a tool's registration address just as an administrator's browser does on the Tools page. A tool of a domain
     * that is registered already is updated and keeps its client id and its deployment.
     */
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

    /** The campus's keys; see also {@link #rotateKeys} and {@link #replaceKeys}. */
    public CampusKeys keys(String campus) {
        return platform(campus).keys();
    }

    /** Signs with a new key from now on; the one before stays published. */
    public void rotateKeys(String campus) {
        keys(campus).rotate();
    }

    /** Signs with a new key from now on, and publishes no other. */
    public void replaceKeys(String campus) {
        keys(campus).replace();
    }

    /** What of the campus's services is broken at the moment; set and cleared here, by page and by HTTP alike. */
    public Faults faults(String campus) {
        return platform(campus).faults();
    }

    /** Whether the campus shares names and mail, and whether its logins offer storage. */
    public Switches switches(String campus) {
        return platform(campus).switches();
    }

    /** The access tokens the campus gave out, to void them. */
    public AccessTokens accessTokens(String campus) {
        return platform(campus).accessTokens();
    }

    /** The campus's first course, the one launches come from unless they name another. */
    public Classroom classroom(String campus) {
        return platform(campus).classrooms().first();
    }

    /** A course: its activities (also those that were picked), its roster, its gradebook with every score it took. */
    public Classroom classroom(String campus, String course) {
        return platform(campus)
                .classrooms()
                .find(course)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no course " + course + " on " + campus + ". Maybe 2?"));
    }

    /** A new course with the activities of another: the same but for their ids, their columns empty. */
    public Classroom copyCourse(String campus, String course) {
        Classroom original = classroom(campus, course);
        return platform(campus)
                .classrooms()
                .copy(original, original.title() + " (2)")
                .orElseThrow(() -> new IllegalStateException("There are too many courses on " + campus + "."));
    }

    /** Sets the custom parameters that go along with the campus's launches from now on. */
    public void setCustom(String campus, Map<String, String> custom) {
        platform(campus).setCustom(custom);
    }

    /** The address that launches the campus's first activity as a person, e.g. {@code noor.haddad}. */
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
