package ca.learningpartners.tool.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"x\")", "+1", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", "|cmd", "%0A", "＝1+1", "＠x"})
    void whatASpreadsheetWouldTakeForAFormulaIsText(String name) {
        assertThat(read(CsvText.of("name").row(name)).get(1)).containsExactly("'" + name);
    }

    @Test
    void everythingElseComesBackAsItWas() {
        String name = "Ts’msyen, \"Gitga’at\"\nḴ’san = 1";
        assertThat(read(CsvText.of("name", "n").row(name, -3)))
                .containsExactly(List.of("name", "n"), List.of(name, "-3"));
    }

    @Test
    void aCellSaysWhatItShows() {
        assertThat(read(CsvText.of("name").row("\u202E=1+1")).get(1)).containsExactly("'=1+1");
        assertThat(read(CsvText.of("name").row("gpj\u202E.exe")).get(1)).containsExactly("gpj.exe");
    }

    private static List<List<String>> read(CsvText table) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table.toString())) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
