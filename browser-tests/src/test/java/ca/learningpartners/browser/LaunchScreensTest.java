package ca.learningpartners.browser;

import static ca.learningpartners.browser.Controls.button;
import static ca.learningpartners.browser.Controls.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ca.learningpartners.demolms.LaunchAddress;
import ca.learningpartners.demolms.fault.Fault;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens around a launch and what a launch brings, held to what everyone can read, reach and touch. */
class LaunchScreensTest {

    private static final Consumer<Route> NO_SCRIPT = route -> route.fulfill(
            new Route.FulfillOptions().setContentType("text/javascript").setBody(""));

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    void thePicker() {
        Visit noor = STAGE.visit().launch(noor().picking());
        Inspection.ofBothLanguages(noor, "pick");
        button(noor.page(), "Place the links").click();
        assertThat(noor.page().getByRole(AriaRole.ALERT)).isVisible();
        Inspection.of(noor, "pick-nothing");

        noor.page().route("**/assets/app.js", NO_SCRIPT);
        noor.page().locator("input[name=choice]").first().check();
        button(noor.page(), "Place the links").click();
        assertThat(noor.page().locator("h1")).hasText("The link goes to your course");
        Inspection.of(noor, "pick-sending");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-CA", "fr-CA"})
    void thePageThatTalksToThePlatformsStorage(String locale) {
        Visit visit = STAGE.visit(look -> {
            if (locale.equals("fr-CA")) {
                look.french();
            }
        });
        visit.page().route("**/assets/platform-storage.js", NO_SCRIPT);
        visit.page().navigate(noor().withStorage().withLocale(locale).inWindow().toString());
        assertThat(visit.page().locator("[data-lti-value]")).isVisible();
        Inspection.of(visit, "launch-storage");
    }

    @Test
    void thePagesOfALaunchThatKeepsNoCookie() throws IOException {
        CookieSettings none = CookieSettings.noneOf(STAGE.demo().toolAddress());
        Visit refused = STAGE.visit(none);
        refused.page().navigate(noor().inWindow().toString());
        assertThat(refused.page().locator("main code")).containsText("L-202");
        Inspection.of(refused, "refused-without-cookie");

        Visit handover = STAGE.visit(none);
        Page window = handover.course("sd27").withStorage().launchInWindowAs("noor.haddad");
        handover.turnTo(window);
        assertThat(window.locator("h1")).hasText("One more step");
        Inspection.of(handover, "launch-window");
    }

    @Test
    void whatIsKeptAboutPeople() {
        Visit sam = STAGE.visit()
                .launch(STAGE.demo().lms().launch("sd27", "sam.okafor").privacy());
        Inspection.ofBothLanguages(sam, "privacy");
    }

    @Test
    void theListsOfPeople() {
        Visit noor = STAGE.visit().arrive(noor());
        Inspection.ofBothLanguages(noor.open("/programs/bcssa-2026/rosters"), "rosters");
        link(noor.page(), "District leadership 2026–27").click();
        Inspection.ofBothLanguages(noor, "roster-never-read");
        STAGE.demo().lms().faults("sd27").set(Fault.ROSTER_GARBAGE);
        button(noor.page(), "Read it now").click();
        assertThat(noor.page().getByText("The list could not be read")).isVisible();
        Inspection.ofBothLanguages(noor, "roster-failed");
        STAGE.demo().lms().faults("sd27").clear();
        button(noor.page(), "Read it now").click();
        assertThat(noor.page().getByText("3 people are in the course")).isVisible();
        Inspection.ofBothLanguages(noor, "roster-read");

        noor.page().locator("ul.list > li.line a").first().click();
        Inspection.ofBothLanguages(noor, "roster-member");
        noor.page().locator("button[name=part][value=mentor]").click();
        assertThat(noor.page().getByRole(AriaRole.ALERT)).isVisible();
        Inspection.of(noor, "roster-member-refused");
    }

    private static LaunchAddress noor() {
        return STAGE.demo().lms().launch("sd27", "noor.haddad").withLocale("en-CA");
    }
}
