package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.jdbi.FieldRegister;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Purpose;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Makers;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What belongs to a community is handed out, and published, by the word of its steward. */
class CommunityDataTest {

    private static final String SETS = "/programs/bcssa/data-sets";
    private static final byte[] TABLE = "nation,visits\nGitga’at,3\n".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> LABEL = Map.of(
            "community",
            "Sḵwx̱wú7mesh Úxwumixw",
            "protocol-own",
            "Wa chexw yuu.",
            "protocol-en",
            "Ask before you quote.",
            "steward",
            "tessa.lindqvist@sd27.example");

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aDataSetIsExportedReturnedAndDeletedByTheWordOfItsSteward(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser halcyon = tool.signedIn("office", "halcyon.whitford-ng");
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        Page kept = keep(tool, halcyon);
        String label = kept.address().getPath();
        String export = SETS + label.replaceFirst(".*(/[^/]+)$", "$1") + "/export";
        assertThat(exported(halcyon, tool, export)).contains("Gitga’at,3");

        Page labelled = halcyon.submit(kept, label, LABEL);
        assertThat(labelled.text()).contains("Waits for the steward", "Ask before you quote.");
        Page list = halcyon.open(tool.at(SETS));
        Page held = halcyon.submit(list, export);
        assertThat(held.status()).isEqualTo(409);
        assertThat(held.text()).contains("It belongs to Sḵwx̱wú7mesh Úxwumixw. Their steward has not said yes");
        assertThat(labelled.html().select("form[action$=/approval]")).isEmpty();

        Page mine = tessa.open(tool.at(label));
        assertThat(mine.html().select("#community")).isEmpty();
        Page approved = tessa.submit(mine, "/approval");
        assertThat(approved.text()).contains("The steward has said yes");
        assertThat(exported(halcyon, tool, export)).contains("Gitga’at,3");
        Page back = tessa.submit(approved, "/copy");
        assertThat(back.header("Content-Type")).isEqualTo("application/zip");
        assertThat(back.header("Content-Disposition")).startsWith("attachment;");
        Page gone = tessa.submit(tessa.open(tool.at(label)), "/deletion");
        assertThat(gone.text()).contains("It was deleted here", "A copy was given back");
        String id = label.replaceFirst(".*/", "");
        assertThat(tool.count("data_set_content", "data_set = '" + id + "'")).isZero();
        assertThat(tool.count("act", "subject = '" + id + "' AND verb LIKE 'steward-%'"))
                .isEqualTo(3);
    }

    private static Page keep(RunningTool tool, Browser office) {
        Page form = office.open(tool.at(SETS + "/new"));
        return office.upload(
                form,
                SETS,
                Map.of("title-en", "Visits to Nations", "title-fr", "Visites aux Nations"),
                "visits.csv",
                "text/csv",
                TABLE);
    }

    private static String exported(Browser browser, RunningTool tool, String export) {
        return browser.submit(browser.open(tool.at(SETS)), export).source();
    }

    @Test
    void aPublishedResourceIsHeldOnceItCarriesALabelAndReadAgainOnceItsStewardSaysYes() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page published = makers.published("On the land", "Sur le territoire");
        String resource = makers.readAt(published);
        String id = resource.replaceFirst(".*/", "");
        String label = "/programs/bcssa/labels/resource/" + id;
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        assertThat(tessa.open(resource).text()).contains("On the land");

        makers.halcyon().submit(makers.halcyon().open(tool.at(label)), label, LABEL);
        assertThat(tessa.open(resource).status()).isEqualTo(404);
        assertThat(tessa.open(tool.at("/programs/bcssa/resources?words=land")).text())
                .doesNotContain("On the land");
        assertThat(makers.cornelia().open(resource).text()).contains("Waits for the steward");

        tessa.submit(tessa.open(tool.at(label)), "/approval");
        Page read = tessa.open(resource);
        assertThat(read.text()).contains("On the land", "Belongs to Sḵwx̱wú7mesh Úxwumixw", "Wa chexw yuu.");
        tessa.submit(tessa.open(tool.at(label)), "/withdrawal");
        assertThat(tessa.open(resource).status()).isEqualTo(404);
    }

    @Test
    void aResourceInTheMakingWaitsForTheStewardAfterBothHaveSigned() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page draft = makers.begin(Makers.TOGETHER, Map.of("title-en", "Water", "title-fr", "L’eau"));
        String id = makers.readAt(draft).replaceFirst(".*/", "");
        String label = "/programs/bcssa/labels/resource/" + id;
        makers.halcyon().submit(makers.halcyon().open(tool.at(label)), label, LABEL);
        makers.cornelia().submit(makers.cornelia().open(makers.draftOf(draft)), "/signature");
        makers.halcyon().submit(makers.halcyon().open(makers.draftOf(draft)), "/signature");
        assertThat(tool.count("resource", "id = '" + id + "' AND published > 0"))
                .isZero();
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        tessa.submit(tessa.open(tool.at(label)), "/approval");
        assertThat(tool.count("resource", "id = '" + id + "' AND published > 0"))
                .isEqualTo(1);
    }

    @Test
    void whoIsNeitherOfficeNorStewardFindsNothing() {
        RunningTool tool = TOOLS.onSqlite();
        Browser halcyon = tool.signedIn("office", "halcyon.whitford-ng");
        Page kept = keep(tool, halcyon);
        String label = kept.address().getPath();
        for (Browser other :
                List.of(tool.signedIn("sd52", "cornelia.brandvold"), tool.signedIn("sd45", "ariel.fontaine"))) {
            assertThat(other.open(tool.at(SETS)).status()).isEqualTo(404);
            assertThat(other.open(tool.at(SETS + "/new")).status()).isEqualTo(404);
            assertThat(other.open(tool.at(label)).status()).isEqualTo(404);
            String token = other.open(tool.at("/")).token();
            for (String path : List.of("/approval", "/withdrawal", "/copy", "/deletion", "")) {
                assertThat(other.post(tool.at(label + path), Map.of("token", token))
                                .status())
                        .as(path)
                        .isEqualTo(404);
            }
            String export = SETS + label.replaceFirst(".*(/[^/]+)$", "$1") + "/export";
            assertThat(other.post(tool.at(export), Map.of("token", token)).status())
                    .isEqualTo(404);
        }
        assertThat(halcyon.open(tool.at("/programs/bcssa/labels/data-set/none")).status())
                .isEqualTo(404);
        assertThat(halcyon.open(tool.at("/programs/bcssa/labels/other/none")).status())
                .isEqualTo(404);
    }

    @Test
    void aLabelNeedsACommunityItsWordsAndOneSteward() {
        RunningTool tool = TOOLS.onSqlite();
        Browser halcyon = tool.signedIn("office", "halcyon.whitford-ng");
        Page kept = keep(tool, halcyon);
        String label = kept.address().getPath();
        Page nobody = halcyon.submit(
                kept, label, Map.of("community", "Ts’msyen", "protocol-en", "Ask.", "steward", "who@nowhere.example"));
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.text()).contains("Nobody in this program has that work address");
        assertThat(nobody.html().select("#community").val()).isEqualTo("Ts’msyen");
        Page both = halcyon.submit(
                kept,
                label,
                Map.of("community", "X", "protocol-en", "Ask.", "steward", "a@b.example", "contact", "Council"));
        assertThat(both.text()).contains("Name one steward");
        Page wordless = halcyon.submit(kept, label, Map.of("community", "X", "contact", "Council"));
        assertThat(wordless.text()).contains("Write down what the community asks");
        Page outside = halcyon.submit(
                kept,
                label,
                Map.of("community", "Gitga’at", "protocol-fr", "Demandez.", "contact", "Education council"));
        assertThat(outside.text()).contains("Note down what they said");
        assertThat(halcyon.submit(outside, "/approval").text()).contains("Say how the steward’s word was given");
        assertThat(halcyon.submit(outside, "/approval", Map.of("note", "Letter of November 3"))
                        .text())
                .contains("The steward has said yes", "Letter of November 3");
    }

    /** A match is made of what people need, offer and do at work, and of nothing that says who somebody is. */
    @Test
    void identityIsNoPartOfAMatchAndIsCollectedNowhere() {
        assertThat(DataFolder.register().tables())
                .flatExtracting(FieldRegister.Table::columns)
                .noneMatch(column -> column.datum() == Datum.SELF_IDENTIFICATION);
        assertThat(DataFolder.register().tables())
                .filteredOn(table -> table.purpose() == Purpose.MATCHING)
                .flatExtracting(FieldRegister.Table::columns)
                .extracting(FieldRegister.Column::datum)
                .isSubsetOf(
                        Datum.WORK_CONTACT,
                        Datum.ELIGIBILITY,
                        Datum.NEEDS,
                        Datum.NO_CONTACT,
                        Datum.MATCH_REASONS,
                        Datum.CHOICE,
                        Datum.PROGRAM);
    }
}
