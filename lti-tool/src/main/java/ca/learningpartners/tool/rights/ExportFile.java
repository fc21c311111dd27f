package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.jdbi.FieldRegister;
import ca.learningpartners.mentorship.jdbi.PersonalData;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Purpose;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.runtime.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip with everything that is somebody’s: {@code README.txt}, {@code data.html} to read and {@code data.json} for another
 * program. It is written as it is read, so that a long journal takes no more memory than a short one.
 */
public final class ExportFile {

    private final PersonalData personal;
    private final Messages messages;
    private final Clock clock;

    public ExportFile(PersonalData personal, Messages messages, Clock clock) {
        this.personal = personal;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Writes it; the stream stays open.
     *
     * @param sealed whether what only the person, or they and their partner, may read is in it
     */
    public void write(ParticipantId person, boolean sealed, OutputStream stream) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        personal.read(person, sealed, reading -> {
            entry(zip, "README.txt", out -> out.write(readme(reading).getBytes(StandardCharsets.UTF_8)));
            entry(zip, "data.html", out -> new ReadableExport(messages, clock.getZone(), reading).write(out));
            entry(zip, "data.json", out -> new PortableExport(ZonedDateTime.now(clock), sealed, reading).write(out));
            return true;
        });
        zip.finish();
    }

    private String readme(PersonalData.Reading reading) {
        long locked = locked(reading);
        return Stream.of(
                        messages.get("export.readme", LocalDate.now(clock)),
                        messages.get(reading.isSealed() ? "export.readme.all" : "export.readme.without-sealed"),
                        locked == 0 ? "" : messages.get("export.readme.locked", locked),
                        messages.get("export.readme.files"),
                        messages.get("export.readme.others"))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** How many entries of a journal are in it as their author’s browser locked them; nobody else can open them. */
    private static long locked(PersonalData.Reading reading) {
        long[] locked = {0};
        if (reading.isSealed()) {
            FieldRegister.Table journal =
                    DataFolder.register().table("journal_entry").orElseThrow();
            int at = reading.columns(journal).stream()
                    .map(FieldRegister.Column::name)
                    .toList()
                    .indexOf("locked");
            reading.each(journal, cells -> {
                @Nullable Object cell = cells.get(at);
                if (Boolean.TRUE.equals(cell) || cell instanceof Number number && number.intValue() == 1) {
                    locked[0]++;
                }
            });
        }
        return locked[0];
    }

    private static void entry(ZipOutputStream zip, String name, Written content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            content.to(zip);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What goes into one of its files. */
    private interface Written {
        void to(OutputStream stream) throws IOException;
    }

    /** The tables that serve a purpose. */
    static List<FieldRegister.Table> serving(Purpose purpose, PersonalData.Reading reading) {
        return reading.tables().stream()
                .filter(table -> table.purpose() == purpose)
                .toList();
    }

    static List<Purpose> purposes() {
        return Arrays.asList(Purpose.values());
    }
}
