package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.Pair;
import ca.learningpartners.tool.running.RunningTool;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A journal locked with a passphrase, as far as the server takes part in it: it never sees words. */
class JournalLockTest {

    private static final String SEALED = "p1.AAAAAAAAAAAAAAAA." + "B".repeat(60);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void once_a_passphrase_is_set_only_locked_entries_are_taken_and_it_ends_with_the_last_of_them(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Browser weiLin = Pair.begun(tool).weiLin();
            String token = weiLin.open(tool.at("/journal")).token();
            assertThat(send(weiLin, tool, "/journal", token, Map.of("locked", SEALED))
                            .text())
                    .contains("No passphrase is set any more");
            Page set = send(weiLin, tool, "/journal/passphrase", token, lock("Lost "));
            assertThat(set.text()).contains("Your journal is locked with your passphrase from now on");

            Page open = send(weiLin, tool, "/journal", token, Map.of("text", "In the open."));
            assertThat(open.status()).isEqualTo(422);
            assertThat(open.text()).contains("entries are locked in the browser");
            Page kept = send(weiLin, tool, "/journal", token, Map.of("locked", SEALED));
            assertThat(kept.html().select("[data-sealed]").attr("data-sealed")).isEqualTo(SEALED);
            assertThat(tool.count("journal_entry", "text LIKE 's1.%'")).isEqualTo(1);
            assertThat(weiLin.open(tool.at("/journal")).text()).contains("Locked with your passphrase");
            Page search = weiLin.submit(weiLin.open(tool.at("/journal")), "/search", Map.of("words", "B"));
            assertThat(search.text()).contains("One entry is locked with your passphrase and could not be searched.");

            assertThat(send(weiLin, tool, "/journal/passphrase/ending", token, Map.of())
                            .status())
                    .isEqualTo(409);
            String entry = kept.address().getPath();
            Page turned = send(weiLin, tool, entry + "/turning", token, Map.of("edition", "1", "text", "Words."));
            assertThat(turned.status()).isEqualTo(204);
            assertThat(send(weiLin, tool, "/journal/passphrase/ending", token, Map.of())
                            .text())
                    .contains("The passphrase is ended.");
            assertThat(weiLin.open(tool.at(entry)).text()).contains("Words.");
        }
    }

    @Test
    void what_was_not_confirmed_or_is_weaker_than_it_should_be_sets_nothing() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser weiLin = Pair.begun(tool).weiLin();
            String token = weiLin.open(tool.at("/journal")).token();
            Map<String, String> weak = new HashMap<>(lock("lost"));
            weak.put("rounds", "1000");
            assertThat(send(weiLin, tool, "/journal/passphrase", token, lock("yes"))
                            .status())
                    .isEqualTo(422);
            assertThat(send(weiLin, tool, "/journal/passphrase", token, weak).status())
                    .isEqualTo(409);
            assertThat(tool.count("journal_lock", "1 = 1")).isZero();
        }
    }

    @Test
    void the_words_stay_the_same_and_so_does_the_day_they_were_changed() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser weiLin = Pair.begun(tool).weiLin();
            String token = weiLin.open(tool.at("/journal")).token();
            Page kept = send(weiLin, tool, "/journal", token, Map.of("text", "Open."));
            String changed = kept.html().select("main p.small").first().text();
            send(weiLin, tool, "/journal/passphrase", token, lock("lost"));
            tool.clock().advance(Duration.ofHours(9));
            String entry = kept.address().getPath();

            Page locked = send(weiLin, tool, entry + "/turning", token, Map.of("edition", "1", "locked", SEALED));
            assertThat(locked.status()).isEqualTo(204);
            Page twice = send(weiLin, tool, entry + "/turning", token, Map.of("edition", "1", "locked", SEALED));
            assertThat(twice.status()).isEqualTo(409);

            Page after = weiLin.open(tool.at(entry));
            assertThat(after.html()
                            .select("main p.small:contains(Last changed)")
                            .text())
                    .isEqualTo(changed);
        }
    }

    @Test
    void another_word_than_the_one_asked_for_brings_the_form_back() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser weiLin = Pair.begun(tool).weiLin();
            String token = weiLin.open(tool.at("/journal")).token();
            Page refused = send(weiLin, tool, "/journal/passphrase", token, lock("lots"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select("#problem").text()).contains("Nothing was locked. Type “lost” as well");
            assertThat(refused.html().select("#confirmation[aria-invalid=true]").val())
                    .isEqualTo("lots");
            assertThat(tool.count("journal_lock", "1 = 1")).isZero();
        }
    }

    private static Map<String, String> lock(String confirmation) {
        return Map.of("salt", "A".repeat(22), "rounds", "600000", "proof", SEALED, "confirmation", confirmation);
    }

    private static Page send(Browser browser, RunningTool tool, String path, String token, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("token", token);
        all.putIfAbsent("id", "0b0e7f5c-2f5c-4a53-9a3e-3f1f0c1d2e3f");
        all.putIfAbsent("day", "2026-11-21");
        return browser.post(tool.at(path), all);
    }
}
