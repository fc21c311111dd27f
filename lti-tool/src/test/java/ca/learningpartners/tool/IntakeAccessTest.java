package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.Answer;
import ca.learningpartners.mentorship.participant.Answered;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two rows of the access matrix, cell by cell: needs and issues (own W, own coordinator R, province R, everybody else
 * nothing) and the list of no contact (own W, own coordinator that there is one and since when, everybody else nothing).
 */
class IntakeAccessTest {

    private static final ParticipantId LUCIE = new ParticipantId("nm-93-belanger-roy");
    private static final ParticipantId ANAIS = new ParticipantId("m-93-ndiaye");
    private static final String LUCIES = "/programs/bcssa/people/nm-93-belanger-roy/intake";
    private static final String NEED = "French programs: a lot, urgent";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_person_writes_and_reads_all_of_it(Kind kind) {
        RunningTool tool = withAList(TOOLS.on(kind));
        Page said = open(tool, "sd93", "lucie.belanger-roy", "/programs/bcssa/intake");
        assertThat(said.text()).contains(NEED, "Anaïs N’Diaye");
    }

    @Test
    void the_own_coordinator_reads_what_is_needed_and_learns_of_the_list_only_that_there_is_one_and_since_when() {
        RunningTool tool = withAList(TOOLS.onSqlite());
        Page theirs = open(tool, "sd93", "etienne.marchand", LUCIES);
        assertThat(theirs.heading()).isEqualTo("Lucie Bélanger-Roy");
        assertThat(theirs.text())
                .contains(NEED, "There is a list. Whom it names is for the matching alone.", "November 21, 2026");
        assertThat(theirs.source()).doesNotContain("N’Diaye", "ndiaye");
        assertThat(theirs.html().select("main form, main a[href*=/intake/]")).isEmpty();
    }

    @Test
    void where_there_is_no_list_the_coordinator_reads_nothing_of_one() {
        RunningTool tool = TOOLS.onSqlite();
        Page theirs = open(tool, "sd93", "etienne.marchand", "/programs/bcssa/people/nm-93-kouakou/intake");
        assertThat(theirs.status()).isEqualTo(200);
        assertThat(theirs.main().text()).doesNotContain("No contact", "There is a list");
    }

    @Test
    void the_province_reads_what_is_needed_and_nothing_of_the_list() {
        RunningTool tool = withAList(TOOLS.onSqlite());
        Page theirs = open(tool, "sd27", "noor.haddad", LUCIES);
        assertThat(theirs.text()).contains(NEED);
        assertThat(theirs.main().text()).doesNotContain("No contact", "There is a list", "N’Diaye");
    }

    @Test
    void another_coordinator_a_partner_another_mentee_and_a_mentor_find_nothing() {
        RunningTool tool = withAList(TOOLS.onSqlite());
        for (String who :
                List.of("sd45 ariel.fontaine", "sd27 tessa.lindqvist", "sd45 wei-lin.chow", "sd93 anais.ndiaye")) {
            String[] parts = who.split(" ");
            Page page = open(tool, parts[0], parts[1], LUCIES);
            assertThat(page.status()).as(who).isEqualTo(404);
            assertThat(page.text()).as(who).doesNotContain("French programs", "Bélanger");
        }
    }

    @Test
    void nobody_writes_for_another() {
        RunningTool tool = withAList(TOOLS.onSqlite());
        Browser etienne = tool.signedIn("sd93", "etienne.marchand");
        Page theirs = etienne.open(tool.at(LUCIES));
        for (String path : List.of(LUCIES, LUCIES + "/needs", "/programs/bcssa/intake/needs")) {
            Page refused = etienne.post(
                    tool.at(path), Map.of("token", theirs.token(), "topic", "budget", "level.budget", "1", "seen", ""));
            assertThat(refused.status()).as(path).isIn(404, 405);
        }
        assertThat(etienne.open(tool.at("/programs/bcssa/intake")).status()).isEqualTo(404);
        assertThat(lucie(tool).needs()).hasSize(4);
    }

    @Test
    void somebody_who_is_not_signed_in_sees_none_of_it() {
        RunningTool tool = TOOLS.onSqlite();
        for (String path : List.of(LUCIES, "/programs/bcssa/intake", "/programs/bcssa/intake/needs")) {
            assertThat(Browser.english().open(tool.at(path)).status()).isEqualTo(401);
        }
    }

    @Test
    void a_program_a_question_and_a_person_that_are_not_there_are_not_found() {
        RunningTool tool = TOOLS.onSqlite();
        Browser lucie = tool.signedIn("sd93", "lucie.belanger-roy");
        for (String path : List.of(
                "/programs/none/intake",
                "/programs/none/intake/needs",
                "/programs/bcssa/intake/salary",
                "/programs/bcssa/intake/offers")) {
            assertThat(lucie.open(tool.at(path)).status()).as(path).isEqualTo(404);
        }
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        for (String path : List.of("nobody", "lead-45-fontaine", "%E2%80%AE")) {
            assertThat(noor.open(tool.at("/programs/bcssa/people/" + path + "/intake"))
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_list_of_no_contact_bites_though_nobody_sees_it() {
        RunningTool tool = withAList(TOOLS.onSqlite());
        tool.match();
        assertThat(tool.pairingOf(LUCIE.value()).mentor()).isNotEqualTo(ANAIS);
        for (String who : List.of("sd27 noor.haddad", "sd93 etienne.marchand")) {
            String[] parts = who.split(" ");
            Page people = open(tool, parts[0], parts[1], "/programs/bcssa/people");
            assertThat(people.main().text()).doesNotContain("contact");
        }
    }

    private static RunningTool withAList(RunningTool tool) {
        tool.store().write(stores -> {
            stores.enrolments().save(lucie(tool).answering(new Answer.NoContact(Set.of(ANAIS))));
            stores.enrolments().note(new Answered(RunningTool.PROGRAM, LUCIE, Question.NO_CONTACT, RunningTool.NOW));
            return true;
        });
        return tool;
    }

    private static Mentee lucie(RunningTool tool) {
        return tool.store()
                .read(stores -> stores.enrolments().mentee(RunningTool.PROGRAM, LUCIE))
                .orElseThrow();
    }

    private static Page open(RunningTool tool, String campus, String username, String path) {
        Browser browser = tool.signedIn(campus, username);
        Page page = browser.open(tool.at(path));
        return page.language().startsWith("fr") ? inEnglish(browser, page) : page;
    }

    /** The page in English: some addresses cannot be come back to after a change of language. */
    private static Page inEnglish(Browser browser, Page page) {
        browser.submit(page, "/language");
        return browser.open(page.address());
    }
}
