package ca.learningpartners.mentorship.resource;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of file a resource can have: documents without macros, pictures without scripts, plain text, and short sound
 * or film.
 */
public enum FileKind {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/x-pdf")),
    DOCX(Office.PREFIX + "wordprocessingml.document", Set.of("docx"), Set.of()),
    XLSX(Office.PREFIX + "spreadsheetml.sheet", Set.of("xlsx"), Set.of()),
    PPTX(Office.PREFIX + "presentationml.presentation", Set.of("pptx"), Set.of()),
    ODT("application/vnd.oasis.opendocument.text", Set.of("odt"), Set.of()),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods"), Set.of()),
    ODP("application/vnd.oasis.opendocument.presentation", Set.of("odp"), Set.of()),
    PNG("image/png", Set.of("png"), Set.of()),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpg", "image/pjpeg")),
    WEBP("image/webp", Set.of("webp"), Set.of()),
    TEXT("text/plain", Set.of("txt"), Set.of()),
    CSV("text/csv", Set.of("csv"), Set.of("text/plain", "application/csv", "application/vnd.ms-excel")),
    MP3("audio/mpeg", Set.of("mp3"), Set.of("audio/mp3", "audio/mpeg3", "audio/x-mpeg-3")),
    MP4("video/mp4", Set.of("mp4", "m4v"), Set.of("video/x-m4v", "application/mp4"));

    private final String type;
    private final Set<String> endings;
    private final Set<String> alsoDeclared;

    FileKind(String type, Set<String> endings, Set<String> alsoDeclared) {
        this.type = type;
        this.endings = endings;
        this.alsoDeclared = alsoDeclared;
    }

    /** The kind whose files end like that, in small letters. */
    static Optional<FileKind> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    /** The media type with which it is handed out. */
    public String type() {
        return type;
    }

    /** How its files usually end. */
    public String ending() {
        return endings.contains("jpg")
                ? "jpg"
                : endings.contains("mp4") ? "mp4" : endings.iterator().next();
    }

    /** Whether a browser may declare it like that; one that does not know says nothing, or “bytes”. */
    boolean isDeclaredAs(String declared) {
        return declared.isEmpty()
                || declared.equals("application/octet-stream")
                || declared.equals(type)
                || alsoDeclared.contains(declared);
    }

    boolean isText() {
        return this == TEXT || this == CSV;
    }

    private static final class Office {
        private static final String PREFIX = "application/vnd.openxmlformats-officedocument.";
    }
}
