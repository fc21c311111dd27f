package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.demolms.registration.Tools;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every screen, held to what everyone can read, reach and touch. One program runs from its first visitor to its first
 * contact, each test going on where the one before ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScreensTest {

    private static final String MATCHING = "/programs/bcssa-2026/matching";
    private static final String PEOPLE = "/programs/bcssa-2026/people";
    private static final String ROSTERS = "/programs/bcssa-2026/rosters";

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    @Order(1)
    void theWelcomeOfSomebodyWhoIsExpected() {
        Visit noor = STAGE.visit().launch("sd27", "noor.haddad");
        assertThat(noor.page().locator("h1")).hasText("Are you Noor Haddad?");
        Inspection.ofBothLanguages(noor, "welcome-expected");
    }

    @Test
    @Order(1)
    void theWelcomeOfSomebodyWhoIsNotKnown() {
        Visit sam = STAGE.visit().launch("sd27", "sam.okafor");
        Inspection.ofBothLanguages(sam, "welcome-unknown");
        button(sam, "Ask to join").click();
        assertThat(sam.page().locator("h1")).hasText("Your request is with your coordinator");
        Inspection.ofBothLanguages(sam, "welcome-asked");
    }

    @Test
    @Order(1)
    void theWelcomeOfSomebodyWithoutAName() {
        Visit somebody = STAGE.visit()
                .launch(STAGE.demo()
                        .lms()
                        .launch("sd93", "anais.ndiaye")
                        .withLocale("en-CA")
                        .with(Deviation.NO_PERSONAL_DATA));
        assertThat(somebody.page().getByLabel("Your name, as you write it")).isVisible();
        Inspection.ofBothLanguages(somebody, "welcome-nameless");
    }

    @Test
    @Order(2)
    void theHomesOfThoseWhoWait() {
        Inspection.ofBothLanguages(arrive("sd93", "lucie.belanger-roy"), "home-waiting");
        Inspection.ofBothLanguages(arrive("sd45", "wei-lin.chow"), "home-ready");
    }

    @Test
    @Order(2)
    void theHomesOfThoseWhoLookAfterAProgram() {
        Inspection.ofBothLanguages(arrive("sd27", "noor.haddad"), "home-office");
        Inspection.ofBothLanguages(arrive("sd93", "etienne.marchand"), "home-coordinator");
    }

    @Test
    @Order(3)
    void theMatching() {
        Visit noor = arrive("sd27", "noor.haddad").open(MATCHING);
        Inspection.ofBothLanguages(noor, "matching-before");
        button(noor, "Match them").click();
        assertThat(noor.page().locator(".pair")).hasCount(24);
        Inspection.ofBothLanguages(noor, "matching-proposed");

        Visit etienne = arrive("sd93", "etienne.marchand").open(MATCHING);
        Inspection.ofBothLanguages(etienne, "matching-of-one-district");
    }

    @Test
    @Order(4)
    void theQuestionWhomPeopleWouldLike() {
        Visit noor = arrive("sd27", "noor.haddad").open(MATCHING);
        link(noor, "Ask people whom they would like").click();
        Inspection.ofBothLanguages(noor, "asking-before");
        button(noor, "Ask them").click();
        assertThat(noor.page().getByRole(AriaRole.STATUS)).containsText("They find the question");
        Inspection.ofBothLanguages(noor.open(path(noor)), "asking");

        Visit lucie = arrive("sd93", "lucie.belanger-roy");
        Inspection.ofBothLanguages(lucie, "home-choose");
        link(lucie, "See who it could be").click();
        assertThat(lucie.page().locator("fieldset")).hasCount(3);
        Inspection.ofBothLanguages(lucie, "suggestions");
        Keyboard keyboard = new Keyboard(lucie.page());
        keyboard.tabTo("No opinion").press("ArrowLeft");
        lucie.page().locator("fieldset").nth(1).getByLabel("Second").check();
        lucie.page().locator("fieldset").nth(2).getByLabel("Second").check();
        button(lucie, "Save my choices").click();
        assertThat(lucie.page().getByRole(AriaRole.ALERT)).containsText("Each place can be given once.");
        Inspection.of(lucie, "suggestions-refused");
        lucie.page().locator("fieldset").nth(0).getByLabel("First choice").check();
        lucie.page().locator("fieldset").nth(2).getByLabel("No opinion").check();
        button(lucie, "Save my choices").click();
        assertThat(lucie.page().getByRole(AriaRole.STATUS)).containsText("Your choices are kept.");
        Inspection.ofBothLanguages(lucie.open("/"), "home-chosen");
    }

    @Test
    @Order(5)
    void theWordOfBothCoordinators() {
        Visit noor = arrive("sd27", "noor.haddad").open(MATCHING);
        button(noor, "Approve and offer").click();
        assertThat(noor.page().getByRole(AriaRole.STATUS)).containsText("Approved.");
        Inspection.of(noor, "matching-approved");
        Inspection.ofBothLanguages(noor.open("/"), "home-office-approved");

        Visit etienne = arrive("sd93", "etienne.marchand");
        Inspection.ofBothLanguages(etienne, "home-words");
        link(etienne, "Look at them").click();
        Inspection.ofBothLanguages(etienne, "agreements");
        button(etienne, "Agree to all the others").click();
        assertThat(etienne.page().getByRole(AriaRole.STATUS)).containsText("Your word is noted.");
        Inspection.of(etienne, "agreements-given");
    }

    @Test
    @Order(6)
    void theOffer() {
        Visit lucie = arrive("sd93", "lucie.belanger-roy");
        Inspection.ofBothLanguages(lucie, "home-offer");
        link(lucie, "Open your partnership").click();
        Inspection.ofBothLanguages(lucie, "partnership-offered");
        button(lucie, "Yes, let us begin").click();
        assertThat(lucie.page().getByRole(AriaRole.STATUS)).containsText("Thank you.");
        Inspection.of(lucie, "partnership-accepted");
        Inspection.ofBothLanguages(lucie.open("/"), "home-first-contact");
    }

    @Test
    @Order(7)
    void theNoteOfAContact() {
        Visit lucie = arrive("sd93", "lucie.belanger-roy");
        link(lucie, "Note a contact").click();
        Inspection.ofBothLanguages(lucie, "contact");

        lucie.page().getByLabel("Minutes").fill("1441");
        lucie.page().evaluate("() => document.querySelector('main form').noValidate = true");
        button(lucie, "Save").click();
        assertThat(lucie.page().getByRole(AriaRole.ALERT)).containsText("Not saved yet.");
        assertThat(lucie.page().getByLabel("Minutes")).hasAttribute("aria-invalid", "true");
        Inspection.of(lucie, "contact-refused");
    }

    @Test
    @Order(8)
    void aContactIsNotedByKeyboardAlone() {
        Visit lucie = arrive("sd93", "lucie.belanger-roy");
        Keyboard keyboard = new Keyboard(lucie.page());
        keyboard.tabTo("Note a contact").press("Enter");
        assertThat(lucie.page().locator("h1")).containsText("A contact with");
        keyboard.tabTo("O5").press("Space");
        keyboard.tabTo("Save").press("Enter");
        assertThat(lucie.page().getByRole(AriaRole.STATUS)).hasText("Your contact is noted.");
        assertThat(lucie.page().locator("#contacts > li")).containsText("O5");
        Inspection.of(lucie, "partnership-with-contact");
        Inspection.ofBothLanguages(lucie.open("/"), "home-all-well");
    }

    @Test
    @Order(9)
    void thePeopleAndTheProgram() {
        Visit noor = arrive("sd27", "noor.haddad").open(PEOPLE);
        assertThat(noor.page().getByText("Asking to join")).isVisible();
        Inspection.ofBothLanguages(noor, "people");
        Inspection.ofBothLanguages(noor.open("/programs/bcssa-2026"), "program");
        Inspection.ofBothLanguages(noor.open("/programs/nowhere"), "not-found");
    }

    @Test
    @Order(9)
    void theRosterOfACourse() {
        Visit noor = arrive("sd27", "noor.haddad").open(ROSTERS);
        Inspection.ofBothLanguages(noor, "rosters");
        noor.page().locator("main .list a").first().click();
        Inspection.ofBothLanguages(noor, "roster-never-read");
        button(noor, "Read it now").click();
        assertThat(noor.page().getByText("are in the course, read on"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        Inspection.ofBothLanguages(noor, "roster");
        noor.page().locator("main a[href*='/people/']").first().click();
        Inspection.ofBothLanguages(noor, "roster-member");
        button(noor, "Add as mentor").click();
        assertThat(noor.page().getByRole(AriaRole.ALERT)).containsText("Not added yet.");
        Inspection.of(noor, "roster-member-refused");
    }

    @Test
    @Order(9)
    void theFocusIsSeenEverywhere() {
        Visit noor = arrive("sd27", "noor.haddad");
        Inspection.ofFocus(noor, 8);
        Inspection.ofFocus(noor.open(PEOPLE), 6);
        Visit lucie = arrive("sd93", "lucie.belanger-roy");
        link(lucie, "Note a contact").click();
        Inspection.ofFocus(lucie, 22);
    }

    @Test
    @Order(9)
    void nothingMovesForSomebodyWhoWantsNoMotion() {
        String longest = """
                () => Math.max(...[...document.querySelectorAll('*')].flatMap(e => {
                  const style = getComputedStyle(e);
                  return [...style.transitionDuration.split(','), ...style.animationDuration.split(',')].map(parseFloat);
                }))
                """;
        Visit still = STAGE.visit(Look::withoutMotion).launch("sd27", "noor.haddad");
        assertThat(((Number) still.page().evaluate(longest)).doubleValue()).isZero();
        Visit moving = STAGE.visit().launch("sd27", "noor.haddad");
        assertThat(((Number) moving.page().evaluate(longest)).doubleValue()).isBetween(0.01, 0.15);
    }

    @Test
    @Order(9)
    void thePagesOfThoseWhoAreNotLetIn() {
        Visit reader = STAGE.visit();
        refused(reader, "sd27", "noor.haddad", Deviation.EXPIRED);
        Inspection.of(reader, "refused");
        Inspection.of(reader.open("/"), "signed-out");
        Visit lecteur = STAGE.visit(Look::french);
        refused(lecteur, "sd93", "lucie.belanger-roy", Deviation.UNKNOWN_DEPLOYMENT);
        Inspection.of(lecteur, "refused");
        Inspection.of(lecteur.open("/"), "signed-out");
        Inspection.of(lecteur.open("/no/such/page"), "not-found-signed-out");
    }

    @Test
    @Order(10)
    void theAdministratorsRoom() {
        Visit admin = STAGE.visit();
        admin.page().navigate(STAGE.demo().adminLink());
        Inspection.of(admin, "admin-enter");
        button(admin, "Enter").click();
        assertThat(admin.page().locator("h1")).hasText("Administration");
        Inspection.ofBothLanguages(admin, "admin");
        String invite = invite(admin);
        Inspection.of(admin, "admin-invited");

        Tools tools = STAGE.demo().lms().tools("sd45");
        String before = tools.all().get(0).clientId();
        tools.remove(before);
        Visit campus = STAGE.visit();
        campus.page().navigate(STAGE.demo().lmsAddress() + "/sd45/tools");
        campus.page().getByLabel("address").fill(invite);
        campus.page().click(".register button");
        campus.page().frameLocator("#registration").locator("#close").click();
        assertThat(campus.page().locator(".cards > li")).hasCount(1);
        assertThat(campus.page().locator(".cards > li")).not().containsText(before);
        Inspection.of(campus, "lms-tools");

        Visit early = STAGE.visit().launch("sd45", "siobhan.oleary");
        assertThat(early.page().locator("h1")).hasText("This learning platform is not linked to a district yet");
        Inspection.ofBothLanguages(early, "welcome-unbound");
    }

    @Test
    @Order(11)
    void thePagesOfAPlatform() {
        Visit admin = STAGE.visit();
        admin.page().navigate(STAGE.demo().adminLink());
        button(admin, "Enter").click();
        refused(STAGE.visit(), "sd27", "noor.haddad", Deviation.EXPIRED);
        for (String path : new String[] {"register", "register/moodle", "register/canvas", "invites", "programs"}) {
            Inspection.ofBothLanguages(admin.open("/admin/" + path), "admin-" + path.replace('/', '-'));
        }
        Inspection.ofBothLanguages(admin.open("/admin/launches"), "admin-launches");
        admin.page().locator(".launches a").first().click();
        Inspection.ofBothLanguages(admin, "admin-launch");
        admin.open("/admin").page().locator("#platforms a").first().click();
        Inspection.ofBothLanguages(admin, "admin-platform");
        String platform = java.net.URI.create(admin.page().url()).getPath();
        Inspection.ofBothLanguages(admin.open(platform + "/values"), "admin-values");
        Inspection.ofBothLanguages(admin.open(platform + "/removal"), "admin-removal");
        Inspection.ofBothLanguages(admin.open(platform + "/services"), "admin-services");
        button(admin, "Test now").click();
        Inspection.of(admin, "admin-services-tested");

        admin.open("/admin/register/moodle").page().locator("#issuer").fill("http://moodle.sd27.example/");
        button(admin, "Suggest the rest").click();
        admin.page().locator("#name").fill("A slip");
        admin.page().locator("#client-id").fill("7");
        button(admin, "Register").click();
        assertThat(admin.page().getByRole(AriaRole.ALERT)).containsText("Not saved yet");
        Inspection.of(admin, "admin-values-refused");
    }

    @Test
    @Order(11)
    void theResultsOfARegistration() {
        Visit admin = STAGE.visit();
        admin.page().navigate(STAGE.demo().adminLink());
        button(admin, "Enter").click();
        String invite = invite(admin);

        Visit platform = STAGE.visit();
        platform.page().navigate(invite);
        Inspection.of(platform, "registration-without-platform");
        String configuration = "?openid_configuration=" + STAGE.demo().lms().openIdConfigurationUrl("sd27");
        platform.page().navigate(invite + configuration);
        Inspection.of(platform, "registration-refused");
        platform.page().navigate(STAGE.demo().toolAddress() + "/lti/register/none" + configuration);
        Inspection.of(platform, "registration-used-up");
        platform.page().navigate(addressOpenedBy(platform, "sd27", invite));
        assertThat(platform.page().locator("h1")).hasText("Learning Partners is registered");
        Inspection.of(platform, "registration-done");
    }

    /** The address a campus opens when its administrator pastes an invite; it is not opened. */
    private static String addressOpenedBy(Visit visit, String campus, String invite) {
        AtomicReference<String> opened = new AtomicReference<>();
        visit.page().route(invite + "*", route -> {
            opened.set(route.request().url());
            route.fulfill();
        });
        visit.page().navigate(STAGE.demo().lmsAddress() + "/" + campus + "/tools");
        visit.page().getByLabel("address").fill(invite);
        visit.page().waitForResponse(invite + "*", () -> visit.page().click(".register button"));
        visit.page().unroute(invite + "*");
        return opened.get();
    }

    @Test
    @Order(11)
    void theScreensOfTheDemoPlatform() {
        Visit visitor = STAGE.visit();
        for (String path : new String[] {"/", "/sd93", "/sd93/courses/2", "/sd27/courses/2", "/sd27/tools"}) {
            visitor.page().navigate(STAGE.demo().lmsAddress() + path);
            Inspection.of(visitor, "lms" + path.replace('/', '-'));
        }
    }

    /** The address a visit is at, without what was just done. */
    private static String path(Visit visit) {
        return java.net.URI.create(visit.page().url()).getPath();
    }

    /** Follows the course's link, saying yes to who one is where that is asked. */
    private static Visit arrive(String campus, String username) {
        return STAGE.visit().arrive(STAGE.demo().lms().launch(campus, username).withLocale("en-CA"));
    }

    private static void refused(Visit visit, String campus, String username, Deviation deviation) {
        visit.page()
                .navigate(STAGE.demo()
                        .lms()
                        .launch(campus, username)
                        .with(deviation)
                        .inWindow()
                        .toString());
        assertThat(visit.page().locator("main code"))
                .containsText(deviation.code().orElseThrow());
    }

    private static String invite(Visit admin) {
        admin.open("/admin/register");
        admin.page().getByLabel("What to call it").fill("West Shore, again");
        admin.page().getByLabel("Let launches in at once").check();
        button(admin, "Make the address").click();
        return admin.page().locator("#invite").inputValue();
    }

    private static Locator button(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
