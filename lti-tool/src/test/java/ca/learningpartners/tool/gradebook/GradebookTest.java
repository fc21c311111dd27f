package ca.learningpartners.tool.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.demolms.gradebook.Score;
import ca.learningpartners.lti.http.HttpLimits;
import ca.learningpartners.lti.http.NetworkPolicy;
import ca.learningpartners.lti.http.OutboundHttp;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.lti.service.AccessTokens;
import ca.learningpartners.lti.service.RetryPolicy;
import ca.learningpartners.lti.service.ServiceClient;
import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.CharterId;
import ca.learningpartners.mentorship.charter.Terms;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.schedule.Errand;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GradebookTest {

    private static final String LUCIE = "lucie.belanger-roy";

    private RunningTool tool;
    private OutboundHttp outbound;
    private ResourceLink activity;
    private LineItem column;

    @AfterEach
    void stop() {
        if (tool != null) {
            outbound.close();
            tool.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_first_contact_is_told_as_completion_and_nothing_more(Kind kind) {
        given(kind);
        Pairing pairing = paired();
        work();
        assertThat(told()).isEmpty();

        contact(pairing);
        work();
        work();

        assertThat(told()).singleElement().satisfies(score -> {
            assertThat(score.given()).hasValue(BigDecimal.ONE);
            assertThat(score.maximum()).hasValue(BigDecimal.ONE);
            assertThat(score.activityProgress()).isEqualTo("Completed");
            assertThat(score.gradingProgress()).isEqualTo("FullyGraded");
            assertThat(score.comment()).isEmpty();
        });
        assertThat(states()).isEqualTo("SENT 1 null");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_gradebook_that_is_down_is_told_later_and_at_a_later_time(Kind kind) {
        given(kind);
        contact(paired());
        tool.lms().faults("sd93").set(Fault.SCORES_DOWN);
        work();
        assertThat(states()).isEqualTo("DUE 1 platform-broken");
        work();
        assertThat(states()).as("it rests first").isEqualTo("DUE 1 platform-broken");
        tool.clock().advance(Duration.ofMinutes(1));
        work();
        assertThat(states()).isEqualTo("DUE 2 platform-broken");

        tool.lms().faults("sd93").clear();
        tool.clock().advance(Duration.ofMinutes(2));
        work();

        assertThat(states()).isEqualTo("SENT 3 null");
        assertThat(told())
                .singleElement()
                .satisfies(
                        score -> assertThat(score.timestamp()).isEqualTo(RunningTool.NOW.plus(Duration.ofMinutes(3))));
    }

    @Test
    void a_platform_that_asks_to_wait_is_left_alone_for_as_long() {
        given(Kind.SQLITE);
        contact(paired());
        tool.lms().faults("sd93").set(Fault.SCORES_TOO_MANY);
        work();
        tool.lms().faults("sd93").clear();
        tool.clock().advance(Duration.ofSeconds(6));
        work();
        assertThat(states()).isEqualTo("DUE 1 busy");
        tool.clock().advance(Duration.ofSeconds(54));
        work();
        assertThat(states()).isEqualTo("SENT 2 null");
    }

    @Test
    void an_answer_of_success_that_recorded_nothing_is_no_success() {
        given(Kind.SQLITE);
        contact(paired());
        tool.lms().faults("sd93").set(Fault.SCORES_FALSE_SUCCESS);
        work();
        assertThat(states()).isEqualTo("DUE 1 answer-invalid");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_person_the_platform_does_not_grade_is_left_at_that() {
        given(Kind.SQLITE);
        contact(paired());
        tool.lms().faults("sd93").set(Fault.SCORES_REFUSED);
        work();
        tool.clock().advance(Duration.ofDays(1));
        work();
        assertThat(states()).isEqualTo("REFUSED 1 not-gradable");
    }

    @Test
    void what_is_as_new_in_the_gradebook_counts_as_told() {
        given(Kind.SQLITE);
        contact(paired());
        tool.lms().faults("sd93").set(Fault.SCORES_CONFLICT);
        work();
        assertThat(states()).isEqualTo("SENT 1 null");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_disabled_platform_is_told_nothing_until_it_is_enabled_again(Kind kind) {
        given(kind);
        contact(paired());
        decide(RegistrationStatus.DISABLED);
        work();
        assertThat(states()).isEqualTo("DUE 0 null");

        decide(RegistrationStatus.ACTIVE);
        work();
        assertThat(states()).isEqualTo("SENT 1 null");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_a_program_counts_must_all_be_done(Kind kind) {
        given(kind);
        counts("2", "charter", "self-assessment");
        Pairing pairing = paired();
        contact(pairing);
        work();
        assertThat(states()).isEqualTo("EXPECTED 0 null");
        another(pairing);
        sign(pairing);
        work();
        assertThat(states()).as("her self-assessment is missing").isEqualTo("EXPECTED 0 null");
        Browser lucie = tool.signedIn("sd93", LUCIE);
        Page told = lucie.open(tool.at("/programs/bcssa/completion"));
        assertThat(told.hasForm("/completion")).isFalse();
        lucie.submit(told, "/self-assessment");
        work();
        assertThat(states()).isEqualTo("SENT 1 null");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_program_that_counts_nothing_tells_nothing_not_even_what_was_on_its_way(Kind kind) {
        given(kind);
        contact(paired());
        tool.lms().faults("sd93").set(Fault.SCORES_DOWN);
        work();
        counts("0");
        tool.lms().faults("sd93").clear();
        tool.clock().advance(Duration.ofHours(1));
        work();
        assertThat(states()).startsWith("EXPECTED");
        assertThat(told()).isEmpty();
        counts("1");
        work();
        assertThat(told()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void of_whoever_says_so_nothing_is_told(Kind kind) {
        given(kind);
        Pairing pairing = paired();
        Browser lucie = tool.signedIn("sd93", LUCIE);
        Page page = lucie.submit(lucie.open(tool.at("/programs/bcssa/completion")), "/silence");
        contact(pairing);
        work();
        assertThat(states()).isEqualTo("EXPECTED 0 null");
        assertThat(lucie.open(tool.at("/pairings/" + pairing.id()))
                        .html()
                        .select(".doors a[href$=/completion]")
                        .text())
                .contains("rien, selon votre souhait");
        lucie.submit(page, "/silence/end");
        work();
        assertThat(states()).isEqualTo("SENT 1 null");
    }

    @Test
    void contacts_that_are_no_number_are_refused_and_only_the_office_chooses() {
        given(Kind.SQLITE);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page form = noor.open(tool.at("/programs/bcssa/completion"));
        for (String odd : List.of("-1", "100", "1.5", "one")) {
            assertThat(noor.submit(form, "/completion", Map.of("contacts", odd)).status())
                    .isEqualTo(409);
        }
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        Page shown = ariel.open(tool.at("/programs/bcssa/completion"));
        assertThat(shown.text()).contains("a first contact is noted");
        assertThat(ariel.post(tool.at("/programs/bcssa/completion"), Map.of("token", shown.token(), "contacts", "0"))
                        .status())
                .isEqualTo(404);
        assertThat(tool.count("completion", "1 = 1")).isZero();
    }

    @Test
    void what_is_due_is_told_by_the_tool_itself() throws InterruptedException {
        given(Kind.SQLITE);
        contact(paired());
        tool.clock().advance(Duration.ofSeconds(15));
        for (int tries = 0; told().isEmpty() && tries < 600; tries++) {
            Thread.sleep(100);
        }
        assertThat(told()).hasSize(1);
    }

    private void given(Kind kind) {
        tool = RunningTool.start(kind);
        tool.match();
        String client = tool.lms().tools("sd93").all().get(0).clientId();
        activity = tool.lms()
                .classroom("sd93")
                .add(
                        "My partnership",
                        "",
                        new ResourceLink.Picked(client, Optional.empty(), Map.of("view", "partnership")));
        LineItem.Content completion = new LineItem.Content(
                "Took part", BigDecimal.ONE, Map.of("resourceLinkId", activity.id()), Optional.empty());
        column =
                tool.lms().classroom("sd93").gradebook().add(client, completion).orElseThrow();
        outbound = new OutboundHttp(NetworkPolicy.forToolAt(URI.create(tool.at("")), List.of()), HttpLimits.defaults());
    }

    /** Lucie opens the activity that has the column, and says yes. */
    private Pairing paired() {
        Browser lucie = Browser.english();
        lucie.submit(lucie.open(tool.launch("sd93", LUCIE).activity(activity.id())), "/welcome/confirmation");
        Pairing pairing = tool.pairingOf("nm-93-belanger-roy");
        lucie.submit(lucie.open(tool.at("/pairings/" + pairing.id())), "/acceptance");
        return pairing;
    }

    private void contact(Pairing pairing) {
        Browser lucie = tool.signedIn("sd93", LUCIE);
        lucie.submit(lucie.open(tool.at("/pairings/" + pairing.id() + "/sessions/new")), "/sessions");
        assertThat(tool.sessions(pairing)).hasSize(1);
    }

    /** The Office of the program chooses what counts. */
    private void counts(String contacts, String... also) {
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Map<String, String> chosen = new HashMap<>(Map.of("contacts", contacts));
        List.of(also).forEach(each -> chosen.put(each, "yes"));
        Page saved = noor.submit(noor.open(tool.at("/programs/bcssa/completion")), "/completion", chosen);
        assertThat(saved.status()).isEqualTo(200);
    }

    private void another(Pairing pairing) {
        Browser lucie = tool.signedIn("sd93", LUCIE);
        lucie.submit(lucie.open(tool.at("/pairings/" + pairing.id() + "/sessions/new")), "/sessions");
        assertThat(tool.sessions(pairing)).hasSize(2);
    }

    private void sign(Pairing pairing) {
        tool.store().write(stores -> {
            Program program = stores.programs().find(pairing.program()).orElseThrow();
            Fact hers = new Fact(pairing.mentee(), tool.clock().instant());
            Terms terms = Terms.of(program, Locale.CANADA_FRENCH);
            stores.charters().add(new Charter(CharterId.random(), pairing.id(), 1, terms, List.of(hers)));
            return stores.charters()
                    .sign(
                            pairing.id(),
                            1,
                            new Fact(pairing.mentor(), tool.clock().instant()));
        });
    }

    /** One round of the tool's own work, on this thread. */
    private void work() {
        AccessTokens tokens = new AccessTokens(outbound, tool.data().vault().ring(tool.clock()), tool.clock());
        ServiceClient client = new ServiceClient(outbound, tokens, RetryPolicy.once(), tool.clock());
        Errand errand = new Gradebook(tool.database(), tool.data().registrations(), client, tool.clock()).errand();
        ((Errand.Every) errand).work().run(() -> false);
    }

    private List<Score> told() {
        return tool.lms().classroom("sd93").gradebook().newest(column);
    }

    private String states() {
        return tool.database()
                .reading()
                .withHandle(
                        handle -> handle.createQuery("""
                        SELECT state || ' ' || attempts || ' ' || COALESCE(reason, 'null') FROM grade_score
                        """).mapTo(String.class).one());
    }

    private void decide(RegistrationStatus status) {
        var platform = tool.data()
                .registrations()
                .withIssuer(tool.lms().issuer("sd93"))
                .get(0);
        tool.data().platforms().decide("test", platform.id(), status);
    }
}
