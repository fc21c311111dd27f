package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.tool.platform.HealthEvents;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the administrator's room says of a platform's services: asked for now, and as they have been lately. */
class PlatformHealthTest {

    /** No course of it is known, so that nothing is asked of it but what a test asks. */
    private static final String UNVISITED = "office";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    private RunningTool tool;

    @AfterEach
    void mend() {
        if (tool != null) {
            tool.lms().faults("sd27").clear();
            tool.lms().faults(UNVISITED).clear();
        }
    }

    @Test
    void a_platform_nobody_has_come_from_is_asked_for_keys_and_tokens_alone() {
        given(Kind.SQLITE);
        String answer = tested(UNVISITED);
        assertThat(answer)
                .contains(
                        "✓ The platform gives the tool tokens",
                        "– No course has told us yet where its list of people is",
                        "– No course has told us yet where its gradebook columns are",
                        "Open the tool once from a course");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_platform_whose_launches_are_all_refused_is_not_said_to_be_waited_for(Kind kind) {
        given(kind);
        Browser administrator = tool.administrator();
        String page = "/admin/platforms/" + named(UNVISITED).id();
        assertThat(administrator.open(tool.at(page)).text()).contains("no launch has come from it yet");
        String reference = Browser.english()
                .open(tool.launch(UNVISITED, "halcyon.whitford-ng").with(Deviation.EXPIRED))
                .reference();
        for (String path : List.of("/admin", page)) {
            Page told = administrator.open(tool.at(path));
            assertThat(told.text()).contains("launches are refused", "none has been let in yet");
            assertThat(told.links(reference)).isNotEmpty();
        }
        assertThat(administrator.open(tool.at(page)).text()).doesNotContain("no launch has come from it yet");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_service_is_asked_for_and_nothing_of_the_people_is_shown(Kind kind) {
        given(kind);
        tool.signedIn("sd27", "noor.haddad");
        String answer = tested("sd27");
        assertThat(answer)
                .contains(
                        "to check launches with",
                        "✓ It gave tokens for: lists of people, gradebook columns and completions",
                        "✓ The platform gave out a list of people",
                        "✓ The platform listed",
                        "Asked about the course",
                        "the answer took")
                .doesNotContain("Haddad", "gives no names");
        assertThat(tool.count("roster_member", "1 = 1")).isZero();
        assertThat(tool.count("act", "verb = 'platform-tested'")).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KEYS_HTML           | ✗ This is not a key set
            KEYS_DOWN           | ✗ The platform broke down over the question
            KEYS_DOWN           | answered 500
            TOKEN_DOWN          | ✗ It gave none for: lists of people, gradebook columns and completions
            TOKEN_DOWN          | ✗ The platform broke down over the question
            TOKEN_DOWN          | It answered with status 500.
            TOKEN_DOWN          | – Not asked, since the platform gave no token for it
            TOKEN_TOO_MANY      | ✗ The platform asks us to come back later
            TOKEN_HTML          | ✗ The platform answered with something else
            TOKEN_BROKEN_JSON   | ✗ The platform answered with something else
            ROSTER_FOREIGN_NEXT | ✗ The platform’s list goes on in a way that cannot be followed
            ROSTER_EMPTY        | ! The platform gave out a list of people, and nobody is on it
            ROSTER_FOREIGN_NEXT | broke off after 1 page and 1 member:
            ROSTER_NAMELESS     | ! The platform gives no names
            """)
    void what_a_platform_does_wrong_is_said_in_plain_words(Fault fault, String said) {
        given(Kind.SQLITE);
        tool.signedIn("sd27", "noor.haddad");
        tool.lms().faults("sd27").set(fault);
        assertThat(tested("sd27")).contains(said);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void tokens_that_are_not_given_show_until_one_is_given_again(Kind kind) {
        given(kind);
        tool.lms().faults(UNVISITED).set(Fault.TOKEN_DOWN);
        tested(UNVISITED);
        assertThat(health(UNVISITED, "Tokens")).contains("! Look at this", "The platform gave none", "its log");
        assertThat(listed()).contains("! Tokens: The platform gave none");

        tool.lms().faults(UNVISITED).clear();
        tool.clock().advance(Duration.ofSeconds(1));
        tested(UNVISITED);
        assertThat(health(UNVISITED, "Tokens")).contains("✓ In order", "The platform last gave one");
        assertThat(listed()).doesNotContain("Tokens:");

        int before = tokensSeenNow();
        tool.clock().advance(Duration.ofSeconds(30));
        tested(UNVISITED);
        assertThat(before).isOne();
        assertThat(tokensSeenNow()).as("the same is written once a minute").isZero();
        tool.clock().advance(Duration.ofMinutes(1));
        tested(UNVISITED);
        assertThat(tokensSeenNow()).isOne();
    }

    /** Of this platform alone: what the tool does by itself asks the others for tokens, too. */
    private int tokensSeenNow() {
        return tool.count(
                "platform_health",
                "what = 'TOKEN' AND ok = 1 AND at = " + now() + " AND registration = (SELECT id FROM lti_registration"
                        + " WHERE issuer = '" + tool.lms().issuer(UNVISITED) + "')");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void keys_that_cannot_be_fetched_stand_in_for_a_day(Kind kind) {
        given(kind);
        tool.signedIn("sd27", "noor.haddad");
        assertThat(health("sd27", "Public keys")).contains("✓ In order", "Last fetched");
        tool.lms().faults("sd27").set(Fault.KEYS_DOWN);
        tool.clock().advance(Duration.ofHours(2));
        tool.signedIn("sd27", "noor.haddad");
        assertThat(health("sd27", "Public keys")).contains("! Look at this", "stand in for a day", "answered 500");
        tool.clock().advance(Duration.ofHours(23));
        assertThat(health("sd27", "Public keys")).contains("✗ To be mended", "L-209");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | ✓ In order | agree within a second
            -3   | ✓ In order | are 3 seconds apart
            61   | ✗ To be mended | 61 seconds ahead of ours: launches are refused as L-213
            250  | ✗ To be mended | 4 minutes ahead of ours
            -150 | ✗ To be mended | 2 minutes behind ours: launches can be refused as L-212
            """)
    void a_clock_that_would_keep_launches_out_is_told_with_what_to_do(long seconds, String tone, String said) {
        given(Kind.SQLITE);
        tool.clock().advance(Duration.ofMinutes(2));
        new HealthEvents(tool.database())
                .fetched(
                        named(UNVISITED).endpoints().keySet(),
                        tool.clock().instant(),
                        Optional.of(Duration.ofSeconds(seconds)));
        assertThat(health(UNVISITED, "Clocks")).contains(tone, said);
        if (tone.startsWith("✗")) {
            assertThat(health(UNVISITED, "Clocks")).contains("NTP");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void rosters_and_completions_that_came_to_nothing_are_counted_with_their_reasons(Kind kind) {
        given(kind);
        tool.signedIn("sd45", "siobhan.oleary");
        String course = "(SELECT min(id) FROM course WHERE registration = '"
                + named("sd45").id() + "')";
        long now = now();
        execute("DELETE FROM roster_reading");
        execute(
                "INSERT INTO roster_reading (id, course, asked_by, asked_at, accepts_shrunken, ended_at, outcome, reason)"
                        + " SELECT 'r1', " + course + ", 'x', " + now + ", 0, " + now + ", 'FAILED', 'not-found'");
        execute("INSERT INTO grade_column (id, course, program, line_item) SELECT 'g1', " + course
                + ", 'bcssa', 'https://lms.example/1'");
        execute("INSERT INTO grade_score (grade_column, subject, state, due_at) VALUES ('g1', 'a', 'DUE', "
                + (now - 3_600_000) + ")");
        execute("INSERT INTO grade_score (grade_column, subject, state, settled_at) VALUES ('g1', 'b', 'SENT', " + now
                + ")");
        Page page = tool.administrator()
                .open(tool.at("/admin/platforms/" + named("sd45").id()));
        assertThat(line(page, "Lists of people"))
                .contains(
                        "In one course of 1 the latest reading came to nothing", "not-found: 1", "the course is gone");
        assertThat(line(page, "Completions")).contains("✓ In order", "last took one");
        assertThat(line(page, "Waiting")).contains("! Look at this", "One completion waits, the longest since");

        execute(
                "INSERT INTO grade_score (grade_column, subject, state, settled_at, reason) VALUES ('g1', 'c', 'REFUSED', "
                        + now + ", 'not-gradable')");
        execute("UPDATE roster_reading SET outcome = 'DONE', reason = NULL");
        execute("DELETE FROM grade_score WHERE state = 'DUE'");
        page = tool.administrator()
                .open(tool.at("/admin/platforms/" + named("sd45").id()));
        assertThat(line(page, "Lists of people")).contains("✓ In order", "Last read");
        assertThat(line(page, "Completions")).contains("did not take one completion", "not-gradable: 1");
        assertThat(line(page, "Waiting")).contains("Nothing waits.");
        execute("DELETE FROM grade_column");
        execute("DELETE FROM roster_reading");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_was_heard_of_a_platform_goes_with_it(Kind kind) {
        given(kind);
        Registration nobodys = named("nobodys");
        tested("nobodys");
        assertThat(tool.count("platform_health", "registration = '" + nobodys.id() + "'"))
                .isPositive();
        tool.data().platforms().remove("test", nobodys.id());
        assertThat(tool.count("platform_health", "registration = '" + nobodys.id() + "'"))
                .isZero();
        tool.register("nobodys", Optional.empty());
    }

    private void given(Kind kind) {
        tool = TOOLS.on(kind);
    }

    private long now() {
        Instant now = tool.clock().instant();
        return now.toEpochMilli();
    }

    private void execute(String statement) {
        tool.database().inTransaction(handle -> handle.execute(statement));
    }

    private String tested(String platform) {
        Browser administrator = tool.administrator();
        Page services =
                administrator.open(tool.at("/admin/platforms/" + named(platform).id() + "/services"));
        return administrator
                .submit(services, "/services")
                .html()
                .select("[role=status]")
                .text();
    }

    private String health(String platform, String what) {
        return line(
                tool.administrator()
                        .open(tool.at("/admin/platforms/" + named(platform).id())),
                what);
    }

    private static String line(Page page, String what) {
        return page.html()
                .select("#health li:has(strong:contains(" + what + "))")
                .text();
    }

    private String listed() {
        return tool.administrator()
                .open(tool.at("/admin"))
                .html()
                .select("#platforms li:has(strong:matchesOwn(^" + UNVISITED + "$))")
                .text();
    }

    private Registration named(String name) {
        return tool.data().registrations().all().stream()
                .filter(registration -> registration.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
