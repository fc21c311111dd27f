package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Makers;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** District 52 and the Office develop what is done together. */
class ProposalTest {

    private static final Map<String, String> BOAT =
            Map.of("title", "A boat day", "what", "One day by boat,\nall together", "why", "Nobody meets otherwise");

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @Test
    void both_sign_and_everybody_reads_it_with_both_names() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page made = propose(tool, makers);
        assertThat(made.text()).contains("proposed by Prince Rupert").contains("Ready to be signed");
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        assertThat(tessa.open(bare(made)).status()).isEqualTo(404);
        assertThat(ariel.open(bare(made)).status()).isEqualTo(404);
        assertThat(ariel.open(tool.at("/programs/bcssa/proposals")).source()).doesNotContain("A boat day");

        makers.halcyon().submit(makers.halcyon().open(bare(made)), "/comments", Map.of("comment", "Which boat?"));
        Page commented = makers.cornelia().open(bare(made));
        assertThat(commented.text()).contains("Which boat?").contains("Halcyon Whitford-Ng");
        makers.cornelia().submit(commented, "/signature");
        Page home = makers.halcyon().open(tool.at("/"));
        assertThat(home.html().select("#happenings").text()).contains("The proposal “A boat day” waits");
        Page adopted = makers.halcyon().submit(makers.halcyon().open(bare(made)), "/signature");
        assertThat(adopted.text()).contains("Adopted on November 21, 2026");

        Page read = tessa.open(bare(made));
        assertThat(read.text())
                .contains("By Prince Rupert and the Provincial Office.")
                .doesNotContain("Which boat?");
        assertThat(tessa.open(tool.at("/programs/bcssa/proposals")).text()).contains("A boat day");
        assertThat(makers.cornelia().open(bare(made) + "/change").status()).isEqualTo(404);
    }

    @Test
    void a_change_voids_the_signature_and_what_stands_is_signed_anew() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page made = propose(tool, makers);
        Page halcyons = makers.halcyon().open(bare(made));
        makers.cornelia().submit(made, "/signature");
        Page form = makers.cornelia().open(bare(made) + "/change");
        makers.cornelia().submit(form, path(made), Map.of("title", "A ferry day"));
        Page late = makers.halcyon().submit(halcyons, "/signature");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("A ferry day").contains("Somebody has changed it meanwhile");
        Page lost =
                makers.halcyon().submit(form(makers, made), path(made), Map.of("base", "1", "why", "Typed and kept"));
        assertThat(lost.status()).isEqualTo(422);
        assertThat(lost.html().select("#why").text()).isEqualTo("Typed and kept");
    }

    @Test
    void it_is_set_aside_with_a_reason() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page made = propose(tool, makers);
        Page empty = makers.halcyon().submit(makers.halcyon().open(bare(made)), "/aside");
        assertThat(empty.status()).isEqualTo(422);
        Page aside = makers.halcyon().submit(empty, "/aside", Map.of("reason", "No boat this year"));
        assertThat(aside.text()).contains("The Provincial Office set it aside").contains("No boat this year");
        assertThat(makers.cornelia().open(bare(made)).hasForm("/signature")).isFalse();
    }

    @Test
    void the_office_proposes_to_a_district_and_in_french() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page form = makers.halcyon().open(tool.at("/programs/bcssa/proposals/new"));
        assertThat(form.html().select("input[name=with]").eachAttr("value")).contains("52:OFFICE", "93:OFFICE");
        Page made = makers.halcyon().submit(form, "/programs/bcssa/proposals", with(BOAT, "with", "93:OFFICE"));
        Browser etienne = tool.signedIn("sd93", "etienne.marchand");
        Page french = etienne.open(bare(made));
        assertThat(french.language()).isEqualTo("fr-CA");
        assertThat(french.text()).contains("proposé à").contains("par le Bureau provincial");
        assertThat(makers.cornelia().open(bare(made)).status()).isEqualTo(404);
        Page refused = makers.halcyon()
                .submit(form, "/programs/bcssa/proposals", Map.of("with", "52:OFFICE", "what", "Only this"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#what").text()).isEqualTo("Only this");
    }

    private static Page propose(RunningTool tool, Makers makers) {
        Page form = makers.cornelia().open(tool.at("/programs/bcssa/proposals/new"));
        return makers.cornelia().submit(form, "/programs/bcssa/proposals", with(BOAT, "with", "52:DISTRICT"));
    }

    private static Page form(Makers makers, Page made) {
        return makers.halcyon().open(bare(made) + "/change");
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(field, value);
        return all;
    }

    private static String bare(Page page) {
        return page.address().toString().replaceAll("\\?.*", "");
    }

    private static String path(Page page) {
        return page.address().getPath();
    }
}
