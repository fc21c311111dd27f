package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Office (Noor) has figures made as of today; a coordinator (Ariel, SD45) cannot. */
class FiguresOfTodayTest {

    private static final String FIGURES = "/programs/bcssa/figures";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_office_makes_the_figures_as_of_today_once_a_day(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page before = noor.open(tool.at(FIGURES));
        assertThat(before.text()).contains("There are no figures yet");
        Page made = noor.submit(before, FIGURES);
        assertThat(made.text()).contains("are public", "As of November 21, 2026, made public November 21, 2026.");
        assertThat(made.hasForm(FIGURES)).isFalse();
        noor.post(tool.at(FIGURES), Map.of("token", made.token()));
        assertThat(tool.count("bulletin", "program = 'bcssa'")).isEqualTo(1);
        assertThat(tool.count("act", "verb = 'bulletin-made'")).isEqualTo(1);
        assertThat(districts(tool)).contains(Slice.district(45), Slice.district(27));
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        Page seen = ariel.open(tool.at(FIGURES));
        assertThat(seen.hasForm(FIGURES)).isFalse();
        assertThat(ariel.post(tool.at(FIGURES), Map.of("token", seen.token())).status())
                .isEqualTo(404);
    }

    private static List<Slice> districts(RunningTool tool) {
        return tool.store()
                .read(stores ->
                        stores
                                .bulletins()
                                .figures(stores.bulletins()
                                        .latest(RunningTool.PROGRAM)
                                        .orElseThrow()
                                        .id())
                                .stream()
                                .map(Figure::slice)
                                .filter(slice -> slice.dimension() == Dimension.DISTRICT)
                                .distinct()
                                .toList());
    }
}
