package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
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

/** A pair is offered once every coordinator whose district it touches has agreed; here Étienne, of the Conseil (SD93). */
class BothCoordinatorsTest {

    private static final String AGREEMENTS = "/programs/bcssa/agreements";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void after_the_offices_approval_a_pair_waits_for_the_other_coordinator(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Browser etienne = etienne(tool);
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            noor.submit(matched(tool, noor), "/approval");
            List<ProposedPair> his = his(tool);
            assertThat(his).isNotEmpty();
            assertThat(pairings(tool)).hasSize(24 - his.size());
            Page waiting = noor.open(tool.at("/programs/bcssa/matching"));
            assertThat(waiting.text()).contains("for the word of a coordinator");
            assertThat(waiting.html().select(".pair .tag.sea")).hasSize(his.size());

            assertThat(etienne.open(tool.at("/")).heading()).contains("for your word");
            Page page = etienne.open(tool.at(AGREEMENTS));
            assertThat(page.html().select("li:has(input[name=decline])")).hasSize(his.size());
            for (ProposedPair pair : his) {
                for (ParticipantId id : List.of(pair.mentee(), pair.mentor())) {
                    Participant person = person(tool, id);
                    boolean own = "SD93".equals(person.district().toString());
                    assertThat(page.text().contains(person.name()))
                            .as(person.name())
                            .isEqualTo(own);
                    assertThat(page.source()).as("an id can tell a name").doesNotContain(id.value());
                }
            }

            String declined = page.html().select("input[name=decline]").first().val();
            ProposedPair not = latest(tool).proposal().pairs().get(Integer.parseInt(declined));
            assertThat(etienne.submit(page, "/agreements", Map.of(), "decline", List.of("999"))
                            .status())
                    .isEqualTo(404);
            Page done = etienne.submit(page, "/agreements", Map.of(), "decline", List.of(declined));
            assertThat(done.text()).contains("Thank you. Your word is noted.").contains("No pair waits for your word");
            assertThat(pairings(tool))
                    .hasSize(23)
                    .allMatch(pairing -> latest(tool).id().equals(pairing.run()))
                    .extracting(Pairing::mentee)
                    .doesNotContain(not.mentee());
            assertThat(tool.count("act", "verb IN ('pairs-agreed', 'pairs-declined')"))
                    .isEqualTo(his.size() > 1 ? 2 : 1);

            matched(tool, noor);
            assertThat(latest(tool).proposal().pairs())
                    .noneMatch(pair ->
                            pair.mentee().equals(not.mentee()) && pair.mentor().equals(not.mentor()));
        }
    }

    @Test
    void the_word_can_be_given_before_the_approval_and_then_nothing_is_waited_for() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser etienne = etienne(tool);
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            Page proposal = matched(tool, noor);
            Page page = etienne.open(tool.at(AGREEMENTS));
            assertThat(page.text()).contains("You can give your word now");
            etienne.submit(page, "/agreements");
            assertThat(pairings(tool)).isEmpty();
            assertThat(etienne.open(tool.at("/")).heading()).contains("the Office approves them");
            Page approved = noor.submit(proposal, "/approval");
            assertThat(approved.text()).contains("All 24 pairs were offered");
        }
    }

    @Test
    void pairs_that_wait_are_not_matched_with_others_until_they_have_waited_as_long_as_an_offer_stands() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            etienne(tool);
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            noor.submit(matched(tool, noor), "/approval");
            MatchRun run = latest(tool);
            assertThat(noor.open(tool.at("/")).heading()).contains("Everyone who can be paired");

            tool.clock().advance(Duration.ofDays(14).plusMillis(1));
            Page late = tool.signedIn("sd27", "noor.haddad").open(tool.at("/"));
            assertThat(late.heading()).contains("wait for a partner");
            Browser etienne = etienne(tool);
            assertThat(etienne.open(tool.at(AGREEMENTS)).text()).contains("No pair waits for your word");
            Page refused = etienne.post(
                    tool.at("/match-runs/" + run.id() + "/agreements"),
                    Map.of("token", etienne.open(tool.at("/")).token()));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.heading()).contains("waited too long");
        }
    }

    @Test
    void nobody_but_a_coordinator_has_a_word() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            matched(tool, noor);
            Browser office = tool.signedIn("office", "halcyon.whitford-ng");
            Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
            for (Browser other : List.of(office, tessa)) {
                String token = other.open(tool.at("/")).token();
                assertThat(other.open(tool.at(AGREEMENTS)).status()).isEqualTo(404);
                assertThat(other.post(
                                        tool.at("/match-runs/" + latest(tool).id() + "/agreements"),
                                        Map.of("token", token))
                                .status())
                        .isEqualTo(404);
            }
            assertThat(tool.count("agreement", "1 = 1")).isZero();
        }
    }

    private static Browser etienne(RunningTool tool) {
        Browser browser = tool.signedIn("sd93", "etienne.marchand");
        browser.open(tool.launch("sd93", "etienne.marchand").withLocale("en-CA"));
        return browser;
    }

    private static Page matched(RunningTool tool, Browser browser) {
        return browser.submit(browser.open(tool.at("/programs/bcssa/matching")), "/match-runs");
    }

    private static List<ProposedPair> his(RunningTool tool) {
        return latest(tool).proposal().pairs().stream()
                .filter(pair -> List.of(pair.mentee(), pair.mentor()).stream()
                        .anyMatch(
                                id -> "SD93".equals(person(tool, id).district().toString())))
                .toList();
    }

    private static MatchRun latest(RunningTool tool) {
        return tool.store()
                .read(stores -> stores.matchRuns().latest(RunningTool.PROGRAM))
                .orElseThrow();
    }

    private static List<Pairing> pairings(RunningTool tool) {
        return tool.store().read(stores -> stores.pairings().in(RunningTool.PROGRAM));
    }

    private static Participant person(RunningTool tool, ParticipantId id) {
        return tool.store().read(stores -> stores.participants().find(id)).orElseThrow();
    }
}
