package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Going from the best proposal to a stable one, as far as the Office likes. */
class StableWayTest {

    private static final String MATCHING = "/programs/bcssa/matching";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @Test
    void the_office_goes_the_whole_way_and_nobody_else_goes_a_step() {
        RunningTool tool = TOOLS.onSqlite();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        noor.submit(noor.open(tool.at(MATCHING)), "/match-runs");
        MatchRun before = latest(tool);
        assertThat(before.proposal().blocking()).isNotEmpty();
        String stops = "/match-runs/" + before.id() + "/stops";

        Browser etienne = Browser.english();
        tool.arrive(etienne, "sd93", "etienne.marchand");
        String theirs = etienne.open(tool.at(MATCHING)).token();
        assertThat(etienne.post(tool.at(stops), Map.of("honoured", "3", "token", theirs))
                        .status())
                .isEqualTo(404);

        Page insights = noor.open(tool.at("/match-runs/" + before.id() + "/insights"));
        assertThat(noor.post(tool.at(stops), Map.of("honoured", "many", "token", insights.token()))
                        .status())
                .isEqualTo(409);
        String all = insights.html().select("#honoured option").last().attr("value");
        Page kept = noor.submit(insights, "/stops", Map.of("honoured", all));

        assertThat(kept.text()).contains("Kept as a new version.");
        MatchRun stable = latest(tool);
        assertThat(stable.basedOn()).isEqualTo(before.id());
        assertThat(stable.constraints().pins()).hasSize(Integer.parseInt(all));
        assertThat(stable.proposal().blocking()).isEmpty();
        assertThat(stable.proposal().total()).isLessThan(before.proposal().total());
    }

    private static MatchRun latest(RunningTool tool) {
        return tool.store()
                .read(stores -> stores.matchRuns().latest(RunningTool.PROGRAM))
                .orElseThrow();
    }
}
