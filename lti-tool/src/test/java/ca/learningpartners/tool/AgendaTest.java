package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the two want to talk about, and what they have taken on. */
class AgendaTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_question_and_own_words_stand_on_the_agenda_of_both_until_they_were_talked_about(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = begun(tool, "nm-93-belanger-roy");
        Browser lucie = person(tool, "sd93", "lucie.belanger-roy");
        Browser weiLin = person(tool, "sd45", "wei-lin.chow");
        String address = tool.at("/pairings/" + pairing.id() + "/agenda");
        Page page = lucie.open(address);
        assertThat(page.html().select("details input[name=prompt]")).hasSize(24);
        var picked = page.html().select("details form").first();
        String question = picked.parent().select("span.grow").text();
        Page added = post(
                lucie,
                page,
                address,
                Map.of(
                        "id",
                        picked.select("input[name=id]").val(),
                        "prompt",
                        picked.select("input[name=prompt]").val()));
        assertThat(added.html().select("#agenda").text()).contains(question);
        assertThat(added.html().select("details input[name=prompt]")).hasSize(23);

        Page form = weiLin.open(address);
        assertThat(form.html().select("#agenda").text()).contains(question);
        weiLin.submit(form, "/agenda", Map.of("words", "The board,\n<b>candidly</b>"));
        weiLin.submit(form, "/agenda", Map.of("words", "The board,\n<b>candidly</b>"));
        Page both = lucie.open(address);
        assertThat(both.html().select("#agenda .kept").first().wholeText()).isEqualTo("The board,\n<b>candidly</b>");
        assertThat(both.html().select("#agenda > li")).hasSize(2);
        assertThat(lucie.submit(both, "/talked").html().select("#agenda > li")).hasSize(1);
        assertThat(tool.count("act", "subject LIKE '%board%' OR actor LIKE '%board%'"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_one_has_taken_on_comes_up_on_every_agenda_until_it_is_done(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = begun(tool, "nm-27-lindqvist");
        Browser tessa = person(tool, "sd27", "tessa.lindqvist");
        String address = tool.at("/pairings/" + pairing.id() + "/actions");
        Page form = tessa.open(address);
        Map<String, String> typed =
                Map.of("words", "Send the plan", "owner", pairing.mentor().value(), "due", "2026-11-20");
        tessa.submit(form, "/actions", typed);
        tessa.submit(form, "/actions", typed);
        Page agenda = tessa.open(tool.at("/pairings/" + pairing.id() + "/agenda"));
        assertThat(agenda.html().select("#agenda").text())
                .containsOnlyOnce("Send the plan")
                .contains("since November 20");
        assertThat(tessa.open(tool.at("/pairings/" + pairing.id())).text())
                .contains("one open, the first by November 20");
        tessa.submit(tessa.open(address), "/done");
        assertThat(tessa.open(address).html().select("#actions")).isEmpty();
    }

    @Test
    void what_cannot_be_is_said_and_what_was_typed_stays() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = begun(tool, "nm-45-oleary");
        Browser siobhan = person(tool, "sd45", "siobhan.oleary");
        String actions = tool.at("/pairings/" + pairing.id() + "/actions");
        Page refused =
                siobhan.submit(siobhan.open(actions), "/actions", Map.of("words", "Kept words", "due", "2027-02-29"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("“2027-02-29” is not a date");
        assertThat(refused.html().select("textarea").text()).isEqualTo("Kept words");
        Page leap = siobhan.submit(refused, "/actions", Map.of("due", "2028-02-29"));
        assertThat(leap.status()).isEqualTo(200);
        String agenda = tool.at("/pairings/" + pairing.id() + "/agenda");
        Page tooLong = siobhan.submit(siobhan.open(agenda), "/agenda", Map.of("words", "w".repeat(501)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.html().select("textarea").text()).hasSize(501);
    }

    @Test
    void nobody_else_finds_any_of_it() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = begun(tool, "nm-93-belanger-roy");
        for (Browser other : List.of(tool.signedIn("sd27", "tessa.lindqvist"), tool.signedIn("sd27", "noor.haddad"))) {
            String token = other.open(tool.at("/")).token();
            for (String page : List.of("/agenda", "/actions")) {
                String address = tool.at("/pairings/" + pairing.id() + page);
                assertThat(other.open(address).status()).isEqualTo(404);
                assertThat(other.post(
                                        address,
                                        Map.of(
                                                "token",
                                                token,
                                                "id",
                                                "0b0e7f5c-2f5c-4a53-9a3e-3f1f0c1d2e3f",
                                                "words",
                                                "x"))
                                .status())
                        .isEqualTo(404);
            }
        }
    }

    private static Page post(Browser browser, Page page, String address, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("token", page.token());
        return browser.post(address, all);
    }

    private static Pairing begun(RunningTool tool, String mentee) {
        Pairing pairing = tool.pairingOf(mentee);
        tool.store()
                .write(stores -> stores.pairings()
                        .accept(pairing.accept(pairing.mentee(), RunningTool.NOW)
                                .accept(pairing.mentor(), RunningTool.NOW)));
        return pairing;
    }

    private static Browser person(RunningTool tool, String campus, String person) {
        Browser browser = tool.signedIn(campus, person);
        browser.open(tool.launch(campus, person).withLocale("en-CA"));
        return browser;
    }
}
