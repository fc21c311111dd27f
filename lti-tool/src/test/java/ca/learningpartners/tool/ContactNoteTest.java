package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Noting a contact with one tap, what the two write down for each other, setting it right and taking it back. */
class ContactNoteTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void one_tap_on_the_first_screen_notes_a_contact_of_today_as_the_last_one_was(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = tool.pairingOf("nm-27-lindqvist");
        Browser tessa = accepted(tool, "sd27", "tessa.lindqvist", pairing);
        send(tool, tessa, pairing, Map.of("date", "2026-11-02", "minutes", "50", "means", "PHONE"));
        int before = tool.sessions(pairing).size();

        Page home = tessa.open(tool.at("/"));
        tessa.submit(home, "/sessions");
        Page again = tessa.submit(home, "/sessions");
        assertThat(again.text()).contains("Your contact is noted");
        List<Session> kept = tool.sessions(pairing);
        assertThat(kept).hasSize(before + 1);
        assertThat(kept.get(0).date()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(kept.get(0).minutes()).isEqualTo(50);
        assertThat(kept.get(0).means()).hasToString("PHONE");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_note_is_for_the_two_and_kept_to_the_letter(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        Browser lucie = accepted(tool, "sd93", "lucie.belanger-roy", pairing);
        String note = "  First line\r\n\r\n\t<b>second</b> & \u202Ebackwards; x\u0331 ";
        send(tool, lucie, pairing, Map.of("note", note));
        Page page = lucie.open(tool.at("/pairings/" + pairing.id()));
        var shown = page.html().select("p.kept").first();
        assertThat(shown.wholeText()).isEqualTo("First line\n\n\t<b>second</b> & \u202Ebackwards; x\u0331");
        assertThat(shown.attr("dir")).isEqualTo("auto");
        assertThat(page.html().select("b")).isEmpty();
        assertThat(tool.count("act", "subject LIKE '%First line%'")).isZero();
    }

    @Test
    void a_note_of_combining_marks_alone_is_kept() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        Browser lucie = accepted(tool, "sd93", "lucie.belanger-roy", pairing);
        String marks = "\u0301\u0323\u0331".repeat(500);
        assertThat(send(tool, lucie, pairing, Map.of("note", marks)).status()).isEqualTo(200);
        assertThat(tool.sessions(pairing))
                .extracting(Session::note)
                .contains(Normalizer.normalize(marks, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @ValueSource(ints = {4_001, 1_048_576})
    void a_note_that_is_too_long_comes_back_whole_with_everything_else(int length) {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        Browser lucie = accepted(tool, "sd93", "lucie.belanger-roy", pairing);
        int before = tool.sessions(pairing).size();
        String note = "n".repeat(length);
        Page refused = send(tool, lucie, pairing, Map.of("note", note, "minutes", "41", "means", "VISIT"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert]").text()).contains("up to 4,000 fit");
        assertThat(refused.html().select("textarea[name=note]").text()).isEqualTo(note);
        assertThat(refused.html().select("textarea[aria-invalid=true]")).hasSize(1);
        assertThat(refused.html().select("input[name=minutes]").val()).isEqualTo("41");
        assertThat(refused.html().select("input[name=means][checked]").val()).isEqualTo("VISIT");
        assertThat(tool.sessions(pairing)).hasSize(before);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void who_noted_it_sets_it_right_and_takes_it_back_and_nobody_else_can(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = tool.pairingOf("nm-45-oleary");
        Browser siobhan = accepted(tool, "sd45", "siobhan.oleary", pairing);
        Page noted = send(tool, siobhan, pairing, Map.of("date", "2026-11-03", "note", "Wrong day."));
        String contact = noted.links("/sessions/").stream()
                .filter(link -> !link.endsWith("/new"))
                .findFirst()
                .orElseThrow();
        Page form = siobhan.open(tool.at(contact));
        assertThat(form.html().select("textarea[name=note]").text()).isEqualTo("Wrong day.");
        Page wrong = siobhan.submit(form, "/correction", Map.of("minutes", "0", "note", "Still typed."));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("textarea[name=note]").text()).isEqualTo("Still typed.");
        siobhan.submit(wrong, "/correction", Map.of("minutes", "25", "date", "2026-11-04"));
        Session right = tool.sessions(pairing).stream()
                .filter(session -> "Still typed.".equals(session.note()))
                .findFirst()
                .orElseThrow();
        assertThat(right.date()).isEqualTo(LocalDate.of(2026, 11, 4));

        Browser stranger = tool.signedIn("sd27", "tessa.lindqvist");
        String token = stranger.open(tool.at("/")).token();
        assertThat(stranger.open(tool.at(contact)).status()).isEqualTo(404);
        for (String act : List.of("/correction", "/withdrawal")) {
            assertThat(stranger.post(
                                    tool.at(contact + act),
                                    Map.of("token", token, "date", "2026-11-04", "minutes", "9", "means", "VIDEO"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(tool.sessions(pairing)).contains(right);
        siobhan.submit(form, "/withdrawal");
        assertThat(siobhan.submit(form, "/withdrawal").text()).contains("The contact is taken back");
        assertThat(tool.sessions(pairing)).doesNotContain(right);
        assertThat(tool.count("act", "verb = 'session-withdrawn' AND subject = '" + right.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void the_day_is_that_of_who_notes_it() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        Browser lucie = accepted(tool, "sd93", "lucie.belanger-roy", pairing);
        tool.store().write(stores -> {
            stores.zones().set(pairing.mentee(), ZoneId.of("Pacific/Kiritimati"));
            return true;
        });
        Page form = lucie.open(tool.at("/pairings/" + pairing.id() + "/sessions/new"));
        assertThat(form.html().select("input[name=date]").val()).isEqualTo("2026-11-22");
        assertThat(lucie.submit(form, "/sessions").status()).isEqualTo(200);
    }

    @Test
    void what_was_written_stays_readable_when_the_session_has_ended() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        Browser lucie = accepted(tool, "sd93", "lucie.belanger-roy", pairing);
        Page form = lucie.open(tool.at("/pairings/" + pairing.id() + "/sessions/new"));
        Browser signedOut = Browser.english();
        Page out = signedOut.submit(form, "/sessions", Map.of("note", "Long words,\nnot to be </textarea><b>lost"));
        assertThat(out.status()).isEqualTo(401);
        assertThat(out.html().select("textarea").text()).isEqualTo("Long words,\nnot to be </textarea><b>lost");
        assertThat(out.html().select("b")).isEmpty();
        Page foreign = signedOut.post(
                tool.at("/pairings/" + pairing.id() + "/sessions"), Map.of("note", "words from elsewhere"));
        assertThat(foreign.status()).isEqualTo(401);
        assertThat(foreign.text()).doesNotContain("words from elsewhere");
    }

    private static Page send(RunningTool tool, Browser browser, Pairing pairing, Map<String, String> typed) {
        Page form = browser.open(tool.at("/pairings/" + pairing.id() + "/sessions/new"));
        return browser.submit(form, "/sessions", typed);
    }

    private static Browser accepted(RunningTool tool, String campus, String person, Pairing pairing) {
        Browser browser = tool.signedIn(campus, person);
        browser.open(tool.launch(campus, person).withLocale("en-CA"));
        Page page = browser.open(tool.at("/pairings/" + pairing.id()));
        if (page.hasForm("/acceptance")) {
            browser.submit(page, "/acceptance");
        }
        return browser;
    }
}
