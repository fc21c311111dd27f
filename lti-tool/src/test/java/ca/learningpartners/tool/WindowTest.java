package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.TwoPartners.LUCIE;
import static ca.learningpartners.tool.running.TwoPartners.begun;
import static ca.learningpartners.tool.running.TwoPartners.kept;
import static ca.learningpartners.tool.running.TwoPartners.lucie;
import static ca.learningpartners.tool.running.TwoPartners.until;
import static ca.learningpartners.tool.running.TwoPartners.weiLin;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.AtOnce;
import ca.learningpartners.tool.pairing.WindowErrand;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.schedule.Errand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two years go by for Lucie (SD93), who came into her position in the summer of 2026, and for her mentor Wei-Lin. */
class WindowTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_window_closes_by_itself_once_and_a_new_position_opens_another(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Pairing pairing = begun(tool);
            LocalDate last = lastDay(tool);
            Browser lucie = lucie(tool);
            assertThat(lucie.open(tool.at("/programs/bcssa")).text())
                    .contains("You take part from")
                    .contains("there is room to look back together");

            until(tool, last);
            close(tool);
            assertThat(kept(tool, pairing).concluded()).as("on the last day").isNull();
            until(tool, last.plusDays(1));
            close(tool);
            assertThat(kept(tool, pairing).concluded().how()).isEqualTo(Ending.COMPLETED);
            assertThat(tool.count("act", "verb = 'pairing-completed' AND subject = '" + pairing.id() + "'"))
                    .isEqualTo(1);

            Browser alumna = lucie(tool);
            Page home = alumna.open(tool.at("/"));
            assertThat(home.text())
                    .contains("Your partnership with 周慧琳 Wei-Lin Chow has run its course")
                    .contains("You took part until")
                    .doesNotContain("is being chosen with care");
            assertThat(home.links("/pairings/")).contains("/pairings/" + pairing.id() + "/copy");
            Page offered = alumna.submit(home, "/mentoring");
            assertThat(offered.status()).isEqualTo(200);
            Page people = tool.signedIn("sd27", "noor.haddad").open(tool.at("/programs/bcssa/people"));
            assertThat(people.text()).contains("alumni", "took part until", "would like to mentor, since");

            startsAgain(tool, last.plusDays(1));
            Page again = lucie(tool).open(tool.at("/"));
            assertThat(again.text())
                    .contains("Two minutes: tell us what you need")
                    .doesNotContain("You took part until");
        }
    }

    @Test
    void a_start_that_is_set_right_to_long_ago_ends_the_partnership_as_ineligible() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pairing pairing = begun(tool);
            startsAgain(tool, LocalDate.of(2020, 2, 29));
            close(tool);
            assertThat(kept(tool, pairing).concluded().how()).isEqualTo(Ending.INELIGIBLE);
            assertThat(lucie(tool).open(tool.at("/")).text()).contains("You took part until February 27, 2022");
        }
    }

    @Test
    void a_mentors_term_is_on_their_page_and_goes_on_only_if_they_say_so() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            begun(tool);
            Page young = weiLin(tool).open(tool.at("/programs/bcssa"));
            assertThat(young.text())
                    .contains(
                            "You have been a mentor here since November 21, 2026. Your term goes on until November 20, 2028.");
            assertThat(young.hasForm("/further-term")).isFalse();
            until(tool, LocalDate.of(2028, 11, 21));
            Browser weiLin = weiLin(tool);
            Page over = weiLin.open(tool.at("/programs/bcssa"));
            assertThat(over.text())
                    .contains("your term ended on November 20, 2028", "you can go on until November 20, 2029");
            List<Page> answers = AtOnce.call(List.of(1, 2), tab -> weiLin.submit(over, "/further-term"));
            assertThat(answers).allMatch(page -> page.text().contains("Your term goes on until November 20, 2029"));
            assertThat(tool.count("act", "verb = 'further-term-accepted'")).isEqualTo(1);
            until(tool, LocalDate.of(2029, 11, 21));
            Browser later = weiLin(tool);
            Page ended = later.open(tool.at("/programs/bcssa"));
            assertThat(ended.hasForm("/further-term")).isFalse();
        }
    }

    @Test
    void nobody_says_yes_to_a_term_that_is_not_theirs() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            begun(tool);
            Browser lucie = lucie(tool);
            Map<String, String> token =
                    Map.of("token", lucie.open(tool.at("/privacy")).token());
            assertThat(lucie.post(tool.at("/programs/bcssa/further-term"), token)
                            .status())
                    .isEqualTo(409);
            assertThat(lucie.post(tool.at("/programs/bcssa/mentoring"), token).status())
                    .isEqualTo(404);
            assertThat(lucie.post(tool.at("/programs/none/further-term"), token).status())
                    .isEqualTo(404);
            assertThat(tool.count("willing", "1 = 1")).isZero();
        }
    }

    private static void close(RunningTool tool) {
        Errand.Every errand = (Errand.Every) new WindowErrand(tool.store(), tool.clock()).errand();
        AtOnce.call(List.of(1, 2, 3), run -> {
            errand.work().run(() -> false);
            return run;
        });
    }

    private static LocalDate lastDay(RunningTool tool) {
        return tool.store()
                .read(stores -> stores.programs()
                        .find(RunningTool.PROGRAM)
                        .orElseThrow()
                        .eligibility()
                        .lastDay(stores.enrolments()
                                .mentee(RunningTool.PROGRAM, new ParticipantId(LUCIE))
                                .orElseThrow()
                                .positionStart()));
    }

    /** The coordinator's next import says so. */
    private static void startsAgain(RunningTool tool, LocalDate day) {
        tool.imports("id,name,email,role,district,languages,position,position_start\n" + LUCIE
                + ",Lucie Bélanger-Roy,lucie.belanger-roy@sd93.example,mentee,SD93,fr;en,Directrice," + day + "\n");
    }
}
