package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

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

/** From three districts' courses to one partnership: match, accept, talk, see. */
class JourneyTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_coordinator_matches_and_two_partners_from_other_districts_meet(Kind kind) {
        RunningTool tool = TOOLS.on(kind);

        Browser noor = Browser.english();
        Page welcome = noor.open(tool.launch("sd27", "noor.haddad"));
        assertThat(welcome.status()).isEqualTo(200);
        assertThat(welcome.heading()).isEqualTo("Are you Noor Haddad?");
        Page desk = noor.submit(welcome, "/welcome/confirmation");
        assertThat(desk.heading()).contains("24 people wait for a partner");
        Page before = noor.open(tool.at("/programs/bcssa/matching"));
        Page proposal = noor.submit(before, "/match-runs");
        assertThat(proposal.heading()).isEqualTo("Matching");
        assertThat(proposal.text()).contains("Lucie Bélanger-Roy").contains("24 pairs");
        Page approved = noor.submit(proposal, "/approval");
        assertThat(approved.text()).contains("All 24 pairs were offered to both partners.");

        Browser lucie = Browser.french();
        Page bienvenue = lucie.open(tool.launch("sd93", "lucie.belanger-roy").withLocale("fr-CA"));
        assertThat(bienvenue.language()).isEqualTo("fr-CA");
        assertThat(bienvenue.heading()).contains("Lucie Bélanger-Roy");
        Page offer = lucie.submit(bienvenue, "/welcome/confirmation");
        assertThat(offer.heading()).contains("周慧琳 Wei-Lin Chow");
        Page partnership = lucie.submit(offer, "/acceptance");
        assertThat(partnership.text()).contains("wei-lin.chow@sd45.example");
        Page form = lucie.open(tool.at(partnership.links("/sessions/new").get(0)));
        Page logged = lucie.submit(
                form,
                "/sessions",
                Map.of("date", "2026-11-20", "minutes", "45", "means", "PHONE"),
                "objective",
                List.of("O5"));
        assertThat(logged.status()).isEqualTo(200);
        assertThat(logged.text()).contains("45 minutes").contains("O5").contains("20 novembre 2026");

        Browser weiLin = Browser.english();
        Page mentorHome = tool.arrive(weiLin, "sd45", "wei-lin.chow");
        assertThat(mentorHome.heading()).contains("Lucie Bélanger-Roy");
        Page seen = weiLin.open(tool.at(mentorHome.links("/pairings/").get(0)));
        assertThat(seen.main().text())
                .contains("Lucie Bélanger-Roy")
                .contains("45 minutes")
                .contains("O5")
                .contains("November 20, 2026");

        Browser again = Browser.english();
        Page second = again.open(tool.launch("sd45", "wei-lin.chow"));
        assertThat(second.hasForm("/welcome/confirmation")).isFalse();
        assertThat(second.heading()).contains("Lucie Bélanger-Roy");
    }
}
