package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A platform on its way through the administrator's room: registered, let in, stopped, removed. */
class PlatformRoomTest {

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @Test
    void a_platform_registered_by_hand_is_looked_at_twice_before_it_is_kept() {
        RunningTool tool = TOOLS.onSqlite();
        Browser administrator = tool.administrator();
        Page form = administrator.open(tool.at("/admin/register/moodle"));
        assertThat(form.html().select("#ours-login").val()).isEqualTo(tool.at("/lti/login"));
        assertThat(form.html().select("#ours-key-set").val()).isEqualTo(tool.at("/lti/jwks.json"));
        Page suggested = administrator.submit(
                form, "/register/moodle", Map.of("issuer", " https://moodle.sd57.example ", "suggest", "yes"));
        assertThat(suggested.html().select("#authorization").val())
                .isEqualTo("https://moodle.sd57.example/mod/lti/auth.php");
        assertThat(suggested.text()).contains("Suggested from the manual of Moodle");

        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "issuer", "https://moodle.sd57.example/",
                "name", "  Prince George  ",
                "client-id", "7",
                "deployments", "aB3dEfGh1JkLmNo",
                "district", "57"));
        Page doubtful = administrator.submit(suggested, "/register/moodle", typed);
        assertThat(doubtful.status()).isEqualTo(409);
        assertThat(doubtful.html().select("[role=alert]").text())
                .contains("please look twice", "It ends with a slash", "had changed places");
        assertThat(doubtful.html().select("#issuer").val()).isEqualTo("https://moodle.sd57.example/");
        assertThat(doubtful.html().select("#name").val()).isEqualTo("Prince George");
        assertThat(doubtful.html().select("option[selected][value=57]")).hasSize(1);
        assertThat(tool.count("lti_registration", "name = 'Prince George'")).isZero();

        String confirmation = doubtful.html().select("button[name=confirmed]").attr("value");
        Page changed =
                administrator.submit(doubtful, "/register/moodle", Map.of("confirmed", confirmation, "client-id", "8"));
        assertThat(changed.status())
                .as("a confirmation is good for what was seen")
                .isEqualTo(409);
        Page kept = administrator.submit(doubtful, "/register/moodle", Map.of("confirmed", confirmation));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.text()).contains("It is registered", "In Moodle: Site administration");
        Registration registration = named(tool, "Prince George").orElseThrow();
        assertThat(registration.issuer()).isEqualTo("https://moodle.sd57.example/");
        assertThat(registration.endpoints().tokenAudience()).isEqualTo("https://moodle.sd57.example/mod/lti/token.php");
        assertThat(registration.productFamily()).contains("moodle");

        Page again = administrator.submit(doubtful, "/register/moodle", Map.of("confirmed", confirmation));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.html().select("[role=alert]").text()).contains("is registered already, as “Prince George”");
        assertThat(again.html().select("button[name=confirmed]")).isEmpty();
    }

    @Test
    void values_with_which_no_launch_could_come_in_are_not_kept() {
        RunningTool tool = TOOLS.onSqlite();
        Browser administrator = tool.administrator();
        Page form = administrator.open(tool.at("/admin/register/other"));
        Page refused = administrator.submit(
                form,
                "/register/other",
                Map.of(
                        "name", "Nowhere",
                        "issuer", "lms.example.ca",
                        "authorization", "http://lms.example.ca/auth",
                        "token-address", "ftp://lms.example.ca/token",
                        "key-set", "https://lms.example.ca/keys"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("#remark-issuer").text()).contains("is no web address");
        assertThat(refused.html().select("#remark-authorization").text()).contains("is not encrypted");
        assertThat(refused.html().select("#remark-token-address").text()).contains("is no web address");
        assertThat(refused.html().select("#remark-client-id").text()).contains("This is needed.");
        assertThat(refused.html().select("#key-set").attr("aria-invalid")).isEmpty();
        assertThat(refused.html().select("#issuer").attr("aria-invalid")).isEqualTo("true");
        assertThat(named(tool, "Nowhere")).isEmpty();
    }

    @Test
    void a_form_takes_two_hundred_places_and_says_what_becomes_of_the_others() {
        RunningTool tool = TOOLS.onSqlite();
        Browser administrator = tool.administrator();
        Page form = administrator.open(tool.at("/admin/register/other"));
        String places = IntStream.range(0, 2_000).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
        Page refused = administrator.submit(form, "/register/other", Map.of("name", "Many", "deployments", places));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("#remark-deployments").text())
                .contains("These are 2,000 lines; a form takes 200.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void its_addresses_are_changed_and_its_identity_is_not(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Registration before = named(tool, "office").orElseThrow();
        Browser administrator = tool.administrator();
        Page form = administrator.open(tool.at("/admin/platforms/" + before.id() + "/values"));
        assertThat(form.html().select("#issuer, #client-id")).isEmpty();
        Page saved = administrator.submit(
                form, "/values", Map.of("audience", "urn:office", "issuer", "https://elsewhere.example"));
        assertThat(saved.text()).contains("Saved.", "urn:office");
        Registration after = named(tool, "office").orElseThrow();
        assertThat(after.issuer()).isEqualTo(before.issuer());
        assertThat(after.clientId()).isEqualTo(before.clientId());
        assertThat(after.endpoints().tokenAudience()).isEqualTo("urn:office");
        assertThat(tool.count("act", "verb = 'platform-changed'")).isOne();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void stopping_a_platform_signs_its_people_out_at_once_and_keeps_their_partnerships(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        tool.match();
        int partnerships = tool.count("pairing", "1 = 1");
        Browser siobhan = tool.signedIn("sd45", "siobhan.oleary");
        Browser tessa = tool.signedIn("sd27", "tessa.lindqvist");
        Browser administrator = tool.administrator();
        String sd45 = "/admin/platforms/" + named(tool, "sd45").orElseThrow().id();
        Page page = administrator.open(tool.at(sd45));
        Page stopped = administrator.submit(page, "/status", Map.of("status", "DISABLED"));
        assertThat(stopped.text()).contains("everybody who came through this platform is signed out");
        assertThat(siobhan.open(tool.at("/")).status()).isEqualTo(401);
        assertThat(tessa.open(tool.at("/")).status()).isEqualTo(200);
        assertThat(administrator.open(tool.at("/admin")).status()).isEqualTo(200);
        assertThat(tool.count("pairing", "1 = 1")).isEqualTo(partnerships);
        assertThat(tool.count("act", "verb = 'platform-disabled'")).isOne();
        assertThat(Browser.english().open(tool.launch("sd45", "siobhan.oleary")).header("X-Mentorship-Error"))
                .isEqualTo("L-101");
        administrator.submit(stopped, "/status", Map.of("status", "ACTIVE"));
        assertThat(siobhan.open(tool.at("/")).status())
                .as("a session does not come back")
                .isEqualTo(401);
        assertThat(tool.signedIn("sd45", "siobhan.oleary").open(tool.at("/")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_platform_is_removed_by_typing_its_name_and_partnerships_stay(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        tool.match();
        Registration leaving = new Registration(
                RegistrationId.random(),
                "Leaving Campus",
                "https://leaving.example",
                new ClientId("leaving"),
                named(tool, "sd27").orElseThrow().endpoints());
        tool.data().platforms().add("test", leaving, List.of(new DeploymentId("1")), Optional.empty());
        int partnerships = tool.count("pairing", "1 = 1");
        Browser administrator = tool.administrator();
        String id = named(tool, "Leaving Campus").orElseThrow().id().value();
        Page asked = administrator.open(tool.at("/admin/platforms/" + id + "/removal"));
        assertThat(asked.text()).contains("What stays", "their partnerships");
        Page mistyped = administrator.submit(asked, "/removal", Map.of("name", "Leaving"));
        assertThat(mistyped.status()).isEqualTo(409);
        assertThat(mistyped.text()).contains("That is not its name. Nothing was removed.");
        Page removed = administrator.submit(asked, "/removal", Map.of("name", " Leaving Campus "));
        assertThat(removed.text()).contains("The platform is removed. Partnerships stay.");
        assertThat(named(tool, "Leaving Campus")).isEmpty();
        assertThat(tool.count("pairing", "1 = 1")).isEqualTo(partnerships);
        assertThat(tool.count("act", "verb = 'platform-removed' AND subject = '" + id + "'"))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_place_that_is_kept_out_stays_out_and_does_not_ask_again(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String id = named(tool, "sd93").orElseThrow().id().value();
        Browser.english().open(tool.launch("sd93", "anais.ndiaye").with(Deviation.UNKNOWN_DEPLOYMENT));
        Browser administrator = tool.administrator();
        Page page = administrator.open(tool.at("/admin/platforms/" + id));
        assertThat(page.html().select("section.step").text()).contains("One place in it waits for approval.");
        Page refused = administrator.submit(page, "/deployments", Map.of("answer", "refuse"));
        assertThat(refused.text()).contains("Launches from this place stay out", "kept out");
        Page again = Browser.english().open(tool.launch("sd93", "anais.ndiaye").with(Deviation.UNKNOWN_DEPLOYMENT));
        assertThat(again.header("X-Mentorship-Error")).isEqualTo("L-220");
        assertThat(administrator
                        .open(tool.at("/admin/platforms/" + id))
                        .html()
                        .select("section.step")
                        .text())
                .doesNotContain("waits for approval");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_platform_bound_anew_speaks_for_its_old_people_no_more(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        Browser weiLin = tool.signedIn("sd45", "wei-lin.chow");
        assertThat(weiLin.open(tool.at("/")).status()).isEqualTo(200);
        Browser administrator = tool.administrator();
        String id = named(tool, "sd45").orElseThrow().id().value();
        Page page = administrator.open(tool.at("/admin/platforms/" + id));
        administrator.submit(page, "/district", Map.of("district", "45"));
        assertThat(weiLin.open(tool.at("/")).status()).isEqualTo(200);
        administrator.submit(page, "/district", Map.of("district", "40"));
        assertThat(weiLin.open(tool.at("/")).status()).isEqualTo(401);
        assertThat(Browser.english().open(tool.launch("sd45", "wei-lin.chow")).hasForm("/welcome/request"))
                .isTrue();
        assertThat(tool.count("act", "verb = 'identity-unlinked'")).isPositive();
        administrator.submit(page, "/district", Map.of("district", "45"));
        assertThat(tool.signedIn("sd45", "wei-lin.chow").open(tool.at("/")).status())
                .isEqualTo(200);
    }

    @Test
    void an_answer_about_a_place_that_is_none_changes_nothing() {
        RunningTool tool = TOOLS.onSqlite();
        String id = named(tool, "sd27").orElseThrow().id().value();
        Browser administrator = tool.administrator();
        Page page = administrator.open(tool.at("/admin/platforms/" + id));
        Page refused = administrator.submit(page, "/deployments", Map.of("answer", "refuse"));
        for (String answer : List.of("", "zzz", "refused")) {
            assertThat(administrator
                            .submit(refused, "/deployments", Map.of("answer", answer))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(tool.count("lti_deployment", "registration = '" + id + "' AND status = 'REFUSED'"))
                .isEqualTo(1);
        administrator.submit(refused, "/deployments", Map.of("answer", "approve"));
    }

    @Test
    void of_very_many_places_those_that_wait_come_first_and_the_rest_is_counted() {
        RunningTool tool = TOOLS.onSqlite();
        String id = named(tool, "sd93").orElseThrow().id().value();
        tool.database().inTransaction(handle -> {
            var places = handle.prepareBatch(
                    "INSERT INTO lti_deployment (registration, id, status, first_seen) VALUES (:id, :place, :status, 0)");
            for (int place = 0; place < 250; place++) {
                places.bind("id", id)
                        .bind("place", "school-" + place)
                        .bind("status", place == 99 ? "HELD" : "APPROVED")
                        .add();
            }
            return places.execute().length;
        });
        Page page = tool.administrator().open(tool.at("/admin/platforms/" + id));
        assertThat(page.html()
                        .select("#places ~ ul > li")
                        .select("code")
                        .first()
                        .text())
                .isEqualTo("school-99");
        int known = tool.count("lti_deployment", "registration = '" + id + "'");
        assertThat(page.text()).contains(known - 200 + " more are not shown.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_place_of_a_shared_registration_vouches_for_people_of_its_own(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String id = named(tool, "nobodys").orElseThrow().id().value();
        tool.signedIn("nobodys", "tessa.lindqvist");
        Browser administrator = tool.administrator();
        Page page = administrator.open(tool.at("/admin/platforms/" + id));
        Page bound = administrator.submit(page, "/deployments/district", Map.of("district", "27"));
        assertThat(bound.text()).contains("each place vouches for people of its own", "the people of SD27");
        assertThat(Browser.english()
                        .open(tool.launch("nobodys", "tessa.lindqvist"))
                        .heading())
                .isEqualTo("Are you Tessa Lindqvist?");
    }

    @Test
    void a_test_of_the_services_says_what_the_platform_answered() {
        RunningTool tool = TOOLS.onSqlite();
        Registration sd27 = named(tool, "sd27").orElseThrow();
        Browser administrator = tool.administrator();
        Page services = administrator.open(tool.at("/admin/platforms/" + sd27.id() + "/services"));
        assertThat(services.html().select("[role=status]")).isEmpty();
        Page tested = administrator.submit(services, "/services");
        assertThat(tested.html().select("[role=status]").text())
                .contains("to check launches with", "Launches can be checked.");
    }

    @Test
    void the_first_launch_of_a_platform_is_remembered_when_others_are_forgotten() {
        RunningTool tool = TOOLS.onSqlite();
        String id = named(tool, "sd27").orElseThrow().id().value();
        tool.signedIn("sd27", "noor.haddad");
        tool.signedIn("sd27", "tessa.lindqvist");
        var traces = new ca.learningpartners.tool.launch.LaunchTraceStore(tool.database());
        traces.forget(RunningTool.NOW.plusSeconds(1));
        assertThat(tool.count("launch_trace", "registration = '" + id + "'")).isPositive();
        assertThat(tool.administrator().open(tool.at("/admin/platforms/" + id)).text())
                .contains("The first launch came in on");
    }

    private static Optional<Registration> named(RunningTool tool, String name) {
        return tool.data().registrations().all().stream()
                .filter(registration -> registration.name().equals(name))
                .findFirst();
    }
}
