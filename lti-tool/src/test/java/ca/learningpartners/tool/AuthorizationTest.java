package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may not see, they cannot find; what they may not do, does not happen. */
class AuthorizationTest {

    private static final Map<String, String> CONTACT = Map.of(
            "id", "0b0e7f5c-2f5c-4a53-9a3e-3f1f0c1d2e3f", "date", "2026-11-18", "minutes", "30", "means", "VIDEO");

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @Test
    void another_pairs_partnership_cannot_be_found_by_anyone_else() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing others = tool.pairingOf("nm-93-belanger-roy");
        for (Browser stranger : List.of(
                tool.signedIn("sd27", "tessa.lindqvist"),
                tool.signedIn("sd27", "noor.haddad"),
                inEnglish(tool, "etienne.marchand"))) {
            String pairing = "/pairings/" + others.id();
            assertNotFound(stranger.open(tool.at(pairing)), "Bélanger");
            assertNotFound(stranger.open(tool.at(pairing + "/sessions/new")), "Bélanger");
            assertNotFound(stranger.open(tool.at(pairing + "/going-on")), "Bélanger");
            String token = stranger.open(tool.at("/")).token();
            assertNotFound(stranger.post(tool.at(pairing + "/acceptance"), Map.of("token", token)), "Bélanger");
            assertNotFound(stranger.post(tool.at(pairing + "/refusal"), Map.of("token", token)), "Bélanger");
            Map<String, String> contact = new java.util.HashMap<>(CONTACT);
            contact.put("token", token);
            assertNotFound(stranger.post(tool.at(pairing + "/sessions"), contact), "Bélanger");
        }
        assertThat(tool.sessions(others)).isEmpty();
        assertThat(tool.pairingOf("nm-93-belanger-roy").acceptedByMentee()).isNull();
        assertThat(tool.pairingOf("nm-93-belanger-roy").acceptedByMentor()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/programs/bcssa/matching",
                "/programs/bcssa/people",
                "/programs/bcssa/outbox",
                "/programs/bcssa/agreements",
                "/programs/bcssa/attention/waiting",
                "/programs/bcssa/attention/quiet",
                "/programs/bcssa/release-time",
                "/programs/bcssa/network/times",
                "/programs/bcssa/visits",
                "/match-runs/x/suggestions",
                "/programs/other",
                "/programs/other/suggestions",
                "/programs/bcssa/rules/CADENCE_DAYS",
                "/programs/bcssa/rules/CADENCE_DAYS/history",
                "/programs/bcssa/partners",
                "/programs/bcssa/forecast",
                "/programs/bcssa/forecast/27",
                "/programs/bcssa/coverage",
                "/programs/other/rules",
                "/programs/bcssa/x"
            })
    void a_mentee_reaches_no_desk(String path) {
        RunningTool tool = TOOLS.onSqlite();
        assertNotFound(tool.signedIn("sd27", "tessa.lindqvist").open(tool.at(path)), "Bjørkan");
    }

    @Test
    void a_mentee_can_neither_match_nor_answer_for_others() {
        RunningTool tool = TOOLS.onSqlite();
        tool.match();
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        String token = tessa.open(tool.at("/")).token();
        int runs = tool.count("match_run", "1 = 1");
        for (String path : List.of(
                "/programs/bcssa/match-runs",
                "/match-runs/" + latest(tool).id() + "/approval",
                "/match-runs/none/approval",
                "/match-runs/" + latest(tool).id() + "/agreements",
                "/match-runs/" + latest(tool).id() + "/suggestions",
                "/programs/other/choices",
                "/programs/bcssa/join-requests/none/answer")) {
            Page page = tessa.post(tool.at(path), Map.of("token", token, "participant", "nm-27-lindqvist"));
            assertNotFound(page, "Lindqvist");
        }
        assertThat(tool.count("match_run", "1 = 1")).isEqualTo(runs);
    }

    @Test
    void a_coordinator_sees_by_name_only_pairs_of_the_own_district() {
        RunningTool tool = TOOLS.onSqlite();
        tool.match();
        Browser etienne = inEnglish(tool, "etienne.marchand");
        Page page = etienne.open(tool.at("/programs/bcssa/matching"));
        int hidden = 0;
        for (ProposedPair pair : latest(tool).proposal().pairs()) {
            Participant mentee = person(tool, pair.mentee());
            Participant mentor = person(tool, pair.mentor());
            boolean own = "SD93".equals(mentee.district().toString())
                    || "SD93".equals(mentor.district().toString());
            hidden += own ? 0 : 1;
            assertThat(page.source().contains(escaped(mentee.name())))
                    .as(mentee.name())
                    .isEqualTo(own);
            assertThat(page.source().contains(escaped(mentor.name())))
                    .as(mentor.name())
                    .isEqualTo(own);
        }
        assertThat(hidden).isGreaterThan(15);
        assertThat(page.text()).contains(hidden + " pairs between other districts are not shown to you.");
        assertThat(page.hasForm("/approval")).isFalse();
    }

    @Test
    void a_coordinator_cannot_approve() {
        RunningTool tool = TOOLS.onSqlite();
        tool.match();
        Browser etienne = inEnglish(tool, "etienne.marchand");
        MatchRun run = latest(tool);
        String token = etienne.open(tool.at("/programs/bcssa/matching")).token();
        Page page = etienne.post(tool.at("/match-runs/" + run.id() + "/approval"), Map.of("token", token));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.heading()).isEqualTo("Proposals are approved by the Provincial Office.");
        assertThat(etienne.submit(page, "/language").status()).isEqualTo(200);
    }

    @Test
    void a_coordinator_sees_the_people_of_the_own_district_alone() {
        RunningTool tool = TOOLS.onSqlite();
        Page page = inEnglish(tool, "etienne.marchand").open(tool.at("/programs/bcssa/people"));
        assertThat(page.text()).contains("Étienne Marchand", "Lucie Bélanger-Roy", "Anaïs N’Diaye", "Mathurin");
        assertThat(page.main().select("ul").text()).doesNotContain("SD27", "SD45", "Lindqvist", "Chow");
    }

    @Proves("threat/tenants")
    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_coordinator_can_answer_no_request_of_another_district(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser visitor = tool.signedIn("sd45", "late.joiner");
        Page welcome = visitor.open(tool.at("/welcome"));
        if (welcome.hasForm("/welcome/request")) {
            visitor.submit(welcome, "/welcome/request");
        }
        String request = tool.database()
                .reading()
                .withHandle(handle -> handle.createQuery("SELECT id FROM join_request WHERE name = 'Late Joiner'")
                        .mapTo(String.class)
                        .one());
        Browser etienne = inEnglish(tool, "etienne.marchand");
        Page people = etienne.open(tool.at("/programs/bcssa/people"));
        assertThat(people.text()).doesNotContain("Late Joiner");
        String answer = tool.at("/programs/bcssa/join-requests/" + request + "/answer");
        Page own = etienne.post(answer, Map.of("token", people.token(), "participant", "m-93-ndiaye"));
        assertThat(own.status()).isEqualTo(409);
        Page theirs = etienne.post(answer, Map.of("token", people.token(), "participant", "m-45-chow"));
        assertThat(theirs.status()).isEqualTo(404);
        assertThat(tool.count("platform_identity", "participant IN ('m-93-ndiaye', 'm-45-chow')"))
                .isZero();
        assertThat(tool.signedIn("sd45", "ariel.fontaine")
                        .open(tool.at("/programs/bcssa/people"))
                        .text())
                .contains("Late Joiner");
    }

    @Test
    void a_platforms_administrator_is_nobody_here() {
        RunningTool tool = TOOLS.onSqlite();
        Browser mighty = tool.signedIn("sd27", "mighty.platformer");
        for (String path : List.of("/", "/programs/bcssa/matching", "/programs/bcssa/people", "/programs/bcssa")) {
            assertThat(mighty.open(tool.at(path)).address().getPath()).isEqualTo("/welcome");
        }
        assertThat(mighty.open(tool.at("/admin")).status()).isEqualTo(404);
        assertThat(mighty.open(tool.at("/welcome")).text()).contains("We do not know you here yet");
    }

    @Test
    void the_platforms_role_of_mentor_makes_nobody_a_mentor() {
        RunningTool tool = TOOLS.onSqlite();
        tool.match();
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        Page home = tessa.open(tool.launch("sd27", "tessa.lindqvist").with(Deviation.SEVERAL_ROLES));
        assertThat(home.text()).doesNotContain("You are asked to accompany").doesNotContain("You coordinate");
        assertThat(tool.count("appointment", "participant = 'nm-27-lindqvist' AND role <> 'MENTEE'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/welcome",
                "/programs/bcssa",
                "/programs/bcssa/matching",
                "/programs/bcssa/people",
                "/programs/bcssa/agreements",
                "/programs/bcssa/suggestions",
                "/match-runs/x/suggestions",
                "/pairings/x",
                "/pairings/x/charter",
                "/pairings/x/charter/print",
                "/pairings/x/goals",
                "/goals/x",
                "/programs/bcssa/district-goals",
                "/pairings/x/sessions/new",
                "/pairings/x/candour",
                "/pairings/x/candour/y",
                "/programs/bcssa/self-assessment",
                "/programs/bcssa/growth",
                "/programs/bcssa/confidence",
                "/programs/bcssa/waves/x",
                "/programs/bcssa/surveys",
                "/programs/bcssa/surveys/new",
                "/programs/bcssa/surveys/instruments/bcssa-start-1",
                "/programs/bcssa/surveys/x",
                "/programs/bcssa/surveys/x/plan",
                "/programs/bcssa/surveys/x/words",
                "/programs/bcssa/pulse",
                "/programs/bcssa/pulse-contacts",
                "/programs/bcssa/quality",
                "/programs/bcssa/quality/x",
                "/me/code",
                "/welcome/code",
                "/assistants",
                "/programs/bcssa/completion",
                "/programs/bcssa/release-time",
                "/programs/bcssa/attention/quiet",
                "/programs/bcssa/people/x/accounts",
                "/programs/bcssa/rules",
                "/programs/bcssa/rules/CADENCE_DAYS",
                "/programs/bcssa/partners",
                "/programs/bcssa/forecast",
                "/programs/bcssa/coverage",
                "/me/data",
                "/me/corrections",
                "/me/erasure",
                "/corrections/x",
                "/programs/bcssa/corrections",
                "/programs/bcssa/erasures"
            })
    void without_a_session_there_is_a_page_that_says_how_to_get_one(String path) {
        RunningTool tool = TOOLS.onSqlite();
        Page english = Browser.english().open(tool.at(path));
        assertThat(english.status()).isEqualTo(401);
        assertThat(english.heading()).isEqualTo("You are not signed in here");
        assertThat(english.text()).contains("Open Learning Partners again from its link in your course");
        Page french = Browser.french().open(tool.at(path));
        assertThat(french.status()).isEqualTo(401);
        assertThat(french.language()).isEqualTo("fr-CA");
        Browser invented = Browser.english().with(tool.host(), "lp_session", "an-invented-secret");
        assertThat(invented.open(tool.at(path)).status()).isEqualTo(401);
    }

    @Proves("threat/forged-form")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/language",
                "/welcome/confirmation",
                "/welcome/request",
                "/programs/bcssa/match-runs",
                "/match-runs/x/approval",
                "/programs/bcssa/join-requests/x/answer",
                "/pairings/x/acceptance",
                "/pairings/x/refusal",
                "/pairings/x/sessions",
                "/pairings/x/charter",
                "/pairings/x/charter/signature",
                "/pairings/x/candour",
                "/pairings/x/candour/y/answers",
                "/pairings/x/candour/y/answers/withdrawal",
                "/pairings/x/candour/y/thanks",
                "/pairings/x/candour/y/closure",
                "/pairings/x/candour/y/withdrawal",
                "/programs/bcssa/self-assessment",
                "/programs/bcssa/self-assessment/withdrawal",
                "/programs/bcssa/confidence",
                "/programs/bcssa/waves/x",
                "/programs/bcssa/waves/x/declining",
                "/programs/bcssa/surveys",
                "/programs/bcssa/surveys/x/plan",
                "/programs/bcssa/surveys/x/closing",
                "/programs/bcssa/confidence/passing",
                "/programs/bcssa/pulse",
                "/programs/bcssa/pulse/contact",
                "/programs/bcssa/pulse/contact/withdrawal",
                "/programs/bcssa/pulse-contacts/x/taking",
                "/programs/bcssa/pulse-contacts/x/close",
                "/programs/bcssa/quality",
                "/programs/bcssa/quality/x/signature",
                "/programs/bcssa/quality/x/steps",
                "/programs/bcssa/quality/x/standards/purpose-said",
                "/pairings/x/goals",
                "/goals/x",
                "/goals/x/outcome",
                "/goals/x/milestones",
                "/goals/x/milestones/y",
                "/goals/x/evidence",
                "/goals/x/invitations",
                "/goals/x/invitations/withdrawal",
                "/programs/bcssa/district-goals",
                "/programs/bcssa/district-goals/removal",
                "/match-runs/x/agreements",
                "/match-runs/x/suggestions",
                "/programs/bcssa/choices",
                "/me/code",
                "/me/code/parting",
                "/welcome/code",
                "/welcome/code/confirmation",
                "/assistants",
                "/assistants/end",
                "/assistants/stepping-down",
                "/programs/bcssa/completion",
                "/programs/bcssa/completion/self-assessment",
                "/programs/bcssa/completion/silence",
                "/programs/bcssa/completion/silence/end",
                "/programs/bcssa/release-time",
                "/programs/bcssa/release-time/taken-back",
                "/programs/bcssa/release-time/grant",
                "/programs/bcssa/attention/quiet",
                "/programs/bcssa/attention/quiet/x",
                "/programs/bcssa/people/x/accounts/parting",
                "/programs/bcssa/rules/CADENCE_DAYS",
                "/programs/bcssa/rules/CADENCE_DAYS/27",
                "/programs/bcssa/rules/CADENCE_DAYS/27/withdrawal",
                "/programs/bcssa/partners",
                "/programs/bcssa/partners/all",
                "/programs/bcssa/partners/narrowing",
                "/programs/bcssa/partners/stage",
                "/programs/bcssa/partners/27/removal",
                "/programs/bcssa/forecast/27",
                "/me/data/export",
                "/me/corrections",
                "/me/erasure",
                "/me/erasure/withdrawal",
                "/corrections/x/acceptance",
                "/corrections/x/refusal",
                "/corrections/x/seen",
                "/programs/bcssa/erasures/x/confirmation",
                "/programs/bcssa/erasures/x/hold",
                "/admin/invites",
                "/admin/platforms/x/status",
                "/admin/platforms/x/district",
                "/admin/platforms/x/deployments",
                "/admin/platforms/x/deployments/district",
                "/admin/platforms/x/values",
                "/admin/platforms/x/services",
                "/admin/platforms/x/removal",
                "/admin/register/moodle",
                "/admin/invites/x/withdrawal",
                "/admin/programs/bcssa/office"
            })
    void no_form_is_taken_without_a_session_or_without_its_token(String path) {
        RunningTool tool = TOOLS.onSqlite();
        assertThat(Browser.english().post(tool.at(path), CONTACT).status()).isEqualTo(401);
        Browser browser = path.startsWith("/admin") ? tool.administrator() : tool.signedIn("sd27", "noor.haddad");
        Page page = browser.post(tool.at(path), CONTACT);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("This page was open for too long").contains("Nothing was changed");
        String foreign = tool.signedIn("sd27", "noor.haddad").open(tool.at("/")).token();
        assertThat(browser.post(tool.at(path), Map.of("token", foreign)).status())
                .isEqualTo(403);
    }

    @Test
    void a_wrong_token_changes_nothing() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-45-oleary");
        Browser siobhan = tool.signedIn("sd45", "siobhan.oleary");
        Page page = siobhan.open(tool.at("/pairings/" + pairing.id()));
        assertThat(siobhan.submit(page, "/acceptance", Map.of("token", "")).status())
                .isEqualTo(403);
        assertThat(siobhan.submit(page, "/acceptance", Map.of("token", "0".repeat(64)))
                        .status())
                .isEqualTo(403);
        assertThat(tool.pairingOf("nm-45-oleary").acceptedByMentee()).isNull();
    }

    @Test
    void an_administrator_is_not_a_participant() {
        RunningTool tool = TOOLS.onSqlite();
        Browser administrator = tool.administrator();
        for (String path : List.of("/", "/welcome", "/programs/bcssa/people", "/programs/bcssa/matching")) {
            assertThat(administrator.open(tool.at(path)).status()).isEqualTo(401);
        }
    }

    private static Browser inEnglish(RunningTool tool, String person) {
        Browser browser = tool.signedIn("sd93", person);
        browser.open(tool.launch("sd93", person).withLocale("en-CA"));
        return browser;
    }

    private static void assertNotFound(Page page, String unseen) {
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.main().text()).contains("There is nothing here for you");
        assertThat(page.source()).doesNotContain(unseen);
    }

    private static MatchRun latest(RunningTool tool) {
        return tool.store()
                .read(stores -> stores.matchRuns().latest(RunningTool.PROGRAM))
                .orElseThrow();
    }

    private static Participant person(RunningTool tool, ParticipantId id) {
        return tool.store().read(stores -> stores.participants().find(id)).orElseThrow();
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;");
    }
}
