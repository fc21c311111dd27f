package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.participant.CohortFile.Row;
import ca.learningpartners.mentorship.participant.ImportProblem;
import ca.learningpartners.tool.runtime.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** A CSV file somebody names on the command line. */
final class CsvFile {

    private CsvFile() {}

    /**
     * Opens a file.
     *
     * @param problems receives what is wrong with its encoding and its quotes, as the rows are read
     */
    static CsvRows open(String name, List<ImportProblem> problems, Progress progress) {
        try {
            Path file = Path.of(name);
            return CsvRows.of(progress.reading(file, Files.newInputStream(file)), problems);
        } catch (IOException | InvalidPathException e) {
            throw Stop.usage("file.unreadable", name);
        }
    }

    /** All rows of a file, for files that are read into memory anyway. */
    static List<Row> rows(String name, List<ImportProblem> problems, Progress progress) {
        try (CsvRows file = open(name, problems, progress)) {
            return file.all();
        }
    }
}
