package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramAndPersonCommandsTest {

    @TempDir
    Path folder;

    @Test
    void creatingAProgramPrintsItsDocument() {
        JsonNode program = run("program", "create", "--template", "bcssa", "--starts", "2026-08-01", "--json")
                .done()
                .json();

        assertThat(program.path("id").asText()).isEqualTo("bcssa-2026");
        assertThat(program.path("objectives").findValuesAsText("code"))
                .hasSize(12)
                .startsWith("O1");
        assertThat(program.path("titles").path("fr").asText()).isNotBlank();
        assertThat(program.path("policies")
                        .path("eligibility-months")
                        .path("value")
                        .asInt())
                .isEqualTo(24);
        assertThat(run("program", "show", "bcssa-2026", "--json").done().json()).isEqualTo(program);
    }

    @Test
    void theNextFreeIdIsTakenUnlessOneIsAskedFor() {
        create().done();

        assertThat(create().done().out()).isEqualTo("ptmp-2026-2\n");
        assertThat(create("--id", "ptmp-2026").refused().err()).contains("ptmp-2026");
        assertThat(run("program", "list", "--json").json().path("programs").findValuesAsText("id"))
                .containsExactly("ptmp-2026", "ptmp-2026-2");
    }

    @Test
    void partnersAndTitlesAreTheProgramsOwn() {
        JsonNode program = create(
                        "--partner", "27,SD93", "--partner", "45", "--stage", "scale", "--title-en", "A", "--json")
                .done()
                .json();

        assertThat(program.path("partners").toString()).isEqualTo("[27,45,93]");
        assertThat(program.path("stage").asText()).isEqualTo("scale");
        assertThat(program.path("titles").path("en").asText()).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource({
        "--partner,999",
        "--starts,01/08/2026",
        "--stage,huge",
        "--id,a b",
        "--id,..",
        "--id,../x",
        "--id,été",
        "--title-en,''"
    })
    void whatCannotBeIsRefused(String option, String value) {
        create(option, value).refused();
    }

    @Test
    void anUnknownTemplateOrProgramIsRefused() {
        assertThat(run("program", "create", "--template", "other").refused().err())
                .contains("bcssa, ptmp");
        create().done();
        assertThat(run("program", "show", "other").refused().err()).contains("other");
    }

    @Test
    void somebodyIsAppointedOnceAndItIsSaidWhenTheyWereAlready() {
        importPeople();

        assertThat(grant("evaluator", "--json").done().json().path("granted").asBoolean())
                .isTrue();
        assertThat(grant("evaluator", "--json").done().json().path("granted").asBoolean())
                .isFalse();
        assertThat(grant("coordinator", "--district", "SD28").done().err()).contains("lead-27");
        JsonNode person = run("person", "list", "--program", "ptmp-2026", "--json")
                .json()
                .path("people")
                .path(0);
        assertThat(person.path("roles").findValuesAsText("role")).contains("evaluator", "coordinator", "office");
        assertThat(person.path("roles").toString()).contains("\"district\":28");
    }

    @ParameterizedTest
    @CsvSource({"coordinator", "mentor", "mentee", "king"})
    void aRoleThatCannotBeGrantedSoIsRefused(String role) {
        importPeople();

        grant(role).refused();
    }

    @Test
    void nobodyUnknownIsAppointed() {
        importPeople();

        run("person", "grant", "nobody", "--role", "office", "--program", "ptmp-2026")
                .refused();
        run("person", "grant", "lead-27", "--role", "office", "--program", "other")
                .refused();
        grant("evaluator", "--district", "27").refused();
        grant("coordinator", "--district", "999").refused();
    }

    @Test
    void theDoctorFindsAFreshFolderHealthyAndAFolderThatIsAFileNot() {
        create().done();
        assertThat(run("doctor").done().out()).contains("✓ database");

        Path file = CommandRun.file(folder, "file", "");
        CommandRun ill = CommandRun.in(file, "doctor", "--json");
        assertThat(ill.exitCode()).isEqualTo(1);
        assertThat(ill.json().path("ok").asBoolean()).isFalse();

        CommandRun misconfigured = run("doctor", "--json", "--port", "many");
        assertThat(misconfigured.exitCode()).isEqualTo(1);
        assertThat(misconfigured.json().path("checks").path(0).path("detail").asText())
                .contains("many");
    }

    private void importPeople() {
        create().done();
        Path people = CommandRun.file(
                folder, "people.csv", "id,name,role,district,languages\nlead-27,Noor Haddad,office,SD27,en\n");
        run("import", "participants", people, "--program", "ptmp-2026").done();
    }

    private CommandRun grant(String role, Object... more) {
        return with(more, "person", "grant", "lead-27", "--role", role, "--program", "ptmp-2026");
    }

    private CommandRun create(Object... more) {
        boolean dated = more.length > 0 && more[0].equals("--starts");
        return dated
                ? with(more, "program", "create", "--template", "ptmp")
                : with(more, "program", "create", "--template", "ptmp", "--starts", "2026-08-01");
    }

    private CommandRun with(Object[] more, Object... command) {
        Object[] all = Arrays.copyOf(command, command.length + more.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return run(all);
    }

    private CommandRun run(Object... arguments) {
        return CommandRun.in(folder.resolve("data"), arguments);
    }
}
