package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.ArrayList;
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

/** Who somebody is: never guessed, never taken from another district, never merged in silence. */
class IdentityTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void somebody_without_an_address_asks_to_join_and_the_coordinator_answers(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser visitor = Browser.english();
        Page welcome = visitor.open(tool.launch("sd27", "newly.arrived").with(Deviation.NO_PERSONAL_DATA));
        assertThat(welcome.heading()).isEqualTo("We do not know you here yet");
        assertThat(visitor.submit(welcome, "/welcome/request", Map.of("name", "  "))
                        .status())
                .isEqualTo(409);
        Page asked = visitor.submit(welcome, "/welcome/request", Map.of("name", " Tova Lind "));
        assertThat(asked.heading()).isEqualTo("Your request is with your coordinator");
        visitor.submit(welcome, "/welcome/request", Map.of("name", "Somebody Else"));

        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page people = noor.open(tool.at("/programs/bcssa/people"));
        assertThat(people.text()).contains("Tova Lind").doesNotContain("Somebody Else");
        Page answered = answer(noor, people, "Tova Lind", "nm-27-lindqvist");
        assertThat(answered.text()).contains("Their course link opens their own page now.");
        assertThat(answered.html().select("li:contains(Tova Lind)")).isEmpty();

        assertThat(visitor.open(tool.at("/welcome")).address().getPath()).isEqualTo("/");
        Page next = Browser.english().open(tool.launch("sd27", "newly.arrived").with(Deviation.NO_PERSONAL_DATA));
        assertThat(next.address().getPath()).isEqualTo("/");
        assertThat(next.status()).isEqualTo(200);
        assertThat(tool.count("act", "verb = 'identity-answered'")).isOne();
    }

    @Test
    void an_answer_without_a_choice_or_given_twice_is_told_so() {
        RunningTool tool = TOOLS.onSqlite();
        Browser visitor = Browser.english();
        Page welcome = visitor.open(tool.launch("sd27", "mighty.platformer"));
        visitor.submit(welcome, "/welcome/request");
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page people = noor.open(tool.at("/programs/bcssa/people"));
        assertThat(answer(noor, people, "Mighty Platformer", "").text()).contains("Choose a person first.");
        answer(noor, people, "Mighty Platformer", "lead-27-haddad");
        Page again = answer(noor, people, "Mighty Platformer", "lead-27-haddad");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("This request was answered already");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_address_that_two_people_have_names_nobody_even_once_one_of_them_is_linked(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser twin = Browser.english();
        Page welcome = twin.open(tool.launch("sd27", "twins.larkin"));
        assertThat(welcome.heading()).isEqualTo("We do not know you here yet");
        assertThat(twin.post(tool.at("/welcome/confirmation"), Map.of("token", welcome.token()))
                        .status())
                .isEqualTo(409);
        twin.submit(welcome, "/welcome/request");
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page people = noor.open(tool.at("/programs/bcssa/people"));
        answer(noor, people, "Twin Larkin", "twin-one");

        Page other = Browser.english().open(tool.launch("sd27", "Twins.Larkin"));
        assertThat(other.heading()).isEqualTo("We do not know you here yet");
    }

    @Proves("threat/tenants")
    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_platform_speaks_for_nobody_of_another_district(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser claiming = Browser.english();
        Page welcome = claiming.open(tool.launch("sd45", "lucie.belanger-roy"));
        assertThat(welcome.heading()).isEqualTo("We do not know you here yet");
        Page refused = claiming.post(tool.at("/welcome/confirmation"), Map.of("token", welcome.token()));
        assertThat(refused.status()).isEqualTo(409);
        claiming.submit(welcome, "/welcome/request");
        assertThat(tool.signedIn("sd93", "etienne.marchand")
                        .open(tool.at("/programs/bcssa/people"))
                        .hasForm("/answer"))
                .isFalse();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page people = noor.open(tool.at("/programs/bcssa/people"));
        Page answer = answer(noor, people, "Lucie Bélanger-Roy", "nm-93-belanger-roy");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(tool.count("platform_identity", "participant = 'nm-93-belanger-roy'"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void people_of_a_platform_nobody_has_named_wait_until_somebody_does(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser visitor = Browser.english();
        Page welcome = visitor.open(tool.launch("nobodys", "tessa.lindqvist"));
        assertThat(welcome.heading()).isEqualTo("This learning platform is not linked to a district yet");
        assertThat(visitor.post(tool.at("/welcome/confirmation"), Map.of("token", welcome.token()))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.post(tool.at("/welcome/request"), Map.of("token", welcome.token()))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_offices_platform_speaks_for_the_office(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser halcyon = Browser.english();
        Page desk = tool.arrive(halcyon, "office", "halcyon.whitford-ng");
        assertThat(desk.text()).contains("Provincial Office: all districts");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void somebody_linked_is_claimed_by_no_second_account_not_even_at_the_same_moment(Kind kind) throws Exception {
        RunningTool tool = TOOLS.on(kind);
        List<Browser> accounts = List.of(Browser.english(), Browser.english());
        List<Page> welcomes = new ArrayList<>();
        welcomes.add(accounts.get(0).open(tool.launch("sd27", "einar.bjorkan")));
        welcomes.add(accounts.get(1).open(tool.launch("sd27", "Einar.Bjorkan")));
        assertThat(welcomes).extracting(Page::heading).containsOnly("Are you Einar Bjørkan?");
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Page>> answers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                int account = i;
                answers.add(threads.submit(() -> {
                    together.await();
                    return accounts.get(account).submit(welcomes.get(account), "/welcome/confirmation");
                }));
            }
            assertThat(List.of(
                            answers.get(0).get().status(), answers.get(1).get().status()))
                    .containsExactlyInAnyOrder(200, 409);
        } finally {
            threads.shutdownNow();
        }
        assertThat(tool.count("platform_identity", "participant = 'm-27-bjorkan'"))
                .isOne();
        Page late = Browser.english().open(tool.launch("sd27", "Einar.Bjorkan"));
        assertThat(late.status()).isEqualTo(200);
    }

    @Test
    void saying_yes_twice_is_as_good_as_once() {
        RunningTool tool = TOOLS.onSqlite();
        Browser siobhan = Browser.english();
        Page welcome = siobhan.open(tool.launch("sd45", "siobhan.oleary"));
        siobhan.submit(welcome, "/welcome/confirmation");
        Page again = siobhan.submit(welcome, "/welcome/confirmation");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.address().getPath()).isEqualTo("/");
        Page asked = siobhan.submit(welcome, "/welcome/request");
        assertThat(asked.address().getPath()).isEqualTo("/");
        assertThat(tool.count("join_request", "name = 'Siobhán O’Leary'")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_name_that_cannot_be_kept_is_asked_for_instead(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser visitor = Browser.english();
        Page welcome = visitor.open(tool.launch("sd27", "long.name"));
        assertThat(welcome.html().select("input[name=name]")).hasSize(1);
        Page tooLong = visitor.submit(welcome, "/welcome/request", Map.of("name", "y".repeat(201)));
        assertThat(tooLong.status()).isEqualTo(409);
        assertThat(tooLong.text()).contains("cannot be used here");
        Page asked = visitor.submit(welcome, "/welcome/request", Map.of("name", "Kai"));
        assertThat(asked.heading()).isEqualTo("Your request is with your coordinator");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void control_characters_in_a_name_are_spaces(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        for (String person : List.of("bell.ringer", "nul.name")) {
            Browser visitor = Browser.english();
            Page welcome = visitor.open(tool.launch("sd27", person));
            assertThat(visitor.submit(welcome, "/welcome/request").heading())
                    .isEqualTo("Your request is with your coordinator");
        }
        assertThat(tool.count("join_request", "name = 'Bell  Ringer'")).isOne();
    }

    /** Answers the request of somebody as the coordinator would: beside their name. */
    private static Page answer(Browser coordinator, Page people, String name, String participant) {
        String action = people.html().select("li:contains(" + name + ") form").attr("abs:action");
        return coordinator.post(action, Map.of("token", people.token(), "participant", participant));
    }
}
