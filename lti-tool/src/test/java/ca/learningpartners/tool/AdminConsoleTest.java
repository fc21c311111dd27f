package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.lti.launch.LaunchError;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The administrator's room: entered by a link from the machine itself, and by nothing else. */
class AdminConsoleTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_link_lets_in_once_and_looking_at_it_does_not_use_it_up(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String link = tool.adminLink();
        for (int looks = 0; looks < 3; looks++) {
            Browser mailScanner = Browser.english();
            Page looked = mailScanner.open(link);
            assertThat(looked.status()).isEqualTo(200);
            assertThat(looked.text()).contains("This link is good once and for half an hour.");
            assertThat(mailScanner.open(tool.at("/admin")).status()).isEqualTo(401);
        }
        Browser administrator = Browser.english();
        Page entered = administrator.submit(administrator.open(link), "");
        assertThat(entered.status()).isEqualTo(200);
        assertThat(entered.heading()).isEqualTo("Administration");
        assertThat(entered.address().getPath()).isEqualTo("/admin");

        Browser second = Browser.english();
        for (Page refused : List.of(second.open(link), second.post(link, Map.of()))) {
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.heading()).isEqualTo("This link is used up, too old or not complete");
            assertThat(refused.text()).contains("admin link").doesNotContain("your course");
        }
        assertThat(second.open(tool.at("/admin")).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_link_is_good_for_half_an_hour(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String link = tool.adminLink();
        tool.clock().advance(Duration.ofMinutes(31));
        Browser late = Browser.english();
        assertThat(late.open(link).status()).isEqualTo(401);
        assertThat(late.post(link, Map.of()).status()).isEqualTo(401);
        assertThat(late.post(tool.at("/admin/enter/guessed"), Map.of()).status())
                .isEqualTo(401);
    }

    @Test
    void a_session_of_the_administrator_ends_after_a_working_day() {
        RunningTool tool = TOOLS.onSqlite();
        Browser administrator = tool.administrator();
        tool.clock().advance(Duration.ofHours(11));
        assertThat(administrator.open(tool.at("/admin")).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_launch_in_the_same_browser_and_the_room_live_side_by_side(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser both = tool.administrator();
        assertThat(both.open(tool.at("/")).status()).isEqualTo(401);
        assertThat(tool.arrive(both, "sd27", "mighty.platformer").status()).isEqualTo(200);
        Page room = both.open(tool.at("/admin"));
        assertThat(room.heading()).isEqualTo("Administration");
        assertThat(room.header("Content-Security-Policy")).endsWith("frame-ancestors 'self'");
        Page course = both.open(tool.at("/welcome"));
        assertThat(course.status()).isEqualTo(200);
        assertThat(course.token()).isNotEqualTo(room.token());
        assertThat(both.post(tool.at("/admin/leaving"), Map.of("token", course.token()))
                        .status())
                .isEqualTo(403);
        assertThat(both.submit(room, "/language").language()).startsWith("fr");
        assertThat(both.open(tool.at("/welcome")).language()).startsWith("en");

        Page left = both.submit(room, "/leaving");
        assertThat(left.heading()).isEqualTo("You have left the administration");
        assertThat(both.open(tool.at("/admin")).status()).isEqualTo(404);
        assertThat(both.open(tool.at("/admin/launches")).status())
                .as("what the platform's administrator sees")
                .isEqualTo(200);
        assertThat(both.open(tool.at("/welcome")).status()).isEqualTo(200);
        assertThat(both.post(tool.at("/admin/invites"), Map.of("token", room.token(), "name", "Late"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_session_that_was_left_is_over_for_whoever_kept_its_cookie() {
        RunningTool tool = TOOLS.onSqlite();
        Browser administrator = tool.administrator();
        String secret = administrator.cookie(tool.host(), "lp_admin").orElseThrow();
        Browser elsewhere = Browser.english().with(tool.host(), "lp_admin", secret);
        assertThat(elsewhere.open(tool.at("/admin")).status()).isEqualTo(200);
        administrator.submit(administrator.open(tool.at("/admin")), "/leaving");
        assertThat(elsewhere.open(tool.at("/admin")).status()).isEqualTo(401);
        Browser other = Browser.english().with(tool.host(), "lp_session", secret);
        assertThat(other.open(tool.at("/admin")).status()).isEqualTo(401);
    }

    @Test
    void the_cookie_of_a_launch_opens_no_room_and_that_of_the_room_no_course() {
        RunningTool tool = TOOLS.onSqlite();
        String room = tool.administrator().cookie(tool.host(), "lp_admin").orElseThrow();
        String course = tool.signedIn("sd27", "noor.haddad")
                .cookie(tool.host(), "lp_session")
                .orElseThrow();
        Browser crossed =
                Browser.english().with(tool.host(), "lp_admin", course).with(tool.host(), "lp_session", room);
        for (String path : List.of("/", "/welcome", "/admin", "/admin/launches")) {
            assertThat(crossed.open(tool.at(path)).status()).as(path).isEqualTo(401);
        }
    }

    @Test
    void whatever_goes_wrong_in_the_room_the_way_leads_back_to_it() {
        RunningTool tool = TOOLS.onSqlite();
        Browser administrator = tool.administrator();
        String token = administrator.open(tool.at("/admin")).token();
        Map<String, String> nobody = Map.of("token", token, "participant", "nobody-of-that-id");
        for (Page page : List.of(
                administrator.open(tool.at("/admin/nothing-here")),
                administrator.post(tool.at("/admin/invites"), Map.of("name", "x")),
                administrator.post(tool.at("/admin/programs/bcssa/office"), nobody))) {
            assertThat(page.status()).isIn(403, 404, 409);
            assertThat(page.html().select("main .button").eachAttr("href")).containsExactly("/admin");
        }
        assertThat(tool.signedIn("sd27", "noor.haddad")
                        .open(tool.at("/admin/nothing-here"))
                        .html()
                        .select("main .button")
                        .eachAttr("href"))
                .containsExactly("/");
        Page closed = Browser.english().open(tool.at("/admin"));
        assertThat(closed.text()).contains("admin link", "not open in this browser");
    }

    @Test
    void nobody_else_enters_not_even_the_office() {
        RunningTool tool = TOOLS.onSqlite();
        for (String person : List.of("noor.haddad", "tessa.lindqvist", "mighty.platformer")) {
            Browser browser = tool.signedIn("sd27", person);
            assertThat(browser.open(tool.at("/admin")).status()).isEqualTo(404);
            Page welcome = browser.open(tool.at("/"));
            for (String path : List.of(
                    "/admin/invites",
                    "/admin/platforms/x/status",
                    "/admin/platforms/x/district",
                    "/admin/platforms/x/deployments",
                    "/admin/programs/bcssa/office")) {
                Page page = browser.post(
                        tool.at(path),
                        Map.of("token", welcome.token(), "name", "Mine", "participant", "nm-27-lindqvist"));
                assertThat(page.status()).as(path).isEqualTo(404);
            }
        }
        assertThat(tool.count("platform_invite", "name = 'Mine'")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_platform_is_bound_to_a_district_or_to_the_office(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser administrator = tool.administrator();
        String page = platform(tool, administrator, "nobodys");
        Page console = administrator.open(page);
        assertThat(console.text()).contains("nobody has said whose people it vouches for");
        for (String[] choice : new String[][] {{"27", "SD27"}, {"93", "SD93"}, {"office", "the Provincial Office"}}) {
            Page saved = administrator.submit(console, "/district", Map.of("district", choice[0]));
            assertThat(saved.text()).contains("vouches for the people of " + choice[1]);
        }
        for (String odd : List.of("", "abc", "0", "-1", "99999999999", "999", "SD27; DROP TABLE act")) {
            Page refused = administrator.post(page + "/district", Map.of("token", console.token(), "district", odd));
            assertThat(refused.status()).as(odd).isIn(404, 409);
        }
        assertThat(tool.count("platform_binding", "district IN (0, 999)")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_member_of_the_office_is_appointed_by_id(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser administrator = tool.administrator();
        Page programs = administrator.open(tool.at("/admin/programs"));
        Page unknown = administrator.submit(programs, "/office", Map.of("participant", "nobody-of-that-id"));
        assertThat(unknown.status()).isEqualTo(409);
        assertThat(unknown.text()).contains("There is no person with the id nobody-of-that-id.");
        assertThat(administrator.submit(unknown, "/language").status()).isEqualTo(200);
        assertThat(administrator
                        .submit(programs, "/office", Map.of("participant", "white space \u0000"))
                        .status())
                .isIn(400, 404, 409);
        administrator.submit(administrator.open(tool.at("/admin")), "/language");
        administrator.submit(programs, "/office", Map.of("participant", "lead-45-fontaine"));
        administrator.submit(programs, "/office", Map.of("participant", "lead-45-fontaine"));
        assertThat(tool.count("appointment", "participant = 'lead-45-fontaine' AND role = 'OFFICE'"))
                .isOne();
        assertThat(tool.arrive(Browser.english(), "sd45", "ariel.fontaine").text())
                .contains("Provincial Office: all districts");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_invite_made_here_registers_a_platform(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser administrator = tool.administrator();
        Page ways = administrator.open(tool.at("/admin/register"));
        Page made = administrator.submit(
                ways, "/invites", Map.of("name", "From the console", "district", "27", "approved", "yes"));
        String invite = made.html().select("#invite").val();
        tool.data().registrations().all().stream()
                .filter(earlier -> earlier.name().equals("office"))
                .forEach(earlier -> tool.data().platforms().remove("test", earlier.id()));
        assertThat(invite).startsWith(tool.at("/lti/register/"));
        assertThat(administrator.open(tool.at("/admin")).text())
                .contains("From the console")
                .doesNotContain(invite);
        assertThat(tool.lms().register("office", invite).status()).isEqualTo(200);
        Page after = administrator.open(tool.at("/admin"));
        assertThat(after.html()
                        .select("#platforms li:contains(From the console)")
                        .text())
                .contains("waits in the platform")
                .contains("vouches for the people of SD27");
        assertThat(after.source()).doesNotContain(invite);
        assertThat(administrator.submit(made, "/language").status()).isEqualTo(200);
    }

    @Test
    void an_invite_without_a_name_that_can_be_kept_is_asked_for_again_with_what_was_typed() {
        RunningTool tool = TOOLS.onSqlite();
        Browser administrator = tool.administrator();
        Page ways = administrator.open(tool.at("/admin/register"));
        Map<String, String> remarks = Map.of(
                "  ",
                "This is needed.",
                "n".repeat(10_000),
                "longer than 120 characters",
                "be\u0007ll",
                "a character that cannot be seen");
        remarks.forEach((name, remark) -> {
            Page again =
                    administrator.submit(ways, "/invites", Map.of("name", name, "district", "27", "approved", "yes"));
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.html().select("#error-name").text()).contains(remark);
            assertThat(again.html().select("#name").attr("aria-invalid")).isEqualTo("true");
            assertThat(again.html().select("#name").val()).hasSizeLessThanOrEqualTo(120);
            assertThat(name.strip()).startsWith(again.html().select("#name").val());
            assertThat(again.html().select("#district option[selected]").val()).isEqualTo("27");
            assertThat(again.html().select("input[name=approved][checked]")).hasSize(1);
        });
        assertThat(tool.count("platform_invite", "name LIKE 'nnn%'")).isZero();
        Page odd = administrator.submit(ways, "/invites", Map.of("name", "x", "district", "9".repeat(10_000)));
        assertThat(odd.status()).isEqualTo(409);
        assertThat(odd.source()).contains("…").doesNotContain("9".repeat(200));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_invite_that_is_withdrawn_lets_nobody_in(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String invite = tool.invite("Withdrawn soon", Optional.empty(), true);
        Browser administrator = tool.administrator();
        Page open = administrator.open(tool.at("/admin/invites"));
        String withdrawal =
                open.html().select("li:contains(Withdrawn soon) form").attr("abs:action");
        Page after = administrator.post(withdrawal, Map.of("token", open.token()));
        assertThat(after.text()).contains("The invite is withdrawn.").doesNotContain("Withdrawn soon");
        assertThat(tool.lms().register("sd27", invite).body()).contains("used up");
        assertThat(tool.count("act", "verb = 'invite-withdrawn'")).isOne();
        assertThat(administrator.post(withdrawal, Map.of("token", open.token())).status())
                .isEqualTo(404);
    }

    @Test
    void a_list_that_is_long_comes_in_parts() {
        RunningTool tool = TOOLS.onSqlite();
        Browser administrator = tool.administrator();
        for (int i = 100; i < 130; i++) {
            tool.invite("Many " + i, Optional.empty(), false);
        }
        Page first = administrator.open(tool.at("/admin/invites"));
        Page second = administrator.open(tool.at("/admin/invites?page=1"));
        assertThat(first.html().select("main li")).hasSize(25);
        assertThat(second.html().select("main li strong").eachText())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(
                        first.html().select("main li strong").eachText());
        assertThat(first.links("page=1")).hasSize(1);
        tool.database().inTransaction(handle -> handle.execute("DELETE FROM platform_invite WHERE name LIKE 'Many %'"));
        assertThat(administrator
                        .open(tool.at("/admin/launches?show=all&page=4000"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_refused_launch_is_found_by_its_reference_however_it_is_typed() {
        RunningTool tool = TOOLS.onSqlite();
        Page refused = Browser.english().open(tool.launch("sd27", "noor.haddad").with(Deviation.EXPIRED));
        Browser administrator = tool.administrator();
        for (String typed : List.of(
                refused.reference(),
                refused.reference().toLowerCase(),
                "%20" + refused.reference() + "%20",
                "L-220%20%C2%B7%20" + refused.reference(),
                "L-220%20" + refused.reference(),
                refused.reference().replace("-", ""),
                refused.reference().replace("-", "%20").toLowerCase(),
                refused.reference().replace("-", "%E2%80%93"),
                "L-220%20%C2%B7%20" + refused.reference() + "%202026-11-21T18:00:00Z%20sd27")) {
            Page found = administrator.open(tool.at("/admin?reference=" + typed));
            assertThat(found.html().select(".launches li")).hasSize(1);
            assertThat(found.html().select(".launches li").text()).contains("L-212", refused.reference(), "sd27");
        }
        Page none = administrator.open(tool.at("/admin?reference=%22%3E%3Cscript%3E"));
        assertThat(none.html().select(".launches li")).isEmpty();
        assertThat(none.html().select("input[name=reference]").val()).isEqualTo("\"><script>");
        assertThat(administrator.open(tool.at("/admin/launches")).html().select(".launches li"))
                .isNotEmpty();
    }

    @Test
    void the_error_page_tells_the_time_as_the_room_does_and_as_logs_do() {
        RunningTool tool = TOOLS.onSqlite();
        Page refused = Browser.english().open(tool.launch("sd27", "noor.haddad").with(Deviation.EXPIRED));
        String when = tool.administrator()
                .open(tool.at("/admin/launches/" + refused.reference()))
                .html()
                .select(".facts dd")
                .first()
                .text();
        assertThat(refused.html().select("#details").text())
                .contains(when, tool.clock().instant().toString());
    }

    @Test
    void a_launch_is_told_step_by_step_up_to_the_one_that_failed() {
        RunningTool tool = TOOLS.onSqlite();
        Page refused = Browser.english().open(tool.launch("sd27", "noor.haddad").with(Deviation.EXPIRED));
        Browser administrator = tool.administrator();
        Page told = administrator.open(tool.at("/admin/launches/" + refused.reference()));
        assertThat(told.text()).contains("This sign-in has expired", "The person can fix this.", "sd27");
        assertThat(told.html().select(".checks .failed").text()).contains("It has not expired", "This one failed");
        List<String> states = told.html().select(".checks li").eachAttr("class");
        int failed = states.indexOf("failed");
        assertThat(states.subList(0, failed)).containsOnly("passed").hasSize(15);
        assertThat(states.subList(failed + 1, states.size()))
                .containsOnly("not-reached")
                .hasSize(LaunchError.values().length - 16);
        assertThat(told.html().select("#details").val())
                .contains("Code: L-212", "Reference: " + refused.reference(), "Platform: sd27")
                .doesNotContain("Noor");
        assertThat(administrator.open(tool.at("/admin/launches/AAAA-AAAA")).status())
                .isEqualTo(404);
    }

    @Test
    void the_technical_detail_of_a_refusal_is_marked_as_english_and_a_good_launch_has_none() {
        RunningTool tool = TOOLS.onSqlite();
        Page refused = Browser.english().open(tool.launch("sd27", "noor.haddad").with(Deviation.NO_ROLES));
        tool.signedIn("sd27", "noor.haddad");
        Browser administrator = tool.administrator();
        administrator.submit(administrator.open(tool.at("/admin")), "/language");
        Page list = administrator.open(tool.at("/admin/launches?show=all"));
        assertThat(list.html()
                        .select(".launches li:contains(" + refused.reference() + ") p")
                        .text())
                .isEqualTo("Détail technique (en anglais) : roles is missing or not a list");
        assertThat(list.html().select(".launches [lang=en]").eachText()).doesNotContain("let in");
        assertThat(list.html().select(".launches li:contains(accepté) p")).isEmpty();
    }

    @Test
    void nothing_is_said_to_be_passed_of_a_login_that_is_not_known() {
        RunningTool tool = TOOLS.onSqlite();
        Browser administrator = tool.administrator();
        for (Page refused : List.of(
                Browser.english().open(tool.at("/lti/launch")),
                Browser.english().open(tool.launch("sd27", "noor.haddad").with(Deviation.NO_STATE)))) {
            Page told = administrator.open(tool.at("/admin/launches/" + refused.reference()));
            assertThat(told.html().select(".checks .failed").text()).contains("The launch belongs to a login of ours");
            assertThat(told.html().select(".checks .passed")).isEmpty();
            assertThat(told.html().select(".checks .not-known").eachText())
                    .hasSize(4)
                    .anyMatch(step -> step.startsWith("–The platform is registered and active L-101"));
            assertThat(told.text()).contains("nothing shows that there was one here");
        }
    }

    @Test
    void the_login_of_a_launch_that_came_back_to_another_browser_was_in_order() {
        RunningTool tool = TOOLS.onSqlite();
        Page refused = Browser.english().open(tool.launch("sd27", "noor.haddad").with(Deviation.FOREIGN_STATE));
        Page told = tool.administrator().open(tool.at("/admin/launches/" + refused.reference()));
        assertThat(told.html().select(".checks .passed").text())
                .contains("L-101", "L-102", "L-103", "L-104", "L-201")
                .doesNotContain("L-202");
        assertThat(told.html().select(".checks .not-known")).isEmpty();
        assertThat(told.text()).doesNotContain("nothing shows that there was one here");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_odd_reference_finds_nothing_and_breaks_nothing(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        for (String typed : List.of("%00", "%25", "'%20OR%201=1%20--")) {
            Page page = tool.administrator().open(tool.at("/admin?reference=" + typed));
            assertThat(page.status()).as(typed).isIn(200, 400);
            assertThat(page.html().select(".launches li")).as(typed).isEmpty();
        }
    }

    @Test
    void a_platform_or_deployment_that_is_not_there_is_not_found() {
        RunningTool tool = TOOLS.onSqlite();
        Browser administrator = tool.administrator();
        String token = administrator.open(tool.at("/admin")).token();
        Map<String, String> fields =
                Map.of("token", token, "status", "ACTIVE", "district", "27", "deployment", "x", "participant", "x");
        for (String path : List.of(
                "/admin/platforms/none/status",
                "/admin/platforms/none/district",
                "/admin/platforms/none/deployments",
                "/admin/platforms/none/deployments/district",
                "/admin/platforms/none/values",
                "/admin/platforms/none/services",
                "/admin/platforms/none/removal",
                "/admin/platforms/%00/status",
                "/admin/register/none",
                "/admin/invites/none/withdrawal",
                "/admin/programs/none/office",
                "/admin/none")) {
            assertThat(administrator.post(tool.at(path), fields).status())
                    .as(path)
                    .isIn(400, 404);
            assertThat(administrator.open(tool.at(path)).status()).as(path).isIn(400, 404);
        }
    }

    private static String platform(RunningTool tool, Browser administrator, String name) {
        return administrator
                .open(tool.at("/admin"))
                .html()
                .select("#platforms li:contains(" + name + ") a")
                .attr("abs:href");
    }
}
