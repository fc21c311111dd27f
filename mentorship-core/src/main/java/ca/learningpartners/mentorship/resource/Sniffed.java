package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.text.RefusedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What bytes are, going by how they begin and end, whatever they are called. */
final class Sniffed {

    private static final int GLANCE = 1024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PNG_END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final byte[] MACH_O = {(byte) 0xCF, (byte) 0xFA, (byte) 0xED, (byte) 0xFE};
    private static final byte[] JAVA_CLASS = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE};
    private static final List<String> ARCHIVES = List.of("Rar!", "7z\u00BC\u00AF", "BZh", "MSCF");
    private static final List<String> MARKUP =
            List.of("<!doctype", "<html", "<?xml", "<svg", "<script", "<head", "<body", "<iframe", "<!--");
    private static final Set<String> FILMS =
            Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "dash");

    private Sniffed() {}

    /**
     * The kind they are; empty for what could be plain text, or anything.
     *
     * @throws RefusedException if they are of a kind that is not kept, see {@link Examined#of}
     */
    static Optional<FileKind> of(byte[] content) {
        refuseHarmful(content);
        if (begins(content, "PK\u0003\u0004")) {
            return Optional.of(OfficeDocument.of(content));
        }
        Optional<FileKind> kind = simple(content);
        if (kind.isPresent()
                && ZipDirectory.of(content)
                        .filter(zip -> !zip.entries().isEmpty())
                        .isPresent()) {
            throw new RefusedException("file-two-in-one");
        }
        return kind;
    }

    private static void refuseHarmful(byte[] content) {
        String start = beginning(content).replaceFirst("^\\uFEFF?\\s*", "").toLowerCase(Locale.ROOT);
        if (MARKUP.stream().anyMatch(start::startsWith)) {
            throw new RefusedException(start.contains("<svg") ? "file-svg" : "file-html");
        }
        if (isProgram(content)) {
            throw new RefusedException("file-program");
        }
        if (begins(content, OLD_OFFICE)) {
            throw new RefusedException("file-old-office");
        }
        if (begins(content, GZIP) || ARCHIVES.stream().anyMatch(mark -> begins(content, mark))) {
            throw new RefusedException("file-archive");
        }
    }

    /** A plain text may begin with the letters of a Windows program, too. */
    private static boolean isProgram(byte[] content) {
        return (begins(content, "MZ") && beginning(content).indexOf('\0') >= 0)
                || begins(content, "\u007FELF")
                || begins(content, "#!")
                || begins(content, MACH_O)
                || begins(content, JAVA_CLASS);
    }

    private static Optional<FileKind> simple(byte[] content) {
        if (begins(content, "%PDF-")) {
            return Optional.of(FileKind.PDF);
        }
        if (begins(content, PNG)) {
            return Optional.of(picture(FileKind.PNG, ends(content, PNG_END)));
        }
        if (begins(content, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return Optional.of(FileKind.JPEG);
        }
        if (begins(content, "RIFF") && text(content, 8, 4).equals("WEBP")) {
            return Optional.of(picture(FileKind.WEBP, length(content) == content.length));
        }
        if (text(content, 4, 4).equals("ftyp") && FILMS.contains(text(content, 8, 4))) {
            return Optional.of(FileKind.MP4);
        }
        return isSound(content) ? Optional.of(FileKind.MP3) : Optional.empty();
    }

    /** Something behind the end of a picture is not the picture. */
    private static FileKind picture(FileKind kind, boolean whole) {
        if (!whole) {
            throw new RefusedException("file-two-in-one");
        }
        return kind;
    }

    /** What a RIFF file says of its own length, padded to an even number. */
    private static long length(byte[] content) {
        long said = Integer.toUnsignedLong(
                Integer.reverseBytes(ByteBuffer.wrap(content).getInt(4)));
        return 8 + said + said % 2;
    }

    /** An ID3 tag, or a frame of MPEG audio, layer 3. */
    private static boolean isSound(byte[] content) {
        return begins(content, "ID3")
                || (content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xE6) == 0xE2);
    }

    private static String beginning(byte[] content) {
        return new String(content, 0, Math.min(GLANCE, content.length), StandardCharsets.UTF_8);
    }

    private static String text(byte[] content, int from, int length) {
        return from + length > content.length ? "" : new String(content, from, length, StandardCharsets.ISO_8859_1);
    }

    private static boolean begins(byte[] content, String mark) {
        return text(content, 0, mark.length()).equals(mark);
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return begins(content, new String(mark, StandardCharsets.ISO_8859_1));
    }

    private static boolean ends(byte[] content, byte[] mark) {
        return text(content, Math.max(0, content.length - mark.length), mark.length)
                .equals(new String(mark, StandardCharsets.ISO_8859_1));
    }
}
