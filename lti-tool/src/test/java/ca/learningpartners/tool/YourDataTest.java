package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matchmaking.RunCheck;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.tool.rights.ExportFile;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.CapturedLogs;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.TwoPartners;
import ca.learningpartners.tool.runtime.Messages;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lucie (SD93) takes along what is kept about her, and is erased; Wei-Lin (SD45), her mentor, stays. */
class YourDataTest {

    private static final String HERS = "<img src=x onerror=alert(1)> Lucie’s own goal";
    private static final String HIS = "Wei-Lin’s own goal";
    private static final ParticipantId LUCIE = new ParticipantId(TwoPartners.LUCIE);

    @RegisterExtension
    final CapturedLogs logs = new CapturedLogs();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void one_takes_along_a_zip_of_everything_and_the_operator_without_what_only_the_pair_reads(Kind kind)
            throws IOException {
        try (RunningTool tool = RunningTool.start(kind)) {
            Pairing pairing = talked(tool);
            Browser lucie = TwoPartners.lucie(tool);
            Page data = lucie.open(tool.at("/me/data"));
            assertThat(data.text())
                    .contains("To find partners for people")
                    .contains("Goals with milestones and evidence");
            Page taken = lucie.submit(data, "/me/data/export");
            assertThat(taken.header("Content-Disposition")).isEqualTo("attachment; filename=\"learning-partners.zip\"");
            assertThat(taken.header("Cache-Control")).isEqualTo("no-store");
            assertThat(taken.source()).startsWith("PK");
            assertThat(tool.count("act", "verb = 'own-data-exported' AND actor = '" + LUCIE + "'"))
                    .isEqualTo(1);

            Map<String, String> files = export(tool, LUCIE, true);
            assertThat(files).containsOnlyKeys("README.txt", "data.html", "data.json");
            JsonNode json = new ObjectMapper().readTree(files.get("data.json"));
            assertThat(json.at("/partners/0/partnership").asText())
                    .isEqualTo(pairing.id().value());
            assertThat(json.at("/tables/participant/rows/0/name").asText()).isEqualTo("Lucie Bélanger-Roy");
            assertThat(json.at("/tables/goal/rows").toString())
                    .contains("onerror")
                    .contains("Wei-Lin’s own goal");
            Document html = Jsoup.parse(files.get("data.html"));
            assertThat(html.select("img, script, link, [onerror]")).isEmpty();
            assertThat(html.text()).contains("<img src=x onerror=alert(1)>").contains(HIS);
            assertThat(files.get("data.json")).doesNotContain("nm-27-lindqvist");

            Map<String, String> operators = export(tool, LUCIE, false);
            assertThat(operators.get("data.json"))
                    .doesNotContain("onerror")
                    .doesNotContain(HIS)
                    .contains("Lucie Bélanger-Roy");
            assertThat(operators.get("README.txt")).contains("no way to read it");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void one_who_is_erased_never_was_and_the_partner_keeps_what_is_theirs(Kind kind) throws IOException {
        try (RunningTool tool = RunningTool.start(kind)) {
            Pairing pairing = talked(tool);
            Browser lucie = TwoPartners.lucie(tool);
            Page page = lucie.open(tool.at("/me/erasure"));
            assertThat(page.text()).contains("What goes at once").contains("For a year after the last decision");
            assertThat(lucie.submit(page, "/me/erasure", Map.of("word", "yes")).status())
                    .isEqualTo(422);
            Page asked = lucie.submit(page, "/me/erasure", Map.of("word", "Erase"));
            assertThat(asked.text()).contains("The privacy officer confirms it next");

            tool.store().write(stores -> {
                ParticipantId halcyon = new ParticipantId("office-whitford");
                stores.appointments().add(new Appointment(RunningTool.PROGRAM, halcyon, Role.PRIVACY_OFFICER, null));
                return true;
            });
            Browser office = tool.signedIn("office", "halcyon.whitford-ng");
            assertThat(tool.signedIn("sd45", "ariel.fontaine")
                            .open(tool.at("/programs/bcssa/erasures"))
                            .status())
                    .isEqualTo(404);
            Page list = office.open(tool.at("/programs/bcssa/erasures"));
            assertThat(list.text()).contains("Lucie Bélanger-Roy");
            Page held = office.submit(list, "/hold", Map.of("reason", "A complaint", "until", "2026-12-01"));
            assertThat(held.text()).contains("A complaint");
            assertThat(lucie.open(tool.at("/me/erasure")).text()).contains("Something has to wait until December 1");
            Page done = office.submit(held, "/confirmation");
            assertThat(done.text()).contains("Erased").doesNotContain("Lucie");
            assertThat(office.submit(held, "/confirmation").status()).isEqualTo(200);

            assertThat(left(tool)).isEmpty();
            assertThat(lucie.open(tool.at("/me/data")).status()).isEqualTo(401);
            assertThat(tool.arrive(Browser.english(), "sd93", "lucie.belanger-roy")
                            .text())
                    .contains("Nous ne vous connaissons pas encore ici");
            assertThat(office.open(tool.at("/programs/bcssa/people?q=Lucie")).text())
                    .doesNotContain("Bélanger");
            Browser weiLin = TwoPartners.weiLin(tool);
            for (String path : List.of("/", "/pairings/" + pairing.id(), "/pairings/" + pairing.id() + "/copy")) {
                Page his = weiLin.open(tool.at(path));
                assertThat(his.status()).as(path).isEqualTo(200);
                assertThat(his.source()).doesNotContain("Lucie").doesNotContain("onerror");
            }
            MatchRun run = tool.store()
                    .read(stores -> stores.matchRuns().latest(RunningTool.PROGRAM))
                    .orElseThrow();
            RunCheck check = tool.store().read(stores -> RunCheck.of(run.id(), stores));
            assertThat(check.checkable()).isTrue();
            assertThat(check.fault()).isEmpty();
            assertThat(export(tool, new ParticipantId("m-45-chow"), true).get("data.json"))
                    .doesNotContain("Lucie");
        }
    }

    /** Both have said yes and set a goal each. */
    private static Pairing talked(RunningTool tool) {
        Pairing pairing = TwoPartners.begun(tool);
        goal(tool, pairing, TwoPartners.lucie(tool), HERS);
        goal(tool, pairing, TwoPartners.weiLin(tool), HIS);
        return pairing;
    }

    private static void goal(RunningTool tool, Pairing pairing, Browser browser, String words) {
        Page form = browser.open(tool.at("/pairings/" + pairing.id() + "/goals/new"));
        Page set = browser.submit(form, "/goals", Map.of("words", words, "text", words, "gains", "Everybody"));
        assertThat(set.status()).isEqualTo(200);
    }

    private static Map<String, String> export(RunningTool tool, ParticipantId person, boolean sealed)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ExportFile(tool.data().personalData(), Messages.in(Locale.CANADA), tool.clock())
                .write(person, sealed, bytes);
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** Where anything of Lucie still stands: her name, her address, her id; the list of acts keeps the id. */
    private static List<String> left(RunningTool tool) {
        List<String> left = new ArrayList<>();
        tool.database()
                .columns()
                .forEach((table, columns) -> columns.forEach(column -> {
                    for (String mark : List.of("Lucie", "lucie.belanger", LUCIE.value(), "onerror")) {
                        if (!table.equals("act")
                                && tool.count(table, "CAST(" + column + " AS TEXT) LIKE '%" + mark + "%'") > 0) {
                            left.add(table + "." + column + " " + mark);
                        }
                    }
                }));
        return left;
    }
}
