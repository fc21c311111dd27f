package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.AtOnce;
import ca.learningpartners.tool.pairing.OfferErrand;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.schedule.Errand;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of an offer that is declined, or that nobody answers. */
class OfferTest {

    private static final String LUCIE = "nm-93-belanger-roy";

    @Test
    void a_no_needs_no_reason_and_the_other_is_told_nothing_but_that_it_is_concluded() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pairing offer = tool.pairingOf(LUCIE);
            Browser weiLin = tool.signedIn("sd45", "wei-lin.chow");
            Page home = weiLin.open(tool.at("/"));
            Page declined = weiLin.submit(home, "/refusal");
            assertThat(declined.text()).contains("The offer is concluded. Nobody is told that it was you.");
            assertThat(declined.text()).contains("You said “no, thank you” to the offer with Lucie Bélanger-Roy");

            Browser lucie = tool.signedIn("sd93", "lucie.belanger-roy");
            Page told = lucie.open(tool.launch("sd93", "lucie.belanger-roy").withLocale("en-CA"));
            assertThat(told.text())
                    .contains("The offer with 周慧琳 Wei-Lin Chow is concluded")
                    .contains("Your mentor is being chosen with care")
                    .doesNotContain("no, thank you");
            Page over = lucie.open(tool.at("/pairings/" + offer.id()));
            assertThat(over.text())
                    .contains("This offer is concluded.")
                    .doesNotContain("no, thank you")
                    .doesNotContain("wei-lin.chow@");
            assertThat(over.hasForm("/acceptance")).isFalse();
            Page late = lucie.post(tool.at("/pairings/" + offer.id() + "/acceptance"), Map.of("token", told.token()));
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.heading()).isEqualTo("This partnership is over.");

            Browser noor = tool.signedIn("sd27", "noor.haddad");
            assertThat(noor.open(tool.at("/")).heading()).contains("One person waits for a partner");
            Page again = noor.submit(noor.open(tool.at("/programs/bcssa/matching")), "/match-runs");
            assertThat(again.source()).doesNotContain("declined");
            assertThat(tool.store()
                            .read(stores -> stores.matchRuns().latest(RunningTool.PROGRAM))
                            .orElseThrow()
                            .proposal()
                            .pairs())
                    .noneMatch(pair -> pair.mentee().equals(offer.mentee())
                            && pair.mentor().equals(offer.mentor()));
        }
    }

    @Test
    void the_tool_looks_after_the_time_by_itself() throws InterruptedException {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            tool.pairingOf(LUCIE);
            tool.clock().advance(Duration.ofDays(14));
            for (int looks = 0; looks < 600 && tool.count("pairing", "concluded_how = 'LAPSED'") < 24; looks++) {
                Thread.sleep(100);
            }
            assertThat(tool.count("pairing", "concluded_how = 'LAPSED'")).isEqualTo(24);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void unanswered_it_is_brought_up_after_a_week_and_lapses_once_after_two(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Pairing offer = tool.pairingOf(LUCIE);
            assertThat(home(tool).text()).doesNotContain("It would be kind");
            assertThat(desk(tool, "/").text()).doesNotContain("will lapse soon");

            tool.clock().advance(Duration.ofDays(7));
            assertThat(home(tool).text())
                    .contains("It would be kind to let 周慧琳 Wei-Lin Chow know")
                    .contains("until December 4, 2026");
            assertThat(desk(tool, "/").text()).contains("24 offers are about to lapse");
            assertThat(desk(tool, "/programs/bcssa/people").text()).contains("offer open until December 4, 2026");

            tool.clock().advance(Duration.ofDays(7).minusMillis(1));
            Page last = home(tool);
            assertThat(last.hasForm("/acceptance")).isTrue();
            tool.clock().advance(Duration.ofMillis(1));
            Browser lucie = tool.signedIn("sd93", "lucie.belanger-roy");
            Page refused = lucie.post(
                    tool.at("/pairings/" + offer.id() + "/acceptance"),
                    Map.of("token", lucie.open(tool.at("/privacy")).token()));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text()).contains("expiré");
            assertThat(home(tool).hasForm("/acceptance")).isFalse();

            Errand.Every errand = (Errand.Every) new OfferErrand(tool.store(), tool.clock()).errand();
            AtOnce.call(List.of(1, 2, 3), run -> {
                errand.work().run(() -> false);
                return run;
            });
            assertThat(tool.count("pairing", "concluded_how = 'LAPSED'")).isEqualTo(24);
            assertThat(tool.count("act", "verb = 'offer-lapsed' AND actor = 'agenda'"))
                    .isEqualTo(24);
            assertThat(tool.store()
                            .read(stores -> stores.pairings().find(offer.id()))
                            .orElseThrow()
                            .concluded()
                            .how())
                    .isEqualTo(Ending.LAPSED);
            List<Act> acts =
                    tool.store().read(stores -> stores.audit().on(offer.id().value(), 9));
            assertThat(acts).extracting(Act::verb).containsExactly("offer-lapsed", "pairing-offered");
        }
    }

    private static Page home(RunningTool tool) {
        Browser lucie = tool.signedIn("sd93", "lucie.belanger-roy");
        return lucie.open(tool.launch("sd93", "lucie.belanger-roy").withLocale("en-CA"));
    }

    private static Page desk(RunningTool tool, String path) {
        return tool.signedIn("sd27", "noor.haddad").open(tool.at(path));
    }
}
