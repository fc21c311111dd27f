package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.TwoPartners;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody asks to have set right what is kept about them; it is made, or refused and stands beside the record. */
class CorrectionTest {

    private static final String SHOULD = "I began on August 15, <not> the 1st";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_is_refused_stands_beside_the_record_and_those_who_had_read_it_are_told(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            TwoPartners.begun(tool);
            Browser lucie = TwoPartners.lucie(tool);
            Page asked = ask(tool, lucie, "WORK_CONTACT", SHOULD);
            assertThat(asked.text()).contains("You see here who answers, and by when");
            assertThat(asked.main().text()).contains("Étienne Marchand answers by January 5, 2027");

            Browser etienne = english(tool, "sd93", "etienne.marchand");
            assertThat(etienne.open(tool.at("/")).html().select("#happenings").text())
                    .contains("Somebody asks to have something set right");
            Page inbox = etienne.open(tool.at("/programs/bcssa/corrections"));
            assertThat(inbox.text()).contains("Lucie Bélanger-Roy").contains("answer by January 5, 2027");
            Page form = etienne.open(bare(asked));
            assertThat(form.text()).contains(SHOULD).contains("My contract says so.");
            Page nothing = etienne.submit(form, "/refusal", Map.of("reason", " "));
            assertThat(nothing.status()).isEqualTo(422);
            assertThat(nothing.html().select("#problem").text()).contains("the law asks for a reason");
            Page refused = etienne.submit(nothing, "/refusal", Map.of("reason", "The board’s letter says the 1st."));
            assertThat(refused.text()).contains("stands beside the record");
            assertThat(etienne.submit(form, "/refusal", Map.of("reason", "Twice"))
                            .status())
                    .isEqualTo(409);

            assertThat(lucie.open(bare(asked)).text()).contains("The board’s letter says the 1st.");
            String people = etienne.open(tool.at("/programs/bcssa/people")).links("/corrections").stream()
                    .findFirst()
                    .orElseThrow();
            assertThat(etienne.open(tool.at(people)).text())
                    .contains(SHOULD)
                    .contains("The board’s letter says the 1st.");

            String record = "/programs/bcssa/people/" + TwoPartners.LUCIE + "/intake";
            assertThat(etienne.open(tool.at(record)).html().select("#refused").text())
                    .contains(SHOULD)
                    .contains("The board’s letter says the 1st.");
            assertThat(lucie.open(tool.at("/programs/bcssa/intake")).html().select("#refused"))
                    .isEmpty();
            assertThat(seen(tool, "coordinator")).isEqualTo(1);

            Browser weiLin = TwoPartners.weiLin(tool);
            Browser office = tool.signedIn("office", "halcyon.whitford-ng");
            for (Browser told : List.of(weiLin, office)) {
                Page home = told.open(tool.at("/"));
                assertThat(home.html().select("#happenings").text()).contains("about Lucie Bélanger-Roy");
                Page seen = told.open(bare(asked));
                assertThat(seen.text()).contains(SHOULD).doesNotContain("My contract says so.");
                assertThat(seen.hasForm("/refusal")).isFalse();
                assertThat(told.submit(seen, "/seen")
                                .html()
                                .select("#happenings")
                                .text())
                        .doesNotContain("about Lucie");
            }
            assertThat(seen(tool, "office")).isEqualTo(1);
            assertThat(tool.count("act", "verb LIKE 'feedback-seen%' AND actor = 'm-45-chow'"))
                    .as("a partner holds no office")
                    .isZero();
        }
    }

    @Test
    void what_is_right_is_changed_in_the_same_step_and_nobody_else_sees_the_request() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser lucie = TwoPartners.lucie(tool);
            Page asked = ask(tool, lucie, "WORK_CONTACT", "Lucie Roy");
            for (Browser other : List.of(
                    TwoPartners.weiLin(tool),
                    tool.signedIn("sd45", "ariel.fontaine"),
                    tool.signedIn("office", "halcyon.whitford-ng"))) {
                assertThat(other.open(bare(asked)).status()).isEqualTo(404);
                Map<String, String> forged = new HashMap<>(TwoPartners.token(tool, other));
                forged.putAll(Map.of("edition", "1", "reason", "Mine", "name", "Somebody"));
                for (String act : List.of("/acceptance", "/refusal", "/seen")) {
                    assertThat(other.post(bare(asked) + act, forged).status())
                            .as(act)
                            .isIn(404, 409);
                }
            }
            Browser etienne = english(tool, "sd93", "etienne.marchand");
            Page wrong = etienne.submit(etienne.open(bare(asked)), "/acceptance", Map.of("email", "none"));
            assertThat(wrong.status()).isEqualTo(422);
            Page right = etienne.submit(
                    wrong, "/acceptance", Map.of("name", "Lucie Roy", "email", "", "start", "2026-08-15"));
            assertThat(right.text()).contains("Set right").contains("Lucie Roy");
            assertThat(tool.count("participant", "id = '" + TwoPartners.LUCIE + "' AND name = 'Lucie Roy'"))
                    .isEqualTo(1);
            assertThat(tool.count(
                            "mentee", "position_start = '2026-08-15' AND participant = '" + TwoPartners.LUCIE + "'"))
                    .isEqualTo(1);
            assertThat(lucie.open(bare(asked)).text()).contains("set it right on November 21, 2026");
            assertThat(etienne.open(tool.at("/programs/bcssa/people")).links("/corrections"))
                    .isEmpty();
        }
    }

    @Test
    void a_form_that_names_somebody_elses_request_is_kept_as_one_that_names_none() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Page asked = ask(tool, TwoPartners.lucie(tool), "ELIGIBILITY", "Lucie’s");
            String taken = asked.address().getPath().replace("/corrections/", "");
            Browser weiLin = TwoPartners.weiLin(tool);
            for (String id : List.of(taken, "0b0e7f5c-2f5c-4a53-9a3e-3f1f0c1d2e3f")) {
                Page form = weiLin.open(tool.at("/me/corrections"));
                Map<String, String> typed = Map.of("id", id, "datum", "ELIGIBILITY", "should", "About " + id);
                Page kept = weiLin.submit(form, "/me/corrections", typed);
                assertThat(kept.status()).isEqualTo(200);
                assertThat(kept.main().text()).contains("About " + id);
            }
        }
    }

    @Test
    void sent_twice_it_is_one_and_what_is_late_shows_at_the_privacy_officer() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser lucie = TwoPartners.lucie(tool);
            Page form = lucie.open(tool.at("/me/corrections"));
            Map<String, String> typed = Map.of("datum", "ELIGIBILITY", "should", "One");
            lucie.submit(form, "/me/corrections", typed);
            lucie.submit(form, "/me/corrections", typed);
            assertThat(tool.count("correction", "1 = 1")).isEqualTo(1);
            Page empty = lucie.submit(form, "/me/corrections", Map.of("datum", "", "should", "Kept"));
            assertThat(empty.status()).isEqualTo(422);
            assertThat(empty.html().select("#should").text()).isEqualTo("Kept");
            tool.store().write(stores -> {
                stores.appointments()
                        .add(new Appointment(
                                RunningTool.PROGRAM, new ParticipantId("office-whitford"), Role.PRIVACY_OFFICER, null));
                return true;
            });
            tool.clock().advance(Duration.ofDays(60));
            Browser officer = tool.signedIn("office", "halcyon.whitford-ng");
            assertThat(officer.open(tool.at("/")).html().select("#happenings").text())
                    .contains("One correction should have been answered by now");
            assertThat(officer.open(tool.at("/programs/bcssa/corrections")).text())
                    .contains("One correction should have been answered by now");
        }
    }

    private static int seen(RunningTool tool, String ground) {
        return tool.count("act", "verb = 'feedback-seen-as-" + ground + "' AND subject = '" + TwoPartners.LUCIE + "'");
    }

    private static Page ask(RunningTool tool, Browser browser, String datum, String should) {
        return browser.submit(
                browser.open(tool.at("/me/corrections")),
                "/me/corrections",
                Map.of("datum", datum, "says", "August 1", "should", should, "why", "My contract says so."));
    }

    private static Browser english(RunningTool tool, String campus, String person) {
        Browser browser = tool.signedIn(campus, person);
        browser.open(tool.launch(campus, person).withLocale("en-CA"));
        return browser;
    }

    private static String bare(Page page) {
        return page.address().toString().replaceFirst("\\?.*", "");
    }
}
