package ca.learningpartners.browser;

import static ca.learningpartners.browser.Controls.button;
import static ca.learningpartners.browser.Controls.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demolms.fault.Fault;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The coordinator asks who is in a course of ten thousand people; each test goes on where the one before ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RosterTest {

    private static final Pattern PROGRESS = Pattern.compile("[1-9][0-9,]* people read so far");

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    @Order(1)
    void aReadingShowsHowFarItHasComeAndStopsWhenAsked() {
        STAGE.demo().lms().faults("sd27").slowness(Duration.ofSeconds(1));
        STAGE.demo().lms().faults("sd27").set(Fault.ROSTER_SLOW);
        Visit noor = coordinator();
        assertThat(noor.page().getByText("This list was never read")).isVisible();
        button(noor.page(), "Read it now").click();
        assertThat(noor.page().locator("[data-live]")).hasText(PROGRESS);
        noor.photograph("1-progress");

        button(noor.page(), "Stop").click();
        assertThat(noor.page().getByText("The reading was stopped on")).isVisible();
        assertThat(noor.page().locator("ul.list > li.line")).hasCount(0);
        noor.photograph("2-stopped");
        STAGE.demo().lms().faults("sd27").clear();
    }

    @Test
    @Order(2)
    void theWholeListIsReadAndWhoIsNewIsProposed() {
        Visit noor = coordinator();
        button(noor.page(), "Read it now").click();
        assertThat(noor.page().getByText("10,000 people are in the course")).isVisible();
        assertThat(noor.page().getByRole(AriaRole.STATUS)).hasText(Pattern.compile("9,99[0-9] people not known here"));
        noor.photograph("3-read");

        noor.page().getByLabel("Name or address").fill("member.09997");
        button(noor.page(), "Find").click();
        assertThat(noor.page().getByRole(AriaRole.STATUS)).hasText("One person found");
        Locator person = noor.page().locator("ul.list > li.line");
        assertThat(person).hasCount(1);
        person.locator("a").click();
        assertThat(noor.page().getByText("Already in the program?")).isVisible();
        assertThat(noor.page().url()).contains("/people/");
        noor.photograph("4-somebody");
    }

    @Test
    @Order(3)
    void aListThatComesBackWithATenthOfThePeopleIsNotBelieved() {
        STAGE.demo().lms().faults("sd27").set(Fault.ROSTER_SHRUNKEN);
        Visit noor = coordinator();
        button(noor.page(), "Read it now").click();
        assertThat(noor.page().getByText("still named only 1,000 of the 10,000 people before"))
                .isVisible();
        assertThat(button(noor.page(), "They have really left")).isVisible();
        noor.photograph("5-doubtful");
    }

    /** Noor, on the page of the course, by way of the list of courses. */
    private static Visit coordinator() {
        Visit noor = STAGE.visit()
                .arrive(STAGE.demo()
                        .lms()
                        .launch("sd27", "noor.haddad")
                        .inCourse("3")
                        .withLocale("en-CA"));
        noor.open("/programs/bcssa-2026/rosters");
        link(noor.page(), "Everyone who leads a school").click();
        return noor;
    }
}
