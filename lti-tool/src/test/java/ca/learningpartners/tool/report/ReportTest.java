package ca.learningpartners.tool.report;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.consent.Consent;
import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluating.MakingBulletin;
import ca.learningpartners.mentorship.evaluating.Sources;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.tool.mail.StopTokens;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.WaitingMail;
import ca.learningpartners.tool.runtime.Pages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.schedule.Errand;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Staff read reports and take them along, have them made by themselves, and evaluators take the file without names. */
class ReportTest {

    private static final String REPORTS = "/programs/bcssa/reports";
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

    private final RunningTool running = RunningTool.start(Kind.SQLITE);

    @AfterEach
    void stop() {
        running.close();
    }

    private RunningTool published(LocalDate... days) {
        RunningTool tool = running;
        for (LocalDate day : days) {
            publish(tool, day);
        }
        return tool;
    }

    private static void publish(RunningTool tool, LocalDate day) {
        tool.data()
                .store(Purpose.EVALUATING)
                .write(stores -> new MakingBulletin(
                                stores, Sources.of(stores, tool.clock().getZone()))
                        .make(
                                stores.programs().find(RunningTool.PROGRAM).orElseThrow(),
                                day,
                                tool.clock().instant()));
    }

    private static void nightFalls(RunningTool tool) {
        Room room = new Room(tool.database(), tool.store(), new Pages(), tool.clock());
        Errand errand = new ReportErrand(
                        room,
                        tool.data().store(Purpose.MAILING),
                        URI.create("https://mentoring.example"),
                        new StopTokens(tool.data().vault().secret("report-mails")))
                .errand();
        ((Errand.Daily) errand).work().run(() -> false);
    }

    @Test
    void the_office_chooses_a_report_reads_it_in_french_and_takes_it_along() {
        RunningTool tool = published(LocalDate.of(2026, 9, 30), OCTOBER);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        assertThat(noor.open(tool.at("/programs/bcssa")).links("reports")).isNotEmpty();
        Page choose = noor.open(tool.at(REPORTS));
        assertThat(choose.html().select("input[name=report]")).hasSize(ReportKind.ALL.size());
        assertThat(choose.html().select("#as-of option").eachAttr("value")).containsExactly("2026-10-31", "2026-09-30");
        Page report =
                noor.open(tool.at(REPORTS + "/chosen?report=annual&as-of=2026-10-31&district=&lang=fr&format=page"));
        assertThat(report.address().getPath()).isEqualTo(REPORTS + "/annual");
        assertThat(report.language()).isEqualTo("fr-CA");
        assertThat(report.text())
                .contains("Rapport annuel", "Chiffres en date du 31 octobre 2026", "Nouveaux membres")
                .contains("Ils ne changent plus.");
        Page dashboard = noor.open(tool.at("/programs/bcssa/figures"));
        assertThat(noor.open(tool.at(REPORTS + "/annual?lang=en"))
                        .html()
                        .select(".headlines strong")
                        .eachText())
                .isNotEmpty()
                .isEqualTo(dashboard.html().select(".headlines strong").eachText());
        Page file = noor.open(report.html().select("a[href*=/annual/csv]").attr("abs:href"));
        assertThat(file.header("Content-Disposition")).contains("bcssa-annual-2026-10-31.csv");
        assertThat(file.source()).contains("participation,mentees,Nouveaux membres,0,everybody,,Tout le monde,");
        noor.open(tool.at(REPORTS + "/annual/csv?lang=fr&as-of=2026-10-31"));
        assertThat(tool.count("act", "verb = 'report-taken' AND actor = 'lead-27-haddad'"))
                .isEqualTo(1);
        for (String nothing : List.of(
                "/weekly",
                "/annual?as-of=2026-08-31",
                "/annual?as-of=x",
                "/annual/pdf",
                "/district",
                "/annual?district=x",
                "/annual?district=999",
                "/annual/csv?district=999",
                "/annual?lang=de",
                "/annual/csv?lang=de",
                "/annual/exe")) {
            assertThat(noor.open(tool.at(REPORTS + nothing)).status())
                    .as(nothing)
                    .isEqualTo(404);
        }
        Page lacking = noor.open(tool.at(REPORTS + "/chosen?report=district&as-of=2026-10-31&lang=fr&format=csv"));
        assertThat(lacking.status()).isEqualTo(422);
        assertThat(lacking.html().select("input[value=district]").hasAttr("checked"))
                .isTrue();
        assertThat(lacking.html().select("#format option[selected]").attr("value"))
                .isEqualTo("csv");
    }

    @Test
    void a_coordinator_gets_everybody_and_their_own_district_and_others_nothing() {
        RunningTool tool = published(OCTOBER);
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        Page own = ariel.open(tool.at(REPORTS + "/annual/csv"));
        assertThat(own.source()).contains(",everybody,,").doesNotContain(",language,", ",district,27,");
        assertThat(ariel.open(tool.at(REPORTS))
                        .html()
                        .select("#district option")
                        .eachAttr("value"))
                .containsExactly("", "45");
        assertThat(ariel.open(tool.at(REPORTS + "/district?district=45")).status())
                .isEqualTo(200);
        assertThat(ariel.open(tool.at(REPORTS + "/district?district=27")).status())
                .isEqualTo(404);
        assertThat(ariel.open(tool.at(REPORTS + "/people")).status()).isEqualTo(404);
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        for (String path : List.of("", "/annual", "/annual/csv", "/plans", "/people")) {
            assertThat(tessa.open(tool.at(REPORTS + path)).status()).as(path).isEqualTo(404);
        }
        assertThat(tessa.open(tool.at("/programs/bcssa")).links("/reports")).isEmpty();
    }

    /** Whatever number is drawn on a screen of figures stands in the table of the report, of the same group. */
    @Test
    void the_screens_and_the_files_say_the_same_numbers() throws IOException {
        RunningTool tool = published(OCTOBER);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Set<String> table = rows(
                        noor.open(tool.at(REPORTS + "/annual/csv?lang=en")).source())
                .stream()
                .map(row -> row.getField("theme") + "|" + row.getField("value"))
                .collect(Collectors.toSet());
        int drawn = 0;
        for (String theme : List.of("participation", "waiting", "recruitment", "data-quality")) {
            for (String by : List.of("", "?by=language", "?by=district")) {
                Page screen = noor.open(tool.at("/programs/bcssa/figures/" + theme + by));
                for (Element cell : screen.html().select("td[data-value]")) {
                    String value = Numbers.of(Double.parseDouble(cell.attr("data-value")))
                            .toPlainString();
                    assertThat(table).as(theme + by).contains(theme + "|" + value);
                    drawn++;
                }
            }
        }
        assertThat(drawn).isPositive();
    }

    @Test
    void before_there_are_figures_it_says_when_there_will_be() {
        RunningTool tool = published();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        assertThat(noor.open(tool.at(REPORTS)).text()).contains("There are no figures yet");
        assertThat(noor.open(tool.at(REPORTS + "/annual")).status()).isEqualTo(404);
    }

    @Test
    void a_report_is_made_by_itself_kept_byte_for_byte_and_told_by_mail_until_it_is_stopped() {
        RunningTool tool = published(OCTOBER);
        tool.clock().advance(Duration.ofMinutes(1));
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page plans = noor.submit(
                noor.open(tool.at(REPORTS + "/plans")),
                "/plans",
                Map.of("report", "participation", "format", "csv", "lang", "fr", "rhythm", "month"));
        assertThat(plans.text()).contains("Who takes part", "One person is told by mail.");
        nightFalls(tool);
        assertThat(tool.count("report_kept", "1 = 1"))
                .as("what was published before")
                .isZero();
        tool.clock().advance(Duration.ofDays(12));
        publish(tool, LocalDate.of(2026, 11, 30));
        nightFalls(tool);
        nightFalls(tool);
        assertThat(tool.count("report_kept", "1 = 1")).isEqualTo(1);
        List<WaitingMail> mails = WaitingMail.of(tool, "report");
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).plain())
                .contains("November 30, 2026", "https://mentoring.example" + REPORTS + "/kept/");
        noor = tool.signedIn("sd27", "noor.haddad");
        plans = noor.open(tool.at(REPORTS + "/plans"));
        String kept = plans.html().select("a[href*=/kept/]").attr("abs:href");
        Page once = noor.open(kept);
        assertThat(once.source())
                .isEqualTo(noor.open(kept).source())
                .isEqualTo(noor.open(tool.at(REPORTS + "/participation/csv?lang=fr&as-of=2026-11-30"))
                        .source());
        assertThat(tool.signedIn("sd45", "ariel.fontaine").open(kept).status()).isEqualTo(404);
        stopping(tool, mails.get(0));
        plans = noor.open(tool.at(REPORTS + "/plans"));
        assertThat(plans.text()).contains("Nobody is told by mail.");
        plans = noor.submit(plans, "/mail");
        assertThat(plans.text()).contains("One person is told by mail.");
        assertThat(noor.submit(plans, "/mail").text()).contains("Nobody is told by mail.");
        assertThat(noor.submit(noor.open(tool.at(REPORTS + "/plans")), "/ending")
                        .text())
                .contains("No report is made by itself yet.", "as of November 30, 2026");
    }

    /** As a mail program does it, which nobody signed in. */
    private static void stopping(RunningTool tool, WaitingMail mail) {
        String stop = tool.database()
                .read(handle -> handle.createQuery("SELECT stop_link FROM mail WHERE kind = 'report'")
                        .mapTo(String.class)
                        .one());
        assertThat(mail.plain()).contains(stop);
        String there = tool.at(URI.create(stop).getPath());
        Browser anybody = Browser.english();
        assertThat(anybody.open(there).text()).contains("No more mail about this report: Who takes part?");
        assertThat(tool.count("report_reader", "1 = 1"))
                .as("looking changes nothing")
                .isEqualTo(1);
        assertThat(anybody.post(there + "x", Map.of()).status()).isEqualTo(404);
        assertThat(anybody.post(there, Map.of("List-Unsubscribe", "One-Click")).text())
                .contains("No more mail comes about this report");
        assertThat(tool.count("report_reader", "1 = 1")).isZero();
    }

    @Test
    void a_coordinators_report_is_of_their_district_and_read_there() {
        RunningTool tool = published();
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        Page form = ariel.open(tool.at(REPORTS + "/plans"));
        assertThat(ariel.submit(form, "/plans", Map.of("report", "annual", "district", "27"))
                        .status())
                .isEqualTo(422);
        assertThat(ariel.submit(form, "/plans", Map.of("report", "annual", "district", ""))
                        .status())
                .isEqualTo(422);
        Page plans = ariel.submit(form, "/plans", Map.of("report", "district", "district", "45", "format", "page"));
        assertThat(plans.text()).contains("A district beside the province", "District 45");
        assertThat(ariel.submit(form, "/plans", Map.of("report", "district", "district", "45"))
                        .status())
                .isEqualTo(200);
        assertThat(tool.count("report_plan", "1 = 1")).as("sent twice").isEqualTo(1);
        publish(tool, OCTOBER);
        nightFalls(tool);
        Page kept = ariel.open(ariel.open(tool.at(REPORTS + "/plans"))
                .html()
                .select("a[href*=/kept/]")
                .attr("abs:href"));
        assertThat(kept.heading()).isEqualTo("A district beside the province");
        Page office = tool.signedIn("sd27", "noor.haddad").open(tool.at(REPORTS + "/plans"));
        assertThat(office.text()).contains("No report is made by itself yet.", "Nothing has been made yet");
    }

    @Test
    void what_is_not_on_the_lists_is_refused_beside_its_field_and_nothing_is_planned() {
        RunningTool tool = published(OCTOBER);
        Browser office = tool.signedIn("office", "halcyon.whitford-ng");
        Page form = office.open(tool.at(REPORTS + "/plans"));
        Map<String, String> unfit =
                Map.of("district", "999", "lang", "de", "format", "exe", "report", "weekly", "rhythm", "hourly");
        unfit.forEach((field, typed) -> {
            Page page = office.submit(form, "/plans", Map.of(field, typed));
            assertThat(page.status()).as(field).isEqualTo(422);
            assertThat(page.html().select("[aria-invalid]").eachAttr("name")).containsExactly(field);
            assertThat(page.html().select("#problem").text()).isNotBlank();
        });
        assertThat(tool.count("report_plan", "1 = 1")).isZero();
        for (String asked : List.of("district=999", "lang=de", "format=exe", "as-of=soon")) {
            Page page = office.open(tool.at(REPORTS + "/chosen?report=annual&" + asked));
            assertThat(page.status()).as(asked).isEqualTo(422);
            assertThat(page.html().select("[aria-invalid]").eachAttr("name"))
                    .containsExactly(asked.substring(0, asked.indexOf('=')));
        }
    }

    @Test
    void a_district_that_takes_no_part_in_the_program_is_not_there() {
        RunningTool tool = published(OCTOBER);
        Browser office = tool.signedIn("office", "halcyon.whitford-ng");
        assertThat(office.open(tool.at(REPORTS + "/annual?district=27")).status())
                .isEqualTo(200);
        tool.store().write(stores -> {
            Program program = stores.programs().find(RunningTool.PROGRAM).orElseThrow();
            stores.programs()
                    .save(new Program(
                            program.id(),
                            program.template(),
                            program.title(),
                            program.startsOn(),
                            program.stage(),
                            new TreeSet<>(Set.of(new DistrictNumber(45))),
                            program.rules()));
            return true;
        });
        for (String address : List.of(
                REPORTS + "/annual?district=27",
                REPORTS + "/annual/csv?district=27",
                "/programs/bcssa/figures/participation?district=27")) {
            assertThat(office.open(tool.at(address)).status()).as(address).isEqualTo(404);
        }
    }

    @Test
    void an_evaluator_takes_a_file_without_names_of_those_who_agreed_and_they_read_so() throws IOException {
        RunningTool tool = published();
        tool.imports("id,name,email,role,district,languages\n"
                + "eval,Eva Luator,late.joiner@sd45.example,evaluator,SD45,en\n");
        Browser eva = tool.signedIn("sd45", "late.joiner");
        assertThat(eva.open(tool.at(REPORTS + "/people")).text()).contains("Fewer than ten people agree now");
        List<ParticipantId> mentees = agree(tool);
        Page page = eva.open(tool.at(REPORTS + "/people"));
        Map<String, String> files = unzipped(eva.download(page.form("/people"), Map.of()));
        assertThat(files).containsOnlyKeys("people.csv", "codebook.csv");
        List<NamedCsvRecord> rows = rows(files.get("people.csv"));
        assertThat(rows).hasSameSizeAs(mentees);
        assertThat(files.get("people.csv")).doesNotContain("Lindqvist", "nm-27", "@");
        assertThat(rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> List.of(
                                        row.getField("role"),
                                        row.getField("branch"),
                                        row.getField("language"),
                                        row.getField("place"),
                                        row.getField("began")),
                                Collectors.counting()))
                        .values())
                .allMatch(alike -> alike >= 10);
        assertThat(rows).extracting(row -> row.getField("code")).isSorted().doesNotHaveDuplicates();
        List<String> explained = rows(files.get("codebook.csv")).stream()
                .map(row -> row.getField("name"))
                .toList();
        assertThat(explained).containsAll(rows.get(0).getHeader());
        Page seen = tool.signedIn("sd27", "tessa.lindqvist").open(tool.at("/me/seen"));
        assertThat(seen.text()).contains("Eva Luator", "A row without your name in a file for the evaluation");
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        String token = noor.open(tool.at(REPORTS + "/plans")).token();
        assertThat(noor.post(tool.at(REPORTS + "/people"), Map.of("token", token))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_evaluators_first_screen_leads_to_what_there_is_to_read() {
        running.imports("id,name,email,role,district,languages\n"
                + "eval,Eva Luator,late.joiner@sd45.example,evaluator,SD45,en\n");
        Browser eva = running.signedIn("sd45", "late.joiner");
        Page none = eva.open(running.at("/"));
        assertThat(none.text()).contains("has no figures yet").doesNotContain("There is nothing for you to do");
        assertThat(none.html().select(".step a.button").attr("href")).isEqualTo("/programs/bcssa/surveys");
        publish(running, OCTOBER);
        Page home = eva.open(running.at("/"));
        assertThat(home.html().select(".step h1").text()).contains("October 31, 2026");
        assertThat(home.html().select(".step a").eachAttr("href"))
                .containsExactly("/programs/bcssa/figures", REPORTS, "/programs/bcssa/surveys");
    }

    /** All mentees but one, who took it back. */
    private static List<ParticipantId> agree(RunningTool tool) {
        return tool.store().write(stores -> {
            List<ParticipantId> people = stores.enrolments().mentees(RunningTool.PROGRAM).stream()
                    .map(each -> each.id())
                    .toList();
            people.forEach(person -> stores.consents()
                    .add(new Consent(
                            RunningTool.PROGRAM, Terms.EVALUATION, 1, true, new Fact(person, RunningTool.NOW))));
            ParticipantId last = people.get(people.size() - 1);
            stores.consents()
                    .add(new Consent(RunningTool.PROGRAM, Terms.EVALUATION, 2, false, new Fact(last, RunningTool.NOW)));
            return people.subList(0, people.size() - 1);
        });
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<NamedCsvRecord> rows(String text) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            return reader.stream().toList();
        }
    }
}
