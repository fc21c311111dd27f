package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.matching.Certificate;
import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.matching.ScoreTable;
import ca.learningpartners.mentorship.matching.Unmatched;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looking at a proposal and approving it, when something changed since it was made. */
class MatchingScreenTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_pair_that_was_declined_since_the_run_is_left_out_and_the_page_says_so(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            Page proposal = matched(tool, noor);
            ProposedPair pair = latest(tool).proposal().pairs().get(0);
            decline(tool, pair);
            Page approved = noor.submit(proposal, "/approval");

            assertThat(pairings(tool)).hasSize(23).extracting(Pairing::mentee).doesNotContain(pair.mentee());
            assertThat(approved.text()).contains("23 pairs were offered; one was left out");
            assertThat(approved.html().select(".pair .tag")).hasSize(1);
            assertThat(approved.text()).contains("One person waits");

            Browser marchand = tool.signedIn("sd93", "etienne.marchand");
            marchand.open(tool.launch("sd93", "etienne.marchand").withLocale("fr-CA"));
            assertThat(marchand.open(tool.at("/programs/bcssa/matching")).text())
                    .contains("23 jumelages ont été offerts; un a été laissé de côté");
        }
    }

    @Test
    void approving_twice_changes_nothing_and_says_so() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            Page proposal = matched(tool, noor);
            Page first = noor.submit(proposal, "/approval");
            Page second = noor.submit(proposal, "/approval");

            assertThat(first.text()).contains("All 24 pairs were offered");
            assertThat(first.html().select(".pair .tag")).isEmpty();
            assertThat(second.status()).isEqualTo(200);
            assertThat(second.html().select("[role=status]").text())
                    .isEqualTo("This proposal was approved before. Nothing was changed.");
            assertThat(pairings(tool)).hasSize(24);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_proposal_that_somebody_matched_anew_cannot_be_approved(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            Page old = matched(tool, noor);
            Page current = matched(tool, tool.signedIn("sd27", "noor.haddad"));
            Page refused = noor.submit(old, "/approval");

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text()).contains("matched again");
            assertThat(pairings(tool)).isEmpty();
            assertThat(noor.open(current.address()).hasForm("/" + latest(tool).id() + "/approval"))
                    .isTrue();
        }
    }

    @Test
    void a_proposal_without_a_pair_has_nothing_to_approve() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            tool.store().write(stores -> {
                stores.enrolments()
                        .mentors(RunningTool.PROGRAM)
                        .forEach(mentor -> stores.enrolments().save(away(mentor)));
                return true;
            });
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            Page proposal = matched(tool, noor);

            assertThat(proposal.hasForm("/approval")).isFalse();
            assertThat(proposal.hasForm("/match-runs")).isTrue();
            assertThat(proposal.text()).contains("Nobody can be paired now");
            assertThat(noor.open(tool.at("/")).heading()).contains("24 people wait for a partner");
        }
    }

    @Test
    void a_long_proposal_comes_in_pages() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            keepLongProposal(tool);
            String address = tool.at("/programs/bcssa/matching");
            Page first = noor.open(address);
            assertThat(first.html().select("li.pair")).hasSize(24);
            assertThat(first.text())
                    .contains("250 pairs")
                    .contains("430 people are left out")
                    .contains("1 to 24 of 250")
                    .contains("430 people. Every mentor who could be theirs is fully taken.");
            assertThat(first.html().select("#unmatched + ul .names li")).hasSize(60);
            assertThat(first.links("page=")).containsExactly("?q=&district=&order=name&page=1#pairs");

            Page last = noor.open(address + "?page=77");
            assertThat(last.html().select("li.pair")).hasSize(10);
            assertThat(last.text()).contains("241 to 250 of 250");
            assertThat(last.links("page=")).containsExactly("?q=&district=&order=name&page=9#pairs");
            assertThat(noor.open(address + "?page=-1'").html().select("li.pair"))
                    .hasSize(24);
        }
    }

    @Test
    void pairs_are_found_by_a_part_of_a_name_a_district_and_how_little_they_fit() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            matched(tool, noor);
            String address = tool.at("/programs/bcssa/matching");
            assertThat(noor.open(address + "?q=BELANGER+roy").html().select("li.pair"))
                    .hasSize(1)
                    .first()
                    .extracting(Element::text)
                    .asString()
                    .contains("Lucie Bélanger-Roy");
            assertThat(noor.open(address + "?district=SD93").html().select("li.pair"))
                    .isNotEmpty()
                    .allMatch(pair -> pair.text().contains("SD93"));
            assertThat(noor.open(address + "?order=weakest")
                            .html()
                            .select("li.pair .score")
                            .eachText())
                    .extracting(score -> Integer.valueOf(score.replaceAll("\\D.*", "")))
                    .isSorted();
            Page nobody = noor.open(address + "?q=%3Cscript%3E");
            assertThat(nobody.html().select("li.pair")).isEmpty();
            assertThat(nobody.text()).contains("No pair fits.");
        }
    }

    private static Page matched(RunningTool tool, Browser browser) {
        return browser.submit(browser.open(tool.at("/programs/bcssa/matching")), "/match-runs");
    }

    private static List<Pairing> pairings(RunningTool tool) {
        return tool.store().read(stores -> stores.pairings().in(RunningTool.PROGRAM));
    }

    private static MatchRun latest(RunningTool tool) {
        return tool.store()
                .read(stores -> stores.matchRuns().latest(RunningTool.PROGRAM))
                .orElseThrow();
    }

    private static void decline(RunningTool tool, ProposedPair pair) {
        tool.store().write(stores -> {
            Mentee mentee = stores.enrolments().mentees(RunningTool.PROGRAM).stream()
                    .filter(one -> one.id().equals(pair.mentee()))
                    .findFirst()
                    .orElseThrow();
            Boundaries boundaries = new Boundaries(
                    mentee.boundaries().noContact(), mentee.boundaries().reportingLines(), Set.of(pair.mentor()));
            stores.enrolments()
                    .save(new Mentee(
                            mentee.program(),
                            mentee.person(),
                            mentee.branch(),
                            mentee.position(),
                            mentee.positionStart(),
                            mentee.setting(),
                            mentee.needs(),
                            mentee.duties(),
                            mentee.issues(),
                            mentee.prefersDistance(),
                            boundaries));
            return true;
        });
    }

    private static Mentor away(Mentor mentor) {
        return new Mentor(
                mentor.program(),
                mentor.person(),
                mentor.branch(),
                mentor.position(),
                mentor.seniorYears(),
                mentor.trained(),
                false,
                mentor.capacity(),
                mentor.setting(),
                mentor.offers(),
                mentor.expertise(),
                mentor.issues(),
                mentor.boundaries());
    }

    private static void keepLongProposal(RunningTool tool) {
        Proposal proposal = new Proposal(
                IntStream.range(0, 250)
                        .mapToObj(n -> new ProposedPair(id("mentee", n), id("mentor", n), 500_000, List.of()))
                        .toList(),
                IntStream.range(0, 430)
                        .mapToObj(n -> new Unmatched(id("alone", n), "no-place-left"))
                        .toList(),
                List.of(),
                new Certificate(0, 0, new TreeMap<>(), new TreeMap<>()),
                null);
        tool.store().write(stores -> {
            stores.matchRuns()
                    .add(
                            new MatchRun(
                                    MatchRunId.random(),
                                    RunningTool.PROGRAM,
                                    new Fact(new ParticipantId("lead-27-haddad"), RunningTool.NOW),
                                    null,
                                    MatchingPolicy.of(stores.programs()
                                            .find(RunningTool.PROGRAM)
                                            .orElseThrow()),
                                    Constraints.NONE,
                                    proposal,
                                    null),
                            new MatchInputs(
                                    LocalDate.of(2026, 9, 8),
                                    ScoreTable.builder().build(),
                                    ""));
            return true;
        });
    }

    private static ParticipantId id(String what, int number) {
        return new ParticipantId("%s-%03d".formatted(what, number));
    }
}
