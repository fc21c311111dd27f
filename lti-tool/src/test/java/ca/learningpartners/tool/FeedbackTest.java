package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Makers;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import ca.learningpartners.tool.running.TwoPartners;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People say and ask for things; somebody answers by a day; and what came of it is there for all to read. */
class FeedbackTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @Test
    void feedback_to_a_district_is_read_by_its_author_and_its_coordinator_alone() {
        RunningTool tool = TOOLS.onSqlite();
        Browser lucie = TwoPartners.lucie(tool);
        Page sent = say(tool, lucie, "feedback", "ABOUT_OTHER", "93", "The forms are long.\nVery long.");
        assertThat(sent.text()).contains("You see here who answers, and by when.");
        assertThat(sent.main().text()).contains("Étienne Marchand answers by December 4, 2026");
        assertThat(lucie.open(tool.at("/programs/bcssa/feedback")).text()).contains("The forms are long.");

        Browser etienne = english(tool, "sd93", "etienne.marchand");
        Page inbox = etienne.open(tool.at("/programs/bcssa/feedback"));
        assertThat(inbox.text()).contains("The forms are long.").contains("with you");
        for (Browser other : new Browser[] {
            tool.signedIn("sd45", "ariel.fontaine"),
            tool.signedIn("office", "halcyon.whitford-ng"),
            TwoPartners.weiLin(tool)
        }) {
            Page page = other.open(sent.address());
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.source()).doesNotContain("The forms are long");
            assertThat(other.open(tool.at("/programs/bcssa/feedback")).source()).doesNotContain("The forms are long");
            Map<String, String> forged = Map.of(
                    "token",
                    other.open(tool.at("/")).token(),
                    "edition",
                    "1",
                    "text",
                    "Mine",
                    "owner",
                    "x",
                    "day",
                    "2027-01-01");
            for (String act : new String[] {"/reply", "/closure", "/owner"}) {
                assertThat(other.post(bare(sent) + act, forged).status())
                        .as(act)
                        .isEqualTo(404);
            }
        }
        Page answered = etienne.submit(etienne.open(bare(sent)), "/reply", Map.of("text", "We will cut them."));
        assertThat(answered.text()).contains("Étienne Marchand answered on November 21, 2026");
        Page closed = lucie.submit(lucie.open(bare(sent)), "/closure");
        assertThat(closed.text()).contains("We will cut them.").contains("closed");
    }

    @Test
    void an_answer_given_twice_keeps_the_first_and_gives_back_what_was_typed() {
        RunningTool tool = TOOLS.onSqlite();
        Page sent = say(tool, TwoPartners.lucie(tool), "support", "NEED_ACCESS", "93", "Captions, please");
        Browser etienne = english(tool, "sd93", "etienne.marchand");
        Page form = etienne.open(bare(sent));
        assertThat(form.heading()).isEqualTo("Lucie Bélanger-Roy asks for support");
        etienne.submit(form, "/reply", Map.of("text", "Yes."));
        Page again = etienne.submit(form, "/reply", Map.of("text", "Yes, and more."));
        assertThat(again.status()).isEqualTo(422);
        assertThat(etienne.open(bare(sent)).text()).contains("Yes.").doesNotContain("and more");
    }

    @Test
    void support_shows_who_takes_care_and_by_when_and_can_be_handed_on() {
        RunningTool tool = TOOLS.onSqlite();
        Browser weiLin = TwoPartners.weiLin(tool);
        Page sent = say(tool, weiLin, "support", "NEED_RELEASE_TIME", "office", "Half a day for a visit");
        assertThat(sent.text()).contains("answers by November 27, 2026");
        Browser halcyon = tool.signedIn("office", "halcyon.whitford-ng");
        Page form = halcyon.open(bare(sent));
        assertThat(form.html().select("#owner option").eachText()).contains("Halcyon Whitford-Ng", "Noor Haddad");
        Page past = halcyon.submit(form, "/owner", Map.of("owner", "office-whitford", "day", "2026-11-01"));
        assertThat(past.status()).isEqualTo(422);
        Page far = halcyon.submit(past, "/owner", Map.of("owner", "office-whitford", "day", "9999-12-31"));
        assertThat(far.status()).isEqualTo(422);
        assertThat(far.html().select("#problem").text()).contains("60 working days", "2027");
        Page handed = halcyon.submit(past, "/owner", Map.of("owner", "office-whitford", "day", "2026-12-10"));
        assertThat(handed.text()).contains("Halcyon Whitford-Ng answers by December 10, 2026");
        assertThat(weiLin.open(bare(sent)).text()).contains("Halcyon Whitford-Ng answers by December 10, 2026");
        Page taken = weiLin.submit(weiLin.open(bare(sent)), "/closure");
        assertThat(taken.text()).contains("Taken back before it was answered");
    }

    @Test
    void what_should_have_been_answered_stands_on_the_first_page_of_those_who_should() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            say(tool, TwoPartners.lucie(tool), "feedback", "ABOUT_RULE", "93", "Why thirty days?");
            assertThat(english(tool, "sd93", "etienne.marchand")
                            .open(tool.at("/"))
                            .html()
                            .select("#happenings"))
                    .isEmpty();
            tool.clock().advance(Duration.ofDays(20));
            Page home = english(tool, "sd93", "etienne.marchand").open(tool.at("/"));
            assertThat(home.html().select("#happenings").text())
                    .contains("One message should have been answered by now");
            Page list = english(tool, "sd93", "etienne.marchand").open(tool.at("/programs/bcssa/feedback"));
            assertThat(list.text()).contains("was to be answered by December 4, 2026");
        }
    }

    @Test
    void the_ledger_says_what_was_heard_and_done_in_both_languages() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page form = makers.halcyon().open(tool.at("/programs/bcssa/ledger/new"));
        Map<String, String> words = Map.of(
                "said-en", "Thirty days is too strict in winter",
                "said-fr", "Trente jours, c’est trop strict en hiver",
                "did-en", "Districts may set another rhythm",
                "did-fr", "Les districts peuvent fixer un autre rythme",
                "rule", "CADENCE_DAYS");
        Page ahead = makers.halcyon().submit(form, "/ledger", with(words, "day", "2026-12-24"));
        assertThat(ahead.status()).isEqualTo(422);
        assertThat(ahead.html().select("#said-fr").text()).isEqualTo("Trente jours, c’est trop strict en hiver");
        for (Map.Entry<String, String> slip : Map.of(
                        "resource", UUID.randomUUID().toString(), "rule", "NO_SUCH_RULE", "day", "1999-01-01")
                .entrySet()) {
            Map<String, String> wrong = with(with(words, "day", "2026-11-20"), slip.getKey(), slip.getValue());
            wrong.putAll(Map.of("token", ahead.token(), "id", UUID.randomUUID().toString(), "by", "office"));
            Page refused = makers.halcyon().post(tool.at("/programs/bcssa/ledger"), wrong);
            assertThat(refused.status()).as(slip.getKey()).isEqualTo(422);
            assertThat(refused.html().select("#" + slip.getKey()).attr("aria-invalid"))
                    .isEqualTo("true");
        }
        makers.halcyon().submit(ahead, "/ledger", with(words, "day", "2026-11-20"));
        makers.halcyon().submit(ahead, "/ledger", with(words, "day", "2026-11-20"));
        Page read = TwoPartners.lucie(tool).open(tool.at("/programs/bcssa/feedback"));
        assertThat(read.html().select("#ledger > li")).hasSize(1);
        assertThat(read.text()).contains("Districts may set another rhythm").contains("November 20, 2026");
        assertThat(read.hasForm("/removal")).isFalse();
        Browser french = Browser.french();
        tool.arrive(french, "sd93", "lucie.belanger-roy");
        assertThat(french.open(tool.at("/programs/bcssa/feedback")).text())
                .contains("Les districts peuvent fixer un autre rythme")
                .contains("Vous avez dit");
        assertThat(makers.cornelia().open(tool.at("/programs/bcssa/feedback")).hasForm("/removal"))
                .isFalse();
        Page gone = makers.halcyon().submit(makers.halcyon().open(tool.at("/programs/bcssa/feedback")), "/removal");
        assertThat(gone.html().select("#ledger > li")).isEmpty();
        assertThat(TwoPartners.lucie(tool)
                        .open(tool.at("/programs/bcssa/ledger/new"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_resource_leads_to_what_somebody_has_to_say_about_it() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        String address = makers.published("Guide to say something about", "Guide")
                .address()
                .toString()
                .replaceAll("\\?.*", "");
        Browser lucie = TwoPartners.lucie(tool);
        Page form = lucie.open(
                lucie.open(address).html().select("a[href*=feedback/new]").attr("abs:href"));
        assertThat(form.text()).contains("About the resource “Guide to say something about”");
        Page sent = lucie.submit(form, "/requests", Map.of("to", "office", "text", "Page 2 is wrong"));
        assertThat(sent.html().select("main a[href^=/resources/]").text()).isEqualTo("Guide to say something about");
    }

    @Test
    void what_is_refused_comes_back_and_sending_twice_keeps_one() {
        RunningTool tool = TOOLS.onSqlite();
        Browser lucie = TwoPartners.lucie(tool);
        Page form = lucie.open(tool.at("/programs/bcssa/feedback/new"));
        Page refused = lucie.submit(form, "/requests", Map.of("text", "Kept words", "matter", "ABOUT_OTHER"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#text").text()).isEqualTo("Kept words");
        Map<String, String> all = Map.of("text", "Kept words", "matter", "ABOUT_OTHER", "to", "93");
        Page once = lucie.submit(refused, "/requests", all);
        Page twice = lucie.submit(refused, "/requests", all);
        assertThat(twice.address()).isEqualTo(once.address());
        Page foreign = lucie.submit(form, "/requests", Map.of("text", "x", "matter", "ABOUT_OTHER", "to", "45"));
        assertThat(foreign.status()).isEqualTo(422);
    }

    private static Page say(RunningTool tool, Browser who, String list, String matter, String to, String text) {
        Page form = who.open(tool.at("/programs/bcssa/" + list + "/new"));
        return who.submit(form, "/requests", Map.of("matter", matter, "to", to, "text", text));
    }

    private static Browser english(RunningTool tool, String campus, String person) {
        Browser browser = tool.signedIn(campus, person);
        browser.open(tool.launch(campus, person).withLocale("en-CA"));
        return browser;
    }

    private static String bare(Page page) {
        return page.address().toString().replaceAll("\\?.*", "");
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(field, value);
        return all;
    }
}
