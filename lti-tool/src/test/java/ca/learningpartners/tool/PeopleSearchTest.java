package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.TwoPartners;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of people, looked through by name. */
class PeopleSearchTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void somebody_is_found_by_the_beginning_of_a_name_and_nobody_of_another_district(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            String people = tool.at("/programs/bcssa/people");
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            Page found = noor.open(people + "?q=WREN+lark");
            assertThat(found.html().select("main .list .grow").eachText()).containsExactly("Wren Larkin");
            assertThat(noor.open(people + "?q=%22%3E%3Cb%3E&page=7").status()).isEqualTo(200);
            assertThat(noor.open(people + "?q=zzz").text()).contains("Nobody is found by “zzz”");
            for (String signs : List.of("%25", "_", "-", "%E2%80%94+%25")) {
                assertThat(noor.open(people + "?q=" + signs).html().select("main .list .grow"))
                        .as(signs)
                        .isEmpty();
            }
            assertThat(noor.open(people + "?q=").text()).contains("Wren Larkin");
            assertThat(TwoPartners.lucie(tool).open(people + "?q=wren").status())
                    .isEqualTo(404);
        }
    }
}
