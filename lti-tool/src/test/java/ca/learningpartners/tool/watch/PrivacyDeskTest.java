package ca.learningpartners.tool.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import ca.learningpartners.tool.running.TwoPartners;
import ca.learningpartners.tool.running.WaitingMail;
import ca.learningpartners.tool.runtime.Pages;
import ca.learningpartners.tool.runtime.Room;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a privacy officer is told, what they say to it, and whose data was reached. */
class PrivacyDeskTest {

    private static final String DESK = "/programs/bcssa/privacy-desk";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void reading_more_than_thirty_people_within_an_hour_is_told_once_and_judged_for_good(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser halcyon = tool.signedIn("office", "halcyon.whitford-ng");
        List<String> people = people(tool);
        int mails = tool.count("mail", "kind = 'privacy-alert'");
        people.subList(0, 30).forEach(person -> halcyon.open(tool.at("/programs/bcssa/people/" + person + "/intake")));
        assertThat(errand(tool).look()).isZero();
        halcyon.open(tool.at("/programs/bcssa/people/" + people.get(30) + "/intake"));
        assertThat(errand(tool).look()).isEqualTo(1);
        assertThat(errand(tool).look()).isZero();
        assertThat(tool.count("mail", "kind = 'privacy-alert'")).isEqualTo(mails + 1);
        assertThat(WaitingMail.of(tool, "privacy-alert"))
                .allSatisfy(mail -> assertThat(mail.plain()).isNotBlank().doesNotContain("Halcyon"));

        Browser ioana = tool.signedIn("office", "ioana.tiriac");
        assertThat(ioana.open(tool.at("/")).links("/privacy-desk")).isNotEmpty();
        ioana.open(tool.launch("office", "ioana.tiriac").withLocale("en-CA"));
        Page desk = ioana.open(tool.at(DESK));
        assertThat(desk.main().text()).contains("Halcyon Whitford-Ng", "31 different people", "more than 30");
        Element about = desk.html().select("li:contains(31 different people)").first();
        String alert = about.select("form[action*=/alerts/]").attr("action");
        assertThat(ioana.submit(desk, alert, Map.of("verdict", "")).status()).isEqualTo(422);
        Map<String, String> harmless = Map.of("verdict", "HARMLESS", "note", "The yearly review.");
        ioana.submit(desk, alert, harmless);
        ioana.submit(desk, alert, harmless);
        Page judged = ioana.open(tool.at(DESK));
        assertThat(judged.main().text()).contains("harmless", "The yearly review.");
        ioana.submit(judged, alert, Map.of("verdict", "BREACH", "note", "It was not."));
        assertThat(ioana.open(tool.at(DESK)).main().text()).contains("The yearly review.", "It was not.");
        assertThat(tool.count("alert_finding", "1 = 1")).isEqualTo(2);
    }

    @Test
    void asking_five_times_for_what_is_not_theirs_is_told() {
        RunningTool tool = TOOLS.onSqlite();
        tool.match();
        Browser ariel = tool.signedIn("sd52", "cornelia.brandvold");
        List<String> pairings = tool.database()
                .reading()
                .withHandle(handle -> handle.createQuery("SELECT id FROM pairing ORDER BY id LIMIT 5")
                        .mapTo(String.class)
                        .list());
        pairings.subList(0, 4)
                .forEach(id -> assertThat(ariel.open(tool.at("/pairings/" + id)).status())
                        .isEqualTo(404));
        assertThat(errand(tool).look()).isZero();
        ariel.open(tool.at("/pairings/" + pairings.get(4)));
        assertThat(errand(tool).look()).isEqualTo(1);
        Page desk = officer(tool).open(tool.at(DESK));
        assertThat(desk.html().select("#refused").text()).contains("Cornelia Brandvold: 5 times");
    }

    @Test
    void a_roster_names_whose_data_a_reader_reached_with_which_kinds_and_no_cell_is_a_formula() {
        RunningTool tool = TOOLS.onSqlite();
        tool.imports("""
                id,name,email,role,district,languages,position,position_start
                =cmd|0,=HYPERLINK(1),formula@sd52.example,mentee,SD52,en,Principal,2026-08-15
                """);
        Browser cornelia = tool.signedIn("sd52", "cornelia.brandvold");
        cornelia.open(tool.at("/programs/bcssa/people/=cmd%7C0/intake"));
        cornelia.open(tool.at("/programs/bcssa/people/=cmd%7C0/accounts"));
        Browser ioana = officer(tool);
        Page desk = ioana.open(tool.at(DESK));
        Page roster = ioana.submit(desk, "/roster", Map.of("reader", "lead-52-brandvold"));
        assertThat(cornelia.open(tool.at("/programs/bcssa/people/=cmd%7C0/intake"))
                        .status())
                .isEqualTo(200);
        assertThat(roster.header("Content-Type")).startsWith("text/csv");
        assertThat(roster.source().lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("'=cmd|0,'=HYPERLINK(1),formula@sd52.example,Cornelia Brandvold,")
                .contains("Needs, offers", "Accounts on platforms")
                .endsWith(",2");
        assertThat(ioana.submit(desk, "/roster", Map.of("district", "52")).source())
                .contains("=cmd|0");
        assertThat(ioana.submit(desk, "/roster", Map.of("district", "93")).source())
                .doesNotContain("=cmd|0");
        assertThat(tool.count("act", "verb = 'breach-roster-made' AND actor = 'office-privacy'"))
                .isEqualTo(3);
        Page turned = ioana.submit(desk, "/roster", Map.of("from", "2026-11-20", "to", "2026-11-01", "reader", "x"));
        assertThat(turned.status()).isEqualTo(422);
        assertThat(turned.html().select("#reader").val()).isEqualTo("x");
    }

    @Test
    void the_desk_ends_with_what_verify_would_say_and_is_nobody_else_s() {
        RunningTool tool = TOOLS.onSqlite();
        Page desk = officer(tool).open(tool.at(DESK));
        String head = tool.store().read(stores -> stores.audit().head()).link();
        assertThat(desk.html().select("#head").text()).isEqualTo(head);
        for (Browser other : List.of(
                tool.signedIn("office", "halcyon.whitford-ng"),
                tool.signedIn("sd27", "noor.haddad"),
                TwoPartners.lucie(tool))) {
            assertThat(other.open(tool.at(DESK)).status()).isEqualTo(404);
            Map<String, String> token = TwoPartners.token(tool, other);
            assertThat(other.post(tool.at(DESK + "/roster"), token).status()).isEqualTo(404);
            assertThat(other.post(tool.at(DESK + "/alerts/x"), token).status()).isEqualTo(404);
        }
        assertThat(tool.store().read(stores -> stores.appointments().in(RunningTool.PROGRAM)).stream()
                        .filter(held -> held.role() == Role.PRIVACY_OFFICER)
                        .map(Appointment::participant))
                .hasSize(1);
    }

    private static Browser officer(RunningTool tool) {
        Browser ioana = tool.signedIn("office", "ioana.tiriac");
        ioana.open(tool.launch("office", "ioana.tiriac").withLocale("en-CA"));
        return ioana;
    }

    private static WatchErrand errand(RunningTool tool) {
        Room room = new Room(tool.database(), tool.store(), new Pages(), tool.clock());
        return new WatchErrand(room, new WatchLetters(room, URI.create(tool.at(""))));
    }

    private static List<String> people(RunningTool tool) {
        return tool.database()
                .reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT DISTINCT participant FROM appointment WHERE role IN ('MENTEE', 'MENTOR')"
                                        + " ORDER BY participant LIMIT 31")
                        .mapTo(String.class)
                        .list());
    }
}
