package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchCohortTest {

    private static final Path BCSSA = CommandRun.SAMPLES.resolve("bcssa.csv");
    private static final Path POLICY = CommandRun.SAMPLES.resolve("bcssa-policy.yaml");
    private static final String DAY = "2026-11-21";

    @TempDir
    Path folder;

    @Test
    void anEmptyPolicyIsTheTemplates(@TempDir Path empty) {
        Path policy = CommandRun.file(empty, "policy.yaml", "# nothing yet\n");

        assertThat(match(BCSSA, "--policy", policy, "--json").done().out())
                .isEqualTo(match(BCSSA, "--json").done().out());
    }

    @Test
    void aWeightBelowNothingIsToldWhatIsExpected(@TempDir Path bad) {
        Path policy = CommandRun.file(bad, "policy.yaml", "weights:\n  need: -1\n");

        assertThat(match(BCSSA, "--policy", policy).refused().err())
                .contains("“-1” is no weight. Give a number, 0 or more");
    }

    @Test
    void theSampleCohortIsMatchedWithItsProof() {
        JsonNode document = match(BCSSA, "--policy", POLICY, "--json").done().json();

        assertThat(document.path("matched").asInt()).isEqualTo(24);
        assertThat(document.path("certificate").path("optimal").asBoolean()).isTrue();
        assertThat(document.path("certificate").path("gap").asText()).isEqualTo("0.000000");
        assertThat(new BigDecimal(document.path("floor").path("price").asText()))
                .isPositive();
        assertThat(document.path("floor").path("at")).isEqualTo(document.path("worst"));
        assertThat(document.path("pairs").findValuesAsText("mentee")).isSorted().hasSize(24);
    }

    @Test
    void theMembersComeInTheDocumentedOrder() {
        JsonNode document = match(BCSSA, "--policy", POLICY, "--json").done().json();

        assertThat(document.fieldNames())
                .toIterable()
                .containsExactly(
                        "matched",
                        "total",
                        "worst",
                        "pairs",
                        "unmatched",
                        "blocking",
                        "certificate",
                        "floor",
                        "alternatives");
        assertThat(document.path("pairs").path(0).fieldNames())
                .toIterable()
                .containsExactly("mentee", "mentor", "score", "criteria");
    }

    @Test
    void theCriteriaOfAPairAddUpToItsScore() {
        for (JsonNode pair : match(BCSSA, "--json").done().json().path("pairs")) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal weights = BigDecimal.ZERO;
            for (JsonNode criterion : pair.path("criteria")) {
                BigDecimal weight = new BigDecimal(criterion.path("weight").asText());
                weights = weights.add(weight);
                sum = sum.add(
                        weight.multiply(new BigDecimal(criterion.path("value").asText())));
            }
            assertThat(weights).isEqualByComparingTo("1");
            assertThat(sum.subtract(new BigDecimal(pair.path("score").asText())).abs())
                    .isLessThan(new BigDecimal("0.000002"));
        }
    }

    @Test
    void theSameFilesGiveTheSameBytes() {
        assertThat(match(BCSSA, "--policy", POLICY, "--json").out())
                .isEqualTo(match(BCSSA, "--policy", POLICY, "--json").out());
    }

    @Test
    void theTeachersAreMatchedByTheirOwnTemplate() {
        JsonNode document = match(
                        CommandRun.SAMPLES.resolve("ptmp.csv"),
                        "--program-template",
                        "ptmp",
                        "--policy",
                        CommandRun.SAMPLES.resolve("ptmp-policy.yaml"),
                        "--json")
                .done()
                .json();

        assertThat(document.path("matched").asInt()).isEqualTo(40);
    }

    @Test
    void whoseTimeHasNotComeOrIsOverIsNamedWithTheReason() {
        JsonNode early = run("match", "--participants", BCSSA, "--today", "2000-01-01", "--json")
                .json();
        JsonNode late = run("match", "--participants", BCSSA, "--today", "2040-01-01", "--json")
                .json();

        assertThat(early.path("matched").asInt()).isZero();
        assertThat(early.path("unmatched").findValuesAsText("reason"))
                .hasSize(24)
                .containsOnly("position-not-started");
        assertThat(late.path("unmatched").findValuesAsText("reason"))
                .hasSize(24)
                .containsOnly("eligibility-over");
        assertThat(run("match", "--participants", BCSSA, "--today", "2040-01-01")
                        .out())
                .contains("the time for taking part is over");
    }

    @Test
    void whyNotNamesTheHardRuleOrTheRegret() {
        JsonNode same = why("nm-27-lindqvist", "m-27-bjorkan");
        assertThat(same.toString()).isEqualTo("{\"allowed\":false,\"predicate\":\"same-district\"}");

        JsonNode over = run(
                        "match",
                        "why",
                        "--participants",
                        BCSSA,
                        "--today",
                        "2040-01-01",
                        "--json",
                        "--mentee",
                        "nm-27-lindqvist",
                        "--mentor",
                        "m-27-bjorkan")
                .done()
                .json();
        assertThat(over.path("predicate").asText()).isEqualTo("eligibility-over");

        JsonNode proposed =
                match(BCSSA, "--policy", POLICY, "--json").json().path("pairs").path(0);
        JsonNode first =
                why(proposed.path("mentee").asText(), proposed.path("mentor").asText());
        assertThat(first.path("allowed").asBoolean()).isTrue();
        assertThat(first.path("displaced")).isEmpty();
    }

    @Test
    void explainShowsPeopleWhatMadeTheScore() {
        assertThat(match(BCSSA).done().out()).contains("Tessa Lindqvist").doesNotContain("geography");
        assertThat(match(BCSSA, "--explain").done().out()).contains("geography");
    }

    @Test
    void aPinAgainstAHardRuleIsRefusedInWords() {
        assertThat(match(BCSSA, "--pin", "nm-27-lindqvist=m-27-bjorkan", "--json")
                        .refused()
                        .err())
                .contains("--pin nm-27-lindqvist=m-27-bjorkan cannot hold: they work in the same district.");
    }

    @Test
    void withoutMentorsEverybodyHearsThatNoPlaceIsLeft() {
        Path alone = people(line -> line.startsWith("nm-27-") || line.startsWith("nm-52-"));

        JsonNode document = match(alone, "--json").done().json();

        assertThat(document.path("matched").asInt()).isZero();
        assertThat(document.path("unmatched").findValuesAsText("reason"))
                .isNotEmpty()
                .containsOnly("no-place-left");
    }

    @Test
    void aFileOfNobodyIsRefusedInWords() {
        assertThat(match(people(line -> false), "--json").refused().err())
                .contains("There is no header, or nothing below it.");
    }

    @Test
    void aMenteeWhoToldNothingIsMatchedAndShowsNoCriterion() {
        Path people = CommandRun.file(folder, "people.csv", """
                id,name,role,district,languages,position_start,senior_years,trained
                silent,Ottilie Brandvold,mentee,SD1,en,2026-08-01,,
                able,Corin Haldane,mentor,SD2,en,,12,yes
                """);

        Path districts = CommandRun.file(folder, "districts.csv", "number,name\n1,Elsewhere\n2,Beyond\n");

        JsonNode pair = match(people, "--districts", districts, "--json")
                .done()
                .json()
                .path("pairs")
                .path(0);

        assertThat(pair.path("mentee").asText()).isEqualTo("silent");
        assertThat(pair.path("score").asText()).isEqualTo("0.000000");
        assertThat(pair.path("criteria")).isEmpty();
    }

    /** The sample with some of its rows. */
    private Path people(Predicate<String> kept) {
        try (Stream<String> lines = Files.lines(BCSSA)) {
            List<String> all = lines.toList();
            String rows = all.stream().skip(1).filter(kept).collect(Collectors.joining("\n"));
            return CommandRun.file(folder, "people.csv", all.get(0) + "\n" + rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noDataFolderIsMade() {
        match(BCSSA, "--json").done();

        assertThat(Files.exists(folder.resolve("data"))).isFalse();
    }

    @Test
    void aBadParticipantsFileIsRefusedWithNothingOnStandardOutput() {
        Path file = CommandRun.file(folder, "people.csv", "id,name,role,district,languages\nm-1,,mentor,SD93,fr\n");

        assertThat(match(file, "--json").refused().err()).contains("people.csv:2:2 (name)");
    }

    @Test
    void ownDistrictsMayTakeThePlaceOfTheBundledOnes() {
        Path districts = CommandRun.file(folder, "districts.csv", "number,name\n1,Elsewhere\n");

        assertThat(match(BCSSA, "--districts", districts, "--json").refused().err())
                .contains("SD27");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weigths:\\n  need: 1\\n|policy.yaml:1:1 (weigths)",
                "version: x\\nfloor: maybe\\n|policy.yaml:2:8 (floor)",
                "weights:\\n  need: -1\\n|policy.yaml:2:9 (need)",
                "weights:\\n  need: .nan\\n|policy.yaml:2:9 (need)",
                "weights:\\n  need: 0.1234567\\n|policy.yaml:2:9 (need)",
                "weights:\\n  kindness: 1\\n|policy.yaml:2:3 (kindness)",
                "weights:\\n  need: 0\\n|policy.yaml:1 (weights)",
                "weights: [1, 2]\\n|policy.yaml:1:10 (weights)",
                "mentor-years: three\\n|policy.yaml:1:15 (mentor-years)",
                "floor: true\\nfloor: false\\n|policy.yaml:2:1 (floor)",
                "floor: true\\n  same-district: [\\n|policy.yaml:2:",
                "just words\\n|policy.yaml:1:1",
            })
    void aBadPolicyIsRefusedWithItsLine(String text, String place) {
        Path policy = CommandRun.file(folder, "policy.yaml", text.replace("\\n", "\n"));

        assertThat(match(BCSSA, "--policy", policy, "--json").refused().err()).contains(place);
    }

    @Test
    void exactlyOneInputIsTaken() {
        run("match", "--json").refused();
        run("match", "--participants", BCSSA, "--scores", BCSSA).refused();
        match(BCSSA, "--floor").refused();
        match(BCSSA, "--program-template", "other").refused();
        match(folder.resolve("nothing.csv")).refused();
    }

    private JsonNode why(String mentee, String mentor) {
        return run(
                        "match",
                        "why",
                        "--participants",
                        BCSSA,
                        "--policy",
                        POLICY,
                        "--today",
                        DAY,
                        "--json",
                        "--mentee",
                        mentee,
                        "--mentor",
                        mentor)
                .done()
                .json();
    }

    private CommandRun match(Path participants, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("match", "--participants", participants, "--today", DAY));
        arguments.addAll(List.of(more));
        return run(arguments.toArray());
    }

    private CommandRun run(Object... arguments) {
        return CommandRun.in(folder.resolve("data"), arguments);
    }
}
