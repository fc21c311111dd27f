package ca.learningpartners.mentorship.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.text.RefusedException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files as people send them, and as somebody sends them who means no good. */
class ExaminedTest {

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void every_kind_is_known_by_its_bytes(FileKind kind) {
        String name = "First day." + kind.ending();
        assertThat(Examined.of(name, kind.type(), Samples.of(kind))).isEqualTo(new Examined(name, kind));
        assertThat(Examined.of(name, "", Samples.of(kind)).kind()).isEqualTo(kind);
        assertThat(Examined.of(name, "application/octet-stream; x=y", Samples.of(kind))
                        .kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "photo.svg, <svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>, file-svg",
        "photo.png, <svg onload='alert(1)'/>, file-svg",
        "notes.txt, '  <svg onload=alert(1)>', file-svg",
        "notes.txt, <!DOCTYPE html><script>alert(1)</script>, file-html",
        "page.html, hello, file-html",
        "page.pdf, <HTML><body>, file-html",
        "run.txt, #!/bin/sh, file-program",
        "run.exe, hello, file-program",
        "report.pdf.exe, %PDF-1.7, file-program",
        "old.doc, hello, file-old-office",
        "all.zip, hello, file-archive",
        "sheet.xlsm, hello, file-macros",
        "photo.gif, GIF89a, file-unknown",
        "photo.png, not a picture, file-differs",
        "report.pdf, hello, file-differs"
    })
    void what_is_not_kept_says_what_it_is(String name, String content, String code) {
        assertRefused(name, "", bytes(content), code);
    }

    @Test
    void bytes_that_begin_like_programs_and_archives_are_known_whatever_they_are_called() {
        assertRefused("notes.txt", "text/plain", bytes("MZ\u0000\u0003"), "file-program");
        assertRefused("notes.txt", "text/plain", bytes("\u007FELF\u0002"), "file-program");
        assertRefused("notes.csv", "", new byte[] {0x1F, (byte) 0x8B, 8}, "file-archive");
        assertRefused("report.docx", "", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "file-old-office");
        assertThat(Examined.of("MZ.txt", "", bytes("MZ is how this sentence begins"))
                        .kind())
                .isEqualTo(FileKind.TEXT);
    }

    @Test
    void a_name_and_its_bytes_have_to_agree() {
        assertThatThrownBy(() -> Examined.of("photo.png", "image/png", Samples.of(FileKind.JPEG)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().details()).containsExactly(".png", "JPEG"));
        assertRefused("photo.jpg", "image/png", Samples.of(FileKind.JPEG), "file-declared-otherwise");
        assertRefused("photo.jpg", "text/html", Samples.of(FileKind.JPEG), "file-declared-otherwise");
        assertRefused("text.docx", "", Samples.of(FileKind.ODT), "file-differs");
    }

    @Test
    void documents_with_macros_are_refused_wherever_they_hide_them() {
        for (String hidden : List.of(
                "word/vbaProject.bin",
                "word/activeX/activeX1.xml",
                "word/embeddings/oleObject1.bin",
                "WORD/VBAPROJECT.BIN")) {
            byte[] sent = Samples.zip("[Content_Types].xml", Samples.WORD, hidden, "x");
            assertRefused("report.docx", "", sent, "file-macros");
        }
        String types = Samples.WORD.replace(
                "</Types>", "<Override ContentType='application/vnd.ms-office.vbaProject'/></Types>");
        assertRefused("report.docx", "", Samples.zip("[Content_Types].xml", types, "word/any.bin", "x"), "file-macros");
        assertRefused(
                "report.docx",
                "",
                Samples.zip(
                        "[Content_Types].xml",
                        Samples.WORD.replace(
                                "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                                "vnd.ms-word.document.macroEnabled.main")),
                "file-macros");
        assertRefused(
                "sheet.xlsx",
                "",
                Samples.zip("[Content_Types].xml", Samples.EXCEL, "xl/macrosheets/sheet1.xml", "x"),
                "file-macros");
        assertRefused(
                "text.odt",
                "",
                Samples.zip("mimetype", FileKind.ODT.type(), "Basic/Standard/Module1.xml", "x"),
                "file-macros");
        assertRefused(
                "text.odt",
                "",
                Samples.zip("mimetype", FileKind.ODT.type(), "Scripts/python/x.py", "x"),
                "file-macros");
    }

    @Test
    void an_archive_called_a_document_is_an_archive() {
        assertRefused("report.docx", "", Samples.zip("run.exe", "MZ"), "file-archive");
        assertRefused("report.odt", "", Samples.zip("mimetype", "application/java-archive"), "file-archive");
    }

    @Test
    void a_zip_that_would_become_huge_is_refused_without_becoming_so() {
        byte[] bomb = Samples.zip("[Content_Types].xml", "0".repeat(64 * 1024 * 1024));
        assertThat(bomb.length).isLessThan(100_000);
        assertRefused("report.docx", "", bomb, "file-damaged");
        byte[] elsewhere =
                Samples.zip("[Content_Types].xml", Samples.WORD, "word/media/a.txt", "0".repeat(64 * 1024 * 1024));
        assertThat(Examined.of("report.docx", "", elsewhere).kind()).isEqualTo(FileKind.DOCX);
    }

    /** With the gigabyte the tests run in, taking its word for it would be the end of them. */
    @Test
    void an_entry_that_says_it_is_two_gigabytes_long_is_not_believed() {
        byte[] sent = Samples.of(FileKind.DOCX);
        ByteBuffer bytes = ByteBuffer.wrap(sent).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < sent.length - 46; at++) {
            if (bytes.getInt(at) == 0x02014b50) {
                bytes.putInt(at + 20, Integer.MAX_VALUE - 8);
            }
        }
        assertRefused("report.docx", "", sent, "file-damaged");
    }

    @Test
    void two_files_in_one_are_refused() {
        byte[] zip = Samples.zip("run.exe", "MZ");
        for (FileKind kind :
                List.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG, FileKind.WEBP, FileKind.MP3, FileKind.MP4)) {
            byte[] both = joined(Samples.of(kind), zip);
            assertRefused("photo." + kind.ending(), "", both, "file-two-in-one");
        }
        assertRefused("photo.png", "", joined(Samples.of(FileKind.PNG), bytes("<script>")), "file-two-in-one");
    }

    @Test
    void damaged_and_random_bytes_are_refused_and_never_a_failure() {
        assertRefused("a.pdf", "", new byte[0], "file-empty");
        assertRefused("a.pdf", "", new byte[KeptFile.LARGEST + 1], "file-too-large");
        long seed = 52;
        Random random = new Random(seed);
        List<byte[]> samples = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            samples.add(Samples.of(kind));
        }
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = samples.get(random.nextInt(samples.size())).clone();
            for (int change = random.nextInt(6); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            FileKind said = FileKind.values()[random.nextInt(FileKind.values().length)];
            try {
                assertThat(Examined.of("x." + said.ending(), "", bytes).kind()).isEqualTo(said);
            } catch (RefusedException refused) {
                assertThat(refused.refusal().code()).as("seed " + seed).startsWith("file-");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../../x.pdf, x.pdf",
        "..\\..\\x.pdf, x.pdf",
        "C:\\Users\\Robin\\Jour 1.pdf, Jour 1.pdf",
        "/etc/passwd.pdf, passwd.pdf",
        "con.pdf, _con.pdf",
        "LPT1.tar.pdf, _LPT1.tar.pdf",
        "....pdf, pdf",
        "' . x.pdf . ', x.pdf",
        "a<b>:c.pdf, abc.pdf",
        "x\u0000y\u0007.pdf, xy.pdf",
        "Sḵwx̱wú7mesh’s.pdf, Sḵwx̱wú7mesh’s.pdf"
    })
    void a_name_is_cleaned_to_one_that_can_be_saved_anywhere(String sent, String name) {
        assertThat(FileName.cleaned(sent)).isEqualTo(name);
    }

    @Test
    void a_name_that_reads_backwards_is_read_forwards() {
        assertThat(FileName.cleaned("report\u202Efdp.exe")).isEqualTo("reportfdp.exe");
        assertRefused("report\u202Efdp.exe", "", Samples.of(FileKind.PDF), "file-program");
    }

    @Test
    void a_name_without_an_ending_gets_that_of_its_kind() {
        assertThat(Examined.of("../../x", "", Samples.of(FileKind.PDF)).name()).isEqualTo("x.pdf");
        assertThat(Examined.of("../..", "", Samples.of(FileKind.PNG)).name()).isEqualTo("file.png");
        assertThat(Examined.of("", "", bytes("Bonjour")).name()).isEqualTo("file.txt");
    }

    @Test
    void a_long_name_is_cut_before_its_ending_and_never_within_a_letter() {
        String cut = FileName.cleaned("👩🏽‍🚀".repeat(40) + ".pdf");
        assertThat(cut.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(FileName.LONGEST);
        assertThat(cut).endsWith(".pdf");
        String accents = FileName.cleaned("x̱".repeat(300) + ".pdf");
        assertThat(accents.substring(0, accents.length() - 4)).endsWith("x̱");
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(String name, String declared, byte[] content, String code) {
        assertThatThrownBy(() -> Examined.of(name, declared, content))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).as(name).isEqualTo(code));
    }
}
