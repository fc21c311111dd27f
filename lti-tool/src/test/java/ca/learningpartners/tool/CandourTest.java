package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.TwoPartners.begun;
import static ca.learningpartners.tool.running.TwoPartners.lucie;
import static ca.learningpartners.tool.running.TwoPartners.token;
import static ca.learningpartners.tool.running.TwoPartners.weiLin;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.reflection.CandidReply;
import ca.learningpartners.mentorship.reflection.CandourId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.Pair;
import ca.learningpartners.tool.running.RunningTool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lucie (SD93) asks her mentor Wei-Lin (SD45) for the truth, each on their own platform; nobody else learns of it. */
class CandourTest {

    private static final String ASKED = "I cut off the union’s chair. Sḵwx̱wú7mesh, {0} <script>alert(1)</script>";
    private static final String ANSWER = "You were tired, and it showed.";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void one_asks_the_other_answers_and_is_thanked_and_both_keep_it(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Pairing pairing = begun(tool);
            String candour = tool.at("/pairings/" + pairing.id() + "/candour");
            Browser lucie = lucie(tool);
            assertThat(doors(lucie, tool, pairing)).contains("ask for candid feedback");
            Page asked = ask(lucie, candour, ASKED, "READING");
            assertThat(asked.text()).contains("It is asked", "waits for 周慧琳 Wei-Lin Chow", ASKED);

            Browser weiLin = weiLin(tool);
            Page home = weiLin.open(tool.at("/"));
            assertThat(happenings(home)).contains("Lucie Bélanger-Roy asks for your candour.");
            assertThat(home.source()).doesNotContain("union");
            Page list = weiLin.open(candour);
            assertThat(list.text()).contains("Lucie Bélanger-Roy asked", "waits for you");
            Page one = weiLin.open(exchange(list));
            assertThat(one.html().title()).isEqualTo("Critical friends · Learning Partners");
            assertThat(one.text()).contains("Say how else it could be read");
            assertThat(one.html().select(".kept").first().wholeText()).isEqualTo(ASKED);
            assertThat(one.hasForm("/thanks")).isFalse();
            Page answered = weiLin.submit(one, "/answers", Map.of("text", ANSWER));
            assertThat(answered.text()).contains("It is said", ANSWER, "waits for Lucie Bélanger-Roy");
            assertThat(answered.hasForm("/answers")).isFalse();

            Browser again = lucie(tool);
            assertThat(happenings(again.open(tool.at("/")))).contains("周慧琳 Wei-Lin Chow was candid with you.");
            Page seen = again.open(answered.address());
            assertThat(seen.text()).contains(ANSWER);
            Page thanked = again.submit(seen, "/thanks", Map.of("word", "That helped"));
            assertThat(thanked.text()).contains("You thanked 周慧琳 Wei-Lin Chow", "That helped");
            assertThat(thanked.hasForm("/answers") || thanked.hasForm("/closure"))
                    .isFalse();
            assertThat(happenings(again.open(tool.at("/")))).doesNotContain("candid");

            tool.store()
                    .write(stores -> stores.pairings()
                            .conclude(stores.pairings()
                                    .find(pairing.id())
                                    .orElseThrow()
                                    .conclude(new Fact(
                                            pairing.mentor(), tool.clock().instant()))));
            for (Browser partner : List.of(lucie(tool), weiLin(tool))) {
                Page copy = partner.open(tool.at("/pairings/" + pairing.id() + "/copy"));
                assertThat(copy.text()).contains(ASKED, ANSWER, "That helped");
                Page over = partner.open(candour);
                assertThat(over.text()).contains("Your partnership is over", ASKED);
                assertThat(over.links("/candour/new")).isEmpty();
                assertThat(partner.open(answered.address()).text()).contains(ANSWER);
            }
            Browser last = lucie(tool);
            Page refused = last.post(candour, fields(last, tool, "after the end"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("This partnership is over.", "after the end");
            assertThat(tool.count("candour", "1 = 1")).isEqualTo(1);
            assertThat(tool.count("candour", "about LIKE 's1.%' AND thanks LIKE 's1.%' AND wish LIKE 's1.%'"))
                    .isEqualTo(1);
            assertThat(tool.count("candour_answer", "text LIKE 's1.%'")).isEqualTo(1);
            assertThat(tool.count("act", "verb = 'candour-asked' AND actor = '" + pairing.mentee() + "'"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void for_everybody_else_there_is_nothing_not_even_that_there_is_something(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Pair pair = Pair.begun(tool);
            tool.imports("id,name,email,role,district,languages\n"
                    + "assist-45,Late Joiner,late.joiner@sd45.example,assistant,SD45,en\n"
                    + "eva-27,Newly Arrived,newly.arrived@sd27.example,evaluator,SD27,en\n");
            Page asked = ask(pair.lucie(), pair.at("/candour"), ASKED, "UNSEEN");
            String id = exchange(asked).replaceAll(".*/", "");
            inviteColleague(pair);
            nameAssistant(pair);
            List<Page> pages = new ArrayList<>();
            for (Browser other : others(tool)) {
                Map<String, String> token = token(tool, other);
                for (String path : List.of("", "/new", "/" + id, "/" + id + "x")) {
                    pages.add(other.open(pair.at("/candour" + path)));
                }
                for (String deed : List.of(
                        "",
                        "/" + id + "/answers",
                        "/" + id + "/answers/withdrawal",
                        "/" + id + "/thanks",
                        "/" + id + "/closure",
                        "/" + id + "/withdrawal")) {
                    Map<String, String> fields = new HashMap<>(deed(deed));
                    fields.putAll(token);
                    pages.add(other.post(pair.at("/candour" + deed), fields));
                }
                String nowhere = tool.at("/pairings/no-such-pair/candour");
                Page missing = other.open(nowhere);
                assertThat(missing.status()).isEqualTo(404);
                assertThat(pages.subList(pages.size() - 10, pages.size() - 6))
                        .extracting(Page::text)
                        .containsOnly(missing.text());
                for (String path : List.of("/", "/programs/bcssa", "/programs/bcssa/people", "/reminders")) {
                    assertThat(other.open(tool.at(path)).source()).doesNotContain("union", id);
                }
            }
            assertThat(pages).hasSize(70).allMatch(page -> page.status() == 404);
            assertThat(pages).noneMatch(page -> page.source().contains("union"));
            assertThat(tool.count("candour", "edition = 1 AND end_at IS NULL")).isEqualTo(1);
            assertThat(tool.count("candour_answer", "1 = 1")).isZero();
            assertThat(tool.administrator().open(pair.at("/candour")).status()).isIn(401, 404);
        }
    }

    @Test
    void words_are_refused_kindly_with_everything_typed_still_there() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pairing pairing = begun(tool);
            String candour = tool.at("/pairings/" + pairing.id() + "/candour");
            Browser lucie = lucie(tool);
            Map<Map<String, String>, String> refused = new LinkedHashMap<>();
            refused.put(Map.of("about", " \n "), "Write a few words first");
            refused.put(Map.of("about", "x".repeat(CandidReply.LONGEST + 1)), "has 4,001 characters; at most 4,000");
            refused.put(Map.of("about", "a\u0007bell"), "cannot be shown");
            refused.put(Map.of("about", "kept", "until", "2026-11-20"), "does not fit");
            refused.put(Map.of("about", "kept", "until", "2026-02-31"), "is not a date");
            refused.put(Map.of("about", "kept", "wish", "PRAISE"), "Choose what would help");
            refused.put(Map.of("about", "kept", "id", "forged"), "open for too long");
            refused.forEach((typed, sentence) -> {
                Page page = lucie.submit(lucie.open(candour + "/new"), "/candour", typed);
                assertThat(page.status()).isEqualTo(422);
                assertThat(page.html().select("#problem").text()).contains(sentence);
                assertThat(page.html().select("#about").val().strip())
                        .isEqualTo(typed.get("about").strip());
            });
            assertThat(tool.count("candour", "1 = 1")).isZero();

            Page form = lucie.open(candour + "/new");
            Page asked = lucie.submit(form, "/candour", Map.of("about", "Tell me"));
            lucie.submit(form, "/candour", Map.of("about", "Tell me"));
            assertThat(tool.count("candour", "1 = 1")).isEqualTo(1);
            Page taken = lucie.submit(form, "/candour", Map.of("about", "Something else"));
            assertThat(taken.text()).contains("This page has already kept something else", "Something else");
            lucie.submit(taken, "/candour");
            assertThat(tool.count("candour", "1 = 1")).isEqualTo(2);

            String id = lucie.open(candour).links("/candour/").stream()
                    .filter(link -> !link.endsWith("/new"))
                    .reduce((newer, older) -> older)
                    .map(tool::at)
                    .orElseThrow();
            Page own = lucie.open(id);
            assertThat(own.hasForm("/answers") || own.hasForm("/thanks")).isFalse();
            Map<String, String> token = token(tool, lucie);
            Page thanks = lucie.post(id + "/thanks", token);
            assertThat(thanks.status()).isEqualTo(409);
            assertThat(thanks.text()).contains("Nobody has answered yet");
            Map<String, String> myself = new HashMap<>(token);
            myself.putAll(Map.of("id", CandourId.random().value(), "edition", "1", "text", "my own answer"));
            Page answered = lucie.post(id + "/answers", myself);
            assertThat(answered.status()).isEqualTo(422);
            assertThat(answered.html().select("#problem").text()).contains("The last word is yours");
            assertThat(answered.html().select("#left").text()).isEqualTo("my own answer");
            assertThat(asked.status()).isEqualTo(200);
        }
    }

    @Test
    void two_windows_keep_one_answer_and_words_are_taken_back_until_they_are_answered() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pairing pairing = begun(tool);
            String candour = tool.at("/pairings/" + pairing.id() + "/candour");
            Browser lucie = lucie(tool);
            ask(lucie, candour, "Tell me", "LISTEN");
            Browser weiLin = weiLin(tool);
            String id = exchange(weiLin.open(candour));
            Page first = weiLin.open(id);
            Page second = weiLin.open(id);
            weiLin.submit(first, "/answers", Map.of("text", "from the first window"));
            weiLin.submit(first, "/answers", Map.of("text", "from the first window"));
            Page late = weiLin.submit(second, "/answers", Map.of("text", "from the second"));
            assertThat(late.status()).isEqualTo(422);
            assertThat(late.html().select("#problem").text()).contains("Something was said here meanwhile");
            assertThat(late.html().select("#left").text()).isEqualTo("from the second");
            assertThat(late.html().select("#answers li")).hasSize(1);

            Page taken = weiLin.submit(late, "/answers/withdrawal");
            assertThat(taken.text()).contains("It is taken back").doesNotContain("first window");
            assertThat(tool.count("candour_answer", "1 = 1")).isZero();
            Page open = weiLin.open(id);
            lucie.submit(lucie.open(id), "/withdrawal");
            Page gone = weiLin.submit(open, "/answers", Map.of("text", "too late"));
            assertThat(gone.status()).isEqualTo(422);
            assertThat(gone.text())
                    .contains("This is closed", "took this back", "too late")
                    .doesNotContain("Tell me");
            assertThat(lucie.open(candour).text()).contains("Neither of you has asked anything yet");
            assertThat(tool.count("candour", "about IS NULL AND end_how = 'TAKEN_BACK'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void it_speaks_french_and_keeps_no_draft_in_the_browser() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pair pair = Pair.begun(tool);
            Page form = pair.lucie().open(pair.at("/candour/new"));
            assertThat(form.language()).isEqualTo("fr-CA");
            assertThat(form.heading()).isEqualTo("Demander à 周慧琳 Wei-Lin Chow un avis franc");
            assertThat(form.text()).contains("La franchise est un cadeau", "Qu’est-ce qui vous aiderait?");
            assertThat(form.html().select("[data-draft]")).isEmpty();
            assertThat(form.html().select("[data-exit]")).hasSize(1);
            Page list = pair.lucie().submit(form, "/candour", Map.of("about", "Ai-je bien fait?"));
            assertThat(list.text()).contains("C’est demandé", "en attente de 周慧琳 Wei-Lin Chow");
            Page one = pair.weiLin().open(exchange(list));
            assertThat(one.heading()).isEqualTo("Lucie Bélanger-Roy asks you for candour");
            assertThat(one.html().select("[data-draft]")).isEmpty();
        }
    }

    private static Page ask(Browser asker, String candour, String about, String wish) {
        return asker.submit(asker.open(candour + "/new"), "/candour", Map.of("about", about, "wish", wish));
    }

    private static Map<String, String> fields(Browser asker, RunningTool tool, String about) {
        Map<String, String> fields = new HashMap<>(token(tool, asker));
        fields.putAll(Map.of("id", CandourId.random().value(), "about", about, "wish", "LISTEN"));
        return fields;
    }

    private static Map<String, String> deed(String deed) {
        return Map.of(
                "id", CandourId.random().value(),
                "about", "a stranger’s question",
                "wish", "LISTEN",
                "edition", "1",
                "text", "a stranger’s answer" + deed,
                "answer", "x");
    }

    /** The address of the exchange that stands first in a list. */
    private static String exchange(Page list) {
        return list.html().select("#exchanges a").first().attr("abs:href");
    }

    private static String happenings(Page home) {
        return home.html().select("#happenings").text();
    }

    private static String doors(Browser browser, RunningTool tool, Pairing pairing) {
        return browser.open(tool.at("/pairings/" + pairing.id()))
                .html()
                .select(".doors")
                .text();
    }

    /** A coordinator, the Office, an evaluator, the platform's administrator, a stranger, a colleague, an assistant. */
    private static List<Browser> others(RunningTool tool) {
        return List.of(
                english(tool, "sd93", "etienne.marchand"),
                tool.signedIn("sd45", "ariel.fontaine"),
                tool.signedIn("office", "halcyon.whitford-ng"),
                tool.signedIn("sd27", "newly.arrived"),
                tool.signedIn("sd27", "tessa.lindqvist"),
                english(tool, "sd93", "mathurin.kouakou-levesque"),
                tool.signedIn("sd45", "late.joiner"));
    }

    private static Browser english(RunningTool tool, String campus, String person) {
        Browser browser = tool.signedIn(campus, person);
        browser.open(tool.launch(campus, person).withLocale("en-CA"));
        return browser;
    }

    private static void inviteColleague(Pair pair) {
        pair.lucie().submit(pair.lucie().open(pair.at("/goals/new")), "/goals", Map.of("text", "Un but"));
        String goal = pair.lucie().open(pair.at("/goals")).links("/goals/").stream()
                .filter(link -> !link.endsWith("/new"))
                .findFirst()
                .orElseThrow();
        Page page = pair.lucie().open(pair.tool().at(goal));
        pair.lucie().submit(page, "/invitations", Map.of("address", "mathurin.kouakou-levesque@sd93.example"));
    }

    private static void nameAssistant(Pair pair) {
        Page page = pair.weiLin().open(pair.tool().at("/assistants"));
        pair.weiLin().submit(page, "/assistants", Map.of("address", "late.joiner@sd45.example"));
    }
}
