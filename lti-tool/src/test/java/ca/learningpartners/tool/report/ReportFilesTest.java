package ca.learningpartners.tool.report;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Pages;
import ca.learningpartners.tool.viewer.FigureWords;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is taken along is read again by readers that are not ours. */
class ReportFilesTest {

    private final InventedReport invented = new InventedReport();

    private byte[] bytes(ReportFormat format, Locale reader) {
        return format.bytes(invented.report("annual"), invented.words(reader));
    }

    private List<NamedCsvRecord> rows(Locale reader) throws IOException {
        byte[] bytes = bytes(ReportFormat.CSV, reader);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        String text = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> strict = CsvReader.builder()
                .allowMissingFields(false)
                .allowExtraFields(false)
                .skipEmptyLines(false)
                .ofNamedCsvRecord(text)) {
            return strict.stream().toList();
        }
    }

    private Workbook workbook(Locale reader) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(ReportFormat.XLSX, reader)));
    }

    @Test
    void theTableHasPointsAndIsoDaysInBothLanguagesAndNeverZeroForWhatIsNotShown() throws IOException {
        for (Locale reader : List.of(Messages.ENGLISH, Messages.FRENCH)) {
            Map<String, NamedCsvRecord> rows = rows(reader).stream()
                    .collect(Collectors.toMap(
                            row -> row.getField("measure") + " " + row.getField("by") + " " + row.getField("group"),
                            row -> row));
            assertThat(rows).hasSize(InventedReport.FIGURES.size());
            NamedCsvRecord matched = rows.get("mentees-matched everybody ");
            assertThat(matched.getField("value")).isEqualTo("0.125");
            assertThat(matched.getField("as_of")).isEqualTo("2026-10-31");
            assertThat(matched.getField("unit")).isEqualTo("share");
            NamedCsvRecord few = rows.get("mentees district 52");
            assertThat(few.getField("value")).isEmpty();
            assertThat(few.getField("people")).isEmpty();
            assertThat(few.getField("hidden")).isEqualTo("few");
            assertThat(few.getField("hidden_words")).isNotBlank();
            NamedCsvRecord kept = rows.get("test-kept everybody ");
            assertThat(kept.getField("at_months")).isEqualTo("12");
            assertThat(kept.getField("value")).isEqualTo("0.902439");
            assertThat(kept.getField("low")).isEqualTo("0.7748");
            assertThat(kept.getField("as_of")).isEqualTo("2026-09-30");
            assertThat(rows.get("test-links everybody ").getField("people")).isEmpty();
        }
        assertThat(rows(Messages.FRENCH))
                .extracting(row -> row.getField("group_name"))
                .contains("Tout le monde");
    }

    @Test
    void aWorkbookHasNumbersAndDaysInFrenchAndNoFormula() throws IOException {
        try (Workbook book = workbook(Messages.FRENCH)) {
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("À propos");
            assertThat(book.getSheetAt(book.getNumberOfSheets() - 1).getSheetName())
                    .isEqualTo("Lexique");
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cell -> assertThat(cell.getCellType())
                            .as(sheet.getSheetName() + cell.getAddress())
                            .isNotIn(CellType.FORMULA, CellType.ERROR));
                }
            }
            Sheet participation = book.getSheet("Qui participe");
            assertThat(participation.getPaneInformation().isFreezePane()).isTrue();
            assertThat((int) participation.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(1);
            DataFormatter asShown = new DataFormatter(Locale.CANADA_FRENCH);
            Row matched = row(participation, "Nouveaux membres qui ont eu une ou un partenaire", "Tout le monde");
            assertThat(matched.getCell(3).getNumericCellValue()).isEqualTo(0.125);
            assertThat(asShown.formatCellValue(matched.getCell(3))).isEqualTo("12,5\u00a0%");
            Cell day = matched.getCell(9);
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 10, 31));
            assertThat(asShown.formatCellValue(day)).isEqualTo("31 octobre 2026");
            Row evil = row(participation, "Nouveaux membres", InventedReport.BRANCH);
            assertThat(evil.getCell(2).getCellType()).isEqualTo(CellType.STRING);
            Row few = row(participation, "Nouveaux membres", "District 52");
            assertThat(few.getCell(3).getStringCellValue()).isEqualTo("non affiché");
            assertThat(few.getCell(8).getStringCellValue()).startsWith("Non affiché\u00a0:");
        }
    }

    @Test
    void theBookSaysWhatItIsAndWhatEverythingMeans() throws IOException {
        try (Workbook book = workbook(Messages.ENGLISH)) {
            String about = text(book.getSheet("About"));
            assertThat(about).contains(InventedReport.TITLE, "October 31, 2026", "b-1", "never 0");
            String codebook = text(book.getSheet("Codebook"));
            assertThat(codebook)
                    .contains("New members who have had a partner", "Of everybody enrolled to be accompanied")
                    .contains("too-close-to-earlier", "test-too-few", "value");
        }
    }

    /** For one bulletin, whatever is taken along says the same numbers. */
    @Test
    void everyFormSaysTheSameNumbers() throws IOException {
        List<NamedCsvRecord> rows = rows(Messages.ENGLISH);
        Map<String, String> table = new TreeMap<>();
        Map<String, String> named = new TreeMap<>();
        for (NamedCsvRecord row : rows) {
            String group = row.getField("group").replaceFirst("^'", "");
            table.put(
                    key(row.getField("measure"), row.getField("at_months"), row.getField("by"), group),
                    row.getField("value"));
            named.put(
                    row.getField("name") + "|" + row.getField("group_name").replaceFirst("^'", ""),
                    row.getField("value"));
        }
        assertThat(table).hasSameSizeAs(InventedReport.FIGURES).isEqualTo(document());
        assertThat(named).isEqualTo(book()).containsAllEntriesOf(printed());
    }

    @Test
    void aSheetIsNamedAfterItsThemeWithoutBeingCutInBothLanguages() {
        for (Locale reader : List.of(Messages.ENGLISH, Messages.FRENCH)) {
            FigureWords words = invented.words(reader);
            SheetNames names = new SheetNames();
            for (Theme theme : Theme.values()) {
                assertThat(names.of(words.sheet(theme))).isEqualTo(words.sheet(theme));
            }
        }
    }

    /** Every number that stands in a table of the page, by its measure and group. */
    private Map<String, String> printed() {
        Messages english = Messages.in(Messages.ENGLISH);
        ReportPage page = new PrintedReport(
                        invented.report("annual"), invented.words(Messages.ENGLISH), ZoneId.of("America/Vancouver"))
                .page(Optional.empty(), "");
        String html = new Pages().html("report/report", Frame.alone(english, "part.reports"), page);
        Map<String, String> values = new TreeMap<>();
        for (Element told : Jsoup.parse(html).select(".told")) {
            for (Element cell : told.select("td[data-value]")) {
                values.put(
                        told.selectFirst("h3").text() + "|"
                                + cell.parent().selectFirst("th").text(),
                        Numbers.of(Double.parseDouble(cell.attr("data-value"))).toPlainString());
            }
        }
        assertThat(values).hasSize(5);
        assertThat(Jsoup.parse(html).text())
                .contains("90.2%", "not shown", "12.5%", "1,234", "(as of September 30, 2026)", InventedReport.TITLE)
                .doesNotContain("NaN");
        return values;
    }

    private static String key(String... parts) {
        return String.join("|", parts);
    }

    private Map<String, String> document() throws IOException {
        Map<String, String> values = new TreeMap<>();
        for (JsonNode theme : new ObjectMapper()
                .readTree(bytes(ReportFormat.JSON, Messages.ENGLISH))
                .path("themes")) {
            for (JsonNode figure : theme.path("figures")) {
                assertThat(figure.path("hidden").isNull())
                        .isNotEqualTo(figure.path("value").isNull());
                values.put(
                        key(
                                figure.path("measure").asText(),
                                figure.path("atMonths").asText(),
                                figure.path("by").asText(),
                                figure.path("group").asText()),
                        figure.path("value").isNull()
                                ? ""
                                : figure.path("value").asText());
            }
        }
        return values;
    }

    private Map<String, String> book() throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (Workbook book = workbook(Messages.ENGLISH)) {
            for (int at = 1; at < book.getNumberOfSheets() - 1; at++) {
                for (Row row : book.getSheetAt(at)) {
                    if (row.getRowNum() > 0) {
                        values.put(
                                row.getCell(0).getStringCellValue() + "|"
                                        + row.getCell(2).getStringCellValue(),
                                value(row.getCell(3)));
                    }
                }
            }
        }
        return values;
    }

    private static String value(Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            assertThat(cell.getStringCellValue()).isEqualTo("not shown");
            return "";
        }
        return BigDecimal.valueOf(cell.getNumericCellValue())
                .stripTrailingZeros()
                .toPlainString();
    }

    @Test
    void oneDistrictStandsBesideTheProvinceAndNoOther() {
        Report report = invented.report("district", 27);
        assertThat(report.figures())
                .allMatch(figure -> figure.slice().group().isEmpty()
                        || figure.slice().group().equals("27"))
                .anyMatch(figure -> figure.slice().group().equals("27"));
        assertThat(report.fileName()).isEqualTo("leaders-district-district-27-2026-10-31");
        assertThat(invented.report("data-quality").figures()).isEmpty();
        assertThat(invented.report("retention").figures()).hasSize(2);
    }

    @Test
    void everyReportHasItsWords() {
        for (ReportKind kind : ReportKind.ALL) {
            for (Locale reader : List.of(Messages.ENGLISH, Messages.FRENCH)) {
                assertThat(Messages.in(reader).get("report.kind." + kind.name()))
                        .isNotBlank();
                assertThat(Messages.in(reader).get("report.kind." + kind.name() + ".how"))
                        .isNotBlank();
            }
        }
    }

    private static Row row(Sheet sheet, String measure, String group) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0).getStringCellValue().equals(measure)
                        && row.getCell(2).getStringCellValue().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Sheet sheet) {
        DataFormatter asShown = new DataFormatter(Locale.CANADA);
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(asShown::formatCellValue)
                .collect(Collectors.joining("\n"));
    }
}
