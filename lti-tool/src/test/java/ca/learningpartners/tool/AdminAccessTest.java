package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each address of the administrator's room, and everybody who might come to it. */
class AdminAccessTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    private static final List<String> OVER_ALL =
            List.of("/admin", "/admin/invites", "/admin/register", "/admin/register/moodle", "/admin/programs");
    private static final List<String> DECIDING = List.of("/values", "/removal");
    private static final List<String> LOOKING = List.of("", "/services");

    @Test
    void everybody_sees_what_is_theirs_to_see_and_finds_nothing_else() {
        RunningTool tool = TOOLS.onSqlite();
        String own = "/admin/platforms/" + platform(tool, "sd27");
        Browser nobody = Browser.english();
        Browser participant = tool.signedIn("sd27", "tessa.lindqvist");
        Browser theirs = tool.signedIn("sd27", "mighty.platformer");
        Browser others = tool.signedIn("sd93", "odile.technicienne");
        Browser administrator = tool.administrator();
        for (String path : OVER_ALL) {
            expect(tool, path, Map.of(nobody, 401, participant, 404, theirs, 404, others, 404, administrator, 200));
        }
        for (String path : DECIDING) {
            expect(
                    tool,
                    own + path,
                    Map.of(nobody, 401, participant, 404, theirs, 404, others, 404, administrator, 200));
        }
        for (String path : LOOKING) {
            expect(
                    tool,
                    own + path,
                    Map.of(nobody, 401, participant, 404, theirs, 200, others, 404, administrator, 200));
        }
        expect(
                tool,
                "/admin/launches",
                Map.of(nobody, 401, participant, 404, theirs, 200, others, 200, administrator, 200));
    }

    @Test
    void a_platforms_administrator_decides_nothing_by_any_form() {
        RunningTool tool = TOOLS.onSqlite();
        String own = "/admin/platforms/" + platform(tool, "sd27");
        Browser theirs = tool.signedIn("sd27", "mighty.platformer");
        Page page = theirs.open(tool.at(own));
        assertThat(page.html().select("main form")).isEmpty();
        Map<String, String> fields = Map.of(
                "token", page.token(), "status", "DISABLED", "district", "45", "deployment", "1", "name", "sd27");
        for (String path : List.of(
                own + "/status",
                own + "/district",
                own + "/deployments",
                own + "/deployments/district",
                own + "/values",
                own + "/removal",
                "/admin/register/moodle",
                "/admin/invites",
                "/admin/invites/x/withdrawal",
                "/admin/programs/bcssa/office")) {
            assertThat(theirs.post(tool.at(path), fields).status()).as(path).isEqualTo(404);
        }
        assertThat(tool.count("lti_registration", "name = 'sd27' AND status = 'ACTIVE'"))
                .isOne();
    }

    @Test
    void a_platforms_administrator_finds_the_way_and_tests_it() {
        RunningTool tool = TOOLS.onSqlite();
        Browser theirs = tool.signedIn("sd27", "mighty.platformer");
        Page welcome = theirs.open(tool.at("/welcome"));
        Page page =
                theirs.open(welcome.html().select("a:contains(technical page)").attr("abs:href"));
        assertThat(page.heading()).isEqualTo("sd27");
        assertThat(page.header("Content-Security-Policy"))
                .endsWith("frame-ancestors 'self' " + tool.lms().origin());
        Page services = theirs.open(page.html().select("a[href$=/services]").attr("abs:href"));
        Page tested = theirs.submit(services, "/services");
        assertThat(tested.text()).contains("to check launches with");
        assertThat(tool.count("act", "actor = 'platform-administrator' AND verb = 'platform-tested'"))
                .isOne();
        assertThat(tool.signedIn("sd27", "tessa.lindqvist").open(tool.at("/")).text())
                .doesNotContain("technical page");
    }

    @Test
    void a_platforms_administrator_sees_the_launches_of_that_platform_alone() {
        RunningTool tool = TOOLS.onSqlite();
        Page own = Browser.english().open(tool.launch("sd27", "noor.haddad").with(Deviation.EXPIRED));
        Page other =
                Browser.english().open(tool.launch("sd45", "siobhan.oleary").with(Deviation.EXPIRED));
        Browser theirs = tool.signedIn("sd27", "mighty.platformer");
        for (String query : List.of("", "?show=all", "?platform=" + platform(tool, "sd45"))) {
            Page launches = theirs.open(tool.at("/admin/launches" + query));
            assertThat(launches.text()).as(query).doesNotContain(other.reference());
        }
        assertThat(theirs.open(tool.at("/admin/launches")).text()).contains(own.reference());
        assertThat(theirs.open(tool.at("/admin/launches?reference=" + other.reference()))
                        .html()
                        .select(".launches li"))
                .isEmpty();
        assertThat(theirs.open(tool.at("/admin/launches/" + own.reference())).status())
                .isEqualTo(200);
        assertThat(theirs.open(tool.at("/admin/launches/" + other.reference())).status())
                .isEqualTo(404);
    }

    @Test
    void where_a_registration_has_several_places_an_administrator_sees_the_own_place_alone() {
        RunningTool tool = TOOLS.onSqlite();
        Page foreign =
                Browser.english().open(tool.launch("sd93", "etienne.marchand").with(Deviation.UNKNOWN_DEPLOYMENT));
        Page early =
                Browser.english().open(tool.launch("sd93", "etienne.marchand").with(Deviation.EXPIRED));
        Browser odile = tool.signedIn("sd93", "odile.technicienne");
        Page page = odile.open(tool.at("/admin/platforms/" + platform(tool, "sd93")));
        assertThat(page.text()).doesNotContain("not-yet-known").doesNotContain(foreign.reference());
        assertThat(odile.open(tool.at("/admin/launches/" + foreign.reference())).status())
                .isEqualTo(404);
        Browser administrator = tool.administrator();
        assertThat(administrator
                        .open(tool.at("/admin/launches/" + foreign.reference()))
                        .text())
                .contains("not-yet-known");
        assertThat(administrator
                        .open(tool.at("/admin/launches/" + early.reference()))
                        .status())
                .isEqualTo(200);
    }

    private static void expect(RunningTool tool, String path, Map<Browser, Integer> expected) {
        expected.forEach((browser, status) ->
                assertThat(browser.open(tool.at(path)).status()).as(path).isEqualTo(status));
    }

    private static String platform(RunningTool tool, String name) {
        return tool.data().registrations().all().stream()
                .filter(registration -> registration.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }
}
