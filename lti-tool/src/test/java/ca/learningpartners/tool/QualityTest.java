package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.TwoPartners.token;
import static ca.learningpartners.tool.running.TwoPartners.until;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Étienne coordinates SD93; Halcyon is of the Office. */
class QualityTest {

    private static final String ALL = "/programs/bcssa/quality";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_district_places_itself_is_told_what_is_missing_signs_off_and_stands_beside_the_others(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Browser etienne = etienne(tool);
            Page list = etienne.open(tool.at(ALL));
            assertThat(list.text()).contains("Nobody has begun yet");
            Page begun = etienne.submit(list, "/quality");
            etienne.submit(list, "/quality");
            assertThat(tool.count("appraisal", "1 = 1")).isEqualTo(1);
            assertThat(begun.heading()).contains("SD93", "2026");
            assertThat(begun.html().select("#gaps li")).hasSize(18);
            Page refused = etienne.submit(begun, "/signature");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select("#problem").text()).contains("Something is missing for 18 standards");
            String one = begun.address().getPath();
            for (String edit : begun.html().select(".standard a").eachAttr("href")) {
                Page form = etienne.open(tool.at(edit));
                etienne.submit(form, edit, Map.of("level", "BEGUN", "why", "We <b>talk</b> about it."));
            }
            Page form = etienne.open(tool.at(one + "/standards/ethics-privacy"));
            Page saved = etienne.submit(form, one + "/standards/ethics-privacy", Map.of("level", "IN_PLACE"));
            assertThat(saved.html().select("#gaps li").text()).contains("something that shows it");
            Page again = etienne.open(tool.at(one + "/standards/ethics-privacy"));
            assertThat(again.html().select("fieldset").text())
                    .contains("The map of all data that is kept the tool can show this");
            Page shown = etienne.submit(again, one + "/standards/ethics-privacy", Map.of("evidence", "DATA_MAP "));
            assertThat(shown.html().select("#ethics-privacy .evidence a").attr("href"))
                    .isEqualTo("/privacy/map");
            assertThat(shown.html().select(".kept").first().text()).isEqualTo("We <b>talk</b> about it.");
            assertThat(shown.text()).contains("It is whole. Will you sign it off?");
            Page signed = etienne.submit(shown, "/signature");
            assertThat(signed.text()).contains("Signed off by", "November 21, 2026");
            assertThat(signed.html().select("a[href*=/standards/]")).isEmpty();
            assertThat(etienne.open(tool.at(one + "/standards/ethics-privacy")).status())
                    .isEqualTo(200);
            Map<String, String> late = new HashMap<>(token(tool, etienne));
            late.putAll(Map.of("base", "9", "level", "BEGUN", "why", "x"));
            assertThat(etienne.post(tool.at(one + "/standards/ethics-privacy"), late)
                            .status())
                    .isEqualTo(422);

            Page print = etienne.open(tool.at(one + "/print"));
            assertThat(print.html().select(".standard")).hasSize(18);
            assertThat(print.html().select("form")).isEmpty();
            Browser office = office(tool);
            Page grid = office.open(tool.at(ALL));
            assertThat(grid.html().select(".grid rect")).hasSize(18);
            assertThat(grid.html().select("tbody td").eachText()).contains("2026", "begun", "in place");
            assertThat(office.open(tool.at(one)).html().select("form[action*=signature]"))
                    .isEmpty();
            assertThat(office.open(tool.at(one + "/standards/ethics-privacy")).status())
                    .isEqualTo(404);

            until(tool, LocalDate.of(2027, 2, 1));
            Browser later = etienne(tool);
            Page next = later.submit(later.open(tool.at(ALL)), "/quality");
            assertThat(next.heading()).contains("2027");
            assertThat(next.text()).contains("We <b>talk</b> about it.", "It is whole.");
        }
    }

    @Test
    void evidence_is_what_one_sees_or_an_https_address_and_nothing_else() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser etienne = etienne(tool);
            String one = etienne.submit(etienne.open(tool.at(ALL)), "/quality")
                    .address()
                    .getPath();
            String edit = one + "/standards/purpose-said";
            for (String odd : List.of(
                    "javascript:alert(1)",
                    "JavaScript://example.com/%0aalert(1)",
                    "http://example.com/",
                    "data:text/html,x",
                    "//example.com/",
                    "/resources/not-there",
                    "/gatherings/x",
                    "/journal",
                    "/programs/other/rules",
                    "/programs/bcssa/figures/measures/nothing",
                    "ftp://example.com",
                    "https://")) {
                Page form = etienne.open(tool.at(edit));
                Page refused = etienne.submit(
                        form,
                        edit,
                        Map.of("level", "BEGUN", "why", "kept in the form", "link", odd, "label", "A name"));
                assertThat(refused.status()).as(odd).isEqualTo(422);
                assertThat(refused.html().select("#link").val()).isEqualTo(odd);
                assertThat(refused.html().select("#why").text()).isEqualTo("kept in the form");
            }
            for (String forged :
                    List.of("RESOURCE not-there", "NONE x", "RULES more", "WEB javascript:alert(1)\tx", "", " ")) {
                Map<String, String> fields = new HashMap<>(token(tool, etienne));
                fields.putAll(Map.of("base", "0", "level", "BEGUN", "why", "x", "evidence", forged));
                assertThat(etienne.post(tool.at(edit), fields).status())
                        .as(forged)
                        .isEqualTo(422);
            }
            assertThat(tool.count("appraisal_place", "1 = 1")).isZero();
            Page form = etienne.open(tool.at(edit));
            Page linked = etienne.submit(
                    form,
                    edit,
                    Map.of("level", "IN_PLACE", "why", "x", "link", "https://example.com/plan", "label", "Our plan"));
            assertThat(linked.html().select("#purpose-said .evidence a").attr("href"))
                    .isEqualTo("https://example.com/plan");
            assertThat(linked.html().select("#purpose-said .evidence a").attr("rel"))
                    .contains("noopener");
            Page own = etienne.submit(
                    etienne.open(tool.at(edit)), edit, Map.of("link", tool.at("/programs/bcssa/rules"), "label", ""));
            assertThat(own.html().select("#purpose-said .evidence a").eachText())
                    .containsExactly("Our plan", "The rules of the program");
        }
    }

    @Test
    void two_windows_lose_nothing_and_next_steps_have_an_owner_and_a_day() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser etienne = etienne(tool);
            Page begun = etienne.submit(etienne.open(tool.at(ALL)), "/quality");
            String edit = begun.address().getPath() + "/standards/purpose-said";
            Page first = etienne.open(tool.at(edit));
            Page second = etienne.open(tool.at(edit));
            etienne.submit(first, edit, Map.of("level", "BEGUN", "why", "first"));
            Page late = etienne.submit(second, edit, Map.of("level", "NOT_YET", "why", "second"));
            assertThat(late.status()).isEqualTo(422);
            assertThat(late.html().select("#problem").text()).contains("in another window meanwhile");
            assertThat(late.html().select("#why").text()).isEqualTo("second");

            Map<String, String> whole = Map.of(
                    "standard", "purpose-said", "what", "Write it", "owner", "lead-93-marchand", "due", "2026-12-01");
            for (Map.Entry<String, String> odd : Map.of(
                            "standard", "x", "what", " ", "owner", "nm-93-belanger-roy", "due", "soon")
                    .entrySet()) {
                Map<String, String> fields = new HashMap<>(whole);
                fields.put(odd.getKey(), odd.getValue());
                Page refused = etienne.submit(begun, "/steps", fields);
                assertThat(refused.status()).as(odd.toString()).isEqualTo(422);
            }
            Page noted = etienne.submit(begun, "/steps", whole);
            etienne.submit(begun, "/steps", whole);
            assertThat(tool.count("undertaking", "1 = 1")).isEqualTo(1);
            assertThat(noted.text()).contains("Write it", "by December 1, 2026");
            assertThat(etienne.submit(noted, "/done").text()).contains("done on November 21, 2026");
        }
    }

    @Test
    void whose_it_is_writes_the_office_and_evaluators_read_and_nobody_else_finds_it() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            tool.imports("id,name,email,role,district,languages\n"
                    + "eval,Eva Luator,late.joiner@sd45.example,evaluator,SD45,en\n");
            Browser etienne = etienne(tool);
            String one = etienne.submit(etienne.open(tool.at(ALL)), "/quality")
                    .address()
                    .getPath();
            Browser evaluator = tool.signedIn("sd45", "late.joiner");
            assertThat(evaluator.open(tool.at(one)).status()).isEqualTo(200);
            assertThat(evaluator.open(tool.at(ALL)).hasForm("/quality")).isFalse();
            Browser weiLin = tool.signedIn("sd45", "wei-lin.chow");
            Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
            assertThat(weiLin.open(tool.at(ALL)).status()).isEqualTo(404);
            assertThat(tessa.open(tool.at(ALL)).status()).isEqualTo(404);
            for (Browser other : List.of(weiLin, tessa, evaluator)) {
                if (other != evaluator) {
                    assertThat(other.open(tool.at(one)).status()).isEqualTo(404);
                    assertThat(other.open(tool.at(one + "/print")).status()).isEqualTo(404);
                }
                Map<String, String> fields = new HashMap<>(token(tool, other));
                fields.putAll(Map.of("base", "0", "level", "BEGUN", "why", "x", "district", "93"));
                fields.put("id", "0d0fcb9e-5f0c-4a43-9a5e-3f1b3a6f7c11");
                for (String path : List.of(ALL, one + "/standards/purpose-said", one + "/signature")) {
                    assertThat(other.post(tool.at(path), fields).status())
                            .as(path)
                            .isEqualTo(404);
                }
            }
            assertThat(tool.count("appraisal", "1 = 1")).isEqualTo(1);
        }
    }

    private static Browser etienne(RunningTool tool) {
        Browser etienne = tool.signedIn("sd93", "etienne.marchand");
        etienne.open(tool.launch("sd93", "etienne.marchand").withLocale("en-CA"));
        return etienne;
    }

    private static Browser office(RunningTool tool) {
        return tool.signedIn("office", "halcyon.whitford-ng");
    }
}
