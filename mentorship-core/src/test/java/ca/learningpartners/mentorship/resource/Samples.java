package ca.learningpartners.mentorship.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest file of each kind, and zip files of any make. */
public final class Samples {

    static final String WORD = types("wordprocessingml.document");
    static final String EXCEL = types("spreadsheetml.sheet");

    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private Samples() {}

    public static byte[] of(FileKind kind) {
        return switch (kind) {
            case PDF -> text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
            case DOCX -> zip("[Content_Types].xml", WORD, "word/document.xml", "<w/>");
            case XLSX -> zip("[Content_Types].xml", EXCEL, "xl/workbook.xml", "<x/>");
            case PPTX ->
                zip("[Content_Types].xml", types("presentationml.presentation"), "ppt/presentation.xml", "<p/>");
            case ODT, ODS, ODP -> zip("mimetype", kind.type(), "content.xml", "<office/>");
            case PNG -> Base64.getDecoder().decode(PICTURE);
            case JPEG -> bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 0xFF, 0xD9);
            case WEBP -> text("RIFF\u000C\0\0\0WEBPVP8 \0\0\0\0");
            case TEXT -> text("Bonjour,\r\nḴ’a.\n");
            case CSV -> text("name,what\nOdile,\"=1+1\"\n");
            case MP3 -> bytes('I', 'D', '3', 4, 0, 0, 0, 0, 0, 0, 0xFF, 0xFB, 0x90, 0);
            case MP4 -> text("\0\0\0\u0018ftypisom\0\0\u0002\0isomiso2");
        };
    }

    /** @param entries names and contents, in turn */
    public static byte[] zip(String... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(text(entries[i + 1]));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String types(String family) {
        return "<?xml version='1.0'?><Types><Override PartName='/x' ContentType='application/vnd.openxmlformats-officedocument."
                + family + ".main+xml'/></Types>";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
