package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.jdbi.JdbiStore;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Ground;
import ca.learningpartners.mentorship.privacy.Sighting;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyCommandsTest {

    @TempDir
    Path folder;

    /** The manual’s copy is this command’s output; where they differ, the new one is left to be copied. */
    @Test
    void theDataMapOfTheManualIsWhatTheCommandPrints() throws IOException {
        String printed = CommandRun.in(folder, "privacy", "map").done().out();
        Path fresh = Files.createDirectories(Path.of("target")).resolve("data-map.md");
        Files.writeString(fresh, printed);
        assertThat(Files.readString(Path.of("../docs/data-map.md")))
                .as("docs/data-map.md is not current: copy lti-tool/%s there", fresh)
                .isEqualTo(printed);
    }

    @Test
    void theDataMapNamesEveryFieldInASpreadsheet() {
        List<String> lines = CommandRun.in(folder, "privacy", "map", "--format", "csv")
                .done()
                .out()
                .lines()
                .toList();
        assertThat(lines.get(0)).isEqualTo("table,column,kind,purpose,until,sealed");
        assertThat(lines)
                .contains("session,minutes,session-log,mentoring,with-the-partnership,no")
                .hasSizeGreaterThan(900)
                .allMatch(line -> line.split(",", -1).length == 6);
    }

    @Test
    void theDataMapAsADocumentSaysWhoSeesHowMuch() {
        JsonNode map = CommandRun.in(folder, "privacy", "map", "--json").done().json();
        JsonNode notes = null;
        for (JsonNode kind : map.path("kinds")) {
            if (kind.path("kind").asText().equals("shared-notes")) {
                notes = kind;
            }
        }
        assertThat(notes).isNotNull();
        assertThat(notes.at("/seen/partner").asText()).isEqualTo("write");
        assertThat(notes.at("/seen/own-coordinator").asText()).isEqualTo("nothing");
        assertThat(notes.at("/seen/administrator").asText()).isEqualTo("nothing");
        assertThat(map.path("notKept").toString()).contains("self-identification");
    }

    @Test
    void theDraftOfAnAssessmentIsPrintedForAProgramThatIsThere() {
        CommandRun.in(folder, "program", "create", "--template", "bcssa", "--id", "leaders")
                .done();
        assertThat(CommandRun.in(folder, "privacy", "assessment", "--program", "leaders")
                        .done()
                        .out())
                .startsWith("# Draft of the privacy impact assessment")
                .contains("## 9. For the head to complete", "- [ ] **To be completed:**");
        JsonNode draft = CommandRun.in(folder, "privacy", "assessment", "--program", "leaders", "--json")
                .done()
                .json();
        assertThat(draft.path("sections")).hasSize(9);
        CommandRun.in(folder, "privacy", "assessment", "--program", "nobody").refused();
        CommandRun.in(folder, "privacy", "assessment").refused();
    }

    @Test
    void theDataMapIsReadInFrench() {
        assertThat(CommandRun.with(Map.of("LANG", "fr_CA.UTF-8"), "privacy", "map")
                        .done()
                        .out())
                .startsWith("# Carte des données\n")
                .contains("Journal", "la coordination de son district");
    }

    @Test
    void aRosterNamesWhoseDataTheCommandLineReachedAndMakingItIsKept() {
        CommandRun.in(folder, "program", "create", "--template", "bcssa", "--id", "leaders", "--starts", "2026-08-01")
                .done();
        CommandRun.in(folder, "import", "participants", CommandRun.SAMPLES.resolve("bcssa.csv"), "--program", "leaders")
                .done();
        CommandRun.in(folder, "person", "list").done();
        List<String> roster =
                List.of("privacy", "roster", "--program", "leaders", "--from", "2020-01-01", "--to", "2099-12-31");
        assertThat(CommandRun.in(folder, roster.toArray()).done().out().lines()).hasSize(1);
        try (JdbiStore store = JdbiStore.open("jdbc:sqlite:" + folder.resolve("mentorship.db"))) {
            store.write(stores -> {
                String verb = Sighting.of(Datum.ACCOUNT, Ground.COMMAND_LINE).verb();
                stores.audit()
                        .add(new Act("command-line", verb, "nm-93-kouakou", Instant.parse("2026-11-21T18:00:00Z")));
                return true;
            });
            assertThat(CommandRun.in(folder, roster.toArray())
                            .done()
                            .out()
                            .lines()
                            .toList())
                    .hasSize(2)
                    .last()
                    .asString()
                    .startsWith("nm-93-kouakou,");
            List<Act> kept = store.read(stores -> stores.audit().on("leaders", 10));
            assertThat(kept)
                    .extracting(Act::verb)
                    .contains("breach-roster-made", "work-contact-listed-as-command-line");
        }
        assertThat(CommandRun.in(
                                folder,
                                "privacy",
                                "roster",
                                "--program",
                                "leaders",
                                "--from",
                                "2026-02-01",
                                "--to",
                                "2026-01-01")
                        .refused()
                        .err())
                .contains("last day");
    }
}
