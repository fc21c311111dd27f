package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.session.Meeting;
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

/** Tessa, a mentee of district 27, has Noor of her district settle her meeting times. */
class AssistantTest {

    private static final String NOOR = "Noor.Haddad@sd27.example";

    /** What is for the two alone, by its address below that of the partnership. */
    private static final List<String> PAIR_ONLY = List.of(
            "",
            "/sessions/new",
            "/charter",
            "/charter/print",
            "/goals",
            "/progress",
            "/agenda",
            "/actions",
            "/closure",
            "/copy",
            "/leaving",
            "/pause");

    private static final Map<String, String> TIMES =
            Map.of("date1", "2026-12-01", "time1", "10:00", "minutes", "45", "means", "PHONE");

    private static final List<String> DEEDS_OF_THE_PAIR = List.of(
            "/acceptance",
            "/refusal",
            "/sessions",
            "/charter",
            "/charter/signature",
            "/goals",
            "/agenda",
            "/actions",
            "/closure",
            "/conclusion",
            "/pause",
            "/pause/end");

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @Test
    void an_assistant_is_named_by_address_and_either_ends_it() {
        RunningTool tool = TOOLS.onSqlite();
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        Page named = name(tool, tessa, NOOR);
        assertThat(named.text()).contains("Noor Haddad", "Sees your partner’s name and your meeting times");
        Page ended = tessa.submit(named, "/end");
        assertThat(ended.text()).doesNotContain("Noor Haddad");
        name(tool, tessa, NOOR);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page held = noor.open(tool.at("/assistants"));
        assertThat(held.html().select("#held").text()).contains("Tessa Lindqvist");
        noor.submit(held, "/stepping-down");
        assertThat(tool.count("assistance", "principal = 'nm-27-lindqvist'")).isZero();
        assertThat(noor.submit(held, "/stepping-down").status()).isEqualTo(404);
        assertThat(tool.count("act", "verb = 'assistance-ended' AND subject = 'nm-27-lindqvist'"))
                .isEqualTo(2);
    }

    @Test
    void what_was_typed_comes_back_and_nobody_of_another_district_is_found() {
        RunningTool tool = TOOLS.onSqlite();
        Browser einar = tool.signedIn("sd27", "einar.bjorkan");
        for (String address : new String[] {"ariel.fontaine@sd45.example", "nobody@sd27.example"}) {
            Page page = name(tool, einar, address);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.html().select("input[name=address]").val()).isEqualTo(address);
            assertThat(page.html().select("[role=alert]").text())
                    .contains("Nobody of your district is known here by exactly this address");
        }
        assertThat(name(tool, einar, "einar").text()).contains("This is no address");
        assertThat(name(tool, einar, "einar.bjorkan@sd27.example").text()).contains("This is your own address");
        for (int tries = 0; tries < 7; tries++) {
            name(tool, einar, "somebody" + tries + "@sd27.example");
        }
        assertThat(name(tool, einar, "one.more@sd27.example").text()).contains("many addresses in a short time");
    }

    @Test
    void who_is_no_partner_in_a_program_names_nobody() {
        RunningTool tool = TOOLS.onSqlite();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page page = noor.open(tool.at("/assistants"));
        assertThat(page.hasForm("/assistants")).isFalse();
        Map<String, String> fields =
                Map.of("token", page.token(), "program", "bcssa", "address", "tessa.lindqvist@sd27.example");
        assertThat(noor.post(tool.at("/assistants"), fields).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_assistant_finds_names_and_times_and_nothing_else_of_the_pair(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = tool.pairingOf("nm-45-oleary");
        tool.imports("id,name,email,role,district,languages\n"
                + "assist-45,Late Joiner,late.joiner@sd45.example,assistant,SD45,en\n");
        Browser siobhan = tool.signedIn("sd45", "siobhan.oleary");
        siobhan.submit(siobhan.open(tool.at("/pairings/" + pairing.id())), "/acceptance");
        Browser assistant = Browser.english();
        tool.arrive(assistant, "sd45", "late.joiner");
        assertThat(assistant.open(tool.at("/")).html().select("#assisting")).isEmpty();
        name(tool, siobhan, "late.joiner@sd45.example");

        Page home = assistant.open(tool.at("/"));
        assertThat(home.html().select("#assisting li")).hasSize(1);
        assertThat(home.html().select("#assisting li").text()).contains("Siobhán O’Leary, with", "no time agreed");
        assertThat(home.html().select("#assisting a").attr("href")).endsWith(pairing.id() + "/meetings");
        String pages = "/pairings/" + pairing.id();
        assistant.submit(assistant.open(tool.at(pages + "/meetings")), "/meetings", TIMES);
        assertThat(assistant.open(tool.at("/")).html().select("#assisting li").text())
                .contains("proposed: Tue, Dec 1, 10:00");
        Meeting proposed = tool.store()
                .read(stores -> stores.meetings().of(pairing.id(), 1))
                .get(0);
        assertThat(proposed.proposer()).isEqualTo(pairing.mentee());
        assertThat(proposed.changed().by()).isEqualTo(new ParticipantId("assist-45"));
        for (String page : PAIR_ONLY) {
            Page closed = assistant.open(tool.at(pages + page));
            assertThat(closed.status()).as(page).isEqualTo(404);
            assertThat(closed.source()).as(page).doesNotContain("O’Leary");
        }
        for (String deed : DEEDS_OF_THE_PAIR) {
            Page refused = assistant.post(tool.at(pages + deed), Map.of("token", home.token()));
            assertThat(refused.status()).as(deed).isEqualTo(404);
        }
        siobhan.submit(siobhan.open(tool.at("/assistants")), "/end");
        assertThat(assistant.open(tool.at("/")).html().select("#assisting")).isEmpty();
        assertThat(assistant.open(tool.at(pages + "/meetings")).status()).isEqualTo(404);
    }

    private static Page name(RunningTool tool, Browser principal, String address) {
        return principal.submit(principal.open(tool.at("/assistants")), "/assistants", Map.of("address", address));
    }
}
