package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One person on two platforms, joined by a code they carry. Lucie of district 93 also has an account on the platform of
 * district 45, which vouches for nobody of hers.
 */
class JoinCodeTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void both_accounts_lead_to_the_one_person_until_they_are_parted(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser home = english(tool, "lucie.belanger-roy");
        String code = code(tool, home);
        Browser away = Browser.english();
        Page welcome = away.open(tool.launch("sd45", "lucie.belanger-roy"));
        assertThat(welcome.heading()).isEqualTo("We do not know you here yet");
        assertThat(welcome.html().select("a[href=/welcome/code]")).hasSize(1);

        Page form = away.open(tool.at("/welcome/code"));
        Page whom = away.submit(form, "/welcome/code", Map.of("code", " " + code.toLowerCase(Locale.ROOT)));
        assertThat(whom.heading()).isEqualTo("Are you Lucie Bélanger-Roy?");
        assertThat(whom.text()).contains("SD93");
        assertThat(joined(tool)).as("looking joins nobody").isZero();
        Page arrived = away.submit(whom, "/welcome/code/confirmation");
        assertThat(arrived.address().getPath()).isEqualTo("/");
        assertThat(arrived.text()).contains("This account is joined");
        assertThat(joined(tool)).isOne();

        Page again = Browser.english().open(tool.launch("sd45", "lucie.belanger-roy"));
        assertThat(again.address().getPath()).isEqualTo("/");
        assertThat(again.status()).isEqualTo(200);
        assertThat(home.open(tool.at("/")).text()).contains("your account on sd45 was joined to you by a code");
        assertThat(again.text()).doesNotContain("was joined to you by a code");
        for (String act : List.of("account-joined", "identity-joined")) {
            assertThat(tool.count("act", "verb = '" + act + "' AND actor = 'nm-93-belanger-roy'"))
                    .isOne();
        }

        Page accounts = home.open(tool.at("/me/code"));
        assertThat(accounts.html().select("#accounts li")).hasSize(2);
        assertThat(accounts.html().select("#accounts form")).hasSize(1);
        Page parted = home.submit(accounts, "/parting");
        assertThat(parted.text()).contains("The account is parted");
        assertThat(parted.html().select("#accounts li")).hasSize(1);
        assertThat(home.submit(accounts, "/parting").status()).isEqualTo(409);
        assertThat(home.open(tool.at("/")).status()).isEqualTo(200);
        assertThat(away.open(tool.at("/")).address().getPath()).isEqualTo("/welcome");
        assertThat(tool.count("act", "verb = 'identity-parted' AND subject = 'nm-93-belanger-roy'"))
                .isOne();
    }

    @Test
    void the_coordinator_of_the_person_can_part_them_and_no_other() {
        RunningTool tool = TOOLS.onSqlite();
        Browser home = english(tool, "anais.ndiaye");
        join(tool, "mighty.platformer", code(tool, home));
        String accounts = tool.at("/programs/bcssa/people/m-93-ndiaye/accounts");
        for (Browser stranger : List.of(tool.signedIn("sd45", "ariel.fontaine"), home)) {
            Page page = stranger.open(accounts);
            assertThat(page.status()).isEqualTo(404);
            String token = stranger.open(tool.at("/")).token();
            assertThat(stranger.post(accounts + "/parting", Map.of("token", token))
                            .status())
                    .isEqualTo(404);
        }
        Browser etienne = english(tool, "etienne.marchand");
        Page people = etienne.open(tool.at("/programs/bcssa/people"));
        assertThat(people.html().select("a[href$=/m-93-ndiaye/accounts]")).hasSize(1);
        Page theirs = etienne.open(accounts);
        assertThat(theirs.heading()).contains("Anaïs N’Diaye");
        etienne.submit(theirs, "/parting");
        assertThat(tool.count("platform_identity", "participant = 'm-93-ndiaye'"))
                .isOne();
        assertThat(tool.count("act", "verb = 'identity-parted' AND actor = 'lead-93-marchand'"))
                .isOne();
    }

    @Proves("threat/join-code")
    @ParameterizedTest
    @EnumSource(Kind.class)
    void of_two_hundred_guesses_five_are_looked_at(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser guessing = Browser.english();
        guessing.open(tool.launch("sd45", "late.joiner"));
        Page form = guessing.open(tool.at("/welcome/code"));
        List<String> answers = new ArrayList<>();
        for (int guess = 0; guess < 200; guess++) {
            Page page = guessing.submit(form, "/welcome/code", Map.of("code", "2345-67" + letters(guess)));
            assertThat(page.status()).isEqualTo(422);
            answers.add(page.html().select("#problem").text());
        }
        assertThat(answers.subList(0, 5)).allMatch(answer -> answer.contains("This code is not good"));
        assertThat(answers.subList(5, 200)).allMatch(answer -> answer.contains("several codes in a short time"));
        String good = code(tool, english(tool, "mathurin.kouakou-levesque"));
        Map<String, String> typed = Map.of("code", good);
        assertThat(guessing.submit(form, "/welcome/code", typed).status()).isEqualTo(422);
        tool.clock().advance(Duration.ofMinutes(3));
        assertThat(guessing.submit(form, "/welcome/code", typed).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void of_two_who_use_a_code_at_once_one_is_joined(Kind kind) throws Exception {
        RunningTool tool = TOOLS.on(kind);
        String code = code(tool, tool.signedIn("sd27", "tessa.lindqvist"));
        List<Browser> accounts = List.of(Browser.english(), Browser.english());
        List<Page> whom = new ArrayList<>();
        List<String> people = List.of("newly.arrived", "mighty.platformer");
        for (int i = 0; i < 2; i++) {
            accounts.get(i).open(tool.launch("sd27", people.get(i)).with(Deviation.NO_PERSONAL_DATA));
            Page form = accounts.get(i).open(tool.at("/welcome/code"));
            whom.add(accounts.get(i).submit(form, "/welcome/code", Map.of("code", code)));
        }
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Page>> answers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                int account = i;
                answers.add(threads.submit(() -> {
                    together.await();
                    return accounts.get(account).submit(whom.get(account), "/welcome/code/confirmation");
                }));
            }
            assertThat(List.of(
                            answers.get(0).get().status(), answers.get(1).get().status()))
                    .containsExactlyInAnyOrder(200, 422);
        } finally {
            threads.shutdownNow();
        }
        assertThat(tool.count("platform_identity", "participant = 'nm-27-lindqvist' AND joined_at IS NOT NULL"))
                .isOne();
        assertThat(tool.count("join_code", "participant = 'nm-27-lindqvist'")).isZero();
    }

    @Test
    void a_code_is_good_for_half_an_hour_and_only_the_newest_is() {
        RunningTool tool = TOOLS.onSqlite();
        Browser cornelia = tool.signedIn("sd27", "noor.haddad");
        String first = code(tool, cornelia);
        String second = code(tool, cornelia);
        Browser away = Browser.english();
        away.open(tool.launch("sd45", "lucie.belanger-roy"));
        Page form = away.open(tool.at("/welcome/code"));
        assertThat(away.submit(form, "/welcome/code", Map.of("code", first)).status())
                .isEqualTo(422);
        assertThat(away.submit(form, "/welcome/code", Map.of("code", second)).status())
                .isEqualTo(200);
        tool.clock().advance(Duration.ofMinutes(31));
        Page late = away.submit(form, "/welcome/code", Map.of("code", second));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.html().select("input[name=code]").val()).isEqualTo(second);
        assertThat(tool.count("join_code", "fingerprint LIKE '%" + second.replace("-", "") + "%'"))
                .isZero();
    }

    @Test
    void who_is_known_here_as_somebody_else_keeps_that_for_later_unless_there_is_a_partner() {
        RunningTool tool = TOOLS.onSqlite();
        tool.match();
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        Page form = ariel.open(tool.at("/welcome/code"));
        assertThat(ariel.submit(form, "/welcome/code", Map.of("code", code(tool, ariel)))
                        .html()
                        .select("#problem")
                        .text())
                .contains("This code is your own");
        String code = code(tool, tool.signedIn("sd27", "einar.bjorkan"));
        Page whom = ariel.submit(form, "/welcome/code", Map.of("code", code));
        assertThat(whom.text()).contains("So far this account is known as Ariel Fontaine");
        ariel.submit(whom, "/welcome/code/confirmation");
        Page accounts = ariel.open(tool.at("/me/code"));
        assertThat(accounts.html().select("#accounts li")).hasSize(2);
        ariel.submit(accounts, "/parting");
        assertThat(ariel.open(tool.at("/")).text()).contains("You coordinate SD45");

        Browser siobhan = tool.signedIn("sd45", "siobhan.oleary");
        String other = code(tool, tool.signedIn("sd27", "einar.bjorkan"));
        Page refused = siobhan.post(
                tool.at("/welcome/code/confirmation"),
                Map.of("token", siobhan.open(tool.at("/")).token(), "code", other));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(tool.count("join_code", "participant = 'm-27-bjorkan'"))
                .as("the code was not used up")
                .isOne();
    }

    @Test
    void where_nobody_has_said_whose_platform_it_is_there_is_no_code_to_type() {
        RunningTool tool = TOOLS.onSqlite();
        Browser visitor = Browser.english();
        Page welcome = visitor.open(tool.launch("nobodys", "tessa.lindqvist"));
        assertThat(welcome.html().select("a[href=/welcome/code]")).isEmpty();
        assertThat(visitor.open(tool.at("/welcome/code")).status()).isEqualTo(404);
        assertThat(visitor.post(tool.at("/welcome/code/confirmation"), Map.of("token", welcome.token()))
                        .status())
                .isEqualTo(404);
    }

    private static void join(RunningTool tool, String person, String code) {
        Browser away = Browser.english();
        away.open(tool.launch("sd27", person).with(Deviation.NO_PERSONAL_DATA));
        Page form = away.open(tool.at("/welcome/code"));
        Page whom = away.submit(form, "/welcome/code", Map.of("code", code));
        assertThat(away.submit(whom, "/welcome/code/confirmation").status()).isEqualTo(200);
    }

    private static String code(RunningTool tool, Browser known) {
        Page made = known.submit(known.open(tool.at("/me/code")), "/me/code");
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        String code = made.html().select("#code").text();
        assertThat(code).matches("[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}");
        return code;
    }

    private static int joined(RunningTool tool) {
        return tool.count("platform_identity", "participant = 'nm-93-belanger-roy' AND joined_at IS NOT NULL");
    }

    private static Browser english(RunningTool tool, String person) {
        Browser browser = tool.signedIn("sd93", person);
        browser.open(tool.launch("sd93", person).withLocale("en-CA"));
        return browser;
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 26 % 8) + (char) ('A' + number % 8);
    }
}
