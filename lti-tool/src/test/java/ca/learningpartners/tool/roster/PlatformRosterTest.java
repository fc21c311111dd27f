package ca.learningpartners.tool.roster;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.demolms.roster.Status;
import ca.learningpartners.lti.Proves;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rosters of a platform that gives them out over the network, well or broken. */
class PlatformRosterTest {

    private static final String ALL = "/programs/bcssa/rosters";

    private static final Duration LONGER_THAN_A_TOKEN_LASTS = Duration.ofHours(2);

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_roster_is_read_on_demand_and_who_is_suspended_has_left(Kind kind) throws InterruptedException {
        RunningTool tool = TOOLS.on(kind);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        read(tool, noor);
        List<Person> people = tool.lms().classroom("sd27").roster().present();
        assertThat(tool.count("roster_member", "left_at IS NULL")).isEqualTo(people.size());
        assertThat(tool.count("roster_member", "name = 'Newly Arrived' AND role = 'LEARNER'"))
                .isOne();

        tool.lms().classroom("sd27").roster().setStatus("12", Status.INACTIVE);
        assertThat(state(read(tool, noor))).contains((people.size() - 1) + " people are in the course", "one left");
        tool.lms().classroom("sd27").roster().setStatus("12", Status.ACTIVE);
        assertThat(state(read(tool, noor))).contains("one came back");
    }

    @Proves({"threat/broken-roster", "threat/next-page"})
    @ParameterizedTest
    @CsvSource({
        "ROSTER_TRUNCATED, failed before the list was complete",
        "ROSTER_GARBAGE, cannot be used as a list of people",
        "ROSTER_FOREIGN_NEXT, cannot be used as a list of people",
        "ROSTER_LOOP, cannot be used as a list of people",
        "ROSTER_EMPTY, still named none of the 13 people before",
        "TOKEN_DOWN, failed before the list was complete",
        "TOKEN_BROKEN_JSON, cannot be used as a list of people"
    })
    void whatever_a_platform_does_wrong_nobody_is_marked_as_having_left_and_it_is_said_why(Fault fault, String why)
            throws InterruptedException {
        RunningTool tool = TOOLS.onSqlite();
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        read(tool, noor);
        int present = tool.count("roster_member", "left_at IS NULL");
        tool.clock().advance(LONGER_THAN_A_TOKEN_LASTS);
        Browser again = tool.signedIn("sd27", "noor.haddad");
        tool.lms().faults("sd27").set(fault);
        try {
            assertThat(state(read(tool, again))).contains(why);
        } finally {
            tool.lms().faults("sd27").clear();
        }
        assertThat(tool.count("roster_member", "left_at IS NULL")).isEqualTo(present);
        assertThat(tool.count("roster_staged", "1 = 1")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_roster_that_shrank_is_believed_only_once_a_person_says_so(Kind kind) throws InterruptedException {
        RunningTool tool = TOOLS.on(kind);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        read(tool, noor);
        int present = tool.count("roster_member", "left_at IS NULL");
        tool.lms().faults("sd27").set(Fault.ROSTER_SHRUNKEN);
        try {
            Page doubted = read(tool, noor);
            assertThat(state(doubted)).contains("of the " + present + " people before");
            assertThat(tool.count("roster_member", "left_at IS NULL")).isEqualTo(present);
            String token = doubted.token();
            tool.clock().advance(Duration.ofSeconds(1));
            noor.post(tool.at(path(tool) + "/readings"), Map.of("token", token, "accept", "yes"));
            assertThat(state(settled(tool, noor))).contains("left.");
            assertThat(tool.count("roster_member", "left_at IS NULL")).isLessThan(present / 2);
        } finally {
            tool.lms().faults("sd27").clear();
        }
        assertThat(state(read(tool, noor))).contains("came back");
        assertThat(tool.count("roster_member", "left_at IS NULL")).isEqualTo(present);
    }

    @Proves("certification/nrps/privacy")
    @ParameterizedTest
    @EnumSource(Kind.class)
    void withheld_names_are_explained_with_where_to_change_it(Kind kind) throws InterruptedException {
        RunningTool tool = TOOLS.on(kind);
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        tool.lms().faults("sd27").set(Fault.ROSTER_NAMELESS);
        try {
            assertThat(state(read(tool, noor))).contains("The platform gives no names", "administrator can change");
        } finally {
            tool.lms().faults("sd27").clear();
        }
    }

    private static Page read(RunningTool tool, Browser browser) throws InterruptedException {
        tool.clock().advance(Duration.ofSeconds(1));
        Page before = browser.open(tool.at(path(tool)));
        browser.submit(before, "/readings");
        return settled(tool, browser);
    }

    /** The page once the reading is over; the agenda looks for what is due every few seconds. */
    private static Page settled(RunningTool tool, Browser browser) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (tool.count("roster_reading", "ended_at IS NULL") > 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError(browser.open(tool.at(path(tool))).toString());
            }
            Thread.sleep(100);
        }
        return browser.open(tool.at(path(tool)));
    }

    private static String path(RunningTool tool) {
        String course = tool.database()
                .reading()
                .withHandle(handle -> handle.createQuery("SELECT c.id FROM course c JOIN lti_registration r"
                                + " ON r.id = c.registration WHERE r.name = 'sd27'")
                        .mapTo(String.class)
                        .one());
        return ALL + "/" + course;
    }

    private static String state(Page page) {
        return page.html().select("main .step").text();
    }
}
