package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.evaluating.MakingBulletin;
import ca.learningpartners.mentorship.evaluating.Sources;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.survey.Inviting;
import ca.learningpartners.mentorship.survey.Response;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.tool.running.AskedWave;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Halcyon of the Office plans a wave; Lucie (SD93, mentee) and Wei-Lin (SD45, mentor) are asked. */
class SurveyTest {

    private static final String SURVEYS = "/programs/bcssa/surveys";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_wave_is_planned_asked_answered_and_told_in_numbers_only(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Browser office = office(tool);
            Page form = office.open(tool.at(SURVEYS + "/new"));
            Map<String, String> plan = Map.of(
                    "instrument", "bcssa-start-1", "opens", "2026-11-21", "due", "2026-11-28", "closes", "2026-12-05");
            Page planned = office.submit(form, "/surveys", plan);
            assertThat(planned.text()).contains("The wave is planned", "Wave 1", "open", "in all districts");
            office.submit(form, "/surveys", plan);
            assertThat(tool.count("wave", "1 = 1")).isEqualTo(1);
            String wave = tool.store()
                    .read(stores -> stores.waves().of(RunningTool.PROGRAM))
                    .get(0)
                    .id()
                    .value();

            Browser lucie = lucie(tool);
            assertThat(lucie.open(tool.at("/")).html().select("#happenings").text())
                    .contains("Wave 1 of the evaluation", "November 28, 2026");
            Page asked = lucie.open(tool.at("/programs/bcssa/waves/" + wave));
            assertThat(asked.text())
                    .contains(
                            "Nobody sees what you chose",
                            "Please name nobody",
                            "No published scale is quoted",
                            "FIPPA");
            assertThat(asked.html().select("[name=q.mentor-role]")).isEmpty();
            assertThat(asked.html().select("fieldset[data-when^=stay]").hasAttr("disabled"))
                    .isTrue();

            Page more = lucie.submit(asked, "/" + wave, Map.of("q.role", "4", "q.stay", "out", "agree", "yes"));
            assertThat(more.html().select("#goes-on").text()).contains("new questions are on this page");
            assertThat(more.html().select("[name=q.role][checked]").val()).isEqualTo("4");
            assertThat(tool.count("wave_response", "state <> 'SILENT'")).isZero();
            Page said = lucie.submit(more, "/" + wave, Map.of("q.stay-why", "load", "q.word", "Plus de temps"));
            assertThat(said.text()).contains("Your answers are kept", "You answered on November 21, 2026");
            assertThat(said.html().select("[name=q.word]").val()).isEqualTo("Plus de temps");
            assertThat(lucie.open(tool.at("/")).html().select("#happenings").text())
                    .doesNotContain("Wave 1 of the evaluation");
            assertThat(lucie.open(tool.at("/me/consents")).text()).contains("Wave 1 of the evaluation", "You agreed");
            assertThat(tool.count("wave_response", "answers LIKE 's1.%'")).isEqualTo(1);

            bulletin(tool);
            Page seen = office.open(tool.at(SURVEYS + "/" + wave));
            assertThat(seen.html().select("#rates").text()).contains("Answered wave 1 not shown");
            assertThat(seen.html().select("figure.chart"))
                    .as("nothing of it may be shown")
                    .isEmpty();
            assertThat(seen.text()).contains("Who answered, by district: Not shown: it is about fewer than ten people");
            assertThat(seen.source()).doesNotContain("Plus de temps", "Lucie");
        }
    }

    @Test
    void what_cannot_be_planned_comes_back_with_its_reason_and_everything_that_was_typed() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser office = office(tool);
            Page form = office.open(tool.at(SURVEYS + "/new"));
            Map<String, String> fine = Map.of(
                    "instrument", "bcssa-end-1", "opens", "2026-11-22", "due", "2026-11-28", "closes", "2026-12-05");
            Map<Map<String, String>, String> refused = Map.of(
                    Map.of("closes", "2026-11-27"), "The days run backwards",
                    Map.of("opens", "2026-11-20"), "A wave opens today or later",
                    Map.of("role", ""), "This would ask nobody",
                    Map.of("instrument", "bcssa-end-9"), "Choose which questions",
                    Map.of("due", "soon"), "soon");
            refused.forEach((wrong, sentence) -> {
                Map<String, String> typed = new HashMap<>(fine);
                typed.putAll(wrong);
                Page page = office.submit(form, "/surveys", typed);
                assertThat(page.status()).as(sentence).isEqualTo(422);
                assertThat(page.html().select("#problem").text()).contains(sentence);
                assertThat(page.html().select("[name=opens]").val()).isEqualTo(typed.get("opens"));
            });
            assertThat(tool.count("wave", "1 = 1")).isZero();
            Browser lucie = lucie(tool);
            for (String path : List.of(SURVEYS, SURVEYS + "/new", SURVEYS + "/wave-one")) {
                assertThat(lucie.open(tool.at(path)).status()).as(path).isEqualTo(404);
            }
            Browser coordinator = tool.signedIn("sd93", "etienne.marchand");
            assertThat(coordinator.open(tool.at(SURVEYS)).status()).isEqualTo(200);
            assertThat(coordinator.open(tool.at(SURVEYS + "/new")).status()).isEqualTo(404);
            assertThat(coordinator
                            .open(tool.at(SURVEYS + "/instruments/bcssa-end-1"))
                            .text())
                    .contains("Rédigé pour ce programme");
        }
    }

    @Test
    void once_it_is_open_the_questions_stay_and_once_it_is_closed_nothing_is_taken() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            AskedWave asked = AskedWave.open(tool);
            Browser lucie = lucie(tool);
            Page before = lucie.open(asked.address());
            Browser office = office(tool);
            Page wave = office.open(tool.at(SURVEYS + "/wave-one"));
            assertThat(office.open(tool.at(SURVEYS + "/wave-one/plan")).status())
                    .isEqualTo(404);
            Map<String, String> change = new HashMap<>(Map.of(
                    "id",
                    "wave-one",
                    "edition",
                    "1",
                    "instrument",
                    "bcssa-middle-1",
                    "role",
                    "MENTEE",
                    "opens",
                    "2026-11-22",
                    "due",
                    "2026-11-28",
                    "closes",
                    "2026-12-05"));
            change.put("token", wave.html().select("[name=token]").first().val());
            Page changed = office.post(tool.at(SURVEYS + "/wave-one/plan"), change);
            assertThat(changed.status()).isEqualTo(409);
            assertThat(changed.text()).contains("what people are asked stays as it is");

            Page unclosed = office.submit(wave, "/closing", Map.of("reason", " "));
            assertThat(unclosed.status()).isEqualTo(422);
            assertThat(unclosed.html().select("#closing[open] #problem").text()).contains("Say why");
            assertThat(unclosed.html().select("#reason").attr("aria-describedby"))
                    .startsWith("problem");
            Page tooLong = office.submit(wave, "/closing", Map.of("reason", "x".repeat(501)));
            assertThat(tooLong.status()).isEqualTo(422);
            assertThat(tooLong.html().select("#reason").text()).isEqualTo("x".repeat(501));
            Page closed = office.submit(wave, "/closing", Map.of("reason", "Nobody was at work"));
            assertThat(closed.html().select("#ended").text()).contains("November 21, 2026", "Nobody was at work");
            assertThat(closed.hasForm("/closing")).isFalse();
            assertThat(closed.links(SURVEYS + "/new")).isNotEmpty();

            Page late = lucie.submit(
                    before, "/waves/wave-one", Map.of("q.role", "4", "q.word", "Mes longs mots", "agree", "yes"));
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.text()).contains("nothing is taken any more", "What you had typed", "Mes longs mots");
            assertThat(tool.count("wave_response", "1 = 1")).isZero();
        }
    }

    @Test
    void the_office_sees_that_the_words_of_a_wave_have_changed_and_closes_it() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            AskedWave.reworded(tool);
            Browser office = office(tool);
            assertThat(office.open(tool.at(SURVEYS))
                            .html()
                            .select(".list .error")
                            .text())
                    .contains("no longer those this wave was planned with", "closes it and plans another");
            Page wave = office.open(tool.at(SURVEYS + "/wave-one"));
            assertThat(wave.html().select("#reworded").text()).contains("nothing is taken");
            assertThat(wave.html().select("#reworded a").attr("href")).isEqualTo("#closing");
            assertThat(wave.html().select("#closing").hasAttr("open")).isTrue();
            Page coordinator = tool.signedIn("sd93", "etienne.marchand").open(tool.at(SURVEYS + "/wave-one"));
            assertThat(coordinator.html().select("#reworded").text()).contains("Le Bureau la clôt");
            assertThat(coordinator.html().select("#reworded a")).isEmpty();
            Page closed = office.submit(wave, "/closing", Map.of("reason", "New words"));
            assertThat(closed.html().select("#reworded")).isEmpty();
            assertThat(office.open(tool.at(SURVEYS)).html().select(".list .error"))
                    .isEmpty();
        }
    }

    @Test
    void whom_nothing_could_be_shown_of_is_not_asked() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Browser office = office(tool);
            Page form = office.open(tool.at(SURVEYS + "/new"));
            Page refused = office.submit(
                    form,
                    "/surveys",
                    Map.of(
                            "instrument", "bcssa-end-1",
                            "opens", "2026-11-22",
                            "due", "2026-11-28",
                            "closes", "2026-12-05",
                            "district", "93"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select("#problem").text())
                    .contains("What is about fewer than 10 people is never shown", "Choose more districts");
            assertThat(refused.html().select("[name=district][value=93]").hasAttr("checked"))
                    .isTrue();
            assertThat(tool.count("wave", "1 = 1")).isZero();
        }
    }

    @Test
    void what_is_not_agreed_to_unread_or_changed_elsewhere_is_said_beside_what_was_chosen() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            AskedWave asked = AskedWave.open(tool);
            Browser lucie = lucie(tool);
            Page form = lucie.open(asked.address());
            Map<Map<String, String>, String> refused = Map.of(
                    Map.of("q.role", "4"), "tick the box",
                    Map.of("agree", "yes"), "Answer one question at least",
                    Map.of("q.role", "7", "agree", "yes"), "was not understood",
                    Map.of("q.charisma", "1", "agree", "yes"), "was not understood",
                    Map.of("q.word", "x".repeat(2001), "agree", "yes"), "2,001 characters");
            refused.forEach((typed, sentence) -> {
                Map<String, String> all = new HashMap<>(typed);
                Page page = lucie.submit(form, "/waves/wave-one", all);
                assertThat(page.status()).as(sentence).isEqualTo(422);
                assertThat(page.html().select("#problem").text()).contains(sentence);
            });
            assertThat(tool.count("wave_response", "1 = 1")).isZero();
            assertThat(tool.count("consent", "1 = 1")).isZero();

            Page second = lucie.open(asked.address());
            lucie.submit(form, "/waves/wave-one", Map.of("q.role", "4", "agree", "yes"));
            lucie.submit(form, "/waves/wave-one", Map.of("q.role", "4", "agree", "yes"));
            Page other = lucie.submit(second, "/waves/wave-one", Map.of("q.role", "2", "agree", "yes"));
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.text()).contains("in another window meanwhile");
            lucie.submit(other, "/waves/wave-one");
            assertThat(answer(tool, "nm-93-belanger-roy").answers().chosen("role"))
                    .containsExactly("2");
            assertThat(answer(tool, "nm-93-belanger-roy").edition()).isEqualTo(2);

            Page declined = lucie.submit(lucie.open(asked.address()), "/declining");
            assertThat(declined.text()).contains("You would rather not, and that is fine");
            assertThat(answer(tool, "nm-93-belanger-roy").answers().isEmpty()).isTrue();
            assertThat(tool.signedIn("sd27", "noor.haddad")
                            .open(asked.address())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void only_evaluators_read_what_was_written_and_only_of_ten_people_and_more() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            tool.imports("id,name,email,role,district,languages\n"
                    + "eval,Eva Luator,late.joiner@sd45.example,evaluator,SD45,en\n");
            AskedWave asked = AskedWave.open(tool);
            tool.store().write(stores -> {
                new Inviting(stores.waves(), stores.responses(), stores.enrolments())
                        .invite(RunningTool.PROGRAM, RunningTool.TODAY, RunningTool.NOW);
                return true;
            });
            asked.say(lucie(tool), "Un mot de Lucie");
            tool.clock().advance(Duration.ofDays(20));
            Browser eva = tool.signedIn("sd45", "late.joiner");
            Page few = eva.open(tool.at(SURVEYS + "/wave-one/words"));
            assertThat(few.status()).isEqualTo(200);
            assertThat(few.text()).contains("fewer than ten people").doesNotContain("Un mot de Lucie");
            assertThat(office(tool).open(tool.at(SURVEYS + "/wave-one/words")).status())
                    .isEqualTo(404);
            assertThat(lucie(tool).open(asked.address()).text()).contains("Un mot de Lucie", "What you answered");
            tool.store().write(stores -> {
                SaidByMany.ten(stores, asked.wave());
                return true;
            });
            Page many = eva.open(tool.at(SURVEYS + "/wave-one/words"));
            assertThat(many.text())
                    .contains("Un mot de Lucie", "Said by many 3")
                    .doesNotContain("Bélanger");
        }
    }

    private static void bulletin(RunningTool tool) {
        tool.data().store(Purpose.EVALUATING).write(stores -> {
            new Inviting(stores.waves(), stores.responses(), stores.enrolments())
                    .invite(RunningTool.PROGRAM, RunningTool.TODAY, RunningTool.NOW);
            return new MakingBulletin(stores, Sources.of(stores, tool.clock().getZone()))
                    .make(
                            stores.programs().find(RunningTool.PROGRAM).orElseThrow(),
                            RunningTool.TODAY,
                            RunningTool.NOW);
        });
    }

    private static Response answer(RunningTool tool, String person) {
        return tool.store()
                .read(stores -> stores.responses().find(new WaveId("wave-one"), new ParticipantId(person)))
                .orElseThrow();
    }

    private static Browser office(RunningTool tool) {
        return tool.signedIn("office", "halcyon.whitford-ng");
    }

    private static Browser lucie(RunningTool tool) {
        Browser lucie = tool.signedIn("sd93", "lucie.belanger-roy");
        lucie.open(tool.launch("sd93", "lucie.belanger-roy").withLocale("en-CA"));
        return lucie;
    }
}
