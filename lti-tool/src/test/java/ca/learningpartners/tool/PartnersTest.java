package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Noor, of the Office, says which districts take part and how far the program has grown. */
class PartnersTest {

    private static final String PARTNERS = "/programs/bcssa/partners";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_next_district_is_found_however_it_is_typed_and_leaves_with_a_reason(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page all = noor.open(tool.at(PARTNERS));
        assertThat(all.text()).contains("Every district takes part.");
        Page narrowed = noor.submit(all, "/narrowing");
        int before = program(tool).partners().size();
        assertThat(before).isEqualTo(20);
        DistrictNumber alberni = new DistrictNumber(70);
        assertThat(program(tool).refusal(alberni)).isPresent();

        Page added = noor.submit(narrowed, PARTNERS, Map.of("district", "pacific  RIM"));
        assertThat(added.status()).as(added.toString()).isEqualTo(200);
        assertThat(program(tool).refusal(alberni)).isEmpty();
        noor.submit(added, PARTNERS, Map.of("district", "70"));
        assertThat(program(tool).partners()).hasSize(before + 1);

        Page several = noor.submit(added, PARTNERS, Map.of("district", "kootenay"));
        assertThat(several.status()).isEqualTo(422);
        assertThat(several.text()).contains("districts fit. Choose one of them.", "Southeast Kootenay");
        assertThat(several.html().select("#district").attr("value")).isEqualTo("kootenay");
        Page nothing = noor.submit(added, PARTNERS, Map.of("district", "Atlantis"));
        assertThat(nothing.text()).contains("No district is found by that.");

        Page unsaid = noor.submit(added, "/70/removal", Map.of("reason", " "));
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.text()).contains("Say why the district leaves");
        Page left = noor.submit(unsaid, "/70/removal", Map.of("reason", "They begin next year."));
        assertThat(left.text()).contains("is no partner any more", "They begin next year.");
        assertThat(program(tool).partners()).hasSize(before);
        assertThat(tool.count("act", "verb = 'partner-left' AND subject = 'bcssa/SD70'"))
                .isEqualTo(1);
        noor.submit(left, "/all");
        assertThat(program(tool).partners()).isEmpty();
    }

    @Test
    void a_step_back_in_stage_needs_a_reason() {
        RunningTool tool = TOOLS.onSqlite();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page page = noor.open(tool.at(PARTNERS));
        Page refused = noor.submit(page, "/stage", Map.of("stage", "PILOT", "reason", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("A step back needs a reason");
        assertThat(refused.html().select("input[value=PILOT]").hasAttr("checked"))
                .isTrue();
        Page moved = noor.submit(refused, "/stage", Map.of("stage", "PILOT", "reason", "We learn first."));
        assertThat(moved.text()).contains("The program became: pilot", "We learn first.");
        assertThat(program(tool).stage()).isEqualTo(Stage.PILOT);
        noor.submit(moved, "/stage", Map.of("stage", "STEADY"));
        assertThat(noor.open(tool.at("/programs/bcssa")).text()).contains("established");
    }

    @Test
    void nobody_else_finds_the_page() {
        RunningTool tool = TOOLS.onSqlite();
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        assertThat(ariel.open(tool.at(PARTNERS)).status()).isEqualTo(404);
        String token = ariel.open(tool.at("/")).token();
        assertThat(ariel.post(tool.at(PARTNERS), Map.of("token", token, "district", "70"))
                        .status())
                .isEqualTo(404);
        assertThat(ariel.post(tool.at(PARTNERS + "/all"), Map.of("token", token))
                        .status())
                .isEqualTo(404);
    }

    private static Program program(RunningTool tool) {
        return tool.store()
                .read(stores -> stores.programs().find(RunningTool.PROGRAM))
                .orElseThrow();
    }
}
