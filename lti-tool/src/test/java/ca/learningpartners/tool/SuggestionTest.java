package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.choice.Suggestion;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asking people to choose, choosing, and what comes of it. */
class SuggestionTest {

    private static final String MINE = "/programs/bcssa/suggestions";
    private static final ParticipantId LUCIE = new ParticipantId("nm-93-belanger-roy");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void people_choose_privately_and_the_next_matching_takes_it_into_account(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            Page asked = asked(tool, noor);
            assertThat(asked.text()).contains("people were asked on").contains("Fewer than ten have chosen so far.");
            List<Suggestion> all = suggestions(tool);
            assertThat(all).allMatch(suggestion -> suggestion.place() < 3);
            List<Suggestion> hers = of(all, LUCIE);
            assertThat(hers).hasSize(3);
            ParticipantId proposed = proposedTo(tool, LUCIE);
            assertThat(hers.get(0).other()).isEqualTo(proposed);

            Browser lucie = english(tool, "sd93", "lucie.belanger-roy");
            Page home = lucie.open(tool.at("/"));
            assertThat(home.heading()).isEqualTo("Whom would you like as your mentor?");
            Page page = lucie.open(tool.at(home.links("/suggestions").get(0)));
            assertThat(page.html().select("fieldset.suggested")).hasSize(3);
            assertThat(page.html().select("fieldset.suggested legend").first().text())
                    .contains("周慧琳 Wei-Lin Chow", "SD45");
            assertThat(page.html().select(".because li").eachText())
                    .isNotEmpty()
                    .allMatch(reason -> !reason.matches(".*[0-9].*"));
            assertThat(page.source()).doesNotContain("m-45-chow");

            List<String> keys =
                    page.html().select("fieldset.suggested input[value=FIRST]").eachAttr("name");
            Page twice = lucie.submit(page, "/choices", Map.of(keys.get(0), "FIRST", keys.get(1), "FIRST"));
            assertThat(twice.status()).isEqualTo(409);
            assertThat(twice.text()).contains("Each place can be given once.");
            assertThat(twice.html().select("input[value=FIRST][checked]")).hasSize(2);
            assertThat(tool.count("choice", "1 = 1")).isZero();

            Page kept = lucie.submit(page, "/choices", Map.of(keys.get(0), "FIRST", keys.get(1), "RATHER_NOT"));
            assertThat(kept.text()).contains("Your choices are kept.");
            assertThat(kept.html().select("input[value=FIRST][checked]")).hasSize(1);
            assertThat(lucie.open(tool.at("/")).heading()).isEqualTo("Thank you for choosing");

            Browser weiLin = english(tool, "sd45", "wei-lin.chow");
            Page hisPage = weiLin.open(tool.at(MINE));
            assertThat(hisPage.text()).contains("Lucie Bélanger-Roy");
            assertThat(hisPage.html().select("input[checked]:not([value=NONE])"))
                    .isEmpty();
            String lucieKey = hisPage.html()
                    .select("fieldset.suggested:contains(Lucie) input[value=FIRST]")
                    .attr("name");
            weiLin.submit(hisPage, "/choices", Map.of(lucieKey, "SECOND"));

            Page matching = noor.submit(noor.open(tool.at("/programs/bcssa/matching")), "/match-runs");
            assertThat(matching.status()).isEqualTo(200);
            ProposedPair pair = latest(tool).proposal().pairs().stream()
                    .filter(each -> each.mentee().equals(LUCIE))
                    .findFirst()
                    .orElseThrow();
            assertThat(pair.mentor()).isEqualTo(proposed);
            assertThat(pair.bonus()).isEqualTo(33_333);
            ParticipantId vetoed = hers.get(1).other();
            assertThat(tool.store()
                            .read(stores ->
                                    stores.matchRuns().inputs(latest(tool).id()))
                            .orElseThrow()
                            .scores()
                            .score(LUCIE, vetoed))
                    .isEmpty();

            noor.submit(matching, "/approval");
            tool.everyCoordinatorAgrees();
            Page closed = lucie.open(tool.at(MINE));
            assertThat(closed.text()).contains("You have an offer or a partner now");
            Map<String, String> late = new HashMap<>(Map.of("token", closed.token(), "as", "MENTEE"));
            late.put(keys.get(0), "RATHER_NOT");
            assertThat(lucie.post(tool.at("/programs/bcssa/choices"), late).status())
                    .isEqualTo(409);
            assertThat(tool.count("choice", "preference = 'FIRST'")).isEqualTo(1);
        }
    }

    @Test
    void a_choice_can_be_changed_and_a_veto_taken_back_even_when_the_person_is_not_shown_again() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            asked(tool, noor);
            Browser lucie = english(tool, "sd93", "lucie.belanger-roy");
            Page page = lucie.open(tool.at(MINE));
            String key = page.html().select("input[value=RATHER_NOT]").first().attr("name");
            lucie.submit(page, "/choices", Map.of(key, "RATHER_NOT"));
            noor.submit(noor.open(tool.at("/programs/bcssa/matching")), "/match-runs");
            asked(tool, noor);
            Page anew = lucie.open(tool.at(MINE));
            assertThat(anew.text()).contains("Whom you asked not to be matched with before");
            assertThat(anew.html().select("input[name=" + key + "][checked]").val())
                    .isEqualTo("RATHER_NOT");
            lucie.submit(anew, "/choices", Map.of(key, "NONE"));
            assertThat(tool.count("choice", "1 = 1")).isZero();
        }
    }

    @Test
    void a_coordinator_asks_the_people_of_the_own_district_alone() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            noor.submit(noor.open(tool.at("/programs/bcssa/matching")), "/match-runs");
            asked(tool, english(tool, "sd93", "etienne.marchand"));
            List<Suggestion> first = suggestions(tool);
            assertThat(first).isNotEmpty().allMatch(suggestion -> "SD93".equals(district(tool, suggestion.person())));
            asked(tool, noor);
            assertThat(suggestions(tool)).containsAll(first).hasSizeGreaterThan(first.size());
        }
    }

    @Test
    void nobody_asks_or_chooses_who_may_not() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            Page proposal = noor.submit(noor.open(tool.at("/programs/bcssa/matching")), "/match-runs");
            String asking = "/match-runs/" + latest(tool).id() + "/suggestions";
            Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
            String token = tessa.open(tool.at("/")).token();
            assertThat(tessa.open(tool.at(asking)).status()).isEqualTo(404);
            assertThat(tessa.post(tool.at(asking), Map.of("token", token)).status())
                    .isEqualTo(404);
            assertThat(tessa.open(tool.at(MINE)).status()).isEqualTo(404);
            assertThat(tessa.post(tool.at("/programs/bcssa/choices"), Map.of("token", token))
                            .status())
                    .isEqualTo(404);
            assertThat(noor.open(tool.at(MINE)).status()).isEqualTo(404);
            noor.submit(proposal, "/approval");
            Page refused = noor.post(tool.at(asking), Map.of("token", proposal.token()));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.heading()).isEqualTo("This proposal is approved already.");
            assertThat(noor.open(tool.at(asking)).hasForm("/suggestions")).isFalse();
            assertThat(tool.count("suggestion", "1 = 1")).isZero();
        }
    }

    /** Has a proposal made, if there is none, and everybody asked whom this person may ask. */
    private static Page asked(RunningTool tool, Browser staff) {
        String matching = tool.at("/programs/bcssa/matching");
        if (tool.count("match_run", "1 = 1") == 0) {
            staff.submit(staff.open(matching), "/match-runs");
        }
        Page page =
                staff.open(tool.at(staff.open(matching).links("/suggestions").get(0)));
        return staff.submit(page, "/suggestions");
    }

    private static Browser english(RunningTool tool, String campus, String person) {
        Browser browser = tool.signedIn(campus, person);
        browser.open(tool.launch(campus, person).withLocale("en-CA"));
        return browser;
    }

    private static List<Suggestion> suggestions(RunningTool tool) {
        return tool.store().read(stores -> stores.suggestions().of(latest(tool).id()));
    }

    private static List<Suggestion> of(List<Suggestion> all, ParticipantId person) {
        return all.stream()
                .filter(suggestion -> suggestion.person().equals(person))
                .toList();
    }

    private static ParticipantId proposedTo(RunningTool tool, ParticipantId mentee) {
        return latest(tool).proposal().pairs().stream()
                .filter(pair -> pair.mentee().equals(mentee))
                .map(ProposedPair::mentor)
                .findFirst()
                .orElseThrow();
    }

    private static String district(RunningTool tool, ParticipantId id) {
        return tool.store()
                .read(stores -> stores.participants().find(id))
                .map(Participant::district)
                .map(Object::toString)
                .orElse("");
    }

    private static MatchRun latest(RunningTool tool) {
        return tool.store()
                .read(stores -> stores.matchRuns().latest(RunningTool.PROGRAM))
                .orElseThrow();
    }
}
