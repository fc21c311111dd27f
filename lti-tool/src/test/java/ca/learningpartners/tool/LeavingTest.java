package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.TwoPartners.LUCIE;
import static ca.learningpartners.tool.running.TwoPartners.begun;
import static ca.learningpartners.tool.running.TwoPartners.kept;
import static ca.learningpartners.tool.running.TwoPartners.lucie;
import static ca.learningpartners.tool.running.TwoPartners.token;
import static ca.learningpartners.tool.running.TwoPartners.weiLin;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.AtOnce;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A leave, a no-fault end in one step, and what follows from them, between Lucie (SD93) and Wei-Lin (SD45). */
class LeavingTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void leaving_takes_one_step_and_the_partner_never_learns_who(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Pairing pairing = begun(tool);
            String path = "/pairings/" + pairing.id();
            Browser weiLin = weiLin(tool);
            Page ask = weiLin.open(tool.at(path + "/leaving"));
            assertThat(ask.heading()).isEqualTo("Would you like to end your partnership with Lucie Bélanger-Roy?");
            assertThat(ask.html().select("main textarea, main select, main input:not([type=hidden])"))
                    .as("nobody asks why")
                    .isEmpty();
            List<Page> answers = AtOnce.call(List.of(1, 2, 3, 4), tab -> weiLin.submit(ask, "/conclusion"));
            assertThat(answers).allMatch(page -> page.status() == 200);
            assertThat(answers.get(0).text())
                    .contains("Your partnership is concluded.")
                    .contains(
                            "It was nobody’s fault, and you keep your copy. You will see new options by December 4, 2026.");
            assertThat(tool.count("pairing", "concluded_how = 'NO_FAULT'")).isEqualTo(1);
            assertThat(tool.count("act", "verb = 'pairing-concluded'")).isEqualTo(1);

            Page back = weiLin.open(tool.at(path + "/leaving"));
            assertThat(back.address().getPath()).as("Back after leaving").isEqualTo(path);

            Browser lucie = lucie(tool);
            Page told = lucie.open(tool.at("/"));
            assertThat(told.text())
                    .contains("Your partnership with 周慧琳 Wei-Lin Chow is concluded. It was nobody’s fault")
                    .contains("You will see new options by December 4, 2026.")
                    .contains("Your mentor is being chosen with care");
            assertThat(told.text() + lucie.open(tool.at(path)).text())
                    .doesNotContain("by Wei-Lin", "left you", "ended it");
            assertThat(lucie.post(tool.at(path + "/conclusion"), Map.of("token", told.token()))
                            .status())
                    .isEqualTo(200);
            assertThat(kept(tool, pairing).concluded().by()).isEqualTo(pairing.mentor());
        }
    }

    @Test
    void both_are_matched_again_but_not_with_each_other_and_the_day_for_it_is_tracked() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pairing pairing = begun(tool);
            Browser weiLin = weiLin(tool);
            weiLin.submit(weiLin.open(tool.at("/pairings/" + pairing.id() + "/leaving")), "/conclusion");

            Browser noor = tool.signedIn("sd27", "noor.haddad");
            Page people = noor.open(tool.at("/programs/bcssa/people"));
            assertThat(people.html().select("#options").text())
                    .contains("2 people are to be shown new options", "Lucie Bélanger-Roy", "by December 4, 2026");
            Browser etienne = tool.signedIn("sd93", "etienne.marchand");
            String own = etienne.open(tool.at("/programs/bcssa/people"))
                    .html()
                    .select("#options")
                    .text();
            assertThat(own).contains("Lucie Bélanger-Roy").doesNotContain("Wei-Lin");

            tool.clock().advance(Duration.ofDays(14));
            Browser later = tool.signedIn("sd27", "noor.haddad");
            assertThat(later.open(tool.at("/programs/bcssa/people"))
                            .html()
                            .select("#options")
                            .text())
                    .contains("overdue since December 4, 2026");

            Page run = later.submit(later.open(tool.at("/programs/bcssa/matching")), "/match-runs");
            assertThat(run.status()).isEqualTo(200);
            assertThat(tool.store()
                            .read(stores -> stores.matchRuns().latest(RunningTool.PROGRAM))
                            .orElseThrow()
                            .proposal()
                            .pairs())
                    .noneMatch(pair -> pair.mentee().equals(pairing.mentee())
                            && pair.mentor().equals(pairing.mentor()));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_leave_is_begun_by_one_and_ended_by_them_or_their_coordinator(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Pairing pairing = begun(tool);
            String path = "/pairings/" + pairing.id();
            Browser lucie = lucie(tool);
            Page form = lucie.open(tool.at(path + "/pause"));
            Page past = lucie.submit(form, "/pause", Map.of("until", "2026-11-20"));
            assertThat(past.status()).isEqualTo(422);
            assertThat(past.text()).contains("November 20, 2026 has passed");
            assertThat(past.html().select("#until").attr("value")).isEqualTo("2026-11-20");
            for (String odd : List.of("2027-02-29", "20270-01-01", "soon", "2030-01-01")) {
                assertThat(lucie.submit(form, "/pause", Map.of("until", odd)).status())
                        .as(odd)
                        .isEqualTo(422);
            }
            List<Page> answers =
                    AtOnce.call(List.of(1, 2, 3), tab -> lucie.submit(form, "/pause", Map.of("until", "2027-02-28")));
            assertThat(answers).allMatch(page -> page.status() == 200);
            assertThat(answers.get(0).text())
                    .contains("Your partnership with 周慧琳 Wei-Lin Chow is resting")
                    .doesNotContain("It has been a while");
            assertThat(tool.count("pairing_pause", "ended_at IS NULL")).isEqualTo(1);
            assertThat(lucie.submit(form, "/pause", Map.of("until", "2027-03-01"))
                            .status())
                    .as("two pauses at once")
                    .isEqualTo(409);

            Browser weiLin = weiLin(tool);
            Page partners = weiLin.open(tool.at(path + "/pause"));
            assertThat(partners.heading()).isEqualTo("Lucie Bélanger-Roy is away for a while.");
            assertThat(partners.hasForm("/pause/end")).isFalse();
            Map<String, String> token = Map.of("token", partners.token());
            assertThat(weiLin.post(tool.at(path + "/pause/end"), token).status())
                    .isEqualTo(409);
            Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
            assertThat(tessa.post(tool.at(path + "/pause/end"), token(tool, tessa))
                            .status())
                    .isEqualTo(404);
            assertThat(tool.count("pairing_pause", "ended_at IS NULL")).isEqualTo(1);

            tool.clock().advance(Duration.ofDays(100));
            Browser etienne = tool.signedIn("sd93", "etienne.marchand");
            Page people = etienne.open(tool.at("/programs/bcssa/people"));
            assertThat(people.text()).contains("en pause, prévue jusqu’au 28 février 2027");
            assertThat(etienne.submit(people, "/pause/end").text()).contains("La pause est terminée.");
            assertThat(kept(tool, pairing).isPausedAt(tool.clock().instant())).isFalse();
            assertThat(acts(tool, pairing)).startsWith("pause-ended", "pairing-not-found", "pairing-paused");
        }
    }

    @Test
    void somebody_elses_partnership_is_not_found_and_that_is_kept_once_an_hour() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pairing pairing = begun(tool);
            String path = "/pairings/" + pairing.id();
            Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
            Map<String, String> token = token(tool, tessa);
            for (String step : List.of("/conclusion", "/pause", "/pause/end", "/sessions", "/acceptance")) {
                assertThat(tessa.post(tool.at(path + step), token).status())
                        .as(step)
                        .isEqualTo(404);
            }
            for (String page : List.of("", "/leaving", "/pause", "/sessions/new", "/nothing")) {
                assertThat(tessa.open(tool.at(path + page)).status()).as(page).isEqualTo(404);
            }
            tessa.open(tool.at("/pairings/none-such"));
            tessa.open(tool.at("/pairings/%20x"));
            lucie(tool).open(tool.at(path + "/nothing"));
            Browser.english().open(tool.at(path));
            assertThat(tool.count("act", "verb = 'pairing-not-found'")).isEqualTo(1);
            tool.clock().advance(Duration.ofMinutes(61));
            tool.signedIn("sd27", "tessa.lindqvist").open(tool.at(path));
            assertThat(tool.count("act", "verb = 'pairing-not-found'")).isEqualTo(2);
            assertThat(kept(tool, pairing).concluded()).isNull();
        }
    }

    @Test
    void who_has_said_yes_to_an_offer_can_leave_and_who_has_not_says_no() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pairing offer = tool.pairingOf(LUCIE);
            String path = "/pairings/" + offer.id();
            Browser lucie = lucie(tool);
            assertThat(lucie.post(tool.at(path + "/conclusion"), token(tool, lucie))
                            .status())
                    .isEqualTo(409);
            lucie.post(tool.at(path + "/acceptance"), token(tool, lucie));
            lucie.submit(lucie.open(tool.at(path + "/leaving")), "/conclusion");
            assertThat(kept(tool, offer).concluded().how()).isEqualTo(Ending.NO_FAULT);
            Page told = weiLin(tool).open(tool.at(path));
            assertThat(told.text()).contains("This offer is concluded.");
        }
    }

    private static List<String> acts(RunningTool tool, Pairing pairing) {
        return tool.store().read(stores -> stores.audit().on(pairing.id().value(), 9)).stream()
                .map(Act::verb)
                .toList();
    }
}
