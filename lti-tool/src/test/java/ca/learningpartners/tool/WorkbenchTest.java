package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunSummary;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changing a proposal: other weights, pins, “why not?”, and what became of it. */
class WorkbenchTest {

    private static final String MATCHING = "/programs/bcssa/matching";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @TempDir
    Path folder;

    private RunningTool tool;
    private Browser noor;

    @BeforeEach
    void aProposal() {
        tool = TOOLS.onSqlite();
        noor = tool.signedIn("sd27", "noor.haddad");
        Page page = noor.submit(noor.open(tool.at(MATCHING)), "/match-runs");
        Map<String, String> usual = weights(25, 20, 20, 15, 10, 10);
        usual.put("floor", "1");
        noor.submit(noor.submit(page, "/previews", usual), "/revisions");
    }

    @Test
    void a_preview_shows_who_would_change_and_keeps_nothing() {
        int runs = tool.count("match_run", "1 = 1");
        Page page = noor.open(tool.at(MATCHING));
        Page preview = noor.submit(page, "/previews", weights(0, 0, 0, 0, 0, 100));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.html().select(".deltas")).hasSize(1);
        assertThat(preview.html().select(".changes > li")).isNotEmpty();
        assertThat(preview.html().select("#weight-geography").attr("value")).isEqualTo("100");
        assertThat(tool.count("match_run", "1 = 1")).isEqualTo(runs);

        Map<String, String> part = weights(0, 0, 0, 0, 0, 100);
        part.put("token", page.token());
        part.put("part", "1");
        Page fragment = noor.post(tool.at("/match-runs/" + latest().id() + "/previews"), part);
        assertThat(fragment.source()).doesNotContain("<html").contains("class=\"deltas\"");
    }

    @Test
    void other_weights_are_kept_as_a_new_version_of_the_policy() {
        MatchRun before = latest();
        Page kept = noor.submit(noor.open(tool.at(MATCHING)), "/previews", weights(0, 0, 0, 0, 0, 100));
        Page after = noor.submit(kept, "/revisions");
        assertThat(after.text()).contains("Kept as a new version.");
        MatchRun now = latest();
        assertThat(now.basedOn()).isEqualTo(before.id());
        assertThat(now.policy().version()).isNotEqualTo(before.policy().version());
        assertThat(after.html().select("#weight-geography").attr("value")).isEqualTo("100");

        Page changes = noor.open(tool.at("/match-runs/" + now.id() + "/changes"));
        assertThat(changes.text())
                .contains("Distance counts 100 instead of 10.")
                .contains("The criteria count differently.");
    }

    @Test
    void weights_that_cannot_be_are_refused_and_nothing_is_kept() {
        int runs = tool.count("match_run", "1 = 1");
        Page page = noor.open(tool.at(MATCHING));
        for (Map<String, String> odd : List.of(weights(0, 0, 0, 0, 0, 0), weights(0, 0, 101, 0, 0, 0))) {
            assertThat(noor.submit(page, "/previews", odd).status()).isEqualTo(409);
        }
        Map<String, String> words = weights(1, 1, 1, 1, 1, 1);
        words.put("weight-need", "a lot");
        assertThat(noor.submit(page, "/previews", words).text()).contains("“a lot” cannot be a weight");
        assertThat(tool.count("match_run", "1 = 1")).isEqualTo(runs);
    }

    @Test
    void a_pair_is_pinned_ruled_out_and_set_free_again() {
        ProposedPair pair = latest().proposal().pairs().get(0);
        Page pinned = change("pin", pair);
        assertThat(latest().constraints().pins()).containsEntry(pair.mentee(), pair.mentor());
        assertThat(pinned.html().select(".pair .tag:contains(pinned)")).hasSize(1);
        assertThat(pinned.html().select("#settled + ul li")).hasSize(1);

        Page forbidden = change("forbid", pair);
        assertThat(latest().constraints().pins()).isEmpty();
        assertThat(latest().constraints().forbids(pair.mentee(), pair.mentor())).isTrue();
        assertThat(latest().proposal().partners().get(pair.mentee())).isNotEqualTo(pair.mentor());
        assertThat(forbidden.text()).contains("ruled out");
        assertThat(noor.open(tool.at("/match-runs/" + latest().id() + "/changes"))
                        .text())
                .contains("The pair before was ruled out.");

        change("free", pair);
        assertThat(latest().constraints().forbidden()).isEmpty();
        assertThat(latest().proposal().partners()).containsEntry(pair.mentee(), pair.mentor());
    }

    @Test
    void after_a_change_the_list_is_where_it_was() {
        Page list = noor.open(tool.at(MATCHING + "?q=&district=SD93&order=weakest"));
        assertThat(list.html().select(".pair")).isNotEmpty();
        Page pinned = noor.submit(list, "/revisions", Map.of("change", "pin"));
        assertThat(pinned.text()).contains("Pinned, and matched again around it.");
        assertThat(pinned.html().select("#order option[selected]").attr("value"))
                .isEqualTo("weakest");
        assertThat(pinned.html().select("#district option[selected]").text()).isEqualTo("SD93");
        noor.submit(noor.open(tool.at(MATCHING)), "/revisions", Map.of("change", "free"));
    }

    @Test
    void why_not_somebody_else_names_the_rule_or_the_exact_price_and_pins_it_anyway() {
        MatchRun run = latest();
        Page list = why("nm-47-pellow", Optional.empty());
        assertThat(list.html().select("main .list li")).hasSize(24);
        Page never = why("nm-47-pellow", Optional.of("m-23-castonguay"));
        assertThat(never.text()).contains("One of the two reports to the other");
        Element costly = list.html().select("main .list a:contains(of 100)").get(1);
        Page answer = noor.open(costly.attr("abs:href"));
        assertThat(answer.html().select("#answer").text())
                .containsPattern("The total would be lower by [0-9.]+ points|at no cost");
        Page pinned = noor.submit(answer, "/revisions");
        assertThat(pinned.text()).contains("Pinned, and matched again around it.");
        assertThat(latest().basedOn()).isEqualTo(run.id());
        assertThat(latest().constraints().pins()).containsKey(new ParticipantId("nm-47-pellow"));
        change(
                "free",
                latest().proposal().pairs().stream()
                        .filter(pair -> pair.mentee().value().equals("nm-47-pellow"))
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void two_who_change_the_same_proposal_both_keep_theirs_and_the_second_sees_both(Kind kind) {
        RunningTool shared = TOOLS.on(kind);
        Browser office = shared.signedIn("sd27", "noor.haddad");
        office.submit(office.open(shared.at(MATCHING)), "/match-runs");
        Browser etienne = Browser.english();
        shared.arrive(etienne, "sd93", "etienne.marchand");
        Page noors = office.open(shared.at(MATCHING));
        Page etiennes = etienne.open(shared.at(MATCHING));
        List<MatchRunSummary> before = history(shared);

        Page first = office.submit(office.submit(noors, "/previews", weights(100, 0, 0, 0, 0, 0)), "/revisions");
        assertThat(first.html().select("[role=status]").text()).contains("new version");
        assertThat(etienne.submit(etiennes, "/previews", weights(0, 0, 0, 0, 100, 0))
                        .hasForm("/revisions"))
                .isFalse();
        Page second = etienne.submit(etiennes, "/revisions");

        assertThat(second.address().getPath()).endsWith("/changes");
        assertThat(second.html().select(".tag.moss")).hasSize(1);
        assertThat(second.html().select("main .two section")).hasSize(2);
        assertThat(history(shared)).hasSize(before.size() + 2);
        assertThat(history(shared).get(0).basedOn())
                .isEqualTo(before.get(0).id())
                .isEqualTo(history(shared).get(1).basedOn());
        Page versions = office.open(shared.at("/programs/bcssa/match-runs"));
        assertThat(versions.html().select("main .list > li")).hasSize(before.size() + 2);
        Page compared = office.open(shared.at("/programs/bcssa/match-runs/comparison?run="
                + history(shared).get(0).id() + "&since=" + before.get(0).id()));
        assertThat(compared.text()).doesNotContain("counts 100 instead of");
        etienne.submit(etienne.open(shared.at(MATCHING)), "/revisions", Map.of("change", "free"));
        assertThat(history(shared).get(0).id())
                .isNotEqualTo(second.address().getPath().split("/")[2]);
        assertThat(shared.count(
                        "match_constraint", "run = '" + history(shared).get(0).id() + "'"))
                .isZero();
    }

    @Test
    void what_is_needed_to_check_the_proof_can_be_taken_along_by_the_office_alone() throws IOException {
        String run = tool.at("/match-runs/" + latest().id());
        assertThat(noor.open(run + "/scores.csv").source()).startsWith("mentee,mentor,score\n");
        assertThat(noor.open(run + "/capacity.csv").source()).startsWith("mentor,capacity\n");
        assertThat(noor.open(run + "/certificate.json").source()).contains("\"gap\" : \"0.000000\"");
        assertThat(matchedFrom(run)).isEqualTo(latest().proposal().partners());
        Browser etienne = Browser.english();
        tool.arrive(etienne, "sd93", "etienne.marchand");
        for (String file : List.of("/scores.csv", "/capacity.csv", "/certificate.json")) {
            assertThat(etienne.open(run + file).status()).as(file).isEqualTo(404);
        }
    }

    /** What the command finds from the files alone. */
    private Map<ParticipantId, ParticipantId> matchedFrom(String run) throws IOException {
        Path scores = Files.writeString(
                folder.resolve("scores.csv"), noor.open(run + "/scores.csv").source());
        Path places = Files.writeString(
                folder.resolve("capacity.csv"), noor.open(run + "/capacity.csv").source());
        String[] command = {"match", "--scores", scores.toString(), "--capacity", places.toString(), "--floor", "--json"
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                command,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of());
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
        Map<ParticipantId, ParticipantId> partners = new TreeMap<>();
        new ObjectMapper()
                .readTree(out.toByteArray())
                .path("pairs")
                .forEach(pair -> partners.put(
                        new ParticipantId(pair.path("mentee").asText()),
                        new ParticipantId(pair.path("mentor").asText())));
        return partners;
    }

    @Test
    void a_coordinator_reaches_only_pairs_of_their_own_and_no_id_of_anybody_elses() {
        MatchRun run = latest();
        Browser etienne = Browser.english();
        tool.arrive(etienne, "sd93", "etienne.marchand");
        Page page = etienne.open(tool.at(MATCHING));
        ProposedPair others = run.proposal().pairs().stream()
                .filter(pair -> !(pair.mentee() + " " + pair.mentor()).contains("-93-"))
                .findFirst()
                .orElseThrow();
        for (ProposedPair pair : run.proposal().pairs()) {
            assertThat(page.source())
                    .doesNotContain(pair.mentee().value())
                    .doesNotContain(pair.mentor().value());
        }
        Map<String, String> pin = fields("pin", run, others);
        pin.put("token", page.token());
        assertThat(etienne.post(tool.at("/match-runs/" + run.id() + "/revisions"), pin)
                        .status())
                .isEqualTo(404);
        assertThat(etienne.open(tool.at("/match-runs/" + run.id() + "/why?mentee=" + pin.get("mentee")))
                        .status())
                .isEqualTo(404);
        assertThat(latest().id()).isEqualTo(run.id());

        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        for (String path : List.of("", "/why?mentee=0", "/changes", "/scores.csv")) {
            assertThat(tessa.open(tool.at("/match-runs/" + run.id() + path)).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(tessa.open(tool.at("/programs/bcssa/match-runs")).status()).isEqualTo(404);
    }

    @Test
    void more_pins_than_a_mentor_takes_are_refused_by_name() {
        MatchRun run = latest();
        ProposedPair taken = run.proposal().pairs().get(0);
        ParticipantId other = run.proposal().pairs().stream()
                .map(ProposedPair::mentee)
                .filter(mentee ->
                        why(mentee.value(), Optional.of(taken.mentor().value())).hasForm("/revisions"))
                .filter(mentee -> !mentee.equals(taken.mentee()))
                .findFirst()
                .orElseThrow();
        change("pin", taken);
        Page refused = change("pin", new ProposedPair(other, taken.mentor(), 0, List.of(), 0));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("More people are pinned to one mentor than the mentor takes");
        change("free", taken);
    }

    @Test
    void what_else_is_worth_knowing_and_how_firmly_a_pair_stands() {
        Page insights = noor.open(tool.at("/match-runs/" + latest().id() + "/insights"));
        assertThat(insights.text())
                .contains("Where one more place would help most")
                .contains("From the best to a stable proposal");
        Browser etienne = Browser.english();
        tool.arrive(etienne, "sd93", "etienne.marchand");
        assertThat(etienne.open(insights.address()).text()).doesNotContain("Where one more place would help most");

        assertThat(etienne.open(insights.address()).html().select("form[action$=/stops]"))
                .isEmpty();

        Page pair = noor.open(tool.at("/match-runs/" + latest().id() + "/pairs/0"));
        Page ranges = noor.submit(pair, "/ranges");
        while (ranges.address().getPath().startsWith("/match-jobs/")) {
            ranges = noor.open(ranges.address());
        }
        assertThat(ranges.html().select("main tbody tr")).hasSize(6);
    }

    private Page change(String what, ProposedPair pair) {
        Page page = noor.open(tool.at(MATCHING));
        Map<String, String> fields = fields(what, latest(), pair);
        fields.put("token", page.token());
        return noor.post(tool.at("/match-runs/" + latest().id() + "/revisions"), fields);
    }

    private static Map<String, String> fields(String what, MatchRun run, ProposedPair pair) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("change", what);
        fields.put("mentee", place(run.proposal().certificate().menteeDuals(), pair.mentee()));
        fields.put("mentor", place(run.proposal().certificate().mentorDuals(), pair.mentor()));
        return fields;
    }

    private static String place(Map<ParticipantId, Long> people, ParticipantId person) {
        return String.valueOf(people.keySet().stream().sorted().toList().indexOf(person));
    }

    private Page why(String mentee, Optional<String> mentor) {
        MatchRun run = latest();
        String address = "/match-runs/" + run.id() + "/why?mentee="
                + place(run.proposal().certificate().menteeDuals(), new ParticipantId(mentee));
        return noor.open(tool.at(address
                + mentor.map(id ->
                                "&mentor=" + place(run.proposal().certificate().mentorDuals(), new ParticipantId(id)))
                        .orElse("")));
    }

    private static Map<String, String> weights(int... points) {
        Map<String, String> fields = new TreeMap<>();
        String[] names = {"need", "expertise", "commonality", "context", "size", "geography"};
        for (int i = 0; i < names.length; i++) {
            fields.put("weight-" + names[i], String.valueOf(points[i]));
        }
        return fields;
    }

    private MatchRun latest() {
        return tool.store()
                .read(stores -> stores.matchRuns().latest(RunningTool.PROGRAM))
                .orElseThrow();
    }

    private static List<MatchRunSummary> history(RunningTool tool) {
        return tool.store().read(stores -> stores.matchRuns().history(RunningTool.PROGRAM, 0, 100));
    }
}
