package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.text.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a zip file is, going by what it says of itself: a document of one of the two families of office programs, or just an
 * archive. A document that could run something on a reader's machine is refused.
 */
final class OfficeDocument {

    private static final int LONGEST_LIST = 1024 * 1024;
    private static final int LONGEST_TYPE = 200;

    private static final String MICROSOFT = "[Content_Types].xml";
    private static final String OPEN = "mimetype";

    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "presentationml.presentation.main+xml", FileKind.PPTX);

    /** Where macros and other things that run live in either family. */
    private static final List<String> RUNS =
            List.of("vbaproject", "vbadata", "macrosheets/", "activex/", "oleobject", "basic/", "scripts/");

    private static final List<String> RUNS_BY_TYPE =
            List.of("macroenabled", "vbaproject", "activex", "intlmacrosheet", "ms-excel.macrosheet");

    private OfficeDocument() {}

    /**
     * @throws RefusedException {@code file-archive} if it is none, {@code file-macros} if something in it can run,
     *     {@code file-locked} if it is closed with a password, {@code file-damaged} if it cannot be read
     */
    static FileKind of(byte[] content) {
        ZipDirectory zip = ZipDirectory.of(content).orElseThrow(() -> new RefusedException("file-damaged"));
        if (zip.entries().stream().anyMatch(ZipDirectory.Entry::locked)) {
            throw new RefusedException("file-locked");
        }
        FileKind kind = zip.entry(MICROSOFT)
                .map(entry -> microsoft(declared(zip, entry, LONGEST_LIST)))
                .or(() -> zip.entry(OPEN).map(entry -> open(declared(zip, entry, LONGEST_TYPE))))
                .orElseThrow(() -> new RefusedException("file-archive"));
        if (zip.entries().stream().map(entry -> small(entry.name())).anyMatch(OfficeDocument::runs)) {
            throw new RefusedException("file-macros");
        }
        return kind;
    }

    private static String declared(ZipDirectory zip, ZipDirectory.Entry entry, int most) {
        return zip.text(entry, most).orElseThrow(() -> new RefusedException("file-damaged"));
    }

    private static FileKind microsoft(String types) {
        String small = small(types);
        if (RUNS_BY_TYPE.stream().anyMatch(small::contains)) {
            throw new RefusedException("file-macros");
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> small.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new RefusedException("file-archive"));
    }

    private static FileKind open(String type) {
        return Optional.of(type.strip())
                .flatMap(named -> List.of(FileKind.ODT, FileKind.ODS, FileKind.ODP).stream()
                        .filter(kind -> kind.type().equals(named))
                        .findFirst())
                .orElseThrow(() -> new RefusedException("file-archive"));
    }

    private static boolean runs(String name) {
        return RUNS.stream().anyMatch(part -> name.startsWith(part) || name.contains("/" + part));
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
