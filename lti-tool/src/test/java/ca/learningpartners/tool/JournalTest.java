package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.store.AtOnce;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.CapturedLogs;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.Pair;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lucie keeps a journal that only she reads, in French; Wei-Lin, her mentor, keeps one of her own. */
class JournalTest {

    private static final String WORDS = "J’ai manqué la réunion à Gitga’at.\nJe le dirai demain — Sḵwx̱wú7mesh.";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @RegisterExtension
    final CapturedLogs logs = new CapturedLogs();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_entry_is_written_found_changed_and_deleted_and_nothing_of_it_is_left(Kind kind) {
        RunningTool tool = begin(kind);
        Browser lucie = Pair.begun(tool).lucie();
        assertThat(lucie.open(tool.at("/")).links("journal")).contains("/journal");
        Page written = write(lucie, tool, WORDS);
        assertThat(written.html().select("[data-words]").first().wholeText()).isEqualTo(WORDS);
        assertThat(written.text()).contains("Vous seulement.").contains("Aucune date de suppression n’est fixée.");
        assertThat(lucie.open(tool.at("/journal")).html().select("#entries li").text())
                .contains("21 novembre 2026", "J’ai manqué la réunion");

        Page found = lucie.submit(lucie.open(tool.at("/journal")), "/search", Map.of("words", "gitgaat skwxwu7"));
        assertThat(found.html().select("#entries li")).hasSize(1);
        assertThat(found.address().toString()).doesNotContain("gitgaat");
        Page nothing = lucie.submit(found, "/search", Map.of("words", "autre chose"));
        assertThat(nothing.html().select("#entries li")).isEmpty();
        assertThat(nothing.text()).contains("Rien n’a été trouvé.");

        Page form = lucie.open(tool.at(path(written) + "/change"));
        Page changed = lucie.submit(form, path(written), Map.of("text", "Je l’ai dit.", "day", "2026-11-20"));
        assertThat(changed.text()).contains("Je l’ai dit.", "20 novembre 2026").doesNotContain("Gitga");

        Page ask = lucie.open(tool.at(path(written) + "/deletion"));
        assertThat(ask.heading()).isEqualTo("Supprimer le texte du 20 novembre 2026?");
        Page gone = lucie.submit(ask, "/deletion");
        assertThat(gone.html().select("#entries li")).isEmpty();
        assertThat(lucie.open(tool.at(path(written))).status()).isEqualTo(404);
        assertThat(tool.count("journal_entry", "1 = 1")).isZero();
        assertThat(logs.text()).doesNotContain("Gitga", "réunion");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_is_kept_is_sealed_and_no_title_or_address_says_anything(Kind kind) {
        RunningTool tool = begin(kind);
        Browser lucie = Pair.begun(tool).lucie();
        Page written = write(lucie, tool, WORDS);

        assertThat(tool.count("journal_entry", "text LIKE 's1.%' AND text NOT LIKE '%manqu%'"))
                .isEqualTo(1);
        List<Page> pages = new ArrayList<>(List.of(written));
        for (String path : List.of("/journal", path(written) + "/change", path(written) + "/deletion")) {
            pages.add(lucie.open(tool.at(path)));
        }
        for (Page page : pages) {
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
            assertThat(page.html().title()).isEqualTo("Journal · Partenaires d’apprentissage");
            assertThat(page.html().select("[data-draft]")).isEmpty();
            assertThat(page.html().select("a[data-exit][href=/exit]")).hasSize(1);
        }
        assertThat(tool.count("act", "subject LIKE '%manqu%' OR verb LIKE '%manqu%'"))
                .isZero();
    }

    @Test
    void nobody_else_finds_it_at_any_address_and_is_answered_as_about_nothing() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        String entry = path(write(pair.lucie(), tool, WORDS));
        String nothing = "/journal/0b0e7f5c-2f5c-4a53-9a3e-3f1f0c1d2e3f";
        tool.imports("id,name,email,role,district,languages\n"
                + "eval,Eva Luator,late.joiner@sd45.example,evaluator,SD45,en\n");
        for (Browser other : List.of(
                pair.weiLin(),
                tool.signedIn("sd93", "etienne.marchand"),
                tool.signedIn("sd27", "noor.haddad"),
                tool.signedIn("sd45", "late.joiner"),
                tool.administrator())) {
            for (String end : List.of("", "/change", "/deletion")) {
                same(other.open(tool.at(entry + end)), other.open(tool.at(nothing + end)));
            }
            Map<String, String> fields = Map.of(
                    "token", other.open(tool.at("/privacy")).token(), "edition", "1", "day", "2026-11-21", "text", "X");
            for (String end : List.of("", "/turning", "/deletion")) {
                same(other.post(tool.at(entry + end), fields), other.post(tool.at(nothing + end), fields));
            }
        }
        assertThat(pair.lucie().open(tool.at(entry)).text()).contains("J’ai manqué");
        assertThat(pair.weiLin().open(tool.at("/journal")).text()).contains("Nothing here yet");
    }

    @Test
    void for_whoever_takes_no_part_there_is_no_journal() {
        RunningTool tool = begin(Kind.SQLITE);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        String nothing = noor.open(tool.at("/nothing-here")).text();
        for (String path : List.of(
                "/journal", "/journal/new", "/journal/keeping", "/journal/passphrase", "/vision", "/vision/1")) {
            Page page = noor.open(tool.at(path));
            assertThat(page.status()).as(path).isEqualTo(404);
            assertThat(page.text()).as(path).isEqualTo(nothing);
        }
        assertThat(noor.open(tool.at("/")).links("journal")).isEmpty();
    }

    @Test
    void what_is_empty_too_long_or_about_tomorrow_comes_back_with_everything_in_it() {
        RunningTool tool = begin(Kind.SQLITE);
        Browser weiLin = Pair.begun(tool).weiLin();
        Page form = weiLin.open(tool.at("/journal/new"));
        String longest = "a".repeat(20_000);

        Page empty = weiLin.submit(form, "/journal", Map.of("text", " \u200B\n", "day", "2026-11-19"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.html().select("#day").val()).isEqualTo("2026-11-19");
        Page tooLong = weiLin.submit(form, "/journal", Map.of("text", longest + "b"));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.html().select("#text").text()).endsWith("ab");
        Page tomorrow = weiLin.submit(form, "/journal", Map.of("text", "Soon.", "day", "2026-11-22"));
        assertThat(tomorrow.status()).isEqualTo(422);
        assertThat(tomorrow.text()).contains("an entry is about today or a day before", "Soon.");
        assertThat(tool.count("journal_entry", "1 = 1")).isZero();

        assertThat(weiLin.submit(form, "/journal", Map.of("text", longest)).status())
                .isEqualTo(200);
    }

    @Test
    void sent_twice_it_is_kept_once_and_a_form_that_was_used_gets_another_id() {
        RunningTool tool = begin(Kind.SQLITE);
        Browser weiLin = Pair.begun(tool).weiLin();
        Page form = weiLin.open(tool.at("/journal/new"));
        AtOnce.call(List.of(1, 2, 3), tab -> weiLin.submit(form, "/journal", Map.of("text", "Once.")));
        assertThat(tool.count("journal_entry", "1 = 1")).isEqualTo(1);

        Page used = weiLin.submit(form, "/journal", Map.of("text", "Something else."));
        assertThat(used.status()).isEqualTo(422);
        assertThat(weiLin.submit(used, "/journal").status()).isEqualTo(200);
        assertThat(tool.count("journal_entry", "1 = 1")).isEqualTo(2);
    }

    @Test
    void a_form_that_names_somebody_elses_entry_is_kept_as_one_that_names_none() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        String taken = path(write(pair.lucie(), tool, WORDS)).replace("/journal/", "");
        for (String id : List.of(taken, "0b0e7f5c-2f5c-4a53-9a3e-3f1f0c1d2e3f")) {
            Page form = pair.weiLin().open(tool.at("/journal/new"));
            Page kept = pair.weiLin().submit(form, "/journal", Map.of("id", id, "text", "About " + id));
            assertThat(kept.status()).isEqualTo(200);
            assertThat(kept.text()).contains("About " + id);
        }
        assertThat(pair.lucie().open(tool.at("/journal/" + taken)).text()).contains("J’ai manqué");
    }

    @Test
    void whoever_opened_the_course_again_while_writing_gets_the_words_back_and_nobody_keeps_them() {
        RunningTool tool = begin(Kind.SQLITE);
        Browser weiLin = Pair.begun(tool).weiLin();
        Page form = weiLin.open(tool.at("/journal/new"));
        Browser again = tool.signedIn("sd45", "wei-lin.chow");
        Page refused = again.submit(form, "/journal", Map.of("text", "I was <b>wrong</b>.\nI said so."));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html().select("textarea[readonly]").first().wholeText())
                .contains("I was <b>wrong</b>.\nI said so.");
        assertThat(refused.html().select("main b")).isEmpty();
        assertThat(refused.text()).contains("You have opened Learning Partners again since");
        assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
        assertThat(tool.count("journal_entry", "1 = 1")).isZero();
    }

    @Test
    void the_second_of_two_tabs_is_told_and_loses_nothing() {
        RunningTool tool = begin(Kind.SQLITE);
        Browser weiLin = Pair.begun(tool).weiLin();
        String entry = path(write(weiLin, tool, "First."));
        Page one = weiLin.open(tool.at(entry + "/change"));
        Page two = weiLin.open(tool.at(entry + "/change"));
        weiLin.submit(one, entry, Map.of("text", "From one tab."));

        Page refused = weiLin.submit(two, entry, Map.of("text", "From the other."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("You changed this entry in another place", "From the other.");
        assertThat(weiLin.open(tool.at(entry)).text()).contains("From one tab.");
        assertThat(weiLin.submit(refused, entry).text()).contains("From the other.");
    }

    @Test
    void an_entry_can_begin_with_a_question_of_the_program() {
        RunningTool tool = begin(Kind.SQLITE);
        Browser weiLin = Pair.begun(tool).weiLin();
        Page form = weiLin.open(tool.at("/journal/new"));
        assertThat(form.html().select("input[name=question]")).isNotEmpty();
        assertThat(form.html().select("[data-notice=MENTORING]")).hasSize(1);

        Page written = weiLin.submit(form, "/journal", Map.of("text", "The ferry’s.", "question", "bcssa O1.1"));
        assertThat(written.text()).contains("Whose voice did you miss in the last decision you made");
        assertThat(tool.count("journal_entry", "question LIKE 's1.%'")).isEqualTo(1);
        Page made = weiLin.submit(
                weiLin.open(tool.at("/journal/new")), "/journal", Map.of("text", "Mine.", "question", "x' OR 1"));
        assertThat(made.status()).isEqualTo(200);
        assertThat(tool.count("journal_entry", "question IS NULL")).isEqualTo(1);
    }

    @Test
    void entries_are_shown_by_year_and_month() {
        RunningTool tool = begin(Kind.SQLITE);
        Browser weiLin = Pair.begun(tool).weiLin();
        for (String day : List.of("2025-12-31", "2026-01-01", "2026-01-02", "2026-11-21")) {
            weiLin.submit(weiLin.open(tool.at("/journal/new")), "/journal", Map.of("text", "About " + day, "day", day));
        }
        Page now = weiLin.open(tool.at("/journal"));
        assertThat(now.html().select("#entries h2").eachText()).containsExactly("November 2026", "January 2026");
        assertThat(now.html().select("#entries li")).hasSize(3);
        Page before = weiLin.open(tool.at("/journal?year=2025"));
        assertThat(before.html().select("#entries li").text()).contains("About 2025-12-31");
        assertThat(weiLin.open(tool.at("/journal?year=1066&page=x")).status()).isEqualTo(200);
    }

    private static void same(Page found, Page missing) {
        assertThat(found.status()).isEqualTo(missing.status()).isNotEqualTo(200);
        assertThat(found.text()).isEqualTo(missing.text()).doesNotContain("manqué");
    }

    static RunningTool begin(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        tool.database().inTransaction(handle -> handle.execute("DELETE FROM journal_entry"));
        return tool;
    }

    private static Page write(Browser browser, RunningTool tool, String words) {
        Page page = browser.submit(browser.open(tool.at("/journal/new")), "/journal", Map.of("text", words));
        assertThat(page.status()).isEqualTo(200);
        return page;
    }

    private static String path(Page page) {
        return page.address().getPath();
    }
}
