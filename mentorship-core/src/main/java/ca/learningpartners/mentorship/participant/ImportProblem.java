package ca.learningpartners.mentorship.participant;

import java.util.List;

/**
 * One thing that keeps a file from being imported, as a value that can be shown to a person. The screen or the command
 * line holds the sentence for each code in each language; {@code docs/import.md} lists them all.
 *
 * @param line where the row begins in the file, counted from 1
 * @param column the cell's place in its row, counted from 1; 0 if the problem is of the whole row
 * @param columnName the column as the header names it; empty if the problem is of the whole row
 * @param code the name of the problem, in words joined by dashes ("bad-date")
 * @param details what the sentence mentions, in its order
 */
public record ImportProblem(long line, int column, String columnName, String code, List<Object> details) {

    public ImportProblem {
        details = List.copyOf(details);
    }
}
