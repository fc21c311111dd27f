package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.Answer;
import ca.learningpartners.mentorship.participant.Intake;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Newcomers;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One question a card: kept by itself, refused in words, and never overwriting what nobody saw. */
class CardTest {

    private static final String CARDS = "/programs/bcssa/intake/";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void somebody_new_answers_two_questions_and_sees_the_next_step(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser ines = newcomer(tool, "ines.okafor", "mentee");
        Page home = ines.open(tool.at("/"));
        assertThat(home.heading()).isEqualTo("Two minutes: tell us what you need");
        assertThat(home.text()).contains("questions are left. The first two are enough");

        Page needs = ines.open(home.html().select("main a.button").attr("abs:href"));
        assertThat(needs.text()).contains("Question 1 of 8", "What would help you most?", "section 26(c)");
        Page issues = ines.submit(
                needs, "/needs", Map.of("level.budget", "3", "priority.budget", "1"), "topic", List.of("budget"));
        assertThat(issues.address().getPath()).isEqualTo(CARDS + "issues");
        assertThat(issues.text()).doesNotContain("section 26(c)");
        Page after = ines.submit(
                issues, "/issues", Map.of("level.staffing", "4", "then", "enough"), "topic", List.of("staffing"));

        assertThat(after.heading()).isEqualTo("Your mentor is being chosen with care");
        assertThat(after.text()).contains("questions left: say more");
        Mentee kept = mentee(tool, "ines.okafor");
        assertThat(kept.needs()).containsExactly(new Need(new Topic("budget"), 3, 1));
        assertThat(kept.issues()).isEqualTo(Map.of(new Topic("staffing"), 4));
        assertThat(tool.count("act", "subject = 'ines.okafor' AND verb LIKE '%-answered'"))
                .isEqualTo(2);
    }

    @Test
    void a_mentor_is_asked_what_mentors_are() {
        RunningTool tool = TOOLS.onSqlite();
        Browser moss = newcomer(tool, "moss.adeyemi", "mentor");
        assertThat(moss.open(tool.at("/")).heading()).isEqualTo("Two minutes: tell us what you can offer");
        Page offers = moss.open(tool.at(CARDS + "offers"));
        assertThat(offers.text()).contains("Question 1 of 9");
        Page expertise = moss.submit(offers, "/offers", Map.of("level.budget", "4"), "topic", List.of("budget"));
        Page taking = moss.submit(
                expertise,
                "/expertise",
                Map.of("level.budget", "4", "year.budget", "2025"),
                "topic",
                List.of("budget"));
        assertThat(taking.text()).contains("a mentor accompanies one person at a time");
        moss.submit(taking, "/taking", Map.of("available", "no"));
        moss.submit(moss.open(tool.at(CARDS + "years")), "/years", Map.of("years", "12"));
        Mentor kept = mentor(tool, "moss.adeyemi");
        assertThat(kept.available()).isFalse();
        assertThat(kept.capacity()).isEqualTo(1);
        assertThat(kept.seniorYears()).isEqualTo(12);
        assertThat(kept.expertise().get(0).lastYear()).isEqualTo(2025);
        assertThat(moss.open(tool.at(CARDS + "needs")).status()).isEqualTo(404);
    }

    @Test
    void everything_said_stands_on_one_page_with_a_way_to_change_it() {
        RunningTool tool = TOOLS.onSqlite();
        Browser lucie = tool.signedIn("sd93", "lucie.belanger-roy");
        Page said = inEnglish(lucie, lucie.open(tool.at("/programs/bcssa/intake")));
        assertThat(said.text())
                .contains("French programs: a lot, urgent", "Français", "Richmond", "in a city", "Secondary: 14")
                .contains("No contact");
        assertThat(said.links("/programs/bcssa/intake/")).contains(CARDS + "needs", CARDS + "no-contact");
    }

    @Test
    void every_card_shows_what_is_kept_and_sending_it_as_it_stands_changes_nothing() {
        RunningTool tool = TOOLS.onSqlite();
        for (String who : List.of("sd93 lucie.belanger-roy nm-93-belanger-roy", "sd45 wei-lin.chow m-45-chow")) {
            String[] parts = who.split(" ");
            Browser browser = tool.signedIn(parts[0], parts[1]);
            Intake before = intake(tool, parts[2]);
            for (Question question : before.questions()) {
                Page card = browser.open(tool.at(CARDS + question.key()));
                assertThat(card.status()).as(question.key()).isEqualTo(200);
                Page next = browser.submit(card, "/" + question.key());
                assertThat(next.status()).as(next.toString()).isEqualTo(200);
            }
            Intake after = intake(tool, parts[2]);
            assertThat(after.answers().stream().map(Answer::written).toList())
                    .isEqualTo(before.answers().stream().map(Answer::written).toList());
            assertThat(after.answered().keySet()).containsExactlyInAnyOrderElementsOf(before.questions());
            assertThat(after.open()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mentor | expertise | year.budget  | 20       | Budget and finance: “20” is not a year
            mentor | expertise | year.budget  | 2031     | Budget and finance: the year 2031 is yet to come
            mentor | expertise | level.budget | 9        | “9” cannot be used here
            mentor | years     | years        | a dozen  | “a dozen” is no whole number of years
            mentor | years     | years        | 61       | 61 years: from 0 to 60 fit
            mentor | taking    | capacity     | 4        | 4 people at once: from 1 to 1 fit
            mentor | taking    | capacity     | <b>1</b> | “<b>1</b>” is no number of people
            mentee | schools   | pupils       | lots     | “lots” is no number of pupils
            mentee | schools   | pupils       | 12,5     | “12,5” is no number of pupils
            mentee | schools   | pupils       | 99999999 | 99,999,999 pupils: from 1 to 10,000,000 fit
            mentee | schools   | mix.MIDDLE   | -3       | Middle: “-3” is no number of schools
            mentee | place     | community    | Atlantis | “Atlantis” cannot be used here
            mentee | languages | language     | klingon  | “klingon” cannot be used here
            mentee | duties    | topic        | juggling | “juggling” is not a topic of this program
            mentee | no-contact| other        | m-45-chow| “m-45-chow” cannot be used here
            """)
    void what_cannot_be_kept_is_said_in_words_and_nothing_typed_is_lost(
            String part, String card, String field, String typed, String sentence) {
        RunningTool tool = TOOLS.onSqlite();
        String id = "wrong." + part;
        Browser browser = newcomer(tool, id, part);
        Page page = browser.open(tool.at(CARDS + card));
        List<String> before = written(tool, id);
        Map<String, String> typing = new HashMap<>();
        if (card.equals("expertise")) {
            typing.put("topic", "budget");
        }
        typing.put(field, typed);
        Page refused = browser.submit(page, "/" + card, typing);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert]").text()).contains(sentence);
        assertThat(refused.source()).doesNotContain("<b>1</b>");
        if (!refused.html().select("input[type=number], input[type=text]").isEmpty() && !field.startsWith("level")) {
            assertThat(refused.html().select("[name=" + field + "]").val()).isEqualTo(typed);
        }
        assertThat(written(tool, id)).isEqualTo(before);
    }

    @Test
    void a_card_of_another_tab_overwrites_nothing_and_both_are_shown() {
        RunningTool tool = TOOLS.onSqlite();
        Browser ines = newcomer(tool, "ines.twotabs", "mentee");
        Page one = ines.open(tool.at(CARDS + "needs"));
        Page other = ines.open(tool.at(CARDS + "needs"));
        ines.submit(one, "/needs", Map.of("level.budget", "4", "priority.budget", "3"), "topic", List.of("budget"));
        Page stale = ines.submit(other, "/needs", Map.of(), "topic", List.of("staffing"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.html().select("[role=alert]").text()).contains("Budget and finance: a lot, urgent");
        assertThat(stale.html().select("input[name=topic][checked]").eachAttr("value"))
                .containsExactly("staffing");
        assertThat(mentee(tool, "ines.twotabs").needs()).containsExactly(new Need(new Topic("budget"), 4, 3));
        ines.submit(stale, "/needs");
        assertThat(mentee(tool, "ines.twotabs").needs()).containsExactly(new Need(new Topic("staffing"), 2, 2));
    }

    @Test
    void with_script_a_card_is_kept_while_it_is_filled_in_and_answered_with_a_word() {
        RunningTool tool = TOOLS.onSqlite();
        Browser ines = newcomer(tool, "ines.script", "mentee");
        Page card = ines.open(tool.at(CARDS + "distance"));
        HttpResponse<String> kept = typed(ines, tool, card, "far=yes&seen=near");
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).contains("\"said\":\"Saved\"", "\"seen\":\"far\"");
        assertThat(kept.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(mentee(tool, "ines.script").prefersDistance()).isTrue();
        HttpResponse<String> stale = typed(ines, tool, card, "far=no&seen=near");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Go on to see both").doesNotContain("\"seen\"");
        HttpResponse<String> wrong = typed(ines, tool, card, "far=perhaps&seen=far");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("“perhaps” cannot be used here");
        assertThat(mentee(tool, "ines.script").prefersDistance()).isTrue();
    }

    @Test
    void a_card_without_the_token_of_its_page_is_not_kept() {
        RunningTool tool = TOOLS.onSqlite();
        Browser ines = newcomer(tool, "ines.tokenless", "mentee");
        Page refused = ines.post(tool.at(CARDS + "distance"), Map.of("far", "yes", "seen", "near"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(mentee(tool, "ines.tokenless").prefersDistance()).isFalse();
    }

    @Test
    void in_french_everything_is_french() {
        RunningTool tool = TOOLS.onSqlite();
        Browser ines = Newcomers.francophone(tool, "ines.francais");
        for (Question question : intake(tool, "ines.francais").questions()) {
            Page card = ines.open(tool.at(CARDS + question.key()));
            assertThat(card.language()).isEqualTo("fr-CA");
            assertThat(card.main().text()).contains("Passer", "Cela suffit").doesNotContain("Skip", "Saved");
        }
        Page refused = ines.submit(ines.open(tool.at(CARDS + "schools")), "/schools", Map.of("pupils", "beaucoup"));
        assertThat(refused.html().select("[role=alert]").text()).contains("« beaucoup » n’est pas un nombre d’élèves");
    }

    @Test
    void an_import_leaves_alone_what_somebody_said() {
        RunningTool tool = TOOLS.onSqlite();
        Browser ines = newcomer(tool, "ines.imported", "mentee");
        Page needs = ines.open(tool.at(CARDS + "needs"));
        ines.submit(needs, "/needs", Map.of(), "topic", List.of("budget"));
        tool.imports(
                "id,name,email,role,district,languages,position_start,needs,duties\n"
                        + "ines.imported,Ines Imported,ines.imported@sd27.example,mentee,SD27,en,2026-08-01,staffing:1:1,budget\n");
        assertThat(mentee(tool, "ines.imported").needs()).containsExactly(new Need(new Topic("budget"), 2, 2));
        assertThat(mentee(tool, "ines.imported").duties()).containsExactly(new Topic("budget"));
    }

    @Test
    void the_people_page_lists_who_has_not_answered_yet() {
        RunningTool tool = TOOLS.onSqlite();
        Browser ines = newcomer(tool, "ines.silent", "mentee");
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page people = noor.open(tool.at("/programs/bcssa/people"));
        assertThat(people.html().select("#silent").text())
                .contains("not answered yet", "ines.silent")
                .doesNotContain("Lindqvist", "Chow", "Haddad");
        ines.submit(ines.open(tool.at(CARDS + "needs")), "/needs", Map.of(), "topic", List.of("budget"));
        assertThat(noor.open(tool.at("/programs/bcssa/people"))
                        .html()
                        .select("#silent")
                        .text())
                .contains("ines.silent");
        ines.submit(ines.open(tool.at(CARDS + "issues")), "/issues", Map.of(), "topic", List.of("budget"));
        assertThat(intake(tool, "ines.silent").suffices()).isTrue();
        assertThat(noor.open(tool.at("/programs/bcssa/people"))
                        .html()
                        .select("#silent")
                        .text())
                .doesNotContain("ines.silent");
    }

    private static HttpResponse<String> typed(Browser browser, RunningTool tool, Page card, String fields) {
        return browser.step(HttpRequest.newBuilder(java.net.URI.create(tool.at(CARDS + "distance")))
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + card.token() + "&" + fields)));
    }

    private static Browser newcomer(RunningTool tool, String id, String part) {
        return part.equals("mentee") ? Newcomers.mentee(tool, id) : Newcomers.mentor(tool, id);
    }

    private static Page inEnglish(Browser browser, Page page) {
        return page.language().startsWith("fr") ? browser.submit(page, "/language") : page;
    }

    private static Mentee mentee(RunningTool tool, String id) {
        return tool.store()
                .read(stores -> stores.enrolments().mentee(RunningTool.PROGRAM, new ParticipantId(id)))
                .orElseThrow();
    }

    private static Mentor mentor(RunningTool tool, String id) {
        return tool.store()
                .read(stores -> stores.enrolments().mentor(RunningTool.PROGRAM, new ParticipantId(id)))
                .orElseThrow();
    }

    private static Intake intake(RunningTool tool, String id) {
        return tool.store()
                .read(stores -> Intake.of(stores.enrolments(), RunningTool.PROGRAM, new ParticipantId(id)))
                .orElseThrow();
    }

    private static List<String> written(RunningTool tool, String id) {
        return intake(tool, id).answers().stream().map(Answer::written).toList();
    }
}
