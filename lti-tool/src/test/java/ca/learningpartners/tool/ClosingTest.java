package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.TwoPartners.begun;
import static ca.learningpartners.tool.running.TwoPartners.kept;
import static ca.learningpartners.tool.running.TwoPartners.lucie;
import static ca.learningpartners.tool.running.TwoPartners.until;
import static ca.learningpartners.tool.running.TwoPartners.weiLin;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.closing.ClosingText;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lucie (SD93) and Wei-Lin (SD45) bring their partnership to its close: from 1 May 2028 on. */
class ClosingTest {

    private static final LocalDate OPENS = LocalDate.of(2028, 5, 1);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void both_write_finish_and_keep_a_copy(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Pairing pairing = begun(tool);
            String closure = "/pairings/" + pairing.id() + "/closure";
            talk(tool, pairing, LocalDate.of(2026, 11, 21));
            talk(tool, pairing, LocalDate.of(2027, 1, 15));
            until(tool, OPENS.minusDays(1));
            Page early = lucie(tool).open(tool.at(closure));
            assertThat(early.heading()).isEqualTo("From May 1, 2028 on, there is room here for a good close");
            assertThat(early.hasForm("/closure")).isFalse();

            until(tool, OPENS);
            Browser lucie = lucie(tool);
            assertThat(lucie.open(tool.at("/")).heading()).contains("draws to its end");
            Page form = lucie.open(tool.at(closure));
            assertThat(form.html().select("svg.months rect")).hasSize(3);
            assertThat(form.html().select(".together tbody tr")).hasSize(3);
            assertThat(form.text()).contains("2 contacts, 60 minutes in all", "January 2027");

            Page saved = lucie.submit(
                    form,
                    "/closure",
                    Map.of("to-partner", "Merci à toi", "proud-of", "Our pilot", "next", "A book club", "finish", ""));
            assertThat(saved.text()).contains("Saved. Only you see it until you finish.");
            Browser weiLin = weiLin(tool);
            assertThat(weiLin.open(tool.at(closure)).text()
                            + weiLin.open(copy(tool, pairing)).text())
                    .doesNotContain("Merci à toi");

            Page finished = lucie.submit(saved, "/closure", Map.of("finish", "yes"));
            assertThat(finished.text()).contains("Your part is finished");
            assertThat(kept(tool, pairing).concluded()).isNull();
            Browser mentor = weiLin(tool);
            Page answer = mentor.open(tool.at(closure));
            assertThat(answer.text()).contains("has finished their part", "Merci à toi");
            Page done = mentor.submit(answer, "/closure", Map.of("to-partner", "谢谢", "finish", "yes"));
            assertThat(done.text()).contains("your partnership is completed", "Merci à toi", "谢谢");
            assertThat(kept(tool, pairing).concluded().how()).isEqualTo(Ending.COMPLETED);

            tool.clock().advance(Duration.ofDays(500));
            Page copy = lucie(tool).open(copy(tool, pairing));
            assertThat(copy.text()).contains("Merci à toi", "Our pilot", "A book club", "谢谢", "A note of ours");
            assertThat(lucie(tool).open(tool.at(closure)).address().getPath()).isEqualTo("/pairings/" + pairing.id());
            for (String path : List.of("/copy", "/closure")) {
                assertThat(tool.signedIn("sd27", "noor.haddad")
                                .open(tool.at("/pairings/" + pairing.id() + path))
                                .status())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void two_windows_lose_nothing() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pairing pairing = begun(tool);
            until(tool, OPENS);
            Browser lucie = lucie(tool);
            Page first = lucie.open(tool.at("/pairings/" + pairing.id() + "/closure"));
            lucie.submit(first, "/closure", Map.of("next", "from the first window", "finish", ""));
            Page late = lucie.submit(first, "/closure", Map.of("next", "from the second", "finish", ""));
            assertThat(late.status()).isEqualTo(422);
            assertThat(late.html().select("#meanwhile").text()).contains("from the first window");
            assertThat(late.html().select("#next").val()).isEqualTo("from the second");
            Page again = lucie.submit(late, "/closure", Map.of("finish", ""));
            assertThat(again.html().select("#next").val()).isEqualTo("from the second");
            assertThat(tool.count("closing", "revision = 2")).isEqualTo(1);
        }
    }

    @Test
    void odd_texts_are_kept_to_the_letter_or_refused_clearly_with_everything_still_there() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pairing pairing = begun(tool);
            until(tool, OPENS);
            Browser lucie = lucie(tool);
            Page form = lucie.open(tool.at("/pairings/" + pairing.id() + "/closure"));
            String longest = "é".repeat(ClosingText.LONGEST);
            Map<String, String> refused = Map.of(
                    "a".repeat(1_000_000),
                    "has 1,000,000 characters; at most 10,000 can be kept",
                    longest + "x",
                    "has 10,001 characters",
                    "\u0301\u0308".repeat(40),
                    "made of accents alone",
                    "a bell\u0007",
                    "holds a character that cannot be shown");
            refused.forEach((text, sentence) -> {
                Page page =
                        lucie.submit(form, "/closure", Map.of("next", text, "proud-of", "kept along", "finish", ""));
                assertThat(page.status()).isEqualTo(422);
                assertThat(page.html().select("#problem").text()).contains(sentence);
                assertThat(page.html().select("#proud-of").val()).isEqualTo("kept along");
                assertThat(page.html().select("#next").attr("aria-invalid")).isEqualTo("true");
            });
            assertThat(tool.count("closing", "1 = 1")).isZero();
            String turned = "a \u202Eturned\u202C b\n\n  x̱ {0} <script>alert(1)</script>";
            Page kept = lucie.submit(form, "/closure", Map.of("next", turned, "to-partner", longest, "finish", ""));
            assertThat(kept.html().select("#next").val()).isEqualTo(turned);
            assertThat(kept.html().select("#to-partner").val()).isEqualTo(longest);
        }
    }

    private static String copy(RunningTool tool, Pairing pairing) {
        return tool.at("/pairings/" + pairing.id() + "/copy");
    }

    private static void talk(RunningTool tool, Pairing pairing, LocalDate day) {
        tool.store()
                .write(stores -> stores.sessions()
                        .add(new Session(
                                SessionId.random(),
                                pairing.id(),
                                day,
                                30,
                                Means.VIDEO,
                                new TreeSet<>(List.of(new ObjectiveCode("O1"))),
                                "A note of ours",
                                pairing.mentee(),
                                tool.clock().instant())));
    }
}
