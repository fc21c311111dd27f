package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "serve",
                "platform",
                "platform add",
                "platform list",
                "platform show",
                "platform test",
                "platform remove",
                "platform invite",
                "admin",
                "admin link",
                "program",
                "program list",
                "program show",
                "program create",
                "import",
                "import participants",
                "import districts",
                "match",
                "match why",
                "person",
                "person list",
                "person grant",
                "keys",
                "keys list",
                "keys rotate",
                "doctor",
                "privacy",
                "privacy map",
                "privacy assessment"
            })
    void everyCommandTellsItsHelpAndItsVersionInBothLanguages(String command) {
        Object[] help = (command + " --help").strip().split(" ");
        Object[] version = (command + " --version").strip().split(" ");

        assertThat(CommandRun.in(folder, version).done().out()).startsWith("lti-tool ");
        assertThat(CommandRun.in(folder, help).done().out())
                .contains("Usage: ", "Options:", "--base-url=URL")
                .doesNotContain("''");
        assertThat(CommandRun.with(Map.of("LANG", "fr_CA.UTF-8"), help).done().out())
                .contains("Utilisation : ", "Options :")
                .doesNotContain("''");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "serv", "serve now", "platform", "platform show", "match --json --unknown", "@file"})
    void wrongUsageIsRefused(String arguments) {
        CommandRun.in(folder, (Object[]) arguments.split(" ")).refused();
    }

    @Test
    void optionsOfTheProgramAreTakenBeforeAndAfterACommand() {
        Path elsewhere = folder.resolve("elsewhere");

        CommandRun.in(folder, "program", "create", "--template", "bcssa", "--data", elsewhere)
                .done();

        assertThat(CommandRun.in(folder, "--data", elsewhere, "--json", "program", "list")
                        .json()
                        .path("programs"))
                .hasSize(1);
        assertThat(CommandRun.in(folder, "program", "list").exitCode()).isEqualTo(1);
    }

    @Test
    void quietLeavesOutWhatIsNoProblem() {
        CommandRun.in(folder, "program", "create", "--template", "bcssa").done();
        assertThat(CommandRun.in(folder, "program", "list").err()).isNotEmpty();
        assertThat(CommandRun.in(folder, "program", "list", "--quiet").done().err())
                .isEmpty();
        assertThat(CommandRun.in(folder, "program", "show", "x", "--quiet")
                        .refused()
                        .err())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "program create --template bcssa --stage huge|huge» n’est pas un choix. Donnez l’un de : pilot, scale",
                "program create --template bcssa --starts soon|--starts : « soon » n’est pas un jour du calendrier",
                "platform invite --district 27 --office|Ceci ne va pas ensemble",
                "platform invite --json=maybe|« maybe » ne convient pas",
                "platform invite --name a --name b|y est deux fois",
                "platform invite --district x|n’est pas un numéro de district",
            })
    void wrongUsageIsToldInFrenchToo(String arguments, String sentence) {
        CommandRun run = CommandRun.with(
                Map.of("LANG", "fr_CA.UTF-8", "MENTORSHIP_DATA", folder.toString()), (Object[]) arguments.split(" "));

        assertThat(run.refused().err().replace('\u00a0', ' '))
                .contains(sentence.replace("huge»", "huge »"))
                .doesNotContain("Invalid", "Error", "mutually", "expected");
    }

    @Test
    void whatWasGivenReachesNoTerminalAsACommand() {
        for (Object[] arguments : new Object[][] {
            {"program", "create", "--template", "\u001b[2Jx\nforged"},
            {"\u001b[2J"},
            {"platform", "test", "\u009b2J"},
            {"import", "districts", folder + "/\u001b[2J.csv"},
        }) {
            assertThat(CommandRun.in(folder, arguments).err())
                    .isNotEmpty()
                    .doesNotContain("\u001b", "\u009b", "\nforged");
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var english = new TreeSet<>(Sentences.in(Locale.ENGLISH).bundle().keySet());
        var french = new TreeSet<>(Sentences.in(Locale.CANADA_FRENCH).bundle().keySet());

        french.remove("usage.synopsisHeading");
        assertThat(french).isEqualTo(english);
    }
}
