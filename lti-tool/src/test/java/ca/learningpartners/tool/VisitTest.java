package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.Pair;
import ca.learningpartners.tool.running.RunningTool;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lucie and Wei-Lin plan a visit by float plane; their coordinators read it, and nobody is asked why there is none. */
class VisitTest {

    private static final String WISH = "Comment les aînés ouvrent la journée";
    private static final int VISITED = 52;
    private static final String KEEPSAKE = "A chair is kept for every elder.";

    private @Nullable RunningTool running;

    @AfterEach
    void stop() {
        if (running != null) {
            running.close();
        }
    }

    private RunningTool start(Kind kind) {
        running = RunningTool.start(kind);
        return running;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_visit_by_float_plane_goes_from_idea_to_keepsake(Kind kind) {
        RunningTool tool = start(kind);
        Pair pair = Pair.begun(tool);
        String visit = planned(tool, pair);
        Page home = pair.weiLin().open(tool.at("/"));
        assertThat(home.html().select("#happenings").text()).contains("has a plan for a visit");
        Page read = pair.weiLin().open(tool.at(visit));
        assertThat(read.text()).contains("float plane", "Hartley Bay", "First Nation", "Elders", WISH);
        assertThat(read.html().select("svg.hours .hour")).hasSize(1);
        Page agreed = pair.weiLin().submit(read, "/agreement");
        assertThat(agreed.text()).contains("agreed by both");

        tool.clock().advance(Duration.ofDays(30));
        Browser weiLin = tool.signedIn("sd45", "wei-lin.chow");
        Page after = weiLin.open(tool.at(visit));
        assertThat(after.text()).contains("happened");
        weiLin.submit(after, "/keepsake", Map.of("text", KEEPSAKE));
        Page thanked = weiLin.submit(weiLin.open(tool.at(visit)), "/thanks");
        assertThat(thanked.text()).contains(KEEPSAKE, "thanks sent on");
        assertThat(thanked.html().select("a[href$=/plan], form[action$=/calling-off]"))
                .isEmpty();
        Map<String, String> nothing = token(weiLin, tool);
        for (String deed : List.of("/calling-off", "/keepsake")) {
            assertThat(weiLin.post(tool.at(visit + deed), nothing).status())
                    .as(deed)
                    .isEqualTo(409);
        }
        assertThat(weiLin.open(tool.at(visit + "/plan")).text()).contains("has taken place");
        assertThat(weiLin.open(tool.at(visit)).text()).contains("happened", KEEPSAKE);
        Browser etienne = tool.signedIn("sd93", "etienne.marchand");
        assertThat(etienne.open(tool.at(visit)).html().select("#opinion")).isEmpty();
        Map<String, String> late = token(etienne, tool);
        late.putAll(Map.of("version", "1", "fits", "no"));
        assertThat(etienne.post(tool.at(visit + "/opinion"), late).status()).isEqualTo(409);
    }

    @Test
    void both_coordinators_read_the_plan_say_whether_it_fits_and_change_nothing() {
        RunningTool tool = start(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        String visit = planned(tool, pair);
        Browser etienne = tool.signedIn("sd93", "etienne.marchand");
        Page list = etienne.open(tool.at("/programs/bcssa/visits"));
        assertThat(list.links("/visits/")).contains(visit);
        Page plan = etienne.open(tool.at(visit));
        assertThat(plan.text()).contains("Hartley Bay").doesNotContain(KEEPSAKE);
        assertThat(plan.html().select("form").eachAttr("action")).doesNotContain(visit + "/plan", visit + "/keepsake");
        assertThat(etienne.open(tool.at(visit + "/plan")).status()).isEqualTo(404);
        Map<String, String> said = token(etienne, tool);
        said.put("version", "1");
        said.put("fits", "maybe");
        assertThat(etienne.post(tool.at(visit + "/opinion"), said).status()).isEqualTo(409);
        assertThat(tool.count("visit_opinion", "1 = 1")).isZero();
        said.put("fits", "no");
        assertThat(etienne.post(tool.at(visit + "/opinion"), said).status()).isEqualTo(200);
        assertThat(pair.weiLin().open(tool.at(visit)).text()).contains("asks you to move it");
        for (String deed : List.of("/agreement", "/calling-off", "/keepsake", "/thanks", "/plan")) {
            assertThat(etienne.post(tool.at(visit + deed), said).status())
                    .as(deed)
                    .isEqualTo(404);
        }
    }

    @Test
    void other_coordinators_the_office_and_strangers_find_no_plan() {
        RunningTool tool = start(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        String visit = planned(tool, pair);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        tool.store().write(stores -> {
            stores.appointments().add(new Appointment(RunningTool.PROGRAM, noor(tool), Role.OFFICE, null));
            return true;
        });
        for (Browser other : List.of(noor, tessa)) {
            for (String path : List.of(
                    visit,
                    visit + "/plan",
                    "/pairings/" + pair.pairing().id() + "/visits",
                    "/pairings/" + pair.pairing().id() + "/visits/new")) {
                Page page = other.open(tool.at(path));
                assertThat(page.status()).as(path).isEqualTo(404);
                assertThat(page.source()).doesNotContain("Hartley");
            }
            Map<String, String> said = token(other, tool);
            said.putAll(Map.of("version", "1", "fits", "yes"));
            for (String deed : List.of("/opinion", "/agreement", "/calling-off", "/keepsake", "/thanks")) {
                assertThat(other.post(tool.at(visit + deed), said).status()).isEqualTo(404);
            }
        }
        Page office = noor.open(tool.at("/programs/bcssa/visits"));
        assertThat(office.html().select("#figures").text()).contains("fewer than ten");
        assertThat(office.source()).doesNotContain("Bélanger", "Hartley");
    }

    @Test
    void a_coordinator_of_the_visited_district_reads_the_plan_and_says_whether_it_fits() {
        RunningTool tool = start(Kind.SQLITE);
        String visit = planned(tool, Pair.begun(tool));
        tool.signedIn("sd27", "noor.haddad");
        tool.store().write(stores -> {
            stores.appointments()
                    .add(new Appointment(
                            RunningTool.PROGRAM, noor(tool), Role.COORDINATOR, new DistrictNumber(VISITED)));
            return true;
        });
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        assertThat(noor.open(tool.at("/programs/bcssa/visits")).links("/visits/"))
                .contains(visit);
        Page plan = noor.open(tool.at(visit));
        assertThat(plan.text()).contains("Hartley Bay");
        assertThat(plan.html().select("form[action$=/calling-off], form[action$=/keepsake]"))
                .isEmpty();
        assertThat(noor.submit(plan, "/opinion", Map.of("fits", "yes")).text()).contains("it fits");
        assertThat(noor.open(tool.at(visit + "/plan")).status()).isEqualTo(404);
    }

    private static ParticipantId noor(RunningTool tool) {
        return new ParticipantId(tool.database()
                .read(handle -> handle.createQuery("SELECT id FROM participant WHERE email LIKE 'noor.haddad%'")
                        .mapTo(String.class)
                        .one()));
    }

    @Test
    void what_cannot_be_comes_back_beside_its_field_with_everything_typed() {
        RunningTool tool = start(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        for (Map.Entry<String, Map<String, String>> slip : Map.of(
                        "Choose the district that is visited", Map.of("district", "999"),
                        "Choose a topic of the program", Map.of("topics", "zz"),
                        "O99 is not one of", Map.of("objectives", "O99"),
                        "begins within two years", Map.of("first", "9999-12-30", "last", "9999-12-30"),
                        "The last day is before the first", Map.of("last", "2026-12-01"),
                        "14 days at most", Map.of("last", "2026-12-31"),
                        "begins on August 1, 2026", Map.of("first", "2026-07-01"),
                        "ends after it begins", Map.of("stop-ends", "08:00"),
                        "not one of the visit", Map.of("stop-day", "2026-12-20"))
                .entrySet()) {
            Page refused = send(tool, pair, slip.getValue());
            assertThat(refused.status()).as(slip.getKey()).isEqualTo(422);
            assertThat(refused.html().select("#problem").text()).contains(slip.getKey());
            assertThat(refused.html().select("#interests").text()).isEqualTo(WISH);
            assertThat(refused.html().select("[name=leg-means]").first().attr("value"))
                    .isEqualTo("float plane");
        }
        assertThat(tool.count("visit", "1 = 1")).isZero();
    }

    @Test
    void agreed_days_stand_in_both_calendars_and_a_move_raises_the_sequence() {
        RunningTool tool = start(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        String visit = planned(tool, pair);
        String feed = feed(tool, pair.weiLin());
        assertThat(Browser.english().open(feed).source()).doesNotContain("DTSTART;VALUE=DATE");
        pair.weiLin().submit(pair.weiLin().open(tool.at(visit)), "/agreement");
        assertThat(Browser.english().open(feed).source())
                .contains("DTSTART;VALUE=DATE:20261207", "DTEND;VALUE=DATE:20261209", "SEQUENCE:1");
        Page form = pair.weiLin().open(tool.at(visit + "/plan"));
        pair.weiLin().submit(form, visit + "/plan", Map.of("last", "2026-12-09", "reserve", "2026-12-10"));
        assertThat(Browser.english().open(feed).source())
                .as("until both agree again")
                .doesNotContain("VALUE=DATE");
        pair.lucie().submit(pair.lucie().open(tool.at(visit)), "/agreement");
        assertThat(Browser.english().open(feed).source()).contains("DTEND;VALUE=DATE:20261210", "SEQUENCE:2");
        pair.lucie().submit(pair.lucie().open(tool.at(visit)), "/calling-off");
        assertThat(Browser.english().open(feed).source()).contains("STATUS:CANCELLED", "SEQUENCE:3");
    }

    @Test
    void no_visit_is_no_number_no_reminder_and_no_next_step() {
        RunningTool tool = start(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        tool.clock().advance(Duration.ofDays(300));
        Browser weiLin = tool.signedIn("sd45", "wei-lin.chow");
        Page home = weiLin.open(tool.at("/"));
        assertThat(home.html().select(".step, #happenings, #reminders").text()).doesNotContainIgnoringCase("visit");
        Page list = weiLin.open(tool.at("/pairings/" + pair.pairing().id() + "/visits"));
        assertThat(list.text()).contains("None needs to be.");
        Browser etienne = tool.signedIn("sd93", "etienne.marchand");
        assertThat(etienne.open(tool.at("/")).html().select(".numbers").text()).doesNotContainIgnoringCase("visit");
        assertThat(tool.count("nudge", "kind LIKE '%VISIT%'")).isZero();
        assertThat(tool.count("mail", "1 = 1")).isEqualTo(tool.count("mail", "kind NOT LIKE '%visit%'"));
    }

    private static Map<String, String> token(Browser browser, RunningTool tool) {
        return new HashMap<>(Map.of("token", browser.open(tool.at("/privacy")).token()));
    }

    private static String feed(RunningTool tool, Browser browser) {
        Page page = browser.submit(browser.open(tool.at("/calendar")), "/calendar/address");
        String source = page.source();
        int at = source.indexOf("/calendar/", source.indexOf(".ics") - 100);
        return tool.at(source.substring(at, source.indexOf(".ics", at) + 4));
    }

    /** From Lucie, with a meeting and a flight. */
    private static String planned(RunningTool tool, Pair pair) {
        Page kept = send(tool, pair, Map.of());
        assertThat(kept.status()).isEqualTo(200);
        return kept.address().getPath();
    }

    private static Page send(RunningTool tool, Pair pair, Map<String, String> changed) {
        String path = "/pairings/" + pair.pairing().id() + "/visits";
        Page form = pair.lucie().open(tool.at("/privacy"));
        Map<String, String> fields = new HashMap<>(Map.ofEntries(
                Map.entry("token", form.token()),
                Map.entry("id", UUID.randomUUID().toString()),
                Map.entry("base", "0"),
                Map.entry("district", String.valueOf(VISITED)),
                Map.entry("interests", WISH),
                Map.entry("first", "2026-12-07"),
                Map.entry("last", "2026-12-08"),
                Map.entry("reserve", "2026-12-09"),
                Map.entry("stop-with", "NATION"),
                Map.entry("stop-day", "2026-12-07"),
                Map.entry("stop-begins", "09:00"),
                Map.entry("stop-ends", "11:30"),
                Map.entry("stop-who", "Elders"),
                Map.entry("stop-place", "Hartley Bay"),
                Map.entry("leg-by", "AIR"),
                Map.entry("leg-means", "float plane"),
                Map.entry("leg-day", "2026-12-07"),
                Map.entry("leg-from", "Seal Cove"),
                Map.entry("leg-to", "Hartley Bay"),
                Map.entry("leg-leaves", "08:00"),
                Map.entry("leg-minutes", "45")));
        fields.putAll(changed);
        pair.lucie().open(tool.launch("sd93", "lucie.belanger-roy").withLocale("en-CA"));
        fields.put("token", pair.lucie().open(tool.at("/privacy")).token());
        return pair.lucie().post(tool.at(path), fields);
    }
}
