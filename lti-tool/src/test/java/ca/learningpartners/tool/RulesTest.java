package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import ca.learningpartners.tool.running.TwoPartners;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Office (Noor) and two coordinators (Étienne of SD93, Ariel of SD45) decide the rules of a program. */
class RulesTest {

    private static final String RULES = "/programs/bcssa/rules";
    private static final String RHYTHM = RULES + "/CADENCE_DAYS";
    private static final String QUIET = RULES + "/CADENCE_QUIET_PERCENT";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_office_sets_a_rule_and_a_district_differs_with_a_reason(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page set = noor.submit(
                noor.open(tool.at(RHYTHM)),
                RHYTHM,
                Map.of("value", "21", "mode", "DEFAULT", "reason", "Three weeks suit a term."));
        assertThat(set.status()).isEqualTo(200);
        assertThat(set.text()).contains("Saved.", "at least every 21 days", "Three weeks suit a term.");

        Browser etienne = etienne(tool);
        Page theirs = etienne.open(tool.at(RHYTHM));
        assertThat(theirs.text()).contains("As in the province.").doesNotContain("Set this rule");
        Page differing = etienne.submit(
                theirs, RHYTHM + "/93", Map.of("value", "45", "reason", "Nos gens sont partout dans la province."));
        assertThat(differing.text()).contains("The province says: 21 days.", "Nos gens sont partout");
        assertThat(rhythm(tool, 93)).isEqualTo(45);
        assertThat(rhythm(tool, 27)).isEqualTo(21);

        Page office = noor.open(tool.at(RHYTHM));
        assertThat(office.text()).contains("One district differs.", "SD93", "45 days", "Étienne Marchand");
        assertThat(noor.open(tool.at(RULES)).text()).contains("one of 60 differs");
        assertThat(acts(tool, "bcssa/CADENCE_DAYS")).extracting(Act::verb).containsExactly("rule-set");
        assertThat(acts(tool, "bcssa/CADENCE_DAYS/SD93"))
                .extracting(Act::verb, Act::actor)
                .containsExactly(tuple("rule-differed", "lead-93-marchand"));
    }

    @Test
    void locking_says_whose_values_end_and_the_history_keeps_them() {
        RunningTool tool = TOOLS.onSqlite();
        Browser etienne = etienne(tool);
        etienne.submit(etienne.open(tool.at(QUIET)), QUIET + "/93", Map.of("value", "300", "reason", "Distances."));
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page before = noor.open(tool.at(QUIET));
        assertThat(before.html().select("#locking").text()).contains("One district differs.", "SD93");
        Page locked =
                noor.submit(before, QUIET, Map.of("value", "250", "mode", "LOCKED", "reason", "One rhythm for all."));
        assertThat(locked.text()).contains("Every district does as the province says.");
        assertThat(etienne.open(tool.at(QUIET)).hasForm("/93")).isFalse();
        Page history = etienne.open(tool.at(QUIET + "/history"));
        assertThat(history.text())
                .contains("the own value ended", "One rhythm for all.", "300% of the rhythm", "Distances.");
        Page refused = etienne.post(
                tool.at(QUIET + "/93"), with(TwoPartners.token(tool, etienne), "value", "300", "reason", "Still."));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.heading()).contains("The province decides this for everybody");
    }

    @Test
    void without_a_reason_it_comes_back_with_what_was_typed() {
        RunningTool tool = TOOLS.onSqlite();
        Browser etienne = etienne(tool);
        String address = RULES + "/SILENT_DAYS";
        Page refused =
                etienne.submit(etienne.open(tool.at(address)), address + "/93", Map.of("value", "77", "reason", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say why in a sentence.");
        assertThat(refused.html().select("#value-93").attr("value")).isEqualTo("77");
        assertThat(refused.html().select("#reason-93").attr("aria-invalid")).isEqualTo("true");
        Page odd = etienne.submit(refused, address + "/93", Map.of("value", "7000", "reason", "Longer."));
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.text()).contains("7,000 does not fit here: choose from 1 to 365.");
        assertThat(odd.html().select("#reason-93").text()).isEqualTo("Longer.");
        Page word = etienne.submit(odd, address + "/93", Map.of("value", "many", "reason", "Longer."));
        assertThat(word.text()).contains("no whole number from 1 to 365");
        assertThat(tool.count("rule_change", "rule = 'SILENT_DAYS'")).isZero();
    }

    @Test
    void what_does_not_fit_another_rule_is_refused_in_words() {
        RunningTool tool = TOOLS.onSqlite();
        Browser etienne = etienne(tool);
        String address = RULES + "/OFFER_NUDGE_DAYS";
        Page refused = etienne.submit(
                etienne.open(tool.at(address)), address + "/93", Map.of("value", "14", "reason", "Slow mail."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("In School District 93", "brought up again after 14 days and expire after 14 days");
    }

    @Test
    void nobody_decides_for_another_district() {
        RunningTool tool = TOOLS.onSqlite();
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        Map<String, String> typed = with(TwoPartners.token(tool, ariel), "value", "45", "reason", "For them.");
        assertThat(ariel.post(tool.at(RHYTHM + "/93"), typed).status()).isEqualTo(404);
        assertThat(ariel.post(tool.at(RHYTHM), with(typed, "mode", "LOCKED")).status())
                .isEqualTo(404);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        assertThat(noor.post(
                                tool.at(RHYTHM + "/93"),
                                with(TwoPartners.token(tool, noor), "value", "45", "reason", "For them."))
                        .status())
                .isEqualTo(404);
        assertThat(tool.count("rule_change", "reason = 'For them.'")).isZero();
    }

    @Test
    void a_mentee_sees_what_holds_and_that_the_district_decided_but_not_why() {
        RunningTool tool = TOOLS.onSqlite();
        Browser etienne = etienne(tool);
        String address = RULES + "/FIRST_MEETING_DAYS";
        etienne.submit(
                etienne.open(tool.at(address)),
                address + "/93",
                Map.of("value", "28", "reason", "La rentrée est chargée."));
        Browser lucie = TwoPartners.lucie(tool);
        Page rules = lucie.open(tool.at(RULES));
        assertThat(rules.text())
                .contains("28 days your district decided", "14 days")
                .doesNotContain("rentrée", "differs");
        assertThat(rules.html().select("a[href*=FIRST_MEETING_DAYS]")).isEmpty();
        assertThat(lucie.open(tool.at("/programs/bcssa")).text())
                .contains("The first meeting takes place within 28 days");
        assertThat(lucie.open(tool.at(address)).status()).isEqualTo(404);
        assertThat(lucie.open(tool.at(address + "/history")).status()).isEqualTo(404);
        assertThat(tool.signedIn("sd27", "tessa.lindqvist")
                        .open(tool.at("/programs/bcssa"))
                        .text())
                .contains("The first meeting takes place within 14 days");
    }

    @Test
    void of_two_coordinators_at_once_the_second_sees_what_the_first_decided_and_loses_nothing() {
        RunningTool tool = TOOLS.onSqlite();
        tool.store().write(stores -> {
            stores.appointments()
                    .add(new Appointment(
                            RunningTool.PROGRAM,
                            new ParticipantId("lead-45-fontaine"),
                            Role.COORDINATOR,
                            new DistrictNumber(93)));
            return true;
        });
        Browser etienne = etienne(tool);
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        String address = RULES + "/CLOSURE_MONTH";
        Page his = etienne.open(tool.at(address));
        Page hers = ariel.open(tool.at(address));
        etienne.submit(his, address + "/93", Map.of("value", "20", "reason", "Before the summer."));
        Page late = ariel.submit(hers, address + "/93", Map.of("value", "22", "reason", "After the summer."));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("This rule was changed meanwhile.", "Before the summer.");
        assertThat(late.html().select("#reason-93").text()).isEqualTo("After the summer.");
        Page again = ariel.submit(late, address + "/93");
        assertThat(again.text()).contains("Saved.", "After the summer.");
        etienne.submit(his, address + "/93", Map.of("value", "22", "reason", "After the summer."));
        assertThat(tool.count("rule_change", "rule = 'CLOSURE_MONTH'")).isEqualTo(2);
    }

    @Test
    void a_district_follows_the_province_again() {
        RunningTool tool = TOOLS.onSqlite();
        Browser etienne = etienne(tool);
        String address = RULES + "/SILENT_ASK_DAYS";
        Page differing = etienne.submit(
                etienne.open(tool.at(address)), address + "/93", Map.of("value", "10", "reason", "We write by hand."));
        Page following = etienne.submit(differing, address + "/93/withdrawal");
        assertThat(following.html().select("#district-93").text()).contains("7 days As in the province.");
        assertThat(following.html().select("#reason-93").text()).isEmpty();
        assertThat(etienne.open(tool.at(address + "/history")).text())
                .contains("follows the province again", "We write by hand.");
    }

    @Test
    void it_reads_in_french() {
        RunningTool tool = TOOLS.onSqlite();
        Browser etienne = tool.signedIn("sd93", "etienne.marchand");
        Page rules = etienne.open(tool.at(RULES));
        assertThat(rules.language()).isEqualTo("fr-CA");
        assertThat(rules.heading()).isEqualTo("Qui décide de quoi");
        assertThat(rules.text()).contains("comme la province", "la province, les districts peuvent différer");
        String address = RULES + "/MENTOR_YEARS";
        Page refused =
                etienne.submit(etienne.open(tool.at(address)), address + "/93", Map.of("value", "5", "reason", ""));
        assertThat(refused.text()).contains("Dites pourquoi en une phrase.");
    }

    private static Browser etienne(RunningTool tool) {
        Browser browser = tool.signedIn("sd93", "etienne.marchand");
        browser.open(tool.launch("sd93", "etienne.marchand").withLocale("en-CA"));
        return browser;
    }

    private static int rhythm(RunningTool tool, int district) {
        Program program = tool.store()
                .read(stores -> stores.programs().find(RunningTool.PROGRAM))
                .orElseThrow();
        return program.setting(PolicyKey.CADENCE_DAYS, new DistrictNumber(district));
    }

    private static List<Act> acts(RunningTool tool, String subject) {
        return tool.store().read(stores -> stores.audit().on(subject, 10));
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        all.putIfAbsent("seen", "0");
        return all;
    }
}
