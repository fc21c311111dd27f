package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import ca.learningpartners.tool.running.TwoPartners;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks against a gathering, and for whom there is nothing here. */
class GatheringRulesTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2028-08-17|09:00|15:00|IN_PERSON|Fort St. James||",
                "2028-09-17|09:00|15:00|IN_PERSON|Here||is in none of the months",
                "2027-08-17|09:00|15:00|IN_PERSON|Here||is outside this year",
                "2028-02-29|09:00|15:00|IN_PERSON|Here||is outside this year",
                "2029-02-29|09:00|15:00|IN_PERSON|Here||is not a date",
                "2028-11-31|09:00|15:00|IN_PERSON|Here||is not a date",
                "2028-08-18|15:00|09:00|IN_PERSON|Here||Maybe the two are swapped",
                "2028-08-18|9 o’clock|15:00|IN_PERSON|Here||is no time of day",
                "2028-08-18|09:00|15:00|IN_PERSON|||Say where people meet",
                "2028-08-18|09:00|15:00|ONLINE||javascript:alert(1)|is no https address",
                "2028-08-18|09:00|15:00|ONLINE||http://meet.example/x|is no https address",
                "2028-08-18|09:00|15:00|ONLINE||https://user:pass@meet.example/x|is no https address"
            })
    void a_gathering_that_cannot_be_comes_back_with_what_was_typed(
            String date, String start, String end, String form, String place, String link, String said) {
        Page answer = plan(TOOLS.onSqlite(), "2028", date, start, end, form, place, link);
        if (said == null) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        } else {
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.main().select("[role=alert]").text()).contains(said);
            assertThat(answer.main().select("input[name=g8-date]").val()).isEqualTo(date);
        }
    }

    @Test
    void a_second_in_a_month_and_a_fourth_in_a_year_are_refused_and_a_cancelled_one_frees_its_month() {
        RunningTool tool = TOOLS.onSqlite();
        assertThat(plan(tool, 2027, "2027-08-15").status()).isEqualTo(200);
        assertThat(plan(tool, 2027, "2027-08-22").text()).contains("There is a gathering in the month");
        assertThat(plan(tool, 2027, "2027-11-21").status()).isEqualTo(200);
        assertThat(plan(tool, 2027, "2028-04-17").status()).isEqualTo(200);
        assertThat(plan(tool, 2027, "2028-04-18").text()).contains("This year has all 3 of its gatherings");
        Gathering april = of(tool, 2027).get(2);
        Browser noor = noor(tool);
        Page page = noor.open(tool.at("/gatherings/" + april.id()));
        Page unsaid = noor.submit(page, "/cancellation", Map.of("reason", ""));
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.text()).contains("Say why");
        Page long501 = noor.submit(page, "/cancellation", Map.of("reason", "x".repeat(501)));
        assertThat(long501.status()).isEqualTo(422);
        assertThat(long501.main().select("details[open] #reason").val()).hasSize(501);
        Page cancelled = noor.submit(page, "/cancellation", Map.of("reason", "The road is closed"));
        assertThat(cancelled.text()).contains("This gathering is not held", "The road is closed");
        assertThat(plan(tool, 2027, "2028-04-18").status()).isEqualTo(200);
    }

    @Test
    void a_gathering_moves_within_its_month_and_nobody_changes_what_they_have_not_seen() {
        RunningTool tool = TOOLS.onSqlite();
        plan(tool, 2029, "2029-11-18");
        Gathering november = of(tool, 2029).get(0);
        Browser noor = noor(tool);
        Page form = noor.open(tool.at("/gatherings/" + november.id() + "/change"));
        String end = "/gatherings/" + november.id();
        assertThat(noor.submit(form, end, Map.of("g0-date", "2029-12-02")).text())
                .contains("is in none of the months");
        assertThat(noor.submit(form, end, Map.of("g0-date", "2030-04-14")).text())
                .contains("is in another");
        assertThat(noor.submit(form, end, Map.of("g0-date", "2029-11-25")).status())
                .isEqualTo(200);
        assertThat(noor.submit(form, end, Map.of("g0-date", "2029-11-26")).text())
                .contains("Somebody else has changed this meanwhile");
    }

    @Test
    void a_program_whose_template_names_no_months_gathers_when_it_likes_but_once_a_day() {
        RunningTool tool = TOOLS.onSqlite();
        ProgramId id = new ProgramId("teachers");
        tool.store().write(stores -> {
            stores.programs()
                    .save(Program.of(ProgramTemplate.newest("ptmp").orElseThrow(), id, LocalDate.of(2026, 9, 1)));
            stores.appointments().add(new Appointment(id, new ParticipantId("lead-27-haddad"), Role.OFFICE, null));
            return true;
        });
        for (String day : List.of("2028-02-29", "2028-03-01")) {
            assertThat(teachers(tool, day).status()).isEqualTo(200);
        }
        assertThat(teachers(tool, "2028-03-01").text()).contains("There is a gathering on March 1, 2028 already");
        assertThat(noor(tool).open(tool.at("/programs/teachers")).text())
                .contains("Now and then, on topics")
                .doesNotContain("Three times a year");
    }

    private static Page teachers(RunningTool tool, String day) {
        Browser noor = noor(tool);
        Page form = noor.open(tool.at("/programs/teachers/gatherings/plan?year=2027"));
        return noor.submit(form, "/programs/teachers/gatherings", Map.of("g0-date", day, "g0-place", "Here"));
    }

    @Test
    void only_the_office_plans_and_for_who_is_not_invited_there_is_nothing() {
        RunningTool tool = TOOLS.onSqlite();
        plan(tool, 2026, "2027-04-15");
        String id = of(tool, 2026).get(0).id().value();
        Browser lucie = TwoPartners.lucie(tool);
        Browser etienne = tool.signedIn("sd93", "etienne.marchand");
        assertThat(lucie.open(tool.at("/programs/bcssa/gatherings?year=2026")).status())
                .isEqualTo(200);
        for (Browser somebody : List.of(lucie, etienne)) {
            assertThat(somebody.open(tool.at("/programs/bcssa/gatherings/plan")).status())
                    .isEqualTo(404);
            assertThat(somebody.open(tool.at("/gatherings/" + id + "/change")).status())
                    .isEqualTo(404);
            Map<String, String> token = new HashMap<>(TwoPartners.token(tool, somebody));
            token.put("reason", "Because");
            assertThat(somebody.post(tool.at("/gatherings/" + id + "/cancellation"), token)
                            .status())
                    .isIn(404, 409);
            assertThat(somebody.post(tool.at("/gatherings/" + id + "/guests"), token)
                            .status())
                    .isIn(404, 409);
            assertThat(of(tool, 2026).get(0).isHeld()).isTrue();
        }
        for (String path : List.of("/agenda", "/guests", "/guests.csv")) {
            assertThat(lucie.open(tool.at("/gatherings/" + id + path)).status())
                    .as(path)
                    .isEqualTo(404);
        }
        Map<String, String> token = TwoPartners.token(tool, lucie);
        for (String path : List.of("/windows", "/decision", "/agenda", "/tables", "/takeaways/notes")) {
            assertThat(lucie.post(tool.at("/gatherings/" + id + path), token).status())
                    .as(path)
                    .isNotEqualTo(200);
        }
        assertThat(tool.count("gathering_slot", "gathering = '" + id + "'")).isZero();
        assertThat(etienne.open(tool.at("/gatherings/" + id + "/guests.csv")).status())
                .isEqualTo(404);
        assertThat(etienne.open(tool.at("/gatherings/" + id + "/ballot")).status())
                .isEqualTo(404);
        assertThat(etienne.open(tool.at("/gatherings/none")).status()).isEqualTo(404);
        assertThat(etienne.open(tool.at("/programs/other/gatherings")).status()).isEqualTo(404);
        assertThat(Browser.english().open(tool.at("/gatherings/" + id)).status())
                .isEqualTo(401);
    }

    @Test
    void a_notice_is_read_by_all_and_echoed_once_and_its_author_is_named_only_if_they_like() {
        RunningTool tool = TOOLS.onSqlite();
        Browser lucie = TwoPartners.lucie(tool);
        String board = tool.at("/programs/bcssa/gatherings/board");
        Page raised = lucie.submit(lucie.open(board), "/board", Map.of("words", "=2+2 autobus", "named", ""));
        assertThat(raised.text()).contains("=2+2 autobus", "nobody else yet");
        assertThat(lucie.submit(raised, "/board", Map.of("words", " ")).status())
                .isEqualTo(422);
        Browser noor = noor(tool);
        Page read = noor.open(board);
        assertThat(read.text()).contains("=2+2 autobus").doesNotContain("Lucie");
        assertThat(noor.submit(read, "/echo").text()).contains("one says “me too”");
        assertThat(noor.submit(read, "/echo").text()).contains("one says “me too”");
        assertThat(lucie.submit(lucie.open(board), "/removal").text()).doesNotContain("autobus");
    }

    @Test
    void everything_is_said_in_french_too() {
        RunningTool tool = TOOLS.onSqlite();
        plan(tool, 2029, "2030-04-18");
        Browser etienne = tool.signedIn("sd93", "etienne.marchand");
        etienne.open(tool.launch("sd93", "etienne.marchand").withLocale("fr-CA"));
        String there =
                "/gatherings/" + of(tool, 2029).get(of(tool, 2029).size() - 1).id();
        assertThat(etienne.open(tool.at("/programs/bcssa/gatherings?year=2029")).text())
                .contains("Rencontre : août 2029", "Demandez des thèmes");
        for (String path : List.of("", "/topics", "/agenda", "/guests", "/tables", "/takeaways")) {
            Page page = etienne.open(tool.at(there + path));
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.language()).startsWith("fr");
        }
    }

    @Test
    void years_are_planned_from_the_first_of_the_program_to_three_ahead_and_others_lead_to_the_nearest() {
        RunningTool tool = TOOLS.onSqlite();
        for (int year : List.of(1, 2025, 2030, 2100)) {
            Page refused = plan(tool, String.format("%04d", year), "2028-08-17");
            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.main().select("[role=alert]").text())
                    .contains("can be planned from August 1, 2026 to July 31, 2030");
        }
        assertThat(plan(tool, "2026x", "2026-08-17").status()).isEqualTo(404);
        Browser noor = noor(tool);
        Page last = noor.open(tool.at("/programs/bcssa/gatherings?year=2100"));
        assertThat(last.main().select("nav a[href^='?year=']").eachAttr("href")).containsExactly("?year=2028");
        Page first = noor.open(tool.at("/programs/bcssa/gatherings?year=1000"));
        assertThat(first.main().select("nav a[href^='?year=']").eachAttr("href"))
                .containsExactly("?year=2027");
        assertThat(noor.open(tool.at("/programs/bcssa/gatherings?year=2026x")).text())
                .contains("2026");
    }

    @Test
    void what_a_form_cannot_have_meant_is_refused_and_changes_nothing() {
        RunningTool tool = TOOLS.onSqlite();
        plan(tool, 2028, "2028-11-16");
        Gathering november = of(tool, 2028).stream()
                .filter(each -> each.slot().equals("2028-11"))
                .findFirst()
                .orElseThrow();
        Browser noor = noor(tool);
        String there = "/gatherings/" + november.id();
        Page windows = post(tool, noor, there + "/windows", Map.of());
        assertThat(windows.text()).contains("Say until when topics are proposed");
        Page blank = post(
                tool,
                noor,
                there + "/windows",
                Map.of("until", "", "opens-date", "", "revision", String.valueOf(november.revision())));
        assertThat(blank.text()).contains("Say until when topics are proposed");
        Map<String, String> part = Map.of(
                "id", GatheringId.random().value(), "from", "zzz", "start", "09:00", "minutes", "30", "words", "Tea");
        Page agenda = post(tool, noor, there + "/agenda", part);
        assertThat(agenda.text()).contains("“from” cannot be used here");
        for (String shown : List.of("", "x".repeat(3001))) {
            Page guests = post(tool, noor, there + "/guests", Map.of("shown", shown));
            assertThat(guests.text()).contains("Somebody of these is not on the list");
        }
        assertThat(tool.count("gathering_slot", "gathering = '" + november.id() + "'"))
                .isZero();
        assertThat(tool.store()
                        .read(stores -> stores.gatherings().find(november.id()).orElseThrow())
                        .revision())
                .isEqualTo(november.revision());
    }

    private static Page post(RunningTool tool, Browser browser, String path, Map<String, String> filled) {
        Map<String, String> fields = new HashMap<>(TwoPartners.token(tool, browser));
        fields.putAll(filled);
        Page answer = browser.post(tool.at(path), fields);
        assertThat(answer.status()).as(path + answer.text()).isEqualTo(422);
        return answer;
    }

    private static Page plan(RunningTool tool, int year, String date) {
        return plan(tool, String.valueOf(year), date);
    }

    private static Page plan(RunningTool tool, String year, String date) {
        return plan(tool, year, date, "09:00", "15:00", "IN_PERSON", "Prince Rupert", "");
    }

    /** Sent under the first block that there is, so that a second of a month is asked for, too. */
    private static Page plan(
            RunningTool tool,
            String year,
            String date,
            String start,
            String end,
            String form,
            String place,
            String link) {
        Browser noor = noor(tool);
        Map<String, String> fields = new HashMap<>(TwoPartners.token(tool, noor));
        fields.put("year", year);
        fields.put("block", "g8-");
        fields.put("g8-id", GatheringId.random().value());
        fields.put("g8-date", date);
        fields.put("g8-start", start);
        fields.put("g8-end", end);
        fields.put("g8-title-en", "Gathering");
        fields.put("g8-title-fr", "Rencontre : août " + year);
        fields.put("g8-form", form);
        fields.put("g8-place", place == null ? "" : place);
        fields.put("g8-link", link == null ? "" : link);
        return noor.post(tool.at("/programs/bcssa/gatherings"), fields);
    }

    private static List<Gathering> of(RunningTool tool, int year) {
        return tool.store().read(stores -> stores.gatherings().of(RunningTool.PROGRAM, year)).stream()
                .filter(Gathering::isHeld)
                .toList();
    }

    private static Browser noor(RunningTool tool) {
        return tool.signedIn("sd27", "noor.haddad");
    }
}
