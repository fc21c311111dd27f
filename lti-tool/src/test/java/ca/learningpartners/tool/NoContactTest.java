package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.CapturedLogs;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Newcomers;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Naming somebody one does not want to be paired with, without a directory to leaf through. */
class NoContactTest {

    private static final String CARD = "/programs/bcssa/intake/no-contact";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @RegisterExtension
    final CapturedLogs logs = new CapturedLogs();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void somebody_found_by_name_is_put_on_the_list_and_taken_off_again(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser tessa = Newcomers.mentee(tool, "tessa.lists");
        Page found = search(tool, tessa, "ndiaye");
        assertThat(names(found)).containsExactly("Anaïs N’Diaye (SD93)");
        String ticket = found.html().select("input[name=other]").val();
        Page after = tessa.submit(found, "/no-contact", Map.of("other", ticket));
        assertThat(after.status()).isEqualTo(200);
        assertThat(list(tool, "tessa.lists")).containsExactly(new ParticipantId("m-93-ndiaye"));
        Page card = tessa.open(tool.at(CARD));
        assertThat(card.html().select("input[name=other][checked]")).hasSize(1);
        tessa.submit(card, "/no-contact", Map.of("other", ""));
        assertThat(list(tool, "tessa.lists")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            skwxwu7mesh     | Sḵwx̱wú7mesh Elliott-Reyes
            SKWX            | Sḵwx̱wú7mesh Elliott-Reyes
            elliott reyes   | Sḵwx̱wú7mesh Elliott-Reyes
            elliott–reyes   | Sḵwx̱wú7mesh Elliott-Reyes
            Elliott-Reyes   | Sḵwx̱wú7mesh Elliott-Reyes
            ecole           | Jean de l’École
            ÉCOLE           | Jean de l’École
            gitgaat         | Rory Gitga’at
            gitga'at        | Rory Gitga’at
            慧琳            | 周慧琳 Wei-Lin Chow
            """)
    void a_name_is_found_however_it_is_typed(String typed, String name) {
        RunningTool tool = TOOLS.onSqlite();
        tool.imports("id,name,email,role,district,languages\n"
                + "z-1,Sḵwx̱wú7mesh Elliott-Reyes,,mentor,SD48,en\n"
                + "z-2,Jean de l’École,,mentor,SD93,fr\n"
                + "z-3,Rory Gitga’at,,mentor,SD52,en\n");
        Browser tessa = Newcomers.mentee(tool, "finder." + Math.abs(typed.hashCode()));
        assertThat(names(search(tool, tessa, typed))).anyMatch(found -> found.startsWith(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "nd", "- -", "’’’’", "a b"})
    void it_takes_three_letters(String typed) {
        RunningTool tool = TOOLS.onSqlite();
        Browser tessa = Newcomers.mentee(tool, "short.seeker");
        Page refused = search(tool, tessa, typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert]").text()).contains("Type at least 3 letters");
        assertThat(refused.html().select("input[name=other]")).isEmpty();
    }

    @Test
    void eight_people_are_shown_at_most_with_nothing_but_name_and_district() {
        RunningTool tool = TOOLS.onSqlite();
        StringBuilder crowd = new StringBuilder("id,name,email,role,district,languages\n");
        for (int i = 0; i < 12; i++) {
            crowd.append(
                    "crowd-" + i + ",Crowder " + (char) ('A' + i) + ",crowd" + i + "@sd27.example,mentor,SD27,en\n");
        }
        tool.imports(crowd.toString());
        Page found = search(tool, Newcomers.mentee(tool, "tessa.crowd"), "crowder");
        assertThat(names(found)).hasSize(8).first().isEqualTo("Crowder A (SD27)");
        assertThat(found.text())
                .contains("There are more. Type more of the name.")
                .doesNotContain("@sd27");
    }

    @Test
    void only_people_who_could_become_ones_partner_are_found() {
        RunningTool tool = TOOLS.onSqlite();
        Browser tessa = Newcomers.mentee(tool, "tessa.sees");
        for (String typed : List.of("haddad", "belanger", "tessa.sees", "nobody at all", "%%%", "___")) {
            Page found = search(tool, tessa, typed);
            assertThat(names(found)).as(typed).isEmpty();
        }
    }

    @Test
    void twenty_searches_an_hour_are_enough() {
        RunningTool tool = TOOLS.onSqlite();
        Browser tessa = Newcomers.mentee(tool, "tessa.asks");
        for (int i = 0; i < 20; i++) {
            assertThat(search(tool, tessa, "ndiaye").status()).isEqualTo(200);
        }
        Page refused = search(tool, tessa, "ndiaye");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("20 searches within an hour");
        assertThat(refused.html().select("input[name=other]")).isEmpty();
        tool.clock().advance(Duration.ofMinutes(61));
        assertThat(search(tool, tessa, "ndiaye").status()).isEqualTo(200);
    }

    @Test
    void nobody_learns_a_name_by_trying_ids() {
        RunningTool tool = TOOLS.onSqlite();
        Browser tessa = Newcomers.mentee(tool, "tessa.tries");
        Page card = tessa.open(tool.at(CARD));
        String others = search(tool, Newcomers.mentee(tool, "somebody.else"), "ndiaye")
                .html()
                .select("input[name=other]")
                .val();
        for (String guess : List.of("m-93-ndiaye", "0".repeat(32) + "m-93-ndiaye", others, "0".repeat(32))) {
            Page refused = tessa.submit(card, "/no-contact", Map.of("other", guess));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).doesNotContain("Anaïs");
            Page searched =
                    tessa.post(tool.at(CARD + "/search"), Map.of("token", card.token(), "name", "ndi", "other", guess));
            assertThat(searched.html().select("input[name=other][checked]")).isEmpty();
        }
        assertThat(list(tool, "tessa.tries")).isEmpty();
    }

    @Test
    void what_is_ticked_is_not_lost_by_searching_again_and_no_name_comes_into_an_address_or_a_log() {
        RunningTool tool = TOOLS.onSqlite();
        Browser tessa = Newcomers.mentee(tool, "tessa.twice");
        Page first = search(tool, tessa, "ndiaye");
        String ticket = first.html().select("input[name=other]").val();
        Page second = tessa.post(
                tool.at(CARD + "/search"),
                Map.of("token", first.token(), "seen", "[]", "name", "chow", "other", ticket));
        assertThat(second.html().select("input[name=other][checked]").eachAttr("value"))
                .containsExactly(ticket);
        assertThat(names(second)).hasSize(2);
        assertThat(second.address().toString()).doesNotContain("chow");
        assertThat(logs.text()).doesNotContain("chow", "ndiaye");
    }

    private static Page search(RunningTool tool, Browser browser, String typed) {
        Page card = browser.open(tool.at(CARD));
        return browser.post(
                tool.at(CARD + "/search"),
                Map.of(
                        "token",
                        card.token(),
                        "seen",
                        card.html().select("input[name=seen]").val(),
                        "name",
                        typed));
    }

    private static List<String> names(Page page) {
        return page.html().select(".objectives label").eachText();
    }

    private static Set<ParticipantId> list(RunningTool tool, String id) {
        return tool.store()
                .read(stores -> stores.enrolments().mentee(RunningTool.PROGRAM, new ParticipantId(id)))
                .orElseThrow()
                .boundaries()
                .noContact();
    }
}
