package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.SearchKey;
import ca.learningpartners.tool.runtime.UnfitField;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who was there, as rows that were pasted: a name or an address in any of their columns. All of them are known, or nothing
 * is noted and the lines that are not are named.
 */
record AttendanceFile(String text) {

    private static final int MOST_NAMED = 10;
    private static final Set<String> HEADS = Set.of("name", "nom", "email", "e-mail", "courriel");

    Set<ParticipantId> people(Map<String, Optional<ParticipantId>> known) {
        Set<ParticipantId> people = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (CsvRecord row : rows()) {
            List<String> cells = row.getFields().stream()
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            boolean head = row.getStartingLineNumber() == 1
                    && cells.stream().anyMatch(cell -> HEADS.contains(cell.toLowerCase(Locale.ROOT)));
            if (!head && !cells.isEmpty()) {
                found(cells, known)
                        .ifPresentOrElse(people::add, () -> unknown.add(String.valueOf(row.getStartingLineNumber())));
            }
        }
        if (!unknown.isEmpty()) {
            List<String> named = unknown.stream().limit(MOST_NAMED).toList();
            throw new UnfitField("rows", Refusal.of("attendance-rows", unknown.size(), String.join(", ", named)));
        }
        if (people.isEmpty()) {
            throw new UnfitField("rows", Refusal.of("attendance-empty"));
        }
        return people;
    }

    private static Optional<ParticipantId> found(List<String> cells, Map<String, Optional<ParticipantId>> known) {
        return cells.stream()
                .flatMap(cell -> Optional.ofNullable(known.get(cell.toLowerCase(Locale.ROOT)))
                        .or(() -> Optional.ofNullable(known.get(SearchKey.of(cell))))
                        .flatMap(each -> each)
                        .stream())
                .findFirst();
    }

    private List<CsvRecord> rows() {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException e) {
            throw new UnfitField("rows", Refusal.of("attendance-unreadable"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
