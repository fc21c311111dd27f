package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.jdbi.FieldRegister;
import ca.learningpartners.mentorship.jdbi.PersonalData;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Purpose;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
            entry(zip, "README.txt", out -> out.write(readme(sealed).getBytes(StandardCharsets.UTF_8)));
            entry(zip, "data.html", out -> new ReadableExport(messages, clock.getZone(), reading).write(out));
            entry(zip, "data.json", out -> new PortableExport(ZonedDateTime.now(clock), sealed, reading).write(out));
            return true;
        });
        zip.finish();
    }

    private String readme(boolean sealed) {
        String whole = messages.get("export.readme", LocalDate.now(clock));
        return whole + "\n\n" + messages.get(sealed ? "export.readme.all" : "export.readme.without-sealed") + "\n\n"
                + messages.get("export.readme.files") + "\n\n" + messages.get("export.readme.others") + "\n";
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
