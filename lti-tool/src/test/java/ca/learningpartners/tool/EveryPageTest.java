package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.running.AskedWave;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.CapturedLogs;
import ca.learningpartners.tool.running.Classrooms;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page: its headers, its language, and that no name in it does anything. */
class EveryPageTest {

    private static final String HOSTILE = Classrooms.HOSTILE;

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @RegisterExtension
    final CapturedLogs logs = new CapturedLogs();

    @Proves("threat/clickjacking")
    @Test
    void every_page_says_who_may_frame_it_and_is_kept_by_no_cache() {
        RunningTool tool = TOOLS.onSqlite();
        tool.match();
        Pairing pairing = tool.pairingOf("nm-27-lindqvist");
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        List<Page> pages = new ArrayList<>();
        String run = tool.store()
                .read(stores -> stores.matchRuns().latest(RunningTool.PROGRAM))
                .orElseThrow()
                .id()
                .value();
        for (String path : List.of(
                "/",
                "/programs/bcssa",
                "/programs/bcssa/agreements",
                "/match-runs/" + run + "/suggestions",
                "/programs/bcssa/matching",
                "/programs/bcssa/people",
                "/programs/bcssa/people/nm-27-lindqvist/accounts",
                "/programs/bcssa/completion",
                "/programs/bcssa/release-time",
                "/programs/bcssa/gatherings",
                "/programs/bcssa/gatherings/plan",
                "/programs/bcssa/gatherings/board",
                "/programs/bcssa/visits",
                "/programs/bcssa/attention/waiting",
                "/programs/bcssa/attention/offers",
                "/programs/bcssa/attention/charter",
                "/programs/bcssa/attention/quiet",
                "/programs/bcssa/attention/concluding",
                "/me/code",
                "/welcome/code",
                "/assistants",
                "/programs/bcssa/outbox",
                "/programs/bcssa/district-goals",
                "/programs/bcssa/rules",
                "/programs/bcssa/rules/CADENCE_DAYS",
                "/programs/bcssa/rules/CADENCE_DAYS/history",
                "/programs/bcssa/partners",
                "/programs/bcssa/forecast",
                "/programs/bcssa/forecast/27",
                "/programs/bcssa/coverage",
                "/districts",
                "/districts?q=ts%27msyen",
                "/districts/27",
                "/districts/93",
                "/districts/27/beside/93",
                "/districts/27/activities",
                "/districts/27/profile",
                "/districts/27/lead",
                "/districts/27/pictures/new",
                "/districts/27/figures/new",
                "/districts/27/figures/sd27-students",
                "/districts/27/communities/new",
                "/districts/27/communities/williams-lake",
                "/districts/27/schools/new",
                "/districts/27/travel/new",
                "/districts/27/nations/new",
                "/districts/27/activities/new",
                "/nations",
                "/communities/hartley-bay",
                "/programs/bcssa/resources",
                "/programs/bcssa/resources/new",
                "/programs/bcssa/feedback",
                "/programs/bcssa/feedback/new",
                "/programs/bcssa/support",
                "/programs/bcssa/support/new",
                "/programs/bcssa/ledger/new",
                "/programs/bcssa/proposals",
                "/programs/bcssa/proposals/new",
                "/exit",
                "/reminders",
                "/me/data",
                "/me/corrections",
                "/me/erasure",
                "/programs/bcssa/corrections",
                "/programs/bcssa/people/nm-27-lindqvist/corrections",
                "/privacy/map",
                "/me/consents",
                "/programs/bcssa/notice",
                "/programs/bcssa/notice/0",
                "/programs/bcssa/notice/27",
                "/programs/bcssa/assessment-draft",
                "/programs/bcssa/data-sets",
                "/programs/bcssa/data-sets/new",
                "/programs/bcssa/reports",
                "/programs/bcssa/reports/plans",
                "/programs/bcssa/rosters")) {
            pages.add(noor.open(tool.at(path)));
        }
        for (String path : List.of(
                "/",
                "/programs/bcssa/network",
                "/programs/bcssa/network/new?topic=budget",
                "/programs/bcssa/directory",
                "/programs/bcssa/directory/own",
                "/programs/bcssa/contacts",
                "/journal",
                "/journal/new",
                "/journal/keeping",
                "/journal/passphrase",
                "/vision",
                "/pairings/" + pairing.id(),
                "/pairings/" + pairing.id() + "/visits",
                "/pairings/" + pairing.id() + "/goals",
                "/pairings/" + pairing.id() + "/sessions/new",
                "/pairings/" + pairing.id() + "/leaving",
                "/pairings/" + pairing.id() + "/pause",
                "/pairings/" + pairing.id() + "/closure",
                "/pairings/" + pairing.id() + "/candour",
                "/pairings/" + pairing.id() + "/candour/new",
                "/programs/bcssa/self-assessment",
                "/programs/bcssa/growth",
                "/programs/bcssa/confidence",
                "/programs/bcssa/waves/" + AskedWave.open(tool).wave().id(),
                "/programs/bcssa/pulse",
                "/pairings/" + pairing.id() + "/copy")) {
            pages.add(tessa.open(tool.at(path)));
        }
        assertThat(pages).extracting(Page::status).containsOnly(200);
        pages.add(tessa.open(tool.at("/nothing-here")));
        pages.add(tessa.post(tool.at("/pairings/" + pairing.id() + "/acceptance"), Map.of()));
        for (Page page : pages) {
            assertThat(frameAncestors(page))
                    .as(page.toString())
                    .isEqualTo("frame-ancestors 'self' " + tool.lms().origin());
        }
        pages.add(Browser.english().open(tool.at("/")));
        pages.add(Browser.english().open(tool.at("/nothing-here")));
        pages.add(Browser.english().open(tool.launch("sd27", "noor.haddad").with(Deviation.EXPIRED)));
        pages.add(Browser.english().open(tool.at("/lti/register/unknown")));
        pages.add(Browser.english().open(tool.at("/lti/login?iss=%00")));
        for (Page page : pages) {
            assertThat(frameAncestors(page))
                    .as(page.toString())
                    .contains(tool.lms().origin());
        }
        pages.add(tool.administrator().open(tool.at("/admin")));
        pages.add(tool.administrator().open(tool.at("/admin/mail")));
        pages.add(Browser.english().open(tool.adminLink()));
        for (Page page : pages) {
            assertThat(page.header("Content-Security-Policy"))
                    .as(page.toString())
                    .startsWith("default-src 'none'; ")
                    .contains("script-src 'self'", "form-action 'self'", "base-uri 'none'")
                    .doesNotContain("unsafe", "*");
            assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
            assertThat(page.header("Referrer-Policy")).isNotEmpty();
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.header("Server")).isEmpty();
            assertThat(page.html().select("html").attr("lang")).isNotEmpty();
            assertThat(page.html().select("script:not([src]), [style], [onclick], [onload], style"))
                    .isEmpty();
            assertThat(page.html().select("[src], link[href]").eachAttr("abs:src"))
                    .allMatch(address -> address.isEmpty() || address.startsWith(tool.at("/")));
        }
    }

    @Test
    void the_administrators_room_is_framed_by_nobody_else() {
        RunningTool tool = TOOLS.onSqlite();
        assertThat(frameAncestors(tool.administrator().open(tool.at("/admin")))).isEqualTo("frame-ancestors 'self'");
        assertThat(frameAncestors(Browser.english().open(tool.at("/admin")))).isEqualTo("frame-ancestors 'self'");
    }

    @Proves("threat/xss")
    @Test
    void a_hostile_name_is_shown_to_the_letter_and_does_nothing() {
        RunningTool tool = TOOLS.onSqlite();
        tool.store().write(stores -> {
            stores.programs()
                    .save(new Program(
                            new ProgramId("hostile"),
                            ProgramTemplate.newest("bcssa").orElseThrow(),
                            new LocalText(HOSTILE, HOSTILE),
                            LocalDate.of(2026, 8, 1),
                            Stage.PILOT,
                            new TreeSet<>()));
            return true;
        });
        String name = "\"" + HOSTILE.replace("\"", "\"\"") + "\"";
        tool.imports("id,name,email,role,district,languages,position,position_start\n" + "hostile-one," + name
                + ",hostile@sd27.example,coordinator,SD27,en,,\n");
        tool.data().registrations().all().stream()
                .filter(platform -> platform.name().equals("nobodys"))
                .forEach(platform -> tool.data().platforms().change("test", platform.withName(HOSTILE)));
        tool.match();

        Browser hostile = Browser.english();
        Page welcome = hostile.open(tool.launch("sd27", "hostile"));
        assertThat(welcome.text()).contains("Rob\"'><script>alert(1)</script>").contains("{0} ${7*7}");
        harmless(tool, welcome);
        hostile.submit(welcome, "/welcome/request");
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page people = noor.open(tool.at("/programs/bcssa/people"));
        assertThat(people.html().select("li strong").text()).contains(HOSTILE);
        assertThat(people.html().select("option").text()).contains(HOSTILE);
        harmless(tool, people);
        harmless(tool, noor.open(tool.at("/programs/bcssa/matching")));
        harmless(tool, hostile.submit(welcome, "/welcome/confirmation"));
        Browser administrator = tool.administrator();
        Page console = administrator.open(tool.at("/admin"));
        assertThat(console.text()).contains(HOSTILE);
        harmless(tool, console);
        String hostilePlatform =
                console.html().select("#platforms li:contains(<script>) a").attr("abs:href");
        for (String path : List.of("", "/values", "/services", "/removal")) {
            Page page = administrator.open(hostilePlatform + path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.text()).as(path).contains(HOSTILE);
            harmless(tool, page);
        }
        harmless(tool, administrator.open(tool.at("/admin/programs")));
        harmless(tool, administrator.open(tool.at("/admin?reference=%3Cscript%3Ealert(1)%3C/script%3E")));
        harmless(tool, hostile.open(tool.at("/?done=%3Cscript%3Ealert(1)")));
        harmless(tool, hostile.open(tool.at("/%3Cscript%3Ealert(1)%3C/script%3E")));
        assertThat(logs.text()).doesNotContain("alert(1)");
    }

    @Test
    void a_name_that_turns_the_writing_direction_round_leaves_our_sentence_alone() {
        RunningTool tool = TOOLS.onSqlite();
        tool.imports("id,name,email,role,district,languages,position,position_start\n"
                + "turned-one,Newly \u202EArrived,newly.arrived@sd27.example,coordinator,SD27,en,,\n");
        Page welcome = Browser.english().open(tool.launch("sd27", "newly.arrived"));
        assertThat(welcome.heading()).isEqualTo("Are you Newly Arrived?");
    }

    @Test
    void the_other_language_stays_for_the_session_and_comes_back_to_the_same_page() {
        RunningTool tool = TOOLS.onSqlite();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page people = noor.open(tool.at("/programs/bcssa/people"));
        assertThat(people.language()).isEqualTo("en-CA");
        Page french = noor.submit(people, "/language");
        assertThat(french.language()).isEqualTo("fr-CA");
        assertThat(french.address()).isEqualTo(people.address());
        assertThat(noor.open(tool.at("/")).language()).isEqualTo("fr-CA");
        assertThat(noor.open(tool.at("/nothing")).language()).isEqualTo("fr-CA");
        assertThat(noor.submit(french, "/language").language()).isEqualTo("en-CA");
    }

    @Proves("threat/open-redirect")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "//evil.example/x",
                "https://evil.example",
                "/\\evil.example",
                "/..//evil.example",
                "javascript:alert(1)",
                "/programs/%0d%0aX-A:b",
                ""
            })
    void changing_the_language_never_leads_away(String back) {
        RunningTool tool = TOOLS.onSqlite();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page home = noor.open(tool.at("/"));
        Page after = noor.post(tool.at("/language"), Map.of("token", home.token(), "back", back));
        assertThat(after.address().toString()).isEqualTo(tool.at("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-CA", "de;q=0.9, fr;q=0.8", "FR-fr", "fr;q=1, en;q=0.5"})
    void somebody_unknown_is_spoken_to_in_french_if_the_browser_asks_for_it(String accepted) {
        RunningTool tool = TOOLS.onSqlite();
        for (String path :
                List.of("/", "/nothing-here", "/lti/register/unknown?openid_configuration=x", "/lti/login")) {
            assertThat(Browser.speaking(accepted).open(tool.at(path)).language())
                    .as(path)
                    .isEqualTo("fr-CA");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en", "de", "*", "x;q=?", ",,,", "fr;q=0.1, en", "zz-very-odd;q=9"})
    void and_otherwise_in_english(String accepted) {
        RunningTool tool = TOOLS.onSqlite();
        Page page = Browser.speaking(accepted).open(tool.at("/nothing-here"));
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.language()).isEqualTo("en-CA");
    }

    private static String frameAncestors(Page page) {
        String policy = page.header("Content-Security-Policy");
        return policy.substring(policy.indexOf("frame-ancestors")).strip();
    }

    private static void harmless(RunningTool tool, Page page) {
        assertThat(page.html().select("script").eachAttr("src")).isSubsetOf("/assets/app.js", "/assets/workbench.js");
        assertThat(page.source()).doesNotContain("<script>alert").doesNotContain("<SCRIPT>");
        assertThat(page.html().select("[onerror], [onload]")).isEmpty();
    }
}
