package ca.learningpartners.tool.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.Pair;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import ca.learningpartners.tool.running.WaitingMail;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In an emergency dates and states of one person are opened for an hour, with a reason, and the person is told. */
class BreakGlassTest {

    private static final String GLASS = "/programs/bcssa/break-glass";
    private static final String REASON = "Her school was evacuated, and nobody reaches her.";
    private static final String NOTE = "The board chair shouted at me again; nobody may know.";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void it_shows_dates_and_states_for_an_hour_nothing_that_was_written_and_tells_the_two_at_once(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pair pair = Pair.begun(tool);
        Page form = pair.lucie().open(pair.at("/sessions/new"));
        pair.lucie().submit(form, "/sessions", Map.of("note", NOTE));
        Browser halcyon = tool.signedIn("office", "halcyon.whitford-ng");
        Page view = broken(tool, halcyon, "lucie.belanger-roy@sd93.example");
        assertThat(view.status()).isEqualTo(200);
        assertThat(view.heading()).isEqualTo("Lucie Bélanger-Roy");
        assertThat(view.main().text())
                .contains("Wei-Lin Chow", "going on", "not signed by both", "November 21, 2026", REASON);
        assertThat(view.source()).doesNotContain("shouted");

        for (Browser told : new Browser[] {pair.lucie(), pair.weiLin()}) {
            assertThat(told.open(tool.at("/")).html().select("#happenings a[href=/me/seen]"))
                    .isNotEmpty();
            assertThat(told.open(tool.at("/me/seen")).main().text()).contains("Halcyon Whitford-Ng", REASON);
        }
        assertThat(tool.count("mail", "kind = 'glass'")).isEqualTo(2);
        assertThat(WaitingMail.of(tool, "glass"))
                .allSatisfy(
                        mail -> assertThat(mail.plain()).isNotBlank().doesNotContain("Lucie", "evacuated", "Halcyon"));
        assertThat(tool.count("act", "verb = 'session-log-seen-as-break-glass' AND subject = 'nm-93-belanger-roy'"))
                .isEqualTo(1);

        tool.clock().advance(Duration.ofMinutes(60));
        Page over = halcyon.open(view.address());
        assertThat(over.status()).isEqualTo(409);
        assertThat(over.source()).doesNotContain("Wei-Lin");
    }

    @Test
    void sent_twice_and_from_two_tabs_it_is_broken_once() {
        RunningTool tool = TOOLS.onSqlite();
        Browser halcyon = tool.signedIn("office", "halcyon.whitford-ng");
        Page one = halcyon.open(tool.at(GLASS));
        Page other = halcyon.open(tool.at(GLASS));
        Map<String, String> filled = Map.of("person", "nm-93-kouakou", "reason", REASON);
        Page first = halcyon.submit(one, "/break-glass", filled);
        assertThat(halcyon.submit(one, "/break-glass", filled).address()).isEqualTo(first.address());
        assertThat(halcyon.submit(other, "/break-glass", filled).address()).isEqualTo(first.address());
        assertThat(tool.count("break_glass", "person = 'nm-93-kouakou'")).isEqualTo(1);
        assertThat(tool.count("act", "verb = 'glass-broken' AND subject = 'nm-93-kouakou'"))
                .isEqualTo(1);
    }

    @Test
    void without_a_reason_for_oneself_for_nobody_and_by_anybody_else_it_is_refused() {
        RunningTool tool = TOOLS.onSqlite();
        Browser halcyon = tool.signedIn("office", "halcyon.whitford-ng");
        Page form = halcyon.open(tool.at(GLASS));
        Page without = halcyon.submit(form, "/break-glass", Map.of("person", "m-93-ndiaye", "reason", " \u2060 "));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.html().select("#person").val()).isEqualTo("m-93-ndiaye");
        for (String nobody : new String[] {"nobody@sd93.example", "lead-45-fontaine"}) {
            Page mistyped = halcyon.submit(form, "/break-glass", Map.of("person", nobody, "reason", REASON));
            assertThat(mistyped.status()).isEqualTo(422);
            assertThat(mistyped.html().select("#reason").val()).isEqualTo(REASON);
            assertThat(mistyped.html()
                            .select("#person[aria-describedby=problem]")
                            .val())
                    .isEqualTo(nobody);
            assertThat(mistyped.html().select("#problem").text()).contains("Nobody who takes part in this program");
        }
        Browser wren = tool.signedIn("sd45", "wei-lin.chow");
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        for (Browser other : new Browser[] {wren, ariel}) {
            assertThat(other.open(tool.at(GLASS)).status()).isEqualTo(404);
            Map<String, String> forged =
                    Map.of("token", other.open(tool.at("/")).token(), "person", "m-93-ndiaye", "reason", REASON);
            assertThat(other.post(tool.at(GLASS), forged).status()).isEqualTo(404);
        }
        assertThat(tool.count("break_glass", "person = 'm-93-ndiaye'")).isZero();
    }

    @Test
    void nobody_breaks_it_for_themselves() {
        RunningTool tool = TOOLS.onSqlite();
        ParticipantId anais = new ParticipantId("m-93-ndiaye");
        tool.store().write(stores -> {
            stores.appointments().add(new Appointment(RunningTool.PROGRAM, anais, Role.OFFICE, null));
            return true;
        });
        Browser browser = tool.signedIn("sd93", "anais.ndiaye");
        Page refused = broken(tool, browser, anais.value());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#reason").val()).isEqualTo(REASON);
        assertThat(tool.count("break_glass", "person = 'm-93-ndiaye'")).isZero();
    }

    @Test
    void it_is_over_once_the_person_is_erased() {
        RunningTool tool = TOOLS.onSqlite();
        Browser halcyon = tool.signedIn("office", "halcyon.whitford-ng");
        Page view = broken(tool, halcyon, "nm-45-oleary");
        tool.data()
                .erasing()
                .erase(
                        new ParticipantId("nm-45-oleary"),
                        new ParticipantId("office-whitford"),
                        tool.clock().instant());
        assertThat(halcyon.open(view.address()).status()).isEqualTo(409);
        Page desk = tool.signedIn("office", "ioana.tiriac").open(tool.at("/programs/bcssa/privacy-desk"));
        assertThat(desk.hasForm(view.address().getPath() + "/end")).isFalse();
    }

    @Test
    void the_privacy_officer_sees_it_on_the_desk_and_ends_it() {
        RunningTool tool = TOOLS.onSqlite();
        Browser halcyon = tool.signedIn("office", "halcyon.whitford-ng");
        Page view = broken(tool, halcyon, "nm-27-lindqvist");
        Browser ioana = tool.signedIn("office", "ioana.tiriac");
        assertThat(ioana.open(view.address()).status()).isEqualTo(404);
        Page desk = ioana.open(tool.at("/programs/bcssa/privacy-desk"));
        assertThat(desk.main().text()).contains("Halcyon Whitford-Ng", REASON);
        String address = view.address().getPath();
        Page ended = ioana.submit(desk, address + "/end");
        assertThat(ended.status()).isEqualTo(200);
        assertThat(halcyon.open(view.address()).status()).isEqualTo(409);
        assertThat(tool.count("act", "verb = 'glass-closed' AND actor = 'office-privacy'"))
                .isEqualTo(1);
    }

    private static Page broken(RunningTool tool, Browser office, String person) {
        Page form = office.open(tool.at(GLASS));
        return office.submit(form, "/break-glass", Map.of("person", person, "reason", REASON));
    }
}
