package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.TwoPartners.LUCIE;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.Answer;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.Pair;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.runtime.Messages;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lucie asks, Wei-Lin answers, and nobody else reads more than the two allow. */
class NetworkTest {

    private static final String NETWORK = "/programs/bcssa/network";
    private static final String DIRECTORY = "/programs/bcssa/directory";
    private static final String SECRET = "Comment présenter un budget à deux conseils?";

    private @Nullable RunningTool running;

    @AfterEach
    void stop() {
        if (running != null) {
            running.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_question_finds_who_offered_themselves_is_answered_and_thanked(Kind kind) {
        RunningTool tool = start(kind);
        Pair pair = Pair.begun(tool);
        String topic = offered(tool, pair.weiLin());
        Page form = pair.lucie().open(tool.at(NETWORK + "/new?topic=" + topic));
        assertThat(form.html().select("#suggested").text()).contains("Wei-Lin Chow");

        Page asked = pair.lucie().submit(form, NETWORK, Map.of("text", SECRET));
        assertThat(asked.status()).isEqualTo(200);
        String path = asked.address().getPath();
        Page home = pair.weiLin().open(tool.at("/"));
        assertThat(home.html().select("#happenings").text()).contains("Lucie Bélanger-Roy asks you for advice.");
        Page seen = pair.weiLin().open(tool.at(path));
        Page answered = pair.weiLin().submit(seen, path + "/answers", Map.of("text", "Draw it. One page."));
        assertThat(answered.text()).contains("Draw it. One page.");
        assertThat(pair.weiLin().open(tool.at("/")).html().select("#happenings").text())
                .doesNotContain("asks you");

        Page read = pair.lucie().open(tool.at(path));
        assertThat(read.text()).contains("Draw it. One page.");
        Page thanked = pair.lucie().submit(read, "/thanks");
        assertThat(thanked.html().select("form[action$=/thanks]")).isEmpty();
        assertThat(thanked.text()).contains("remerciée");
    }

    @Test
    void an_address_is_shared_by_whose_it_is_shown_beforehand_and_gone_once_taken_back() {
        RunningTool tool = start(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        String path = answered(tool, pair);
        Page before = pair.weiLin().open(tool.at(path));
        assertThat(before.text()).contains("If you share, Lucie Bélanger-Roy reads wei-lin.chow@sd45.example");
        assertThat(pair.lucie().open(tool.at(path)).source()).doesNotContain("mailto:wei-lin");

        pair.weiLin().submit(before, "/contact");
        assertThat(pair.lucie().open(tool.at(path)).source()).contains("mailto:wei-lin");
        Page contacts = pair.lucie().open(tool.at("/programs/bcssa/contacts"));
        assertThat(contacts.html().select("#theirs").text()).contains("wei-lin.chow@sd45.example");

        Page mine = pair.weiLin().open(tool.at("/programs/bcssa/contacts"));
        pair.weiLin().submit(mine, "/contacts/end");
        assertThat(pair.lucie().open(tool.at(path)).source()).doesNotContain("mailto:wei-lin");
        assertThat(pair.lucie().open(tool.at("/programs/bcssa/contacts")).text())
                .doesNotContain("wei-lin.chow@sd45.example");
    }

    @Test
    void coordinators_the_office_and_strangers_find_neither_asks_nor_answers() {
        RunningTool tool = start(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        String path = answered(tool, pair);
        office(tool, "noor.haddad");
        List<Browser> others = List.of(
                tool.signedIn("sd27", "noor.haddad"), tool.signedIn("sd93", "etienne.marchand"), Browser.english());
        for (Browser other : others) {
            for (String each : List.of(path, NETWORK, NETWORK + "/new", DIRECTORY, DIRECTORY + "/own")) {
                Page page = other.open(tool.at(each));
                assertThat(page.status()).as(each).isIn(401, 404);
                assertThat(page.source()).doesNotContain("présenter un budget", "One page.");
            }
        }
        Browser noor = others.get(0);
        Map<String, String> token = Map.of("token", noor.open(tool.at("/")).token(), "text", "x");
        for (String deed : List.of("/answers", "/withdrawal", "/renewal", "/not-now", "/contact")) {
            assertThat(noor.post(tool.at(path + deed), token).status()).as(deed).isEqualTo(404);
        }
        assertThat(noor.open(tool.at(NETWORK + "/times")).status()).isEqualTo(200);
        assertThat(others.get(1).open(tool.at(NETWORK + "/times")).status()).isEqualTo(404);
    }

    @Test
    void another_mentee_reads_what_is_open_to_all_and_answers_only_if_they_are_shared() {
        RunningTool tool = start(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        String path = answered(tool, pair);
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        assertThat(tessa.open(tool.at(path)).text()).contains(SECRET).doesNotContain("One page.");
        pair.weiLin().submit(pair.weiLin().open(tool.at(path)), "/sharing");
        assertThat(tessa.open(tool.at(path)).text()).contains("One page.");
        tool.clock().advance(Duration.ofDays(8));
        assertThat(tool.signedIn("sd27", "tessa.lindqvist").open(tool.at(path)).text())
                .as("expired, but what helped is shared")
                .contains("One page.");
        Browser weiLin = tool.signedIn("sd45", "wei-lin.chow");
        weiLin.submit(weiLin.open(tool.at(path)), "/sharing");
        assertThat(tool.signedIn("sd27", "tessa.lindqvist").open(tool.at(path)).status())
                .isEqualTo(404);
    }

    @Test
    void a_wish_for_no_contact_hides_directory_suggestion_and_question_from_both() {
        RunningTool tool = start(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        String topic = offered(tool, pair.weiLin());
        apart(tool);
        assertThat(pair.lucie().open(tool.at(DIRECTORY)).text()).doesNotContain("Wei-Lin");
        Page form = pair.lucie().open(tool.at(NETWORK + "/new?topic=" + topic));
        assertThat(form.html().select("#suggested").text()).doesNotContain("Wei-Lin");
        Page asked = pair.lucie().submit(form, NETWORK, Map.of("text", SECRET));
        assertThat(pair.weiLin().open(tool.at(asked.address().getPath())).status())
                .isEqualTo(404);
        assertThat(pair.weiLin().open(tool.at(NETWORK)).text()).doesNotContain(SECRET);
    }

    @Test
    void nobody_is_listed_until_they_say_so_and_they_are_found_however_typed() {
        RunningTool tool = start(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        assertThat(pair.lucie().open(tool.at(DIRECTORY)).html().select("#people li"))
                .isEmpty();
        offered(tool, pair.weiLin());
        assertThat(people(tool, pair, "wei lin")).contains("Wei-Lin");
        assertThat(people(tool, pair, "WEI-LIN chow")).contains("Wei-Lin").doesNotContain("@");
        assertThat(people(tool, pair, "zzz")).isEmpty();
        Page own = pair.weiLin().open(tool.at(DIRECTORY + "/own"));
        pair.weiLin().submit(own, "/own/end");
        assertThat(people(tool, pair, "")).isEmpty();
    }

    @Test
    void a_form_that_cannot_be_comes_back_with_everything_typed() {
        RunningTool tool = start(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        String topic = offered(tool, pair.weiLin());
        Page form = pair.weiLin().open(tool.at(NETWORK + "/new?topic=" + topic));
        Page refused = pair.weiLin().submit(form, NETWORK, Map.of("text", "Kept?", "days", "99"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("from 1 to 30 fit");
        assertThat(refused.html().select("#text").text()).isEqualTo("Kept?");
        for (int i = 0; i < 5; i++) {
            Page next = pair.weiLin().open(tool.at(NETWORK + "/new?topic=" + topic));
            assertThat(pair.weiLin()
                            .submit(next, NETWORK, Map.of("text", "No " + i))
                            .status())
                    .isEqualTo(200);
        }
        Page sixth = pair.weiLin().submit(refused, NETWORK, Map.of("days", "7"));
        assertThat(sixth.status()).isEqualTo(422);
        assertThat(sixth.text()).contains("You have 5 open questions");
    }

    @Test
    void a_question_is_open_for_a_week_if_nothing_is_said_to_the_minute_on_the_programs_clock() {
        RunningTool tool = start(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        String topic = offered(tool, pair.weiLin());
        Page form = pair.lucie().open(tool.at(NETWORK + "/new?topic=" + topic));
        Page asked = pair.lucie().submit(form, NETWORK, Map.of("text", SECRET, "days", ""));
        assertThat(asked.status()).isEqualTo(200);
        LocalDateTime until = LocalDateTime.ofInstant(
                tool.clock().instant().plus(Duration.ofDays(7)), ZoneId.of("America/Vancouver"));
        Page read = pair.weiLin().open(tool.at(asked.address().getPath()));
        assertThat(read.text()).contains(Messages.in(Messages.ENGLISH).get("ask.until", until));
    }

    @Test
    void a_language_or_an_audience_the_form_never_offered_is_refused_in_a_sentence() {
        RunningTool tool = start(Kind.SQLITE);
        Pair pair = Pair.begun(tool);
        String topic = offered(tool, pair.weiLin());
        Page form = pair.weiLin().open(tool.at(NETWORK + "/new?topic=" + topic));
        Page unread = pair.weiLin().submit(form, NETWORK, Map.of("text", "Kept?", "languages", "xx"));
        assertThat(unread.status()).isEqualTo(422);
        assertThat(unread.text()).contains("Choose among the languages you read");
        Page nobody = pair.weiLin().submit(form, NETWORK, Map.of("text", "Kept?", "audience", "WORLD"));
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.text()).contains("Choose who may read it.");
    }

    private RunningTool start(Kind kind) {
        running = RunningTool.start(kind);
        return running;
    }

    /** Wei-Lin offers to be asked; the first of the topics. */
    private static String offered(RunningTool tool, Browser weiLin) {
        Page own = weiLin.open(tool.at(DIRECTORY + "/own"));
        weiLin.submit(own, DIRECTORY + "/own");
        return own.html().select("[name=topics]").first().attr("value");
    }

    private static String answered(RunningTool tool, Pair pair) {
        String topic = offered(tool, pair.weiLin());
        Page form = pair.lucie().open(tool.at(NETWORK + "/new?topic=" + topic));
        Page asked = pair.lucie().submit(form, NETWORK, Map.of("text", SECRET));
        String path = asked.address().getPath();
        pair.weiLin()
                .submit(pair.weiLin().open(tool.at(path)), path + "/answers", Map.of("text", "Draw it. One page."));
        return path;
    }

    private static String people(RunningTool tool, Pair pair, String sought) {
        return pair.lucie()
                .open(tool.at(DIRECTORY + "?q=" + sought.replace(" ", "+")))
                .html()
                .select("#people")
                .text();
    }

    private static void office(RunningTool tool, String who) {
        tool.store().write(stores -> {
            stores.appointments().add(new Appointment(RunningTool.PROGRAM, id(tool, who), Role.OFFICE, null));
            return true;
        });
    }

    private static ParticipantId id(RunningTool tool, String address) {
        return new ParticipantId(tool.database()
                .read(handle -> handle.createQuery("SELECT id FROM participant WHERE email LIKE :it")
                        .bind("it", address + "%")
                        .mapTo(String.class)
                        .one()));
    }

    private static void apart(RunningTool tool) {
        tool.store().write(stores -> {
            Mentee lucie = stores.enrolments()
                    .mentee(RunningTool.PROGRAM, new ParticipantId(LUCIE))
                    .orElseThrow();
            Mentor weiLin = stores.enrolments()
                    .mentor(RunningTool.PROGRAM, tool.pairingOf(LUCIE).mentor())
                    .orElseThrow();
            stores.enrolments().save(lucie.answering(new Answer.NoContact(Set.of(weiLin.id()))));
            return true;
        });
    }
}
