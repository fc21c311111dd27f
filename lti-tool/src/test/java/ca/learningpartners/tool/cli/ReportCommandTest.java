package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.ToolServer;
import ca.learningpartners.tool.report.ReportKind;
import ca.learningpartners.tool.runtime.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private void begun() {
        CommandRun.in(folder, "program", "create", "--template", "bcssa", "--id", "leaders", "--starts", "2020-08-01")
                .done();
        CommandRun.in(folder, "import", "participants", CommandRun.SAMPLES.resolve("bcssa.csv"), "--program", "leaders")
                .done();
    }

    private CommandRun report(Object... more) {
        Object[] words = new Object[more.length + 3];
        words[0] = "report";
        System.arraycopy(more, 0, words, 1, more.length);
        words[more.length + 1] = "--program";
        words[more.length + 2] = "leaders";
        return CommandRun.in(folder, words);
    }

    @Test
    void theHelpListsEveryReportAndAnUnknownOneIsRefusedWithTheList() {
        for (String lang : List.of("en_CA.UTF-8", "fr_CA.UTF-8")) {
            String help = CommandRun.with(Map.of("LANG", lang), "report", "--help")
                    .done()
                    .out();
            assertThat(ReportKind.ALL).allSatisfy(kind -> assertThat(help).contains("\n  " + kind.name() + " "));
            assertThat(help).contains("PDF");
        }
        CommandRun unknown = CommandRun.in(folder, "report", "weekly", "--program", "leaders")
                .refused();
        assertThat(ReportKind.ALL).allSatisfy(kind -> assertThat(unknown.err()).contains(kind.name()));
        CommandRun.in(folder, "report", "annual").refused();
        assertThat(CommandRun.in(folder, "report", "annual", "--program", "leaders", "--format", "pdf")
                        .refused()
                        .err())
                .contains("csv, xlsx, json", "Save as PDF");
        CommandRun.in(folder, "report", "district", "--program", "leaders").refused();
    }

    @Test
    void withoutABulletinItSaysHowToMakeOneAndThenTakesItAlongTheSameEachTime() {
        begun();
        CommandRun none = report("annual");
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("report annual --program leaders --make");
        CommandRun scripted = report("annual", "--json");
        assertThat(scripted.exitCode()).isEqualTo(1);
        assertThat(scripted.out()).isEmpty();
        assertThat(scripted.err()).isEqualTo(none.err());
        CommandRun first = report("annual", "--make", "--as-of", "2020-10-31").done();
        assertThat(first.out())
                .startsWith("\uFEFFtheme,measure,name,")
                .contains("participation,mentees,New members,0,everybody,,Everybody,");
        assertThat(report("annual", "--as-of", "2020-10-31").done().out()).isEqualTo(first.out());
        assertThat(report("annual", "--as-of", "2020-09-30").exitCode()).isEqualTo(1);
        report("annual", "--make", "--as-of", "2099-12-31").refused();
        report("annual", "--make", "--as-of", "2020-07-31").refused();
        assertThat(report("district", "--district", "11").refused().err())
                .contains("There is no district 11 in this program");
    }

    @Test
    void aDocumentIsOneLineAndABookIsAFile() throws IOException {
        begun();
        JsonNode document = report("participation", "--make", "--as-of", "2020-10-31", "--json")
                .done()
                .json();
        assertThat(document.at("/bulletin/asOf").asText()).isEqualTo("2020-10-31");
        assertThat(document.at("/themes/0/figures")).isNotEmpty();
        Path file = elsewhere.resolve("report.xlsx");
        CommandRun written = report("annual", "--format", "xlsx", "--lang", "fr", "--output", file)
                .done();
        assertThat(written.out()).isEmpty();
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("À propos");
        }
        assertThat(report("annual", "--codebook", "--lang", "fr").done().out())
                .startsWith("\uFEFFkind,code,name,meaning,unit")
                .contains("measure,mentees,Nouveaux membres,");
    }

    @Test
    void itWorksWhileAServerRunsOnTheSameFolder() {
        begun();
        Settings settings = new Settings(0, Optional.empty(), folder, Optional.empty(), List.of());
        try (ToolServer server = ToolServer.start(settings, Clock.systemUTC())) {
            assertThat(server.port()).isPositive();
            assertThat(report("equity", "--make", "--as-of", "2020-10-31")
                            .done()
                            .out())
                    .contains(",language,")
                    .doesNotContain(",district,");
        }
    }
}
