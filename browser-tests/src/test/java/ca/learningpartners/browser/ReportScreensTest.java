package ca.learningpartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.BulletinId;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Hidden;
import ca.learningpartners.mentorship.evaluation.Interval;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.runtime.Settings;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reports on the screen and on paper. Noor is of the Office. */
class ReportScreensTest {

    private static final String REPORTS = "/programs/bcssa-2026/reports";
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);
    private static final Measure MENTEES = new Measure("mentees", Theme.PARTICIPATION, Unit.PEOPLE, Datum.ELIGIBILITY);
    private static final Measure MATCHED =
            new Measure("mentees-matched", Theme.PARTICIPATION, Unit.SHARE, Datum.ELIGIBILITY);
    private static final Measure WAITING = new Measure("waiting-days", Theme.WAITING, Unit.DAYS, Datum.ELIGIBILITY);
    private static final int DISTRICTS = 40;

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @BeforeEach
    void published() {
        Settings settings = new Settings(0, Optional.empty(), STAGE.data(), Optional.empty(), List.of());
        try (DataFolder folder = DataFolder.open(settings, Stage.autumn())) {
            folder.store(Purpose.EVALUATING).write(stores -> {
                Bulletin bulletin = new Bulletin(
                        new BulletinId("b-october"),
                        new ProgramId("bcssa-2026"),
                        AS_OF,
                        null,
                        Instant.parse("2026-11-01T09:10:00Z"));
                return stores.bulletins().add(bulletin, figures());
            });
        }
    }

    private static List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.shown(MENTEES, Slice.EVERYBODY, OptionalInt.of(1234), 1234, Optional.empty(), AS_OF));
        figures.add(Figure.shown(
                MATCHED, Slice.EVERYBODY, OptionalInt.of(1234), 0.125, Optional.of(new Interval(0.1, 0.155)), AS_OF));
        for (int number = 5; number < 5 + DISTRICTS; number++) {
            figures.add(Figure.shown(
                    MENTEES,
                    Slice.district(number),
                    OptionalInt.of(10 + number),
                    10 + number,
                    Optional.empty(),
                    AS_OF));
            figures.add(Figure.shown(
                    MATCHED,
                    Slice.district(number),
                    OptionalInt.of(10 + number),
                    number / 100.0,
                    Optional.of(new Interval(0.01, 0.9)),
                    AS_OF));
        }
        figures.add(Figure.shown(WAITING, Slice.EVERYBODY, OptionalInt.of(1234), 21.5, Optional.empty(), AS_OF));
        figures.add(Figure.hidden(MENTEES, new Slice(Dimension.LANGUAGE, "fr"), Hidden.FEW, "", AS_OF));
        return figures;
    }

    @Test
    void aReportIsChosenReadAndPlanned() {
        Visit noor = noor();
        Inspection.ofBothLanguages(noor.open(REPORTS), "reports");
        Inspection.ofBothLanguages(noor.open(REPORTS + "/plans"), "report-plans");
        Inspection.of(noor.open(REPORTS + "/annual?lang=en"), "report");
        noor.open(REPORTS);
        noor.page().getByLabel("Language of the report").selectOption("fr");
        Controls.button(noor.page(), "Get the report").click();
        assertThat(noor.page().locator("h1").innerText()).isEqualTo("Rapport annuel");
        assertThat(noor.page().locator("main").innerText()).contains("12,5\u00a0%", "31 octobre 2026");
        for (String path : new String[] {REPORTS, REPORTS + "/plans", REPORTS + "/annual?lang=fr"}) {
            Visit narrow = STAGE.visit(look -> look.size(Look.NARROW, 800))
                    .arrive(STAGE.demo().lms().launch("sd27", "noor.haddad").withLocale("fr-CA"));
            Inspection.of(narrow.open(path), "narrow" + path.replaceAll("[/?=]", "-"));
        }
    }

    @Test
    void printedItIsATaggedPdfWithATitleInReadingOrderAndNothingIsCutOff() throws IOException {
        Visit noor = noor();
        noor.open(REPORTS + "/annual?lang=fr");
        noor.page().locator(".chart-plot").first().waitFor();
        byte[] bytes = noor.page().pdf(new Page.PdfOptions().setFormat("Letter").setTagged(true));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Rapport annuel", "31 octobre 2026");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr-CA");
            Margins margins = new Margins();
            String text =
                    margins.getText(pdf).replaceAll("[\\u00a0\\u202f]", " ").replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "31 octobre 2026", "12,5 %", "Nouveaux membres", "non affiché", "21,5 jours", "b-october");
            assertThat(List.of(
                            text.indexOf("Rapport annuel"),
                            text.indexOf("12,5 %"),
                            text.indexOf("Table des matières"),
                            text.lastIndexOf("12,5 %"),
                            text.indexOf("b-october")))
                    .as("the title, at a glance, the contents, the themes, the source")
                    .isSorted();
            for (int number = 5; number < 5 + DISTRICTS; number++) {
                assertThat(text).contains("District " + number);
            }
            assertThat(text).doesNotContain("Tous les rapports", "Enregistrer au format PDF");
            assertThat(margins.outside).isEmpty();
        }
    }

    /** Text that runs over the edge of its page. */
    private static final class Margins extends PDFTextStripper {

        private final List<String> outside = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> letters) throws IOException {
            float width = getCurrentPage().getMediaBox().getWidth();
            letters.stream()
                    .filter(letter -> letter.getXDirAdj() < 0 || letter.getXDirAdj() + letter.getWidthDirAdj() > width)
                    .forEach(letter -> outside.add(text));
            super.writeString(text, letters);
        }
    }

    private static Visit noor() {
        return STAGE.visit()
                .arrive(STAGE.demo().lms().launch("sd27", "noor.haddad").withLocale("en-CA"));
    }
}
