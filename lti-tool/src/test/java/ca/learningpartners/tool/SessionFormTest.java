package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Noting a contact: what cannot be is said in the reader's language, and what was typed stays. */
class SessionFormTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    private final Map<String, String> typed =
            new HashMap<>(Map.of("date", "2026-11-18", "minutes", "37", "means", "IN_PERSON"));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    minutes | 0          | from 1 to 1,440 fit
                    minutes | -5         | from 1 to 1,440 fit
                    minutes | 100000     | from 1 to 1,440 fit
                    minutes | 99999999999| is not a whole number of minutes
                    minutes | abc        | “abc” is not a whole number of minutes
                    minutes | 12.5       | “12.5” is not a whole number of minutes
                    minutes | <b>7</b>   | “<b>7</b>” is not a whole number of minutes
                    date    | 2026-07-31 | July 31, 2026 is before the program began on August 1, 2026
                    date    | 2026-11-22 | November 22, 2026 has not come yet
                    date    | 2026-02-30 | “2026-02-30” is not a date
                    date    | 2025-02-29 | “2025-02-29” is not a date
                    date    | 18/11/2026 | “18/11/2026” is not a date
                    date    | -999999999-01-01 | is not a date
                    date    | +999999999-12-31 | is not a date
                    date    | 0000-01-01 | is before the program began
                    date    | 9999-12-31 | has not come yet
                    means   | PIGEON     | Choose how you were in contact
                    """, delimiter = '|')
    void says_what_is_wrong_and_keeps_what_was_typed(String field, String value, String sentence) {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        Browser lucie = accepted(tool, "sd93", "lucie.belanger-roy", pairing);
        int before = tool.sessions(pairing).size();
        typed.put(field, value);
        Page refused = send(tool, lucie, pairing, typed, List.of("O5"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert]").text()).contains(sentence);
        assertThat(refused.html().select("input[name=minutes]").val()).isEqualTo(typed.get("minutes"));
        assertThat(refused.html().select("input[name=date]").val()).isEqualTo(typed.get("date"));
        assertThat(refused.html().select("input[name=objective][checked]").eachAttr("value"))
                .containsExactly("O5");
        if (!field.equals("means")) {
            assertThat(refused.html().select("input[name=means][checked]").val())
                    .isEqualTo("IN_PERSON");
            assertThat(refused.html().select("[aria-invalid=true]").attr("name"))
                    .isEqualTo(field);
        }
        assertThat(tool.sessions(pairing)).hasSize(before);
    }

    @Test
    void says_it_in_french_to_who_reads_french() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        Browser lucie = Browser.french();
        tool.arrive(lucie, "sd93", "lucie.belanger-roy");
        lucie.open(tool.launch("sd93", "lucie.belanger-roy").withLocale("fr-CA"));
        acceptIfAsked(tool, lucie, pairing);
        typed.put("minutes", "0");
        Page refused = send(tool, lucie, pairing, typed, List.of());
        assertThat(refused.language()).isEqualTo("fr-CA");
        assertThat(refused.html().select("[role=alert]").text()).contains("Pas encore");
    }

    @Test
    void without_means_nothing_is_stored() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        Browser lucie = accepted(tool, "sd93", "lucie.belanger-roy", pairing);
        typed.put("means", "");
        Page refused = send(tool, lucie, pairing, typed, List.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Choose how you were in contact");
    }

    @Test
    void an_objective_of_no_program_is_refused() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        Browser lucie = accepted(tool, "sd93", "lucie.belanger-roy", pairing);
        for (String unknown : List.of("O13", "O99", "<script>", "x".repeat(500))) {
            Page refused = send(tool, lucie, pairing, typed, List.of("O5", unknown));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select("[role=alert]").text()).contains("not one of this program’s objectives");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void sending_it_twice_keeps_one(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = tool.pairingOf("nm-27-lindqvist");
        Browser tessa = accepted(tool, "sd27", "tessa.lindqvist", pairing);
        Page form = tessa.open(tool.at("/pairings/" + pairing.id() + "/sessions/new"));
        Page first = tessa.submit(form, "/sessions", typed, "objective", List.of("O1", "O12"));
        Page second = tessa.submit(form, "/sessions", typed, "objective", List.of("O1", "O12"));
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(200);
        List<Session> kept = tool.sessions(pairing);
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).date()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(kept.get(0).minutes()).isEqualTo(37);
        assertThat(kept.get(0).objectives()).hasToString("[O1, O12]");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void sending_something_else_under_the_same_id_is_refused_and_comes_back_as_a_contact_of_its_own(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        Browser lucie = accepted(tool, "sd93", "lucie.belanger-roy", pairing);
        int before = tool.sessions(pairing).size();
        Page form = lucie.open(tool.at("/pairings/" + pairing.id() + "/sessions/new"));
        lucie.submit(form, "/sessions", typed, "objective", List.of("O1"));
        typed.put("minutes", "40");
        Page refused = lucie.submit(form, "/sessions", typed, "objective", List.of("O1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert]").text()).contains("has already noted another contact");
        assertThat(refused.html().select("input[name=minutes]").val()).isEqualTo("40");
        assertThat(tool.sessions(pairing)).hasSize(before + 1);

        lucie.submit(refused, "/sessions");
        assertThat(tool.sessions(pairing))
                .hasSize(before + 2)
                .extracting(Session::minutes)
                .containsOnlyOnce(40);
    }

    @Test
    void an_id_of_another_partnership_is_not_acknowledged() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing theirs = tool.pairingOf("nm-93-belanger-roy");
        Browser lucie = accepted(tool, "sd93", "lucie.belanger-roy", theirs);
        Set<SessionId> before = ids(tool.sessions(theirs));
        send(tool, lucie, theirs, typed, List.of());
        Set<SessionId> kept = ids(tool.sessions(theirs));
        kept.removeAll(before);

        Pairing pairing = tool.pairingOf("nm-45-oleary");
        Browser siobhan = accepted(tool, "sd45", "siobhan.oleary", pairing);
        int mine = tool.sessions(pairing).size();
        typed.put("id", kept.iterator().next().value());
        assertThat(send(tool, siobhan, pairing, typed, List.of()).status()).isEqualTo(422);
        assertThat(tool.sessions(pairing)).hasSize(mine);
    }

    private static Set<SessionId> ids(List<Session> sessions) {
        return sessions.stream().map(Session::id).collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void today_the_first_day_and_a_whole_day_fit() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-45-oleary");
        Browser siobhan = accepted(tool, "sd45", "siobhan.oleary", pairing);
        for (String day : List.of("2026-08-01", "2026-11-21")) {
            typed.putAll(Map.of("date", day, "minutes", "1440"));
            assertThat(send(tool, siobhan, pairing, typed, List.of()).status()).isEqualTo(200);
        }
        assertThat(tool.sessions(pairing))
                .extracting(Session::date)
                .contains(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 11, 21));
    }

    @Test
    void before_saying_yes_nothing_can_be_noted() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-93-kouakou");
        Browser mathurin = tool.signedIn("sd93", "mathurin.kouakou-levesque");
        mathurin.open(tool.launch("sd93", "mathurin.kouakou-levesque").withLocale("en-CA"));
        Page refused = send(tool, mathurin, pairing, typed, List.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say yes to the partnership first");
        assertThat(tool.sessions(pairing)).isEmpty();
    }

    @Test
    void a_form_without_a_proper_id_comes_back_with_one_that_works() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-45-oleary");
        Browser siobhan = accepted(tool, "sd45", "siobhan.oleary", pairing);
        for (String id : List.of("", "abc", "-".repeat(36), "<script>")) {
            Map<String, String> odd = new HashMap<>(typed);
            odd.put("id", id);
            Page refused = send(tool, siobhan, pairing, odd, List.of("O2"));
            assertThat(refused.status()).as(id).isEqualTo(422);
            assertThat(refused.text()).contains("open for too long");
            int before = tool.sessions(pairing).size();
            Page saved = siobhan.submit(refused, "/sessions");
            assertThat(saved.status()).isEqualTo(200);
            assertThat(tool.sessions(pairing)).hasSize(before + 1);
        }
    }

    @Test
    void changing_the_language_on_a_refused_form_leads_to_a_page_that_is_there() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        Browser lucie = accepted(tool, "sd93", "lucie.belanger-roy", pairing);
        typed.put("minutes", "0");
        Page refused = send(tool, lucie, pairing, typed, List.of());
        Page after = lucie.submit(refused, "/language");
        assertThat(after.status()).isEqualTo(200);
        lucie.submit(after, "/language");
    }

    private static Page send(
            RunningTool tool, Browser browser, Pairing pairing, Map<String, String> typed, List<String> objectives) {
        Page form = browser.open(tool.at("/pairings/" + pairing.id() + "/sessions/new"));
        return browser.submit(form, "/sessions", typed, "objective", objectives);
    }

    private static Browser accepted(RunningTool tool, String campus, String person, Pairing pairing) {
        Browser browser = tool.signedIn(campus, person);
        browser.open(tool.launch(campus, person).withLocale("en-CA"));
        acceptIfAsked(tool, browser, pairing);
        return browser;
    }

    private static void acceptIfAsked(RunningTool tool, Browser browser, Pairing pairing) {
        Page page = browser.open(tool.at("/pairings/" + pairing.id()));
        if (page.hasForm("/acceptance")) {
            browser.submit(page, "/acceptance");
        }
    }
}
