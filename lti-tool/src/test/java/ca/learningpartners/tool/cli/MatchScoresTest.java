package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchScoresTest {

    private static final String GOLDEN = "mentee,mentor,score\na,X,.90\na,Y,.85\nb,X,.88\nb,Y,.30\n";

    @TempDir
    Path folder;

    @Test
    void theGoldenExampleGivesTheDocumentToTheLetter() {
        assertThat(matched(GOLDEN, "--json").done().out()).isEqualTo("""
                {"matched":2,"total":"1.730000","worst":"0.850000","pairs":[\
                {"mentee":"a","mentor":"Y","score":"0.850000","criteria":{}},\
                {"mentee":"b","mentor":"X","score":"0.880000","criteria":{}}],\
                "unmatched":[],"blocking":[{"mentee":"a","mentor":"X","gain":"0.050000"}],\
                "certificate":{"optimal":true,"gap":"0.000000","bonus":"3.000000",\
                "menteeDuals":{"a":"3.850000","b":"3.830000"},"mentorDuals":{"X":"0.050000","Y":"0.000000"}},\
                "alternatives":{"mentees":0,"shown":[]}}
                """);
    }

    @Test
    void whyNotNamesTheExactRegretAndWhoWouldLose() {
        JsonNode answer = why("a", "X", "--json").done().json();

        assertThat(answer.path("allowed").asBoolean()).isTrue();
        assertThat(answer.path("regret").asText()).isEqualTo("0.530000");
        assertThat(answer.path("matchesLost").asInt()).isZero();
        assertThat(answer.path("displaced").findValuesAsText("mentee")).containsExactly("b");
    }

    @Test
    void whyNotNamesTheRuleThatForbids() {
        JsonNode answer = why("a", "X", "--forbid", "a=X", "--json").done().json();

        assertThat(answer.toString()).isEqualTo("{\"allowed\":false,\"predicate\":\"forbidden\"}");
    }

    @Test
    void pinsAndForbiddenPairsAreKept() {
        JsonNode pinned = matched(GOLDEN, "--pin", "a=X", "--json").done().json();
        assertThat(pinned.path("total").asText()).isEqualTo("1.200000");

        JsonNode without = matched(GOLDEN, "--forbid", "b=X", "--json").done().json();
        assertThat(without.path("total").asText()).isEqualTo("1.200000");
    }

    @Test
    void anIdMayHoldTheSignThatJoinsAPair() {
        String scores = "mentee,mentor,score\na=1,X,.9\nb,X,.8\n";

        assertThat(matched(scores, "--forbid", "a=1=X", "--json")
                        .done()
                        .json()
                        .path("pairs")
                        .findValuesAsText("mentee"))
                .containsExactly("b");
    }

    @Test
    void capacitiesCountAndWhoeverFindsNoPlaceIsToldWhy() {
        String scores = "mentee,mentor,score\na,X,.9\nb,X,.8\nc,X,.7\n";
        Path capacity = CommandRun.file(folder, "capacity.csv", "mentor,capacity\nX,2\n");

        JsonNode document =
                matched(scores, "--capacity", capacity, "--json").done().json();

        assertThat(document.path("matched").asInt()).isEqualTo(2);
        assertThat(document.path("unmatched").toString())
                .isEqualTo("[{\"mentee\":\"c\",\"reason\":\"no-place-left\"}]");
    }

    @Test
    void aFloorThatBindsIsProvedAmongThePairsItLeavesAndShowsItsPrice() {
        String scores = "mentee,mentor,score\na,X,1\na,Y,.5\nb,X,.5\nb,Y,.2\n";

        JsonNode plain = matched(scores, "--json").done().json();
        JsonNode raised = matched(scores, "--floor", "--json").done().json();

        assertThat(plain.path("total").asText()).isEqualTo("1.200000");
        assertThat(plain.has("floor")).isFalse();
        assertThat(raised.path("total").asText()).isEqualTo("1.000000");
        assertThat(raised.path("worst").asText()).isEqualTo("0.500000");
        assertThat(raised.path("certificate").path("gap").asText()).isEqualTo("0.000000");
        assertThat(raised.path("floor").path("at").asText()).isEqualTo("0.500000");
        assertThat(raised.path("floor").path("price").asText()).isEqualTo("0.200000");
        assertThat(raised.path("floor").path("certificate").path("gap").asText())
                .isEqualTo("0.200000");
    }

    @Test
    void theCertificateProvesTheOptimumToWhoeverChecksIt() {
        long seed = 20261121;
        Map<String, BigDecimal> scores = new HashMap<>();
        Random random = new Random(seed);
        StringBuilder file = new StringBuilder("mentee,mentor,score\n");
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 25; j++) {
                if (random.nextInt(3) == 0) {
                    String score = String.format("0.%06d", random.nextInt(1_000_000));
                    scores.put("e" + i + " m" + j, new BigDecimal(score));
                    file.append("e" + i + ",m" + j + "," + score + "\n");
                }
            }
        }

        JsonNode document = matched(file.toString(), "--json").done().json();

        JsonNode u = document.path("certificate").path("menteeDuals");
        JsonNode v = document.path("certificate").path("mentorDuals");
        BigDecimal bonus = decimal(document.path("certificate").path("bonus"));
        assertThat(bonus).as("seed " + seed).isEqualByComparingTo(BigDecimal.valueOf(u.size() + 1L));
        scores.forEach((pair, score) -> {
            String[] ids = pair.split(" ");
            assertThat(decimal(u.path(ids[0])).add(decimal(v.path(ids[1])))).isGreaterThanOrEqualTo(bonus.add(score));
        });
        BigDecimal duals = BigDecimal.ZERO;
        for (JsonNode dual : u) {
            duals = duals.add(decimal(dual));
        }
        for (JsonNode dual : v) {
            duals = duals.add(decimal(dual));
        }
        BigDecimal worth = bonus.multiply(
                        BigDecimal.valueOf(document.path("matched").asInt()))
                .add(decimal(document.path("total")));
        assertThat(duals).isEqualByComparingTo(worth);
    }

    @ParameterizedTest
    @CsvSource({
        "NaN",
        "1.1",
        "1.000001",
        "-0.1",
        "+0.1",
        "1e-1",
        "0.1234567",
        "''",
        "0.",
        "' 0.5'",
        "½",
        "00.5",
        "Infinity"
    })
    void whatIsNoScoreIsRefusedByLineAndColumn(String score) {
        assertThat(matched("mentee,mentor,score\na,X,0.5\na,Y," + score + "\n", "--json")
                        .refused()
                        .err())
                .contains("scores.csv:3:3 (score)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mentor,mentee,score\\na,X,1\\n|scores.csv:1:1",
                "mentee,mentor,points\\na,X,1\\n|scores.csv:1:3",
                "mentee,mentor\\na,X\\n|scores.csv:1:3",
                "a,X,1\\n|scores.csv:1:1",
                "mentee,mentor,score\\na,X,1\\n,X,1\\n|scores.csv:3:1 (mentee)",
                "mentee,mentor,score\\na,X,1\\nb,,1\\n|scores.csv:3:2 (mentor)",
                "mentee,mentor,score\\na,X,1\\nb,X\\n|scores.csv:3:",
                "mentee,mentor,score\\na,X,1\\nb,X,1\\na,X,.5\\n|scores.csv:4:2 (mentor)",
                "mentee,mentor,score\\na,X,1\\nb,\"X,1\\n|scores.csv:3:",
                "''|scores.csv:1:",
            })
    void aBadScoresFileIsRefusedByLineAndColumn(String text, String place) {
        assertThat(matched(text.replace("\\n", "\n"), "--json").refused().err()).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mentor,capacity\\nX,-1\\n|capacity.csv:2:2 (capacity)",
                "mentor,capacity\\nX,1.5\\n|capacity.csv:2:2 (capacity)",
                "mentor,capacity\\nX,two\\n|capacity.csv:2:2 (capacity)",
                "mentor,capacity\\nX,1\\nQ,1\\n|capacity.csv:3:1 (mentor)",
                "mentor,capacity\\nX,1\\nX,2\\n|capacity.csv:3:1 (mentor)",
                "mentor,places\\nX,1\\n|capacity.csv:1:2",
            })
    void aBadCapacityFileIsRefusedByLineAndColumn(String text, String place) {
        Path capacity = CommandRun.file(folder, "capacity.csv", text.replace("\\n", "\n"));

        assertThat(matched(GOLDEN, "--capacity", capacity, "--json").refused().err())
                .contains(place);
    }

    @ParameterizedTest
    @CsvSource({
        "--pin,a=Q",
        "--pin,Q=X",
        "--forbid,a=Q",
        "--forbid,Q=X",
        "--pin,aX",
        "--pin,=X",
        "--pin,a=",
        "--floors,",
        "--today,2026-13-01",
        "--policy,policy.yaml"
    })
    void unknownPeopleAndOptionsAreRefused(String option, String value) {
        matched(GOLDEN, option, value == null ? "" : value, "--json").refused();
    }

    @Test
    void whyNotOfUnknownPeopleIsRefused() {
        why("Q", "X", "--json").refused();
        why("a", "Q", "--json").refused();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--pin a=X --pin b=X --forbid a=Y|the mentor takes one fewer: --pin a=X, --pin b=X.",
                "--pin a=X --pin a=Y --forbid b=X|a mentee has one mentor: --pin a=X, --pin a=Y.",
                "--forbid b=X --pin a=X --forbid a=X|cannot both hold: --pin a=X, --forbid a=X.",
            })
    void pinsThatCannotHoldTogetherAreNamedAsFewAsShowIt(String options, String sentence) {
        CommandRun refused =
                matched(GOLDEN, (Object[]) (options + " --json").split(" ")).refused();

        assertThat(refused.err()).contains(sentence);
        assertThat(why("a", "Y", (Object[]) (options + " --json").split(" "))
                        .refused()
                        .err())
                .contains(sentence);
    }

    @Test
    void aPinOfAPairThatIsNotListedIsRefusedForThat() {
        assertThat(matched("mentee,mentor,score\na,X,.9\nb,Y,.8\n", "--pin", "a=Y", "--json")
                        .refused()
                        .err())
                .contains("--pin a=Y cannot hold: the scores hold no such pair");
    }

    @Test
    void whatIsJustAsGoodIsDisclosed() {
        String tied = "mentee,mentor,score\na,X,.5\na,Y,.5\nb,X,.5\nb,Y,.5\n";

        assertThat(matched(tied, "--json").done().json().path("alternatives").toString())
                .isEqualTo("{\"mentees\":2,\"shown\":["
                        + "{\"mentee\":\"a\",\"proposed\":\"X\",\"mentors\":[\"Y\"],\"unmatched\":false},"
                        + "{\"mentee\":\"b\",\"proposed\":\"Y\",\"mentors\":[\"X\"],\"unmatched\":false}]}");
        assertThat(matched(tied).done().out()).contains("2 people could have somebody else");
        assertThat(matched(GOLDEN).done().out()).contains("No other answer is as good.");
    }

    @Test
    void pinsAndForbiddenPairsHaveTheirPrice() {
        CommandRun run = matched(GOLDEN, "--pin", "a=X", "--forbid", "b=X", "--json");

        assertThat(run.done().json().path("constraints").toString())
                .isEqualTo(
                        "{\"matches\":0,\"total\":\"0.530000\",\"each\":["
                                + "{\"kind\":\"pin\",\"mentee\":\"a\",\"mentor\":\"X\",\"matches\":0,\"total\":\"0.000000\"},"
                                + "{\"kind\":\"forbid\",\"mentee\":\"b\",\"mentor\":\"X\",\"matches\":0,\"total\":\"0.000000\"}]}");
        assertThat(matched(GOLDEN, "--pin", "a=X").done().out())
                .contains("The pin of a and X takes 0.530000 from the best total and no match.");
    }

    @Test
    void explainGivesTheWayToAStableProposal() {
        JsonNode stability =
                matched(GOLDEN, "--explain", "--json").done().json().path("stability");

        assertThat(stability.path("price").asText()).isEqualTo("0.530000");
        assertThat(stability.path("matchesLost").asInt()).isZero();
        assertThat(stability.path("steps").findValuesAsText("total"))
                .containsExactly("1.730000", "1.200000", "1.200000");
        assertThat(stability.path("steps").findValuesAsText("blocking")).containsExactly("1", "0", "0");
        assertThat(matched(GOLDEN, "--explain").done().out()).contains("0.530000 of the total and no match");
    }

    @Test
    void scoresOfNobodyAreAnsweredWithAnEmptyProposal() {
        JsonNode document = matched("mentee,mentor,score\n", "--json").done().json();

        assertThat(document.path("matched").asInt()).isZero();
        assertThat(document.path("certificate").path("optimal").asBoolean()).isTrue();
    }

    @Test
    void whereEveryPairIsForbiddenEverybodyHearsIt() {
        JsonNode document = matched(
                        "mentee,mentor,score\na,X,.9\nb,X,.8\n", "--forbid", "a=X", "--forbid", "b=X", "--json")
                .done()
                .json();

        assertThat(document.path("matched").asInt()).isZero();
        assertThat(document.path("unmatched").findValuesAsText("reason")).containsOnly("forbidden");
        assertThat(document.path("constraints").path("matches").asInt()).isEqualTo(1);
    }

    @Test
    void peopleReadATable() {
        assertThat(matched(GOLDEN).done().out()).contains("0.850000  a – Y", "total 1.730000", "Proven");
        assertThat(why("a", "X").done().out()).contains("0.530000", "b would move from X to Y");
    }

    @Test
    void aHundredThousandPairsAreNoBurden() {
        StringBuilder file = new StringBuilder("mentee,mentor,score\n");
        for (int i = 0; i < 1000; i++) {
            for (int j = 0; j < 100; j++) {
                file.append(
                        "e" + i + ",m" + (i + 7 * j) % 1000 + ",0." + (100_000 + (i * 31 + j * 17) % 900_000) + "\n");
            }
        }

        JsonNode document = matched(file.toString(), "--json").done().json();

        assertThat(document.path("matched").asInt()).isEqualTo(1000);
        assertThat(document.path("certificate").path("optimal").asBoolean()).isTrue();
    }

    private static BigDecimal decimal(JsonNode text) {
        return new BigDecimal(text.asText());
    }

    private CommandRun matched(String scores, Object... more) {
        return run(scores, new Object[] {"match"}, more);
    }

    private CommandRun why(String mentee, String mentor, Object... more) {
        return run(GOLDEN, new Object[] {"match", "why", "--mentee", mentee, "--mentor", mentor}, more);
    }

    private CommandRun run(String scores, Object[] command, Object... more) {
        Path file = CommandRun.file(folder, "scores.csv", scores);
        List<Object> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--scores", file));
        arguments.addAll(List.of(more));
        return CommandRun.in(folder, arguments.toArray());
    }
}
