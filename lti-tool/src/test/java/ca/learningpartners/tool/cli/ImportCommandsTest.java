package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.jdbi.JdbiStore;
import ca.learningpartners.mentorship.participant.Answer;
import ca.learningpartners.mentorship.participant.Answered;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandsTest {

    private static final String HEADER = "id,name,role,district,languages,position_start,trained,senior_years\n";
    private static final String TESSA = "nm-1,Tessa Lindqvist,mentee,SD27,en,2026-08-01,,\n";
    private static final String ANAIS = "m-1,Anaïs N’Diaye,mentor,SD93,fr;en,,yes,11\n";
    private static final Path BCSSA = CommandRun.SAMPLES.resolve("bcssa.csv");

    @TempDir
    Path folder;

    @BeforeEach
    void startProgram() {
        CommandRun.in(data(), "program", "create", "--template", "bcssa", "--id", "leaders")
                .done();
    }

    @Test
    void theGoodFileImportsAll() {
        JsonNode done = imported(BCSSA, "--json").done().json();

        assertThat(done.path("imported").asBoolean()).isTrue();
        assertThat(done.path("added").asInt()).isEqualTo(57);
        assertThat(people()).isEqualTo(57);
    }

    @Test
    void anImportRunTwiceChangesNothingTheSecondTimeAndSaysSo() {
        imported(BCSSA).done();

        assertThat(imported(BCSSA).done().out()).contains("Nothing changed");
        JsonNode third = imported(BCSSA, "--json").json();
        assertThat(third.path("added").asInt() + third.path("changed").asInt()).isZero();
        assertThat(third.path("unchanged").asInt()).isEqualTo(57);
    }

    @Test
    void aDryRunCountsAndKeepsNothing() {
        JsonNode would = imported(BCSSA, "--dry-run", "--json").done().json();

        assertThat(would.path("imported").asBoolean()).isFalse();
        assertThat(would.path("added").asInt()).isEqualTo(57);
        assertThat(people()).isZero();
    }

    @Test
    void whatSomebodySaidThemselvesStaysAndTheImportSaysForWhom() {
        String header = HEADER.replace("\n", ",needs\n");
        Path file = CommandRun.file(folder, "people.csv", header + TESSA.replace(",,\n", ",,,budget:1:1\n"));
        imported(file).done();
        try (JdbiStore store = JdbiStore.open("jdbc:sqlite:" + data().resolve("mentorship.db"))) {
            store.write(stores -> {
                ProgramId leaders = new ProgramId("leaders");
                ParticipantId tessa = new ParticipantId("nm-1");
                Answer own = new Answer.Needs(List.of(new Need(new Topic("staffing"), 4, 3)));
                stores.enrolments()
                        .save(stores.enrolments()
                                .mentee(leaders, tessa)
                                .orElseThrow()
                                .answering(own));
                stores.enrolments().note(new Answered(leaders, tessa, Question.NEEDS, Instant.EPOCH));
                return true;
            });
        }

        CommandRun again = imported(file).done();
        assertThat(again.out()).contains("Nothing changed");
        assertThat(again.err())
                .contains("their own answers stay", "nm-1: needs")
                .doesNotContain("staffing");
        JsonNode kept = imported(file, "--json").done().json().path("kept");
        assertThat(kept.toString()).isEqualTo("[{\"id\":\"nm-1\",\"columns\":[\"needs\"]}]");
    }

    @Test
    void aWrongColumnIsNamed() {
        isRefused("id,nom,role,district,languages\nm-1,Anaïs,mentor,SD93,fr\n", 1, 2, "nom", "unknown-column");
    }

    @Test
    void aBadDateIsNamed() {
        isRefused(HEADER + TESSA.replace("2026-08-01", "2026-02-30"), 2, 6, "position_start", "bad-date");
    }

    @Test
    void anUnknownDistrictIsNamed() {
        isRefused(HEADER + TESSA + ANAIS.replace("SD93", "SD999"), 3, 4, "district", "unknown-district");
    }

    @Test
    void aDuplicateIdIsNamed() {
        isRefused(HEADER + TESSA + ANAIS.replace("m-1,", "nm-1,"), 3, 1, "id", "duplicate-id");
    }

    @Test
    void aCommaThatIsNotWithinQuotesIsNamed() {
        isRefused(HEADER + TESSA.replace("Tessa Lindqvist", "Lindqvist, Tessa"), 2, 0, "", "wrong-number-of-fields");
    }

    @Test
    void quotesThatNeverCloseAreNamed() {
        isRefused(HEADER + TESSA + ANAIS.replace("Anaïs", "\"Anaïs"), 3, 0, "", "bad-quotes");
    }

    @Test
    void aRowBelowOneOfSeveralLinesIsNamedByItsOwnLine() {
        isRefused(
                HEADER + TESSA.replace("Tessa", "\"Tessa\n\"") + ANAIS.replace("Anaïs", "\"Anaïs\""),
                2,
                0,
                "",
                "bad-quotes");
        isRefused(
                HEADER + TESSA.replace("Tessa Lindqvist", "\"Tessa\nLindqvist\"") + ANAIS.replace("Anaïs", "\"Anaïs"),
                4,
                0,
                "",
                "bad-quotes");
    }

    @Test
    void aCellWithoutEndIsToldAsSuch() {
        isRefused(HEADER + TESSA + "m-1," + "x".repeat(17 << 20) + "\n", 3, 0, "", "row-too-long");
    }

    @Test
    void aBadAddressIsToldInOneSentenceInBothLanguages() {
        Path file = CommandRun.file(
                folder, "people.csv", "id,name,email,role,district,languages\nm-1,Anaïs,bad,mentor,SD93,fr\n");
        Object[] command = {"import", "participants", file, "--program", "leaders"};

        assertThat(CommandRun.in(data(), command).refused().err())
                .contains("people.csv:2:3 (email): “bad” is no e-mail address. Write it like name@district.example.\n");
        assertThat(CommandRun.with(Map.of("MENTORSHIP_DATA", data().toString(), "LANG", "fr_CA.UTF-8"), command)
                        .refused()
                        .err())
                .contains("(email): « bad » n’est pas une adresse de courriel.");
    }

    @Test
    void aFileIsCheckedWhileSomebodyElseWrites() {
        try (Database database = Database.open(data().resolve("mentorship.db"))) {
            database.inTransaction(handle -> {
                anUnknownDistrictIsNamed();
                return true;
            });
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        isRefused("", 1, 0, "", "empty-file");
    }

    @Test
    void bytesOfAnotherEncodingAreNamedByTheirCell() {
        byte[] windows = (HEADER + TESSA + ANAIS).getBytes(Charset.forName("windows-1252"));

        JsonNode problem = refusal(CommandRun.file(folder, "people.csv", windows), "people.csv:3:2 (name)");

        assertThat(problem.path("code").asText()).isEqualTo("not-utf-8");
        assertThat(problem.path("message").asText()).contains("Character 4").contains("CSV UTF-8");
    }

    @Test
    void aFileInUtf16IsToldSoAndNothingElse() {
        byte[] wide = (HEADER + TESSA).getBytes(StandardCharsets.UTF_16);

        JsonNode problem = refusal(CommandRun.file(folder, "people.csv", wide), "people.csv:1:1");

        assertThat(problem.path("code").asText()).isEqualTo("not-utf-8");
    }

    @Test
    void everyProblemIsToldAtOnceAndNothingIsImported() {
        Path file = CommandRun.file(
                folder,
                "people.csv",
                HEADER
                        + TESSA.replace("2026-08-01", "soon")
                        + ANAIS.replace("SD93", "SD999").replace("11", "many"));

        CommandRun run = imported(file).refused();

        assertThat(run.err().lines().filter(line -> line.contains("people.csv:")))
                .hasSize(3);
        assertThat(people()).isZero();
    }

    @Test
    void aByteOrderMarkWindowsLineEndsAndQuotedCommasDoNoHarm() {
        String text = "\uFEFF"
                + (HEADER + TESSA.replace("Tessa Lindqvist", "\"Lindqvist, Tessa \"\"Tess\"\"\"") + ANAIS)
                        .replace("\n", "\r\n");

        assertThat(imported(CommandRun.file(folder, "people.csv", text), "--json")
                        .done()
                        .json()
                        .path("added")
                        .asInt())
                .isEqualTo(2);
        assertThat(CommandRun.in(data(), "person", "list", "--json").json().toString())
                .contains("Lindqvist, Tessa \\\"Tess\\\"", "Anaïs N’Diaye");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void whatASpreadsheetSetToFrenchPutsBetweenCellsDoesNoHarm(String separator) {
        String text = (HEADER + TESSA + ANAIS.replace("fr;en", "\"fr;en\"")).replace(",", separator);

        assertThat(imported(CommandRun.file(folder, "people.csv", text), "--json")
                        .done()
                        .json()
                        .path("added")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aLineBreakWithinQuotesIsToldWithTheLineItsRowBegins() {
        isRefused(HEADER + TESSA.replace("Tessa Lindqvist", "\"Tessa\nLindqvist\""), 2, 2, "name", "control-character");
    }

    @Test
    void aLineBreakWithinQuotesMovesTheLinesBelowIt() {
        Path file = CommandRun.file(
                folder,
                "people.csv",
                HEADER
                        + TESSA.replace("Tessa", "\"Tessa\r\n").replace("Lindqvist", "Lindqvist\"")
                        + ANAIS.replace("SD93", "SD999"));

        assertThat(imported(file).refused().err()).contains("people.csv:4:4 (district)");
    }

    @Test
    void aMissingFileAndAnUnknownProgramAreRefused() {
        assertThat(imported(folder.resolve("nothing.csv")).refused().err()).contains("nothing.csv");
        assertThat(CommandRun.in(data(), "import", "participants", BCSSA, "--program", "nobody")
                        .refused()
                        .err())
                .contains("nobody");
    }

    @Test
    void whoIsMenteeAlreadyCannotBecomeMentorByAnotherFile() {
        imported(CommandRun.file(folder, "first.csv", HEADER + TESSA)).done();

        JsonNode problem = refusal(
                CommandRun.file(folder, "people.csv", HEADER + ANAIS.replace("m-1,", "nm-1,")),
                "people.csv:2:3 (role)");

        assertThat(problem.path("code").asText()).isEqualTo("already-mentee");
    }

    @Test
    void problemsAreToldInFrenchToFrenchReaders() {
        Path file = CommandRun.file(folder, "people.csv", HEADER + TESSA.replace("2026-08-01", "bientôt"));
        var env = Map.of("MENTORSHIP_DATA", data().toString(), "LC_ALL", "fr_CA.UTF-8");

        assertThat(CommandRun.with(env, "import", "participants", file, "--program", "leaders")
                        .err())
                .contains("« bientôt » n’est pas un jour du calendrier");
    }

    @Test
    void theSixtyDistrictsAreThereAndImportingThemChangesNothing() {
        JsonNode done = CommandRun.in(
                        data(), "import", "districts", CommandRun.SAMPLES.resolve("districts.csv"), "--json")
                .done()
                .json();

        assertThat(done.path("unchanged").asInt()).isEqualTo(60);
        assertThat(done.path("added").asInt() + done.path("changed").asInt()).isZero();
    }

    @Test
    void aDistrictIsCorrectedByImport() {
        Path file = CommandRun.file(
                folder,
                "districts.csv",
                "number,name,base_community,base_lat,base_lon,enrolment,enrolment_year,source\n"
                        + "27,Cariboo-Chilcotin,Williams Lake,52.1417,-122.1417,4600,2023,the district's own pages\n");

        JsonNode done = CommandRun.in(data(), "import", "districts", file, "--json")
                .done()
                .json();

        assertThat(done.path("changed").asInt()).isEqualTo(1);
    }

    @Test
    void everyBadCellOfADistrictsFileIsNamed() {
        Path file = CommandRun.file(
                folder,
                "districts.csv",
                "number,name,base_lat,base_lon,enrolment,enrolment_year,source\n"
                        + "SDX,Nowhere,91,-122,-4,2023,a source\n28,,52.9,,,,\n28,Quesnel,52.9,-122.4,,,\n28,Quesnel,,,,,\n");

        CommandRun run = CommandRun.in(data(), "import", "districts", file).refused();

        assertThat(run.err())
                .contains(
                        "districts.csv:2:1 (number)",
                        "districts.csv:2:3 (base_lat)",
                        "districts.csv:2:5 (enrolment)",
                        "districts.csv:3:2 (name)",
                        "districts.csv:3:4 (base_lon)",
                        "districts.csv:5:1 (number)");
    }

    @Test
    void whereTheHeaderOfADistrictsFileLacksAColumnNothingIsToldOfItsRows() {
        Path file = CommandRun.file(folder, "districts.csv", "number,nom\nSDX,Nulle part\n28\n");
        CommandRun run = CommandRun.in(data(), "import", "districts", file, "--json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().path("problems").findValuesAsText("code"))
                .containsExactly("missing-column", "unknown-column");
    }

    private void isRefused(String text, int line, int column, String columnName, String code) {
        String place = "people.csv:" + line + (column > 0 ? ":" + column : "");
        JsonNode problem = refusal(CommandRun.file(folder, "people.csv", text), place);
        assertThat(problem.path("line").asInt()).isEqualTo(line);
        assertThat(problem.path("column").asInt()).isEqualTo(column);
        assertThat(problem.path("columnName").asText()).isEqualTo(columnName);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("message").asText()).isNotBlank();
    }

    /** The problem at a place, of an import that was refused as a whole. */
    private JsonNode refusal(Path file, String place) {
        JsonNode document = imported(file, "--json").misused().json();
        assertThat(document.path("imported").asBoolean()).isFalse();
        assertThat(imported(file).refused().err()).contains(place);
        for (JsonNode problem : document.path("problems")) {
            String column = problem.path("column").asInt() > 0
                    ? ":" + problem.path("column").asInt()
                    : "";
            if (place.replaceFirst(" .*", "")
                    .equals("people.csv:" + problem.path("line").asInt() + column)) {
                return problem;
            }
        }
        throw new AssertionError("No problem at " + place + ": " + document);
    }

    private CommandRun imported(Path file, String... more) {
        Object[] arguments = new Object[5 + more.length];
        System.arraycopy(new Object[] {"import", "participants", file, "--program", "leaders"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return CommandRun.in(data(), arguments);
    }

    private int people() {
        return CommandRun.in(data(), "person", "list", "--json")
                .done()
                .json()
                .path("people")
                .size();
    }

    private Path data() {
        return folder.resolve("data");
    }
}
