package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.text.RefusedException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file that somebody sent, looked at before it is kept: what it is going by its bytes, what it is called, and whether the
 * two and what the browser said of it agree.
 *
 * @param name the plain name, with the ending of its kind
 */
public record Examined(String name, FileKind kind) {

    private static final String UNNAMED = "file";

    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("svg", "file-svg"),
            Map.entry("svgz", "file-svg"),
            Map.entry("html", "file-html"),
            Map.entry("htm", "file-html"),
            Map.entry("xhtml", "file-html"),
            Map.entry("xml", "file-html"),
            Map.entry("mht", "file-html"),
            Map.entry("docm", "file-macros"),
            Map.entry("dotm", "file-macros"),
            Map.entry("xlsm", "file-macros"),
            Map.entry("xltm", "file-macros"),
            Map.entry("xlam", "file-macros"),
            Map.entry("pptm", "file-macros"),
            Map.entry("ppsm", "file-macros"),
            Map.entry("potm", "file-macros"),
            Map.entry("doc", "file-old-office"),
            Map.entry("xls", "file-old-office"),
            Map.entry("ppt", "file-old-office"),
            Map.entry("zip", "file-archive"),
            Map.entry("7z", "file-archive"),
            Map.entry("rar", "file-archive"),
            Map.entry("gz", "file-archive"),
            Map.entry("tar", "file-archive"),
            Map.entry("exe", "file-program"),
            Map.entry("msi", "file-program"),
            Map.entry("bat", "file-program"),
            Map.entry("cmd", "file-program"),
            Map.entry("com", "file-program"),
            Map.entry("scr", "file-program"),
            Map.entry("ps1", "file-program"),
            Map.entry("vbs", "file-program"),
            Map.entry("js", "file-program"),
            Map.entry("jar", "file-program"),
            Map.entry("sh", "file-program"),
            Map.entry("app", "file-program"),
            Map.entry("dmg", "file-program"),
            Map.entry("lnk", "file-program"));

    /**
     * Looks at a file.
     *
     * @param sent its name, as the browser sent it
     * @param declared the media type the browser declared, perhaps empty
     * @throws RefusedException {@code file-empty}, {@code file-too-large} with the most megabytes, {@code file-differs} with
     *     what its name says and what it is, {@code file-declared-otherwise}, {@code file-unknown}, or one that names what
     *     it is: {@code file-svg}, {@code file-html}, {@code file-macros}, {@code file-old-office}, {@code file-archive},
     *     {@code file-program}, {@code file-locked}, {@code file-two-in-one}, {@code file-damaged}
     */
    public static Examined of(String sent, String declared, byte[] content) {
        if (content.length == 0) {
            throw new RefusedException("file-empty");
        }
        if (content.length > KeptFile.LARGEST) {
            throw new RefusedException("file-too-large", KeptFile.LARGEST / 1024 / 1024);
        }
        String name = FileName.cleaned(sent);
        String ending = FileName.ending(name);
        if (REFUSED.containsKey(ending)) {
            throw new RefusedException(REFUSED.getOrDefault(ending, ""));
        }
        FileKind kind = kind(ending, content);
        requireDeclared(kind, declared);
        return new Examined(name.isEmpty() || ending.isEmpty() ? named(name, kind) : name, kind);
    }

    private static FileKind kind(String ending, byte[] content) {
        Optional<FileKind> said = FileKind.ofEnding(ending);
        if (said.isEmpty() && !ending.isEmpty()) {
            throw new RefusedException("file-unknown", ending);
        }
        FileKind found = Sniffed.of(content)
                .or(() -> said.filter(FileKind::isText)
                        .or(() -> Optional.of(FileKind.TEXT))
                        .filter(kind -> isText(content)))
                .orElseThrow(() -> new RefusedException("file-unknown", ending));
        if (said.isPresent() && said.get() != found) {
            throw new RefusedException("file-differs", "." + ending, found.name());
        }
        return found;
    }

    private static void requireDeclared(FileKind kind, String declared) {
        String type = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!kind.isDeclaredAs(type)) {
            throw new RefusedException("file-declared-otherwise", type, kind.name());
        }
    }

    private static String named(String name, FileKind kind) {
        return FileName.cleaned((name.isEmpty() ? UNNAMED : name) + "." + kind.ending());
    }

    /** Readable as UTF-8, and without characters that steer a machine. */
    private static boolean isText(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.chars()
                    .noneMatch(each -> Character.isISOControl(each)
                            && !Set.of('\t', '\n', '\r', '\f').contains((char) each));
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
