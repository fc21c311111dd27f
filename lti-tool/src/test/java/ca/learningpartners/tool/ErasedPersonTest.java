package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.jdbi.SealedTexts;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.tool.mail.Letter;
import ca.learningpartners.tool.mail.Mail;
import ca.learningpartners.tool.mail.Outbox;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.backup.BackupFile;
import ca.learningpartners.tool.platform.backup.BackupWriting;
import ca.learningpartners.tool.rights.ExportFile;
import ca.learningpartners.tool.running.AskedWave;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.TwoPartners;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lucie (SD93) wrote everything one can write, her mentor Wei-Lin (SD45) answered; then she is erased, as the screens do it.
 * Everywhere she could be met is looked at afterwards, and the backup from before.
 */
class ErasedPersonTest {

    private static final ParticipantId LUCIE = new ParticipantId(TwoPartners.LUCIE);
    private static final List<String> MARKS = List.of("Lucie", "lucie.belanger", LUCIE.value(), "quagga");

    /** What only she could open. */
    private static final List<String> HER_OWN = List.of(
            "assessment_place.note",
            "assessment_place.step",
            "confidence.steps",
            "journal_entry.question",
            "journal_entry.text",
            "vision.text",
            "wave_response.answers");

    @TempDir
    Path temporary;

    private Path old() {
        return temporary.resolve("old.zip");
    }

    private Path keys() {
        return temporary.resolve("newest.keys");
    }

    @ParameterizedTest
    @EnumSource
    void one_who_was_erased_is_met_nowhere_and_the_backup_from_before_does_not_open_what_was_hers(Kind kind)
            throws IOException {
        try (RunningTool tool = RunningTool.start(kind)) {
            Pairing pairing = TwoPartners.begun(tool);
            Browser lucie = TwoPartners.lucie(tool);
            Browser weiLin = TwoPartners.weiLin(tool);
            Browser assistant = assistantOf(tool, weiLin);
            tool.store().write(stores -> {
                ParticipantId halcyon = new ParticipantId("office-whitford");
                stores.appointments().add(new Appointment(RunningTool.PROGRAM, halcyon, Role.PRIVACY_OFFICER, null));
                return true;
            });
            Browser office = tool.signedIn("office", "halcyon.whitford-ng");
            Browser etienne = tool.signedIn("sd93", "etienne.marchand");
            plant(tool, pairing, lucie, weiLin);
            mailed(tool, pairing.mentor());
            String feed = feed(tool, lucie);
            assertThat(lucie.open(feed).status()).isEqualTo(200);
            new BackupWriting(tool.database(), List.of()).write(old(), keys(), RunningTool.NOW);

            lucie.submit(lucie.open(tool.at("/me/erasure")), "/me/erasure", Map.of("word", "Erase"));
            Page list = office.open(tool.at("/programs/bcssa/erasures"));
            assertThat(list.text()).contains("Lucie Bélanger-Roy");
            assertThat(tool.count("act", "verb = 'consent-seen-as-office' AND subject = '" + LUCIE + "'"))
                    .as("that the Office saw that she asked")
                    .isEqualTo(1);
            assertThat(office.submit(list, "/confirmation").text()).contains("Erased");

            assertThat(standing(tool)).as("in any table").isEmpty();
            for (String path : List.of("/", "/me/data", "/journal", "/pairings/" + pairing.id(), "/me/erasure")) {
                assertThat(lucie.open(tool.at(path)).status()).as(path).isEqualTo(401);
            }
            assertThat(lucie.open(feed).status()).as("her calendar").isEqualTo(404);
            nobodyMeetsHer(tool, pairing, Map.of("office", office, "coordinator", etienne, "assistant", assistant));
            thePartnerKeepsTheirs(tool, pairing, weiLin);
            assertThat(tool.arrive(Browser.english(), "sd93", "lucie.belanger-roy")
                            .text())
                    .as("a later launch")
                    .contains("Nous ne vous connaissons pas encore ici");

            new BackupWriting(tool.database(), List.of()).write(temporary.resolve("new.zip"), keys(), RunningTool.NOW);
            theOldBackupDoesNotOpenHers(tool);
        }
    }

    private static Browser assistantOf(RunningTool tool, Browser weiLin) {
        tool.imports("id,name,email,role,district,languages\n"
                + "assist-45,Late Joiner,late.joiner@sd45.example,assistant,SD45,en\n");
        weiLin.submit(
                weiLin.open(tool.at("/assistants")), "/assistants", Map.of("address", "late.joiner@sd45.example"));
        Browser assistant = tool.signedIn("sd45", "late.joiner");
        assertThat(assistant.open(tool.at("/")).html().select("#assisting").text())
                .contains("Lucie");
        return assistant;
    }

    /** One mail that went out, one that waits, and one that names nobody; the names are sealed with the rest. */
    private static void mailed(RunningTool tool, ParticipantId reader) {
        for (String[] mail : new String[][] {
            {"sent", "Lucie Bélanger-Roy asks"}, {"waits", "by Lucie Bélanger-Roy"}, {"other", "Lucienne asks"}
        }) {
            Letter letter = Letter.in(Locale.CANADA, "A word").paragraph(mail[1]);
            Instant tomorrow = RunningTool.NOW.plus(Duration.ofDays(1));
            new Outbox(tool.database())
                    .add(Mail.of(mail[0], "attention", RunningTool.PROGRAM, reader, letter, tomorrow), RunningTool.NOW);
        }
        tool.database()
                .inTransaction(handle -> handle.execute("UPDATE mail SET state = 'SENT', due_at = NULL, lease = NULL,"
                        + " settled_at = queued_at WHERE occasion = 'sent'"));
    }

    private static String feed(RunningTool tool, Browser browser) {
        Page page = browser.submit(browser.open(tool.at("/calendar")), "/calendar/address");
        return page.html().select("input#address").val();
    }

    private static void plant(RunningTool tool, Pairing pairing, Browser lucie, Browser weiLin) {
        String pair = "/pairings/" + pairing.id();
        done(lucie, tool.at("/journal/new"), "/journal", Map.of("text", "quagga entry", "question", "bcssa O1.1"));
        done(lucie, tool.at("/vision"), "/vision", Map.of("text", "quagga vision"));
        done(
                lucie,
                tool.at("/programs/bcssa/self-assessment"),
                "/self-assessment",
                Map.of("step.coaching", "1", "note.coaching", "quagga note"));
        done(
                lucie,
                tool.at("/programs/bcssa/confidence"),
                "/confidence",
                Map.of("step.decide", "2", "step.people", "1"));
        AskedWave.open(tool).say(lucie, "quagga word");
        for (Browser who : List.of(lucie, weiLin)) {
            String mark = who == lucie ? "quagga" : "okapi";
            done(who, tool.at(pair + "/sessions/new"), "/sessions", Map.of("note", mark + " note"));
            done(who, tool.at(pair + "/agenda"), "/agenda", Map.of("words", mark + " agenda"));
            done(who, tool.at(pair + "/goals/new"), "/goals", Map.of("text", mark + " goal", "gains", mark + " gain"));
        }
        done(lucie, tool.at(pair + "/candour/new"), "/candour", Map.of("about", "quagga asked", "wish", "READING"));
        done(weiLin, tool.at(pair + "/candour/new"), "/candour", Map.of("about", "okapi asked", "wish", "READING"));
    }

    private static void done(Browser browser, String form, String action, Map<String, String> fields) {
        assertThat(browser.submit(browser.open(form), action, fields).status())
                .as(action)
                .isEqualTo(200);
    }

    /** Where anything of hers still stands; the list of acts keeps the id, and no word. */
    private static List<String> standing(RunningTool tool) {
        List<String> standing = new ArrayList<>();
        tool.database()
                .columns()
                .forEach((table, columns) -> columns.forEach(column -> MARKS.stream()
                        .filter(mark -> !table.equals("act") || !mark.equals(LUCIE.value()))
                        .filter(mark -> tool.count(table, "CAST(" + column + " AS TEXT) LIKE '%" + mark + "%'") > 0)
                        .forEach(mark -> standing.add(table + "." + column + " " + mark))));
        return standing;
    }

    private static void nobodyMeetsHer(RunningTool tool, Pairing pairing, Map<String, Browser> readers) {
        String run = tool.store()
                .read(stores -> stores.matchRuns().latest(RunningTool.PROGRAM))
                .orElseThrow()
                .id()
                .value();
        List<String> paths = List.of(
                "/",
                "/programs/bcssa",
                "/programs/bcssa/people",
                "/programs/bcssa/people?q=Lucie",
                "/programs/bcssa/people/" + LUCIE + "/intake",
                "/programs/bcssa/people/" + LUCIE + "/accounts",
                "/programs/bcssa/people/" + LUCIE + "/corrections",
                "/programs/bcssa/erasures",
                "/programs/bcssa/corrections",
                "/programs/bcssa/matching",
                "/programs/bcssa/match-runs",
                "/programs/bcssa/directory",
                "/programs/bcssa/outbox",
                "/programs/bcssa/visits",
                "/match-runs/" + run,
                "/match-runs/" + run + "/scores.csv",
                "/match-runs/" + run + "/capacity.csv",
                "/match-runs/" + run + "/certificate.json",
                "/pairings/" + pairing.id(),
                "/pairings/" + pairing.id() + "/meetings");
        readers.forEach((who, browser) -> paths.forEach(path -> {
            Page page = browser.open(tool.at(path));
            assertThat(page.status()).as(who + " " + path).isIn(200, 404);
            String source = page.source().replace("q=Lucie", "").replace("value=\"Lucie\"", "");
            assertThat(source).as(who + " " + path).doesNotContain("Bélanger", "lucie.belanger", "quagga");
            if (!path.contains(LUCIE.value())) {
                assertThat(source).as(who + " " + path).doesNotContain(LUCIE.value());
            }
        }));
    }

    private static void thePartnerKeepsTheirs(RunningTool tool, Pairing pairing, Browser weiLin) throws IOException {
        assertThat(weiLin.open(tool.at("/")).text()).contains("is concluded").doesNotContain("Lucie");
        String copy =
                weiLin.open(tool.at("/pairings/" + pairing.id() + "/copy")).text();
        assertThat(copy).contains("okapi note", "okapi goal").doesNotContain("quagga", "Lucie");
        assertThat(weiLin.open(tool.at("/pairings/" + pairing.id() + "/candour"))
                        .text())
                .contains("okapi asked")
                .doesNotContain("quagga");
        assertThat(everythingOf(tool, pairing.mentor()))
                .contains("okapi note", "okapi goal", "okapi asked", "Lucienne asks")
                .doesNotContain("quagga", "Lucie B", "lucie.belanger");
        assertThat(tool.count("mail", "occasion = 'sent' AND subject = '—'")).isEqualTo(1);
        assertThat(tool.count("mail", "occasion = 'waits'")).isZero();
    }

    private static String everythingOf(RunningTool tool, ParticipantId person) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ExportFile(tool.data().personalData(), Messages.in(Locale.CANADA), tool.clock()).write(person, true, bytes);
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** She is back by name, but nobody reads what was hers; the pair’s texts open, and erasing her again takes them. */
    private void theOldBackupDoesNotOpenHers(RunningTool tool) throws IOException {
        Path place = Files.createDirectories(temporary.resolve("restored"));
        Settings settings = new Settings(
                0, Optional.empty(), place, Optional.of("jdbc:sqlite:" + place.resolve("tool.db")), List.of());
        BackupFile.checked(old()).restore(settings, keys());
        Files.copy(
                tool.folder().resolve("content.keys"),
                place.resolve("content.keys"),
                StandardCopyOption.COPY_ATTRIBUTES);
        try (DataFolder restored = DataFolder.open(settings, tool.clock())) {
            SealedTexts.Findings before = DataFolder.sealedTexts().check(restored.database());
            assertThat(before.broken()).isEmpty();
            assertThat(before.forgotten()).isGreaterThanOrEqualTo(HER_OWN.size());
            restored.erasing().erase(LUCIE, new ParticipantId("officer"), RunningTool.NOW);
            SealedTexts.Findings after = DataFolder.sealedTexts().check(restored.database());
            assertThat(after.broken()).isEmpty();
            assertThat(after.forgotten()).isLessThan(before.forgotten());
        }
    }
}
