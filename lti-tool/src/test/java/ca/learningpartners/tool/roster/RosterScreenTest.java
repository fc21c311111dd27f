package ca.learningpartners.tool.roster;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.running.Tools;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the Office and coordinators see of rosters and do with them, and that nobody else does. */
class RosterScreenTest {

    private static final String ALL = "/programs/bcssa/rosters";

    @RegisterExtension
    static final Tools TOOLS = new Tools();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_office_sees_every_course_and_a_coordinator_those_of_the_own_district(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String own = course(tool, "sd45", "ariel.fontaine");
        String other = course(tool, "sd27", "noor.haddad");
        Browser office = tool.signedIn("sd27", "noor.haddad");
        assertThat(office.open(tool.at(ALL)).links("/rosters/")).contains(ALL + "/" + own, ALL + "/" + other);
        Browser ariel = tool.signedIn("sd45", "ariel.fontaine");
        assertThat(ariel.open(tool.at(ALL)).links("/rosters/")).containsExactly(ALL + "/" + own);
        assertThat(ariel.open(tool.at(ALL + "/" + own)).status()).isEqualTo(200);
        assertThat(ariel.open(tool.at(ALL + "/" + other)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void to_everybody_else_there_is_nothing_here(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String course = course(tool, "sd27", "noor.haddad");
        reads(tool, course, person("x-1", "Hidden Person", "hidden@sd27.example"));
        String member = member(tool, "x-1");
        tool.imports("id,name,email,role,district,languages\n"
                + "eval,Eva Luator,late.joiner@sd45.example,evaluator,SD45,en\n");
        List<Browser> others = List.of(
                tool.signedIn("sd27", "tessa.lindqvist"),
                tool.signedIn("sd27", "einar.bjorkan"),
                tool.signedIn("sd45", "late.joiner"),
                tool.signedIn("sd45", "ariel.fontaine"),
                tool.signedIn("sd27", "mighty.platformer"));
        for (Browser other : others) {
            String token = other.open(tool.at("/")).token();
            int acts = tool.count("act", "1 = 1");
            for (String path : List.of("/" + course, "/" + course + "/people/" + member)) {
                Page page = other.open(tool.at(ALL + path));
                assertThat(page.text()).doesNotContain("Hidden Person");
                assertThat(page.status() == 404 || page.address().getPath().equals("/welcome"))
                        .as(page.toString())
                        .isTrue();
            }
            for (String path :
                    List.of("/readings", "/stop", "/people/" + member + "/link", "/people/" + member + "/enrolment")) {
                other.post(tool.at(ALL + "/" + course + path), fields(token, "participant", "nm-27-lindqvist"));
            }
            assertThat(tool.count("act", "1 = 1")).isEqualTo(acts);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void people_nobody_knows_are_found_however_their_names_are_typed(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String course = course(tool, "sd27", "noor.haddad");
        reads(
                tool,
                course,
                person("f-1", "Odile Bérubé-O’Brien", "odile@sd27.example"),
                person("f-2", "Sḵwx̱wú7mesh Wilp", "wilp@sd27.example"),
                person("f-3", "周慧琳", "wai.lam@sd27.example"));
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        for (String typed : List.of("berube o'brien", "BERUBE–OBRIEN", "Bérubé-Oʼbrien", "odile@SD27")) {
            assertThat(search(tool, noor, course, typed)).as(typed).containsExactly("Odile Bérubé-O’Brien");
        }
        assertThat(search(tool, noor, course, "skwxwu7mesh")).containsExactly("Sḵwx̱wú7mesh Wilp");
        assertThat(search(tool, noor, course, "周慧")).containsExactly("周慧琳");
        assertThat(search(tool, noor, course, "100%_!")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void who_has_the_address_of_one_participant_will_be_asked_and_nobody_needs_to_decide(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String course = course(tool, "sd45", "ariel.fontaine");
        reads(
                tool,
                course,
                person("w-1", "Wei-Lin Chow", "WEI-LIN.CHOW@sd45.example"),
                person("w-2", "Somebody Else", "somebody.else@sd45.example"));
        Page page = tool.signedIn("sd45", "ariel.fontaine").open(tool.at(ALL + "/" + course));
        assertThat(line(page, "Wei-Lin Chow")).contains("will be asked to confirm at the first visit");
        assertThat(page.links("/people/" + member(tool, "w-1"))).isEmpty();
        assertThat(line(page, "Somebody Else")).doesNotContain("will be asked");
        assertThat(page.links("/people/" + member(tool, "w-2"))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_coordinator_says_who_somebody_is_and_their_next_launch_knows_them(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String course = course(tool, "sd27", "noor.haddad");
        reads(tool, course, person("19", "Nul Name", "nul.name@sd27.example"));
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page page = noor.open(tool.at(ALL + "/" + course + "/people/" + member(tool, "19")));
        Page done = noor.submit(page, "/link", Map.of("participant", "nm-27-lindqvist"));
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        assertThat(done.text()).doesNotContain("Nul Name");
        assertThat(tool.store()
                        .read(stores -> stores.audit().on("nm-27-lindqvist", 1))
                        .get(0)
                        .verb())
                .isEqualTo("identity-linked-from-roster");
        assertThat(tool.signedIn("sd27", "nul.name")
                        .open(tool.at("/"))
                        .address()
                        .getPath())
                .isEqualTo("/");
        Map<String, String> again = fields(noor.open(tool.at("/")).token(), "participant", "nm-27-lindqvist");
        assertThat(noor.post(tool.at(ALL + "/" + course + "/people/" + member(tool, "19") + "/link"), again)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nobody_is_linked_with_a_participant_of_another_district(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String course = course(tool, "sd27", "noor.haddad");
        reads(tool, course, person("d-1", "Another District", "another@sd27.example"));
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page page = noor.open(tool.at(ALL + "/" + course + "/people/" + member(tool, "d-1")));
        assertThat(page.html().select("option").eachText())
                .contains("Tessa Lindqvist")
                .doesNotContain("Ariel Fontaine");
        Page refused = noor.submit(page, "/link", Map.of("participant", "lead-45-fontaine"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(tool.count("platform_identity", "subject = 'd-1'")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void somebody_is_added_with_a_short_form_and_known_from_then_on(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String course = course(tool, "sd27", "noor.haddad");
        reads(tool, course, person("12", "Newly Arrived", "newly.arrived@sd27.example"));
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page form = noor.open(tool.at(ALL + "/" + course + "/people/" + member(tool, "12")));
        Page early = noor.submit(form, "/enrolment", Map.of("part", "mentee", "start", "2020-01-01", "language", "fr"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("the time in the program was over on");
        assertThat(early.html().select("#start").attr("aria-invalid")).isEqualTo("true");
        assertThat(early.html().select("#start").val()).isEqualTo("2020-01-01");

        Page done = noor.submit(
                early, "/enrolment", Map.of("part", "mentee", "start", "2026-09-01", "position", "Principal"));
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        assertThat(tool.count("participant", "name = 'Newly Arrived' AND district = 27 AND locale = 'fr-CA'"))
                .isOne();
        assertThat(tool.count("enrolment", "position = 'Principal' AND role = 'MENTEE'"))
                .isOne();
        assertThat(tool.signedIn("sd27", "newly.arrived")
                        .open(tool.at("/"))
                        .address()
                        .getPath())
                .isEqualTo("/");
        assertThat(noor.open(tool.at("/programs/bcssa/people?page=0")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void who_left_every_course_is_shown_as_having_left_and_keeps_everything_else(Kind kind) {
        RunningTool tool = TOOLS.on(kind);
        String course = course(tool, "sd93", "mathurin.kouakou-levesque");
        tool.signedIn("sd93", "mathurin.kouakou-levesque");
        int links = tool.count("platform_identity", "1 = 1");
        reads(tool, course, person("10", "Mathurin Kouakou-Lévesque", ""), person("l-1", "Somebody Present", ""));
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        assertThat(people(tool, noor)).doesNotContain("left the course on");
        reads(tool, course, person("l-1", "Somebody Present", ""));
        assertThat(people(tool, noor)).contains("left the course on November 21, 2026");
        assertThat(tool.count("platform_identity", "1 = 1")).isGreaterThanOrEqualTo(links);
        reads(tool, course, person("10", "Mathurin Kouakou-Lévesque", ""), person("l-1", "Somebody Present", ""));
        assertThat(people(tool, noor)).doesNotContain("left the course on");
    }

    private static String people(RunningTool tool, Browser browser) {
        return IntStream.range(0, 2)
                .mapToObj(page -> browser.open(tool.at("/programs/bcssa/people?page=" + page))
                        .text())
                .reduce("", String::concat);
    }

    private static List<String> search(RunningTool tool, Browser browser, String course, String typed) {
        String query = java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
        return browser.open(tool.at(ALL + "/" + course + "?q=" + query))
                .html()
                .select("main .list strong")
                .eachText();
    }

    private static String line(Page page, String name) {
        return page.html().select("main .list li").eachText().stream()
                .filter(line -> line.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> fields(String token, String name, String value) {
        return new HashMap<>(Map.of("token", token, name, value));
    }

    /** The course somebody comes from; its platform is said to give out the roster. */
    static String course(RunningTool tool, String campus, String person) {
        tool.signedIn(campus, person);
        return tool.database().inTransaction(handle -> {
            handle.execute("UPDATE course SET memberships = 'https://lms.example/members' WHERE memberships IS NULL");
            return handle.createQuery("SELECT c.id FROM course c JOIN lti_registration r ON r.id = c.registration"
                            + " WHERE r.name = :campus")
                    .bind("campus", campus)
                    .mapTo(String.class)
                    .one();
        });
    }

    static String member(RunningTool tool, String subject) {
        return tool.database()
                .reading()
                .withHandle(handle -> handle.createQuery("SELECT id FROM roster_member WHERE subject = :subject")
                        .bind("subject", subject)
                        .mapTo(String.class)
                        .one());
    }

    static RosterPerson person(String subject, String name, String email) {
        return new RosterPerson(
                new Subject(subject),
                Optional.of(name),
                Optional.of(email).filter(text -> !text.isEmpty()).map(EmailAddress::new),
                RosterRole.LEARNER);
    }

    /** The platform says who is in the course, and the tool reads it. */
    static void reads(RunningTool tool, String course, RosterPerson... people) {
        tool.clock().advance(Duration.ofSeconds(1));
        ReadingStore readings = new ReadingStore(tool.database(), tool.store(), tool.clock());
        ReadingRoster reading = new ReadingRoster(
                readings,
                new StagingStore(tool.database(), tool.clock()),
                new MembershipStore(tool.database(), tool.store(), tool.clock()),
                new CoursesReadModel(tool.database(), tool.clock()),
                tool.data().registrations(),
                (registration, endpoint, context, each) -> {
                    List.of(people).forEach(person -> each.take(person, 1));
                    return new RosterSource.Summary(1, true);
                },
                tool.clock());
        reading.read(readings.ask(course, "noor", false).orElseThrow(), () -> false);
    }
}
