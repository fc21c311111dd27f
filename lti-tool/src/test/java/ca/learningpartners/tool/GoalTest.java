package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.Pair;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Goals of two partners, and of one of them with a colleague. */
class GoalTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    private static final Map<String, String> MURALS = Map.of(
            "text", "Murals in every hallway\nby June",
            "gains", "The night owls of grade 4",
            "district-goal", "3. Belonging");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_goal_is_set_with_its_objectives_and_both_write_to_it(Kind kind) {
        RunningTool tool = begin(kind);
        Pair pair = Pair.begun(tool);
        String goal = set(pair);
        Page theirs = pair.weiLin().open(tool.at(goal));
        assertThat(theirs.text())
                .contains("A goal of Lucie", "Murals in every hallway", "night owls", "3. Belonging", "O2");
        pair.weiLin().submit(theirs, "/milestones", Map.of("text", "Paint bought", "day", "2027-01-15"));
        Page own = pair.lucie().open(tool.at(goal));
        assertThat(own.text()).contains("Paint bought", "d’ici le 15 janvier 2027");
        Page marked =
                pair.lucie().submit(own, own.html().select(".milestones form").attr("action"));
        assertThat(marked.text()).contains("atteinte le 21 novembre 2026");
        pair.lucie()
                .submit(
                        marked,
                        "/evidence",
                        Map.of("text", "A hum", "about", "WHO_ELSE_GREW", "link", "https://sd93.example/a"));
        Page evidence = pair.weiLin().open(tool.at(goal));
        assertThat(evidence.text()).contains("Who else grew", "A hum", "Lucie Bélanger-Roy");
        assertThat(evidence.html().select("a[href=https://sd93.example/a]").attr("rel"))
                .contains("noreferrer");
        Page reached = pair.weiLin().submit(evidence, "/outcome", Map.of("outcome", "REACHED"));
        assertThat(reached.text()).contains("Reached on November 21, 2026", "Take it up again");
        assertThat(pair.weiLin().submit(reached, "/outcome").text()).contains("It is reached");
        assertThat(pair.weiLin().open(pair.at("")).text()).contains("one open");
        Page list = pair.weiLin().open(pair.at("/goals"));
        assertThat(list.text()).contains("1 of one milestone reached", "Objectives no goal or contact has touched yet");
        assertThat(list.html()
                        .select("h2:contains(Objectives no goal) ~ ul .tag")
                        .eachText())
                .contains("O5")
                .doesNotContain("O1", "O2");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void sending_anything_twice_keeps_one(Kind kind) {
        RunningTool tool = begin(kind);
        Pair pair = Pair.begun(tool);
        Page form = pair.lucie().open(pair.at("/goals/new"));
        Page first = pair.lucie().submit(form, "/goals", MURALS, "objective", List.of("O2"));
        assertThat(pair.lucie()
                        .submit(form, "/goals", MURALS, "objective", List.of("O2"))
                        .status())
                .isEqualTo(200);
        Page other = pair.lucie().submit(form, "/goals", Map.of("text", "Another"), "objective", List.of());
        assertThat(other.status()).isEqualTo(422);
        assertThat(goals(pair)).hasSize(1);
        pair.lucie().submit(other, "/goals");
        assertThat(goals(pair)).hasSize(2);
        for (int times = 0; times < 2; times++) {
            pair.lucie().submit(first, "/milestones", Map.of("text", "Paint"));
            pair.lucie().submit(first, "/evidence", Map.of("text", "A hum"));
        }
        assertThat(tool.count("milestone", "1 = 1")).isEqualTo(1);
        assertThat(tool.count("evidence", "1 = 1")).isEqualTo(1);
    }

    @Test
    void in_two_tabs_the_second_change_is_told_of_the_first_and_loses_nothing() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        String goal = set(pair);
        Page tab = pair.weiLin().open(tool.at(goal + "/change"));
        pair.lucie().submit(pair.lucie().open(tool.at(goal + "/change")), goal, Map.of("gains", "Everybody"));
        Page refused = pair.weiLin().submit(tab, goal, Map.of("text", "Murals in two hallways"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert]").text()).contains("changed somewhere else meanwhile");
        assertThat(refused.html().select("textarea[name=text]").text()).isEqualTo("Murals in two hallways");
        assertThat(goals(pair).get(0).words().gains()).isEqualTo("Everybody");
        pair.weiLin().submit(refused, goal);
        assertThat(goals(pair).get(0).words().text()).isEqualTo("Murals in two hallways");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    text          | ''           | Say in a few words what you want
                    text          | \u0301\u0302 | accents alone
                    gains         | a\u0007b     | cannot be shown
                    objective     | O13          | O13 is not one of this program’s objectives
                    objective     | <script>     | <script> is not one of this program’s objectives
                    """, delimiter = '|')
    void says_what_is_wrong_and_keeps_what_was_typed(String field, String value, String sentence) {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        Map<String, String> typed = new HashMap<>(MURALS);
        typed.put(field, value);
        Page form = pair.weiLin().open(pair.at("/goals/new"));
        Page refused = pair.weiLin().submit(form, "/goals", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#problem").text()).contains(sentence);
        assertThat(refused.html().select("input[name=district-goal]").val()).isEqualTo("3. Belonging");
        assertThat(goals(pair)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    /evidence   | text | ''                   | Say in a few words what was seen
                    /evidence   | day  | 2026-11-22           | November 22, 2026 has not come yet
                    /evidence   | day  | 2025-02-29           | “2025-02-29” is not a date
                    /evidence   | link | http://sd93.example/ | begins with https://
                    /evidence   | link | javascript:alert(1)  | begins with https://
                    /evidence   | link | https://a b          | begins with https://
                    /evidence   | id   | abc                  | open for too long
                    /milestones | text | ''                   | Say what the step is
                    /milestones | day  | 31/12/2026           | “31/12/2026” is not a date
                    /invitations | address | nobody@sd93.example | Nobody of your district
                    /invitations | address | nobody              | Nobody of your district
                    /invitations | address | noor.haddad@sd27.example | Nobody of your district
                    """, delimiter = '|')
    void what_is_wrong_below_a_goal_is_said_where_it_was_typed(String form, String field, String value, String said) {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        pair.lucie().open(tool.launch("sd93", "lucie.belanger-roy").withLocale("en-CA"));
        Page goal = pair.lucie().open(tool.at(set(pair)));
        Map<String, String> typed = new HashMap<>(Map.of("text", "Words that stay"));
        typed.put(field, value);
        Page refused = pair.lucie().submit(goal, form, typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("details[open] #problem").text()).contains(said);
        if (!field.equals("text") && !form.equals("/invitations")) {
            assertThat(refused.html().select("details[open] [name=text]").val()).isEqualTo("Words that stay");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_colleague_of_the_own_district_is_invited_to_one_goal_and_finds_nothing_else(Kind kind) {
        RunningTool tool = begin(kind);
        Pair pair = Pair.begun(tool);
        String goal = set(pair);
        pair.lucie()
                .submit(
                        pair.lucie().open(pair.at("/goals/new")),
                        "/goals",
                        Map.of("text", "A secret garden"),
                        "objective",
                        List.of());
        String other = "/goals/"
                + goals(pair).stream()
                        .filter(kept -> kept.words().text().equals("A secret garden"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        Browser anais = tool.signedIn("sd93", "mathurin.kouakou-levesque");
        anais.open(tool.launch("sd93", "mathurin.kouakou-levesque").withLocale("en-CA"));
        assertNotFound(anais.open(tool.at(goal)));

        Page invited = pair.lucie()
                .submit(
                        pair.lucie().open(tool.at(goal)),
                        "/invitations",
                        Map.of("address", "Mathurin.Kouakou-Levesque@SD93.example"));
        assertThat(invited.text()).contains("Mathurin Kouakou-Lévesque");
        assertThat(pair.weiLin().open(pair.at("")).text()).contains("shares a goal with Mathurin Kouakou-Lévesque");
        assertThat(pair.weiLin().open(tool.at(goal)).text())
                .contains("Lucie Bélanger-Roy has invited a colleague", "Mathurin Kouakou-Lévesque since November 21");
        assertThat(pair.weiLin().open(tool.at(goal)).hasForm("/invitations")).isFalse();

        assertThat(anais.open(tool.at("/")).text()).contains("A goal of Lucie Bélanger-Roy", "Murals in every hallway");
        pair.weiLin().submit(pair.weiLin().open(tool.at(goal)), "/milestones", Map.of("text", "Paint"));
        pair.weiLin().submit(pair.weiLin().open(tool.at(goal)), "/evidence", Map.of("text", "Voices"));
        Page page = anais.open(tool.at(goal));
        assertThat(page.text()).contains("Murals in every hallway", "Paint", "Voices", "has invited you to this goal");
        assertThat(page.source()).doesNotContain("Chow", "secret garden", "/pairings/");
        anais.submit(page, "/evidence", Map.of("text", "Children who stay to look"));
        anais.submit(page, page.html().select(".milestones form").attr("action"));
        Page seen = pair.weiLin().open(tool.at(goal));
        assertThat(seen.text()).contains("Children who stay to look", "reached on November 21, 2026");

        for (String path : List.of("", "/charter", "/charter/print", "/goals", "/goals/new", "/sessions/new")) {
            assertNotFound(anais.open(pair.at(path)));
        }
        assertNotFound(anais.open(tool.at(other)));
        assertNotFound(anais.open(tool.at(goal + "/change")));
        String token = page.token();
        for (String path : List.of("", "/outcome", "/milestones", "/invitations", "/invitations/withdrawal")) {
            assertNotFound(anais.post(
                    tool.at(goal + path),
                    Map.of(
                            "token", token,
                            "id", UUID.randomUUID().toString(),
                            "edition", "1",
                            "text", "mine",
                            "colleague", "nm-93-kouakou",
                            "outcome", "REACHED",
                            "address", "anais.ndiaye@sd93.example")));
        }

        pair.lucie().submit(pair.lucie().open(tool.at(goal)), "/invitations/withdrawal");
        assertNotFound(anais.open(tool.at(goal)));
        assertThat(anais.open(tool.at("/")).text()).doesNotContain("Murals");
        assertThat(anais.submit(page, "/evidence", Map.of("text", "Too late")).status())
                .isEqualTo(404);
        assertThat(goals(pair)).hasSize(2);
    }

    @Test
    void nobody_but_the_two_and_who_is_invited_finds_a_goal() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        String goal = set(pair);
        for (Browser other : List.of(
                tool.signedIn("sd93", "etienne.marchand"),
                tool.signedIn("sd45", "ariel.fontaine"),
                tool.signedIn("sd27", "noor.haddad"),
                tool.signedIn("office", "halcyon.whitford-ng"),
                tool.signedIn("sd27", "tessa.lindqvist"))) {
            for (String path : List.of(goal, goal + "/change")) {
                assertNotFound(other.open(tool.at(path)));
            }
            for (String path : List.of("/goals", "/goals/new")) {
                assertNotFound(other.open(pair.at(path)));
            }
            String token = other.open(tool.at("/")).token();
            for (String path : List.of("", "/outcome", "/milestones", "/evidence", "/invitations")) {
                assertNotFound(other.post(
                        tool.at(goal + path),
                        Map.of(
                                "token",
                                token,
                                "text",
                                "x",
                                "id",
                                UUID.randomUUID().toString(),
                                "day",
                                "2026-11-20")));
            }
            assertNotFound(other.post(
                    pair.at("/goals"),
                    Map.of("token", token, "text", "x", "id", GoalId.random().value())));
            for (String path : List.of("/", "/programs/bcssa", "/programs/bcssa/people")) {
                assertThat(other.open(tool.at(path)).source()).doesNotContain("Murals", "night owls");
            }
        }
        assertThat(goals(pair)).hasSize(1);
    }

    @Test
    void a_coordinator_enters_the_districts_goals_and_its_people_choose_from_them() {
        RunningTool tool = begin(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        Browser etienne = tool.signedIn("sd93", "etienne.marchand");
        etienne.open(tool.launch("sd93", "etienne.marchand").withLocale("en-CA"));
        String address = "/programs/bcssa/district-goals";
        Page page = etienne.open(tool.at(address));
        Page refused = etienne.submit(page, address, Map.of("number", "100", "english", "Belonging"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("input[name=english]").val()).isEqualTo("Belonging");
        Page half = etienne.submit(page, address, Map.of("number", "3", "english", "Belonging"));
        assertThat(half.text()).contains("words in both languages");
        etienne.submit(half, address, Map.of("french", "L’appartenance"));
        assertThat(pair.lucie()
                        .open(pair.at("/goals/new"))
                        .html()
                        .select("#suggested option")
                        .eachAttr("value"))
                .containsExactly("3. L’appartenance");
        assertThat(pair.weiLin().open(pair.at("/goals/new")).html().select("#suggested"))
                .isEmpty();
        for (Browser other : List.of(pair.lucie(), tool.signedIn("office", "halcyon.whitford-ng"))) {
            assertNotFound(other.open(tool.at(address)));
            assertNotFound(other.post(
                    tool.at(address),
                    Map.of(
                            "token", other.open(tool.at("/")).token(),
                            "district", "93",
                            "number", "4",
                            "english", "x",
                            "french", "y")));
        }
        Page list = etienne.open(tool.at(address));
        assertThat(etienne.submit(list, "/removal").text()).contains("None entered yet");
    }

    /** A tool in which nobody has a goal yet. */
    private static RunningTool begin(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        tool.database().inTransaction(handle -> handle.execute("DELETE FROM goal"));
        return tool;
    }

    /** Lucie's goal; where it is. */
    private static String set(Pair pair) {
        Page form = pair.lucie().open(pair.at("/goals/new"));
        Page page = pair.lucie().submit(form, "/goals", MURALS, "objective", List.of("O2", "O1"));
        assertThat(page.status()).isEqualTo(200);
        return page.address().getPath();
    }

    private static List<Goal> goals(Pair pair) {
        return pair.tool()
                .store()
                .read(stores -> stores.goals().of(pair.pairing().id()));
    }

    private static void assertNotFound(Page page) {
        assertThat(page.status()).as(page.address().toString()).isEqualTo(404);
        assertThat(page.source()).doesNotContain("Murals", "secret garden");
    }
}
