package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.EnumSource;

/** How somebody sees their own leadership, in versions nobody else reads. */
class VisionTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_vision_grows_by_versions_stands_beside_earlier_ones_and_can_be_deleted(Kind kind) {
        RunningTool tool = begin(kind);
        Browser lucie = Pair.begun(tool).lucie();
        Page first = write(lucie, lucie.open(tool.at("/vision")), "Écouter d’abord.\nÊtre là.");
        assertThat(first.text()).contains("Version 1 du 21 novembre 2026");
        Page second = write(lucie, first, "Écouter d’abord.\nDire ce que j’ai entendu.");
        write(lucie, second, "Écouter d’abord.\nDire ce que j’ai entendu.");
        assertThat(tool.count("vision", "1 = 1"))
                .as("the same words are no version")
                .isEqualTo(2);
        assertThat(tool.count("vision", "text LIKE 's1.%'")).isEqualTo(2);

        Page beside = lucie.open(tool.at("/vision/1"));
        assertThat(beside.html().select("section").eachText())
                .containsExactly(
                        "Version 1 du 21 novembre 2026 Écouter d’abord. Être là. n’y est plus",
                        "Version 2 du 21 novembre 2026 Écouter d’abord. Dire ce que j’ai entendu. nouveau depuis");
        for (String path : List.of("/vision/0", "/vision/3", "/vision/x", "/vision/99999999999")) {
            assertThat(lucie.open(tool.at(path)).status()).as(path).isEqualTo(404);
        }

        Page ask = lucie.open(tool.at("/vision/deletion"));
        assertThat(ask.heading()).isEqualTo("Supprimer les 2 versions de votre vision?");
        lucie.submit(ask, "/deletion");
        assertThat(tool.count("vision", "1 = 1")).isZero();
        assertThat(lucie.open(tool.at("/vision/deletion")).status()).isEqualTo(404);
    }

    @Test
    void it_is_the_authors_alone() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        write(pair.lucie(), pair.lucie().open(tool.at("/vision")), "À moi.");
        assertThat(pair.weiLin().open(tool.at("/vision")).text()).doesNotContain("À moi.");
        assertThat(pair.weiLin().open(tool.at("/vision/1")).status()).isEqualTo(404);
    }

    @Test
    void the_second_of_two_tabs_is_told_and_loses_nothing() {
        RunningTool tool = begin(Kind.SQLITE);
        Browser weiLin = Pair.begun(tool).weiLin();
        Page one = weiLin.open(tool.at("/vision"));
        Page two = weiLin.open(tool.at("/vision"));
        write(weiLin, one, "From one tab.");

        Page refused = weiLin.submit(two, "/vision", Map.of("text", "From the other."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#vision").text()).isEqualTo("From one tab.");
        assertThat(refused.html().select("#text").text()).isEqualTo("From the other.");
        assertThat(write(weiLin, refused, "From both.").text()).contains("Version 2");
        for (String text : List.of(" \u200B", "a".repeat(5001))) {
            Page form = weiLin.open(tool.at("/vision"));
            assertThat(weiLin.submit(form, "/vision", Map.of("text", text)).status())
                    .isEqualTo(422);
        }
    }

    private static RunningTool begin(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        tool.database().inTransaction(handle -> handle.execute("DELETE FROM vision"));
        return tool;
    }

    private static Page write(Browser browser, Page form, String text) {
        Page page = browser.submit(form, "/vision", Map.of("text", text));
        assertThat(page.status()).isEqualTo(200);
        return page;
    }
}
