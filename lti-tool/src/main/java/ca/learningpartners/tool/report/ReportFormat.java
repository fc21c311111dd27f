package ca.learningpartners.tool.report;

import ca.learningpartners.tool.viewer.FigureWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** In which form a report is taken along. */
public enum ReportFormat {
    CSV("text/csv; charset=utf-8") {
        @Override
        public byte[] bytes(Report report, FigureWords words) {
            return new CsvReport(report, words).text().bytes();
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public byte[] bytes(Report report, FigureWords words) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                new XlsxReport(report, words).write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    },
    JSON("application/json") {
        @Override
        public byte[] bytes(Report report, FigureWords words) {
            return (new JsonReport(report, words).document() + "\n").getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String type;

    ReportFormat(String type) {
        this.type = type;
    }

    /** The whole file. */
    public abstract byte[] bytes(Report report, FigureWords words);

    /** Its media type. */
    public String type() {
        return type;
    }

    /** The word for it in addresses, and the end of its files’ names. */
    public String word() {
        return FigureWords.word(this);
    }

    public static Optional<ReportFormat> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
