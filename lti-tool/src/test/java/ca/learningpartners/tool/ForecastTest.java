package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

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

/** How far recruiting has come in SD45 (Ariel) and everywhere (Noor), and whether there will be enough mentors. */
class ForecastTest {

    private static final String FORECAST = "/programs/bcssa/forecast";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_district_says_what_it_expects_and_sees_what_is_missing(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        Page own = ariel.open(tool.at(FORECAST));
        assertThat(own.heading()).contains("SD45");
        assertThat(own.text()).contains("For the year from August 1, 2027", "entered", "not said what is expected");
        Page odd = ariel.submit(own, FORECAST + "/45", Map.of("expected", "a few"));
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.html().select("#expected").attr("value")).isEqualTo("a few");
        assertThat(ariel.submit(own, FORECAST + "/45", Map.of("expected", "1000"))
                        .text())
                .contains("1,000 is more than is believed of one district");
        Page said = ariel.submit(own, FORECAST + "/45", Map.of("expected", "40"));
        assertThat(said.text()).contains("Saved.", "40 expected", "places short", "40 new members");
        ariel.submit(said, FORECAST + "/45", Map.of("expected", "40"));
        ariel.submit(said, FORECAST + "/45", Map.of("expected", "0"));
        assertThat(tool.count("expected_members", "district = 45 AND year = 2027"))
                .isEqualTo(2);
    }

    @Test
    void the_office_sees_all_districts_the_greatest_shortage_first_and_says_nothing_for_them() {
        RunningTool tool = TOOLS.onSqlite();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page all = noor.open(tool.at(FORECAST));
        assertThat(all.html().select(".forecast > li")).hasSize(20);
        assertThat(all.html().select("table tbody tr")).hasSize(20);
        assertThat(all.html().select("table tbody tr:first-child td:last-child").text())
                .startsWith("\u2212");
        Page one = noor.open(tool.at(FORECAST + "/45"));
        assertThat(one.hasForm(FORECAST + "/45")).isFalse();
        assertThat(noor.open(tool.at(FORECAST + "/27")).hasForm(FORECAST + "/27"))
                .isTrue();
    }

    @Test
    void nobody_else_sees_it() {
        RunningTool tool = TOOLS.onSqlite();
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        assertThat(ariel.open(tool.at(FORECAST + "/27")).status()).isEqualTo(404);
        String token = ariel.open(tool.at("/")).token();
        assertThat(ariel.post(tool.at(FORECAST + "/27"), Map.of("token", token, "expected", "3"))
                        .status())
                .isEqualTo(404);
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        assertThat(tessa.open(tool.at(FORECAST)).status()).isEqualTo(404);
        assertThat(tessa.open(tool.at("/programs/bcssa/coverage")).status()).isEqualTo(404);
        assertThat(tool.count("expected_members", "district = 27")).isZero();
    }
}
