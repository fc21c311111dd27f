package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.jdbi.JdbiStore;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Intake;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody new says what would help: one question a card, by keyboard, with and without a connection. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IntakeTest {

    private static final ProgramId PROGRAM = new ProgramId("bcssa-2026");
    private static final ParticipantId SAM = new ParticipantId("nm-27-okafor");
    private static final String CARDS = "/programs/bcssa-2026/intake";

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    /** Sam is taken in by a coordinator who knows no more of him than his name and his new position. */
    @BeforeEach
    void takeSamIn() {
        try (JdbiStore store = store()) {
            store.write(stores -> {
                if (stores.participants().find(SAM).isEmpty()) {
                    District district = stores.districts().all().stream()
                            .filter(each -> each.number().value() == 27)
                            .findFirst()
                            .orElseThrow();
                    Participant sam = new Participant(
                            SAM,
                            "Sam Okafor",
                            new EmailAddress("sam.okafor@sd27.example"),
                            district.number(),
                            new TreeSet<>(Set.of(Language.ENGLISH)),
                            Locale.CANADA);
                    stores.participants().save(sam);
                    stores.appointments().add(new Appointment(PROGRAM, SAM, Role.MENTEE, null));
                    stores.enrolments()
                            .save(new Mentee(
                                    PROGRAM,
                                    sam,
                                    "",
                                    "Director of Instruction",
                                    LocalDate.of(2026, 8, 1),
                                    Setting.UNKNOWN.within(district),
                                    List.of(),
                                    Set.of(),
                                    Map.of(),
                                    false,
                                    Boundaries.NONE));
                }
                return true;
            });
        }
    }

    @Test
    @Order(1)
    void twoQuestionsAreAnsweredByKeyboardAndTheNextStepIsSeen() {
        Visit sam = arrive("sd27", "sam.okafor");
        assertThat(sam.page().locator("h1")).hasText("Two minutes: tell us what you need");
        Inspection.ofBothLanguages(sam, "intake-home");
        Keyboard keyboard = new Keyboard(sam.page());
        keyboard.tabTo("Begin").press("Enter");
        assertThat(sam.page().locator("h1")).hasText("What would help you most?");
        keyboard.tabTo("Budget and finance").press("Space");
        assertThat(sam.page().locator("#kept")).hasText("Saved");
        keyboard.tabTo("Next").press("Enter");
        assertThat(sam.page().locator("h1")).hasText("What occupies you these days?");
        keyboard.tabTo("Rural and remote schools").press("Space");
        keyboard.tabTo("That’s enough for now").press("Enter");
        assertThat(sam.page().locator("h1")).hasText("Your mentor is being chosen with care");
        assertThat(intake().suffices()).isTrue();
        Inspection.ofBothLanguages(sam.open("/"), "intake-home-enough");
    }

    @Test
    @Order(2)
    void everyCardCanBeReadReachedAndTouched() {
        Visit sam = arrive("sd27", "sam.okafor");
        for (Question question : intake().questions()) {
            sam.open(CARDS + "/" + question.key());
            Inspection.ofBothLanguages(sam, "intake-" + question.key());
        }
        Inspection.ofBothLanguages(sam.open(CARDS), "intake-said");
        sam.open(CARDS + "/needs");
        Inspection.ofFocus(sam, 12);
    }

    @Test
    @Order(2)
    void everyCardOfAMentorCanBeReadReachedAndTouched() {
        Visit chow = arrive("sd45", "wei-lin.chow");
        for (String card : List.of("offers", "expertise", "taking", "years")) {
            Inspection.ofBothLanguages(chow.open(CARDS + "/" + card), "intake-" + card);
        }
    }

    @Test
    @Order(3)
    void aTickIsKeptWithoutLeavingTheCard() {
        Visit sam = arrive("sd27", "sam.okafor").open(CARDS + "/distance");
        Locator far = sam.page().getByLabel("Farther away, rather");
        far.check();
        assertThat(sam.page().locator("#kept")).hasText("Saved");
        assertThat(sam.page().url()).endsWith("/distance");
        sam.open(CARDS + "/distance");
        assertThat(sam.page().getByLabel("Farther away, rather")).isChecked();
    }

    @Test
    @Order(4)
    void withoutAConnectionItSaysSoAndLosesNothing() {
        Visit sam = arrive("sd27", "sam.okafor").open(CARDS + "/schools");
        sam.page().route("**/intake/schools", route -> route.abort());
        sam.page().getByLabel("Pupils in your care").fill("4413");
        assertThat(sam.page().locator("#kept")).containsText("Not saved: there is no connection");
        assertThat(sam.page().getByLabel("Pupils in your care")).hasValue("4413");
        Inspection.of(sam, "intake-offline");
        sam.page().unroute("**/intake/schools");
        sam.page().getByLabel("Middle").fill("3");
        assertThat(sam.page().locator("#kept")).hasText("Saved");
        sam.forgiveTheLostConnection();
    }

    @Test
    @Order(5)
    void twoTabsAreBothShown() {
        Visit one = arrive("sd27", "sam.okafor").open(CARDS + "/needs");
        Visit other = arrive("sd27", "sam.okafor").open(CARDS + "/needs");
        topic(one, "Technology and privacy").check();
        assertThat(one.page().locator("#kept")).hasText("Saved");
        topic(other, "Student achievement").check();
        assertThat(other.page().locator("#kept")).containsText("answered somewhere else meanwhile");
        Controls.button(other.page(), "Next").click();
        assertThat(other.page().getByText("What is kept now:")).isVisible();
        Inspection.of(other, "intake-meanwhile");
        Controls.button(other.page(), "Use mine").click();
        assertThat(other.page().locator("h1")).hasText("What occupies you these days?");
        assertThat(needs()).contains(new Topic("student-achievement")).doesNotContain(new Topic("technology"));
    }

    @Test
    @Order(6)
    void somebodyIsFoundByNameAndPutOnTheList() {
        Visit sam = arrive("sd27", "sam.okafor").open(CARDS + "/no-contact");
        sam.page().getByLabel("Look for somebody by name").fill("ndiaye");
        sam.page().keyboard().press("Enter");
        sam.page().getByLabel("Anaïs N’Diaye (SD93)").check();
        assertThat(sam.page().locator("#kept")).hasText("Saved");
        Inspection.of(sam, "intake-no-contact-found");
        Controls.button(sam.page(), "Save").click();
        Inspection.ofBothLanguages(sam.open(CARDS + "/no-contact"), "intake-no-contact-listed");
    }

    @Test
    @Order(7)
    void theCoordinatorReadsItAndSeesWhoIsSilent() {
        Visit noor = arrive("sd27", "noor.haddad").open("/programs/bcssa-2026/people/" + SAM + "/intake");
        assertThat(noor.page().locator("main")).containsText("There is a list.");
        assertThat(noor.page().locator("main")).not().containsText("N’Diaye");
        Inspection.ofBothLanguages(noor, "intake-theirs");
    }

    private static Locator topic(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    private static Visit arrive(String campus, String username) {
        return STAGE.visit().arrive(STAGE.demo().lms().launch(campus, username).withLocale("en-CA"));
    }

    private static Intake intake() {
        try (JdbiStore store = store()) {
            return store.read(stores -> Intake.of(stores.enrolments(), PROGRAM, SAM))
                    .orElseThrow();
        }
    }

    private static List<Topic> needs() {
        try (JdbiStore store = store()) {
            return store.read(stores -> stores.enrolments().mentee(PROGRAM, SAM)).orElseThrow().needs().stream()
                    .map(Need::topic)
                    .toList();
        }
    }

    private static JdbiStore store() {
        return JdbiStore.open("jdbc:sqlite:" + STAGE.data().resolve("mentorship.db"));
    }
}
