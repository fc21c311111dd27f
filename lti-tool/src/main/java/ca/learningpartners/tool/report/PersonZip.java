package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.evaluating.PersonFile;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.runtime.CsvText;
import ca.learningpartners.tool.runtime.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The file of those who agreed on its way out: one table of people by their codes, and the codebook. */
final class PersonZip {

    private static final String CODE = "code";

    private final PersonFile file;
    private final Function<ParticipantId, String> codes;
    private final Messages messages;

    PersonZip(PersonFile file, Function<ParticipantId, String> codes, Messages messages) {
        this.file = file;
        this.codes = codes;
        this.messages = messages;
    }

    byte[] bytes(Instant made) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "people.csv", people(), made);
            put(zip, "codebook.csv", codebook(made), made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, CsvText text, Instant made) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(made.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(text.bytes());
        zip.closeEntry();
    }

    /** In the order of the codes, which says nothing. */
    private CsvText people() {
        List<String> heads = new ArrayList<>(List.of(CODE));
        heads.addAll(file.heads());
        CsvText text = CsvText.of(heads.toArray(String[]::new));
        file.rows().stream()
                .map(row -> {
                    List<Object> cells = new ArrayList<>(List.of(codes.apply(row.person())));
                    cells.addAll(row.cells());
                    return cells;
                })
                .sorted(Comparator.comparing(cells -> cells.get(0).toString()))
                .forEach(cells -> text.row(cells.toArray()));
        return text;
    }

    private CsvText codebook(Instant made) {
        CsvText text = CsvText.of("kind", "name", "meaning");
        text.row("file", file.program().id().value(), messages.get("evaluation-file.how"));
        text.row("file", made.toString(), messages.get("evaluation-file.rule"));
        text.row("column", CODE, meaning(CODE));
        file.heads().forEach(head -> text.row("column", head, meaning(head)));
        return text;
    }

    /** The words of a column, or of the family it belongs to. */
    private String meaning(String head) {
        String[] parts = head.split("/", 2);
        return messages.get("evaluation-file.column." + parts[0], parts.length > 1 ? parts[1] : "");
    }
}
