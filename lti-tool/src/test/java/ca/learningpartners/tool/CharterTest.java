package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.CharterId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.Pair;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How two agree on a charter, one of whom reads French and the other English. */
class CharterTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    private static final String ANSWER_WITHIN = "Paper airplanes on Fridays\nand never on the ferry";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void two_clicks_and_a_charter_is_agreed(Kind kind) {
        RunningTool tool = begin(kind);
        Pair pair = Pair.begun(tool);
        Page home = pair.lucie().open(tool.at("/"));
        assertThat(home.heading()).startsWith("Convenez avec");
        assertThat(home.links("sessions/new")).isNotEmpty();
        Page form = pair.lucie().open(pair.at("/charter"));
        assertThat(form.form("/charter").select("textarea[name=purpose]").text())
                .contains("Personne n’évalue l’autre");
        Page signed = pair.lucie().submit(form, "/charter");
        assertThat(signed.text()).contains("Vous avez signé.").contains("n’a pas encore signé");

        assertThat(pair.weiLin().open(tool.at("/")).heading())
                .startsWith("Lucie Bélanger-Roy has signed your charter.");
        Page toSign = pair.weiLin().open(pair.at("/charter"));
        Page agreed = pair.weiLin().submit(toSign, "/charter/signature");
        assertThat(agreed.text()).contains("Both of you have signed.").doesNotContain("has not signed yet");
        assertThat(agreed.html().select(".signatures > li")).hasSize(2);
        assertThat(pair.weiLin().open(tool.at("/")).heading()).doesNotStartWith("Agree with");
        assertThat(pair.weiLin().open(pair.at("")).text()).contains("signed by both");
        assertThat(tool.count("charter_signed", "signed_at IS NOT NULL")).isEqualTo(1);
    }

    @Test
    void the_words_of_the_program_stand_in_both_languages_and_peoples_own_as_they_wrote_them() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        Page form = pair.lucie().open(pair.at("/charter"));
        assertThat(form.html().select("label[for=purpose] [lang]").eachAttr("lang"))
                .containsExactly("fr-CA", "en-CA");
        pair.lucie().submit(form, "/charter", Map.of("reach", ANSWER_WITHIN));
        for (Page page :
                List.of(pair.weiLin().open(pair.at("/charter")), pair.weiLin().open(pair.at("/charter/print")))) {
            assertThat(page.html().select("[lang=en-CA]:contains(Nobody assesses the other)"))
                    .isNotEmpty();
            assertThat(page.html().select("[lang=fr-CA]:contains(Personne n’évalue l’autre)"))
                    .isNotEmpty();
            assertThat(page.html().select(".promises [lang=en-CA]").text())
                    .contains("not a legal privilege", "if a child may be in danger", "no routine access");
            assertThat(page.html().select(".promises [lang=fr-CA]").text())
                    .contains("non un privilège prévu par la loi");
            assertThat(page.html().select(".kept").first().wholeText()).isEqualTo(ANSWER_WITHIN);
        }
    }

    @Test
    void it_is_printed_without_anything_to_press_with_names_and_dates() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        assertThat(pair.lucie().open(pair.at("/charter/print")).status()).isEqualTo(404);
        agree(pair);
        Page printed = pair.weiLin().open(pair.at("/charter/print"));
        assertThat(printed.html().select("button, form, input")).isEmpty();
        assertThat(printed.text())
                .contains("Lucie Bélanger-Roy", "周慧琳 Wei-Lin Chow", "signed on November 21, 2026")
                .contains("signature le 21 novembre 2026");
    }

    @Test
    void two_who_read_the_same_language_see_it_once() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        pair.lucie().open(tool.launch("sd93", "lucie.belanger-roy").withLocale("en-CA"));
        Page form = pair.lucie().open(pair.at("/charter"));
        assertThat(form.html().select(".both")).isEmpty();
        assertThat(form.text()).contains("What we meet for").doesNotContain("Pourquoi nous nous rencontrons");
    }

    @Test
    void a_change_is_signed_by_both_again_and_the_older_version_stays_readable() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        agree(pair);
        Page change = pair.weiLin().open(pair.at("/charter/next"));
        Page waits = pair.weiLin().submit(change, "/charter", Map.of("days", "14"));
        assertThat(waits.text()).contains("Charter, version 2", "version 1 stays in force", "every two weeks");
        assertThat(pair.lucie().open(tool.at("/")).heading()).startsWith("周慧琳 Wei-Lin Chow a signé votre charte.");
        Page older = pair.lucie().open(pair.at("/charter/versions/1"));
        assertThat(older.text()).contains("version antérieure", "une fois par mois");
        assertThat(older.hasForm("/charter/signature")).isFalse();
        pair.lucie().submit(pair.lucie().open(pair.at("/charter")), "/charter/signature");
        assertThat(versions(tool, pair)).extracting(Charter::isSignedByBoth).containsExactly(true, true);
        assertThat(pair.lucie().open(pair.at("/charter/versions/3")).status()).isEqualTo(404);
        assertThat(pair.lucie().open(pair.at("/charter/versions/x")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void in_two_tabs_a_version_that_was_replaced_is_not_signed(Kind kind) {
        RunningTool tool = begin(kind);
        Pair pair = Pair.begun(tool);
        pair.lucie().submit(pair.lucie().open(pair.at("/charter")), "/charter");
        Page tab = pair.weiLin().open(pair.at("/charter"));
        pair.lucie().submit(pair.lucie().open(pair.at("/charter/next")), "/charter", Map.of("days", "10"));
        Page refused = pair.weiLin().submit(tab, "/charter/signature");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("[role=alert]").text()).contains("Nothing was signed.", "replaced meanwhile");
        assertThat(refused.text()).contains("At least every 10 days");
        assertThat(versions(tool, pair)).noneMatch(Charter::isSignedByBoth);
        assertThat(pair.weiLin().submit(refused, "/charter/signature").text()).contains("Both of you have signed.");
    }

    @Test
    void of_two_changes_at_once_neither_is_lost() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        Page form = pair.lucie().open(pair.at("/charter"));
        pair.weiLin().submit(pair.weiLin().open(pair.at("/charter")), "/charter", Map.of("limits", "No hockey"));
        Page refused = pair.lucie().submit(form, "/charter", Map.of("limits", "Pas de hockey"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert]").text()).contains("La version 1 est arrivée entre-temps");
        assertThat(refused.html().select("textarea[name=limits]").text()).isEqualTo("Pas de hockey");
        pair.lucie().submit(refused, "/charter");
        assertThat(versions(tool, pair))
                .extracting(charter -> charter.terms().limits())
                .containsExactly("Pas de hockey", "No hockey");
    }

    @Test
    void sending_it_twice_keeps_one_version() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        Page form = pair.lucie().open(pair.at("/charter"));
        pair.lucie().submit(form, "/charter", Map.of("days", "21"));
        assertThat(pair.lucie().submit(form, "/charter", Map.of("days", "21")).status())
                .isEqualTo(200);
        assertThat(versions(tool, pair)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    days     | 0            | from 1 to 183 fit
                    days     | 184          | from 1 to 183 fit
                    days     | -5           | is not a whole number of days
                    days     | 99999999999  | is not a whole number of days
                    days     | <b>          | “<b>” is not a whole number of days
                    means    | PIGEON       | Choose at least one means
                    purpose  | \u0301\u0302 | accents alone
                    addition | a\u0007b     | cannot be shown
                    """, delimiter = '|')
    void says_what_is_wrong_and_keeps_what_was_typed(String field, String value, String sentence) {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        Page form = pair.weiLin().open(pair.at("/charter"));
        Map<String, String> typed = new java.util.HashMap<>(Map.of("limits", ANSWER_WITHIN));
        typed.put(field, value);
        Page refused = pair.weiLin().submit(form, "/charter", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#problem").text()).contains(sentence);
        assertThat(refused.html().select("textarea[name=limits]").first().wholeText())
                .isEqualTo(ANSWER_WITHIN);
        assertThat(versions(tool, pair)).isEmpty();
    }

    @Test
    void a_text_that_is_too_long_comes_back_whole_and_one_that_turns_the_direction_round_stays_in_its_block() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        Page form = pair.weiLin().open(pair.at("/charter"));
        Page refused = pair.weiLin().submit(form, "/charter", Map.of("addition", "é".repeat(4001)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("4,001 characters; at most 4,000");
        assertThat(refused.html().select("textarea[name=addition]").text()).hasSize(4001);
        Page huge = pair.weiLin().submit(form, "/charter", Map.of("addition", "x".repeat(1_048_576)));
        assertThat(huge.status()).isEqualTo(422);
        assertThat(huge.html().select("textarea[name=addition]").text()).hasSize(1_048_576);
        Page kept =
                pair.weiLin().submit(form, "/charter", Map.of("addition", "so \u202Egpj <script>alert(1)</script>"));
        assertThat(kept.html().select(".kept").last().wholeText()).isEqualTo("so \u202Egpj <script>alert(1)</script>");
    }

    @Test
    void before_a_yes_there_is_nothing_to_agree_on() {
        RunningTool tool = begin(Kind.SQLITE);
        String charter = "/pairings/" + tool.pairingOf("nm-27-lindqvist").id() + "/charter";
        Page refused = tool.signedIn("sd27", "tessa.lindqvist").open(tool.at(charter));
        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void nobody_but_the_two_finds_it() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        Page form = pair.lucie().open(pair.at("/charter"));
        pair.lucie().submit(form, "/charter", Map.of("purpose", "Paper airplanes"));
        Browser etienne = tool.signedIn("sd93", "etienne.marchand");
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        for (Browser other : List.of(etienne, ariel, noor, tessa)) {
            for (String path : List.of("", "/next", "/print", "/versions/1")) {
                Page page = other.open(pair.at("/charter" + path));
                assertThat(page.status()).as(path).isEqualTo(404);
                assertThat(page.source()).doesNotContain("airplanes");
            }
            String token = other.open(tool.at("/")).token();
            assertThat(other.post(pair.at("/charter/signature"), Map.of("token", token, "version", "1"))
                            .status())
                    .isEqualTo(404);
            assertThat(other.post(
                                    pair.at("/charter"),
                                    Map.of(
                                            "token", token,
                                            "id", CharterId.random().value(),
                                            "base", "1",
                                            "purpose", "mine",
                                            "days", "3",
                                            "means", "PHONE"))
                            .status())
                    .isEqualTo(404);
            for (String path : List.of("/", "/programs/bcssa", "/programs/bcssa/people")) {
                assertThat(other.open(tool.at(path)).source()).doesNotContain("airplanes");
            }
        }
        assertThat(versions(tool, pair)).hasSize(1);
        assertThat(versions(tool, pair).get(0).signatures()).hasSize(1);
    }

    /** A tool in which nobody has agreed on anything yet. */
    private static RunningTool begin(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        tool.database()
                .inTransaction(handle ->
                        handle.execute("DELETE FROM charter_signature") + handle.execute("DELETE FROM charter"));
        return tool;
    }

    private static void agree(Pair pair) {
        pair.lucie().submit(pair.lucie().open(pair.at("/charter")), "/charter");
        pair.weiLin().submit(pair.weiLin().open(pair.at("/charter")), "/charter/signature");
    }

    private static List<Charter> versions(RunningTool tool, Pair pair) {
        return tool.store().read(stores -> stores.charters().of(pair.pairing().id()));
    }
}
