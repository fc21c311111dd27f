package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ariel coordinates district 45 and grants Siobhán four half-days; district 27 grants none. */
class ReleaseTimeTest {

    private static final String LEDGER = "/programs/bcssa/release-time";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_is_granted_is_booked_and_taken_back_and_never_more(Kind kind) throws Exception {
        RunningTool tool = TOOLS.on(kind);
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        Page granted = ariel.submit(ariel.open(tool.at(LEDGER)), "/grant", Map.of("mentee", "4", "mentor", "0"));
        assertThat(granted.html().select("input[name=mentee]").val()).isEqualTo("4");
        Browser siobhan = tool.signedIn("sd45", "siobhan.oleary");
        Page ledger = siobhan.open(tool.at(LEDGER));
        assertThat(ledger.text()).contains("4 half-days left");
        Page booked = siobhan.submit(ledger, "/release-time", Map.of("halves", "3"));
        assertThat(booked.text()).contains("One half-day left");
        assertThat(siobhan.submit(ledger, "/release-time", Map.of("halves", "3"))
                        .status())
                .as("sent twice")
                .isEqualTo(200);
        Page beyond = siobhan.submit(booked, "/release-time", Map.of("halves", "2"));
        assertThat(beyond.status()).isEqualTo(422);
        assertThat(beyond.html().select("#problem").text()).contains("Only one half-day is left");
        assertThat(beyond.html().select("input[name=halves]").val()).isEqualTo("2");
        assertThat(ariel.open(tool.at(LEDGER)).html().select("#SD45").text())
                .contains("by those who are accompanied 3 half-days")
                .doesNotContain("Siobhán");
        siobhan.submit(booked, "/taken-back");
        assertThat(List.of(atOnce(siobhan, siobhan.open(tool.at(LEDGER)), tool)))
                .as("two tabs, three half-days each, four left")
                .containsExactlyInAnyOrder(200, 422);
        assertThat(tool.count("release_booking", "1 = 1")).isOne();
    }

    @Test
    void less_than_a_half_day_and_what_is_no_number_are_refused_in_words() {
        RunningTool tool = TOOLS.onSqlite();
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        ariel.submit(ariel.open(tool.at(LEDGER)), "/grant", Map.of("mentor", "2"));
        Browser chow = tool.signedIn("sd45", "wei-lin.chow");
        Page ledger = chow.open(tool.at(LEDGER));
        Map<String, String> odd = Map.of(
                "0", "Release time is taken in half-days",
                "0.5", "Release time is taken in half-days",
                "0,25", "Release time is taken in half-days",
                "-1", "Release time is taken in half-days",
                "1.5", "“1.5” is no whole number of half-days",
                "half", "“half” is no number of half-days",
                "100000", "100,000 half-days: from 1 to 60 fit");
        odd.forEach((typed, sentence) -> {
            Page page = chow.submit(ledger, "/release-time", Map.of("halves", typed));
            assertThat(page.status()).as(typed).isEqualTo(422);
            assertThat(page.html().select("#problem").text()).as(typed).contains(sentence);
        });
        for (String day : List.of("2026-11-22", "2026-07-31", "2026-02-29", "yesterday")) {
            assertThat(chow.submit(ledger, "/release-time", Map.of("date", day)).status())
                    .as(day)
                    .isEqualTo(422);
        }
        assertThat(tool.count("release_booking", "participant = 'm-45-chow'")).isZero();
    }

    @Test
    void where_nothing_is_granted_nobody_hears_of_it_and_nobody_grants_for_another_district() {
        RunningTool tool = TOOLS.onSqlite();
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        Browser lucie = tool.signedIn("sd93", "lucie.belanger-roy");
        assertThat(lucie.open(tool.at(LEDGER)).status()).isEqualTo(404);
        assertThat(lucie.open(tool.at("/pairings/" + pairing.id())).html().select(".doors a[href$=/release-time]"))
                .isEmpty();
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        String token = ariel.open(tool.at(LEDGER)).token();
        for (Browser stranger : List.of(ariel, lucie)) {
            Map<String, String> grant = Map.of(
                    "token", stranger.open(tool.at("/")).token(), "district", "SD93", "mentee", "9", "mentor", "9");
            assertThat(stranger.post(tool.at(LEDGER + "/grant"), grant).status())
                    .isEqualTo(404);
        }
        assertThat(token).isNotEmpty();
        assertThat(tool.count("release_grant", "district = 93")).isZero();
        assertThat(tool.signedIn("office", "halcyon.whitford-ng")
                        .open(tool.at(LEDGER))
                        .hasForm("/grant"))
                .isFalse();
    }

    private static Integer[] atOnce(Browser browser, Page ledger, RunningTool tool) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Page other = browser.open(tool.at(LEDGER));
        try {
            Future<Page> one = threads.submit(() -> {
                together.await();
                return browser.submit(ledger, "/release-time", Map.of("halves", "3"));
            });
            Future<Page> two = threads.submit(() -> {
                together.await();
                return browser.submit(other, "/release-time", Map.of("halves", "3"));
            });
            return new Integer[] {one.get().status(), two.get().status()};
        } finally {
            threads.shutdownNow();
        }
    }
}
