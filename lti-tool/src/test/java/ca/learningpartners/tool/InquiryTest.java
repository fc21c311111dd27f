package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.Pair;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions that are worked on in the open. */
class InquiryTest {

    private static final String ALL = "/programs/" + RunningTool.PROGRAM + "/inquiries";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_question_goes_once_round_between_two_people_of_two_districts_and_on_to_the_next(Kind kind) {
        RunningTool tool = begin(kind);
        Pair pair = Pair.begun(tool);
        Page asked = ask(pair.lucie(), tool, "Qui n’est pas dans la salle?");
        assertThat(asked.text()).contains("Qui n’est pas dans la salle?", "1er tour", "reste à voir quoi essayer");

        Page list = pair.weiLin().open(tool.at(ALL));
        assertThat(list.text()).contains("Qui n’est pas dans la salle?", "asked by Lucie Bélanger-Roy");
        Page seen = pair.weiLin().open(tool.at(path(asked)));
        assertThat(seen.html().select("textarea")).isEmpty();
        Page joined = pair.weiLin().submit(seen, "/companions");
        pair.weiLin()
                .submit(
                        joined,
                        path(asked),
                        Map.of("tried", "Ask five families.", "noticed", "Three answered.", "learned", "Ask earlier."));
        Page round = pair.lucie().open(tool.at(path(asked)));
        assertThat(round.text()).contains("tour complet", "Participent aussi", "Wei-Lin");
        Page next = pair.lucie().submit(round, "/turns", Map.of("next", "Et qui arrive par bateau?"));

        assertThat(next.text()).contains("2e tour", "Et qui arrive par bateau?", "Ask earlier.");
    }

    @Test
    void what_somebody_wrote_meanwhile_is_shown_and_not_written_over() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        Page asked = ask(pair.lucie(), tool, "Pourquoi?");
        Page before = pair.lucie().open(tool.at(path(asked)));
        Page theirs = pair.weiLin().submit(pair.weiLin().open(tool.at(path(asked))), "/companions");
        pair.weiLin().submit(theirs, path(asked), Map.of("tried", "Watch the ferry."));

        Page refused = pair.lucie().submit(before, path(asked), Map.of("tried", "Compter les absences."));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Quelqu’un d’autre a écrit ici entre-temps", "Compter les absences.");
        assertThat(pair.weiLin().open(tool.at(path(asked))).text()).contains("Watch the ferry.");
    }

    @Test
    void a_part_before_its_time_comes_back_with_everything_that_was_typed() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        Page asked = ask(pair.weiLin(), tool, "Why?");

        Page refused = pair.weiLin().submit(asked, path(asked), Map.of("tried", "", "learned", "Too soon."));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Fill in this part first", "Too soon.");
    }

    @Test
    void sending_a_question_twice_keeps_one_and_an_empty_one_keeps_none() {
        RunningTool tool = begin(Kind.SQLITE);
        Browser weiLin = Pair.begun(tool).weiLin();
        Page form = weiLin.open(tool.at(ALL));
        assertThat(weiLin.submit(form, ALL, Map.of("wonder", " \u200B ")).status())
                .isEqualTo(422);
        weiLin.submit(form, ALL, Map.of("wonder", "Twice?"));
        weiLin.submit(form, ALL, Map.of("wonder", "Twice?"));

        assertThat(weiLin.open(tool.at(ALL)).html().select("#inquiries > li")).hasSize(1);
    }

    private static RunningTool begin(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        tool.database().inTransaction(handle -> handle.execute("DELETE FROM inquiry"));
        return tool;
    }

    private static Page ask(Browser browser, RunningTool tool, String wonder) {
        return browser.submit(browser.open(tool.at(ALL)), ALL, Map.of("wonder", wonder));
    }

    private static String path(Page page) {
        return page.address().getPath();
    }
}
