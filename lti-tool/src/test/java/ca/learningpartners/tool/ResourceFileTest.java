package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.mentorship.resource.FileKind;
import ca.learningpartners.mentorship.resource.KeptFile;
import ca.learningpartners.mentorship.resource.Samples;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Makers;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files as they come in over HTTP, and as they are handed out. */
class ResourceFileTest {

    private static final String FILES = "/files";
    private static final Map<String, String> ENGLISH = Map.of("language", "en");

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_file_is_kept_and_handed_out_to_whoever_may_read_the_resource(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Makers makers = Makers.of(tool);
        Page draft = makers.begin(Makers.TOGETHER, Map.of("title-en", "A file", "title-fr", "Un fichier"));
        byte[] pdf = large();
        Page added = makers.cornelia().upload(draft, FILES, ENGLISH, "Jour 1 – l’arrivée.pdf", "application/pdf", pdf);
        assertThat(added.text())
                .contains("The file is added, in a new version.")
                .contains("Version 2");
        String file = added.html().select("a[href^=/files/]").attr("abs:href");

        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        assertThat(tessa.open(file).status()).isEqualTo(404);
        assertThat(tool.signedIn("sd45", "ariel.fontaine").open(file).status()).isEqualTo(404);
        assertThat(Browser.english().open(file).status()).isEqualTo(401);
        assertThat(makers.halcyon().open(file).status()).isEqualTo(200);

        makers.cornelia().submit(added, "/signature");
        makers.halcyon().submit(makers.halcyon().open(makers.draftOf(draft)), "/signature");
        HttpResponse<String> handed = tessa.step(HttpRequest.newBuilder(URI.create(file)));
        assertThat(handed.statusCode()).isEqualTo(200);
        assertThat(header(handed, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(handed, "Content-Length")).isEqualTo(String.valueOf(pdf.length));
        assertThat(header(handed, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"Jour 1 _ l_arriv_e.pdf\";"
                        + " filename*=UTF-8''Jour%201%20%E2%80%93%20l%E2%80%99arriv%C3%A9e.pdf");
        assertThat(header(handed, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(handed, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(handed.body()).isEqualTo(new String(pdf, StandardCharsets.UTF_8));
        HttpResponse<String> again =
                tessa.step(HttpRequest.newBuilder(URI.create(file)).header("If-None-Match", header(handed, "ETag")));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_file_of_an_earlier_draft_is_its_makers_alone() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page draft = makers.begin(Makers.PRACTICE, Map.of("title-en", "Changed file"));
        Page added = upload(makers, draft, "first.txt", "text/plain", FileKind.TEXT);
        String first = added.html().select("a[href^=/files/]").attr("abs:href");
        Page replaced = upload(makers, added, "second.csv", "text/csv", FileKind.CSV);
        String second = replaced.html().select("a[href^=/files/]").attr("abs:href");
        makers.cornelia().submit(replaced, "/signature");
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        assertThat(tessa.open(second).status()).isEqualTo(200);
        assertThat(tessa.open(first).status()).isEqualTo(404);
        assertThat(makers.cornelia().open(first).status()).isEqualTo(200);
        Page bare = makers.cornelia().submit(makers.cornelia().open(makers.draftOf(draft)), "/removal");
        assertThat(bare.html().select("a[href^=/files/]")).isEmpty();
        assertThat(tessa.open(second).status()).isEqualTo(200);
    }

    @Proves("threat/upload")
    @ParameterizedTest
    @CsvSource({
        "photo.svg, image/svg+xml, '<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>', Save it as PNG",
        "photo.png, image/png, '<svg onload=\"alert(1)\"/>', Save it as PNG",
        "page.html, text/html, '<script>alert(1)</script>', A web page can hold scripts",
        "notes.txt, text/plain, '<!DOCTYPE html><script>alert(1)</script>', A web page can hold scripts",
        "run.exe, application/octet-stream, MZ, Programs are not kept here",
        "sheet.xlsm, application/vnd.ms-excel, PK, The document holds macros",
        "report.pdf, application/pdf, Hello, Its name ends with .pdf",
        "all.zip, application/zip, PK, An archive can hold anything"
    })
    void what_could_do_harm_is_refused_with_what_to_do_instead(
            String name, String type, String content, String advice) {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page draft =
                makers.begin(Makers.TOGETHER, Map.of("title-en", "Harmless", "body-en", "All that was written stays."));
        Page refused =
                makers.cornelia().upload(draft, FILES, ENGLISH, name, type, content.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#file-problem").text())
                .contains("The file was not kept.")
                .contains(advice);
        assertThat(refused.text()).contains("All that was written stays.");
        assertThat(refused.source()).doesNotContain("<script>alert");
    }

    @Test
    void documents_with_macros_and_files_that_are_two_are_refused() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page draft = makers.begin(Makers.TOGETHER, Map.of("title-en", "Macros"));
        byte[] macros = Samples.zip("mimetype", FileKind.ODT.type(), "Basic/Standard/Module1.xml", "Sub Main");
        assertThat(makers.cornelia()
                        .upload(draft, FILES, ENGLISH, "text.odt", "", macros)
                        .text())
                .contains("holds macros");
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(Samples.of(FileKind.PNG));
        both.writeBytes(Samples.zip("run.exe", "MZ"));
        assertThat(makers.cornelia()
                        .upload(draft, FILES, ENGLISH, "photo.png", "image/png", both.toByteArray())
                        .text())
                .contains("something else behind the end");
    }

    @ParameterizedTest
    @CsvSource({
        "../../x, x.png",
        "..\\..\\windows\\x.png, x.png",
        "con.png, _con.png",
        "a\u202Egpj.png, agpj.png",
    })
    void a_name_that_would_lead_elsewhere_is_made_harmless_and_said_so(String sent, String kept) {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page draft = makers.begin(Makers.TOGETHER, Map.of("title-en", "Names"));
        Page added = upload(makers, draft, sent, "image/png", FileKind.PNG);
        assertThat(added.text()).contains("under a plainer name");
        assertThat(added.html().select("a[href^=/files/] + .quiet").text()).isEqualTo(kept);
        HttpResponse<String> handed = makers.cornelia()
                .step(HttpRequest.newBuilder(
                        URI.create(added.html().select("a[href^=/files/]").attr("abs:href"))));
        assertThat(header(handed, "Content-Disposition")).contains("filename=\"" + kept + "\"");
    }

    @Test
    void a_file_of_ten_megabytes_fits_and_one_byte_more_says_how_much_does() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page draft = makers.begin(Makers.TOGETHER, Map.of("title-en", "Largest"));
        byte[] most = new byte[KeptFile.LARGEST];
        System.arraycopy(Samples.of(FileKind.JPEG), 0, most, 0, 13);
        Page kept = makers.cornelia().upload(draft, FILES, ENGLISH, "most.jpg", "image/jpeg", most);
        assertThat(kept.status()).isEqualTo(200);
        byte[] more = new byte[KeptFile.LARGEST + 1];
        System.arraycopy(Samples.of(FileKind.JPEG), 0, more, 0, 13);
        Page refused = makers.cornelia().upload(kept, FILES, ENGLISH, "more.jpg", "image/jpeg", more);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("A file can have 10");
    }

    @Proves("threat/upload")
    @Test
    @Timeout(60)
    void two_gigabytes_are_refused_by_what_they_say_of_themselves() throws IOException {
        RunningTool tool = TOOLS.onSqlite();
        String answer = posted(tool, "Content-Length: 2147483648", false);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("Ce fichier est trop volumineux");
    }

    @Proves("threat/upload")
    @Test
    @Timeout(60)
    void and_by_being_counted_where_they_say_nothing() throws IOException {
        RunningTool tool = TOOLS.onSqlite();
        String answer = posted(tool, "Transfer-Encoding: chunked", true);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("Ce fichier est trop volumineux");
        assertThat(tool.signedIn("sd52", "cornelia.brandvold")
                        .open(tool.at("/"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void files_are_taken_at_no_other_address() {
        RunningTool tool = TOOLS.onSqlite();
        Makers makers = Makers.of(tool);
        Page draft = makers.begin(Makers.TOGETHER, Map.of("title-en", "Elsewhere"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(tool.at("/programs/bcssa/resources")))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x\r\n\r\n\r\n--x--\r\n"));
        assertThat(makers.cornelia().step(request).statusCode()).isEqualTo(400);
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        String token = tessa.open(tool.at("/")).token();
        Page foreign = tessa.upload(
                draft, FILES, Map.of("language", "en", "token", token), "x.txt", "", Samples.of(FileKind.TEXT));
        assertThat(foreign.status()).isEqualTo(404);
        Page forged = makers.cornelia()
                .upload(draft, FILES, Map.of("language", "en", "token", "x"), "x.txt", "", Samples.of(FileKind.TEXT));
        assertThat(forged.status()).isEqualTo(403);
    }

    /** Sends what a browser would not, and as much of it as is taken. */
    private static String posted(RunningTool tool, String length, boolean chunked) throws IOException {
        Makers makers = Makers.of(tool);
        Page draft = makers.begin(Makers.TOGETHER, Map.of("title-en", "Two gigabytes"));
        makers.cornelia().submit(draft, "/language");
        URI address = URI.create(makers.readAt(draft) + "/files");
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nCookie: "
                            + makers.cornelia().cookies(address.getHost())
                            + "\r\nContent-Type: multipart/form-data; boundary=x\r\n" + length
                            + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            if (chunked) {
                endless(out);
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Twelve megabytes in chunks, and no end. */
    private static void endless(OutputStream out) throws IOException {
        chunk(
                out,
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-"
                        .getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[64 * 1024];
        try {
            for (int i = 0; i < 12 * 16; i++) {
                chunk(out, piece);
            }
        } catch (IOException e) {
            // The server has heard enough.
        }
    }

    private static void chunk(OutputStream out, byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static Page upload(Makers makers, Page page, String name, String type, FileKind kind) {
        return makers.cornelia().upload(page, FILES, ENGLISH, name, type, Samples.of(kind));
    }

    /** More than one piece of it is kept. */
    private static byte[] large() {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        new Random(52).ints(600_000, 'a', 'z').forEach(letter -> pdf.append((char) letter));
        return pdf.append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
