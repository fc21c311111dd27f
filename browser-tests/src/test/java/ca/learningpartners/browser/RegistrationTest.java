package ca.learningpartners.browser;

import static ca.learningpartners.browser.Controls.button;
import static ca.learningpartners.browser.Controls.heading;
import static ca.learningpartners.browser.Controls.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two administrators and one address: the platform that leaves, and comes anew. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegistrationTest {

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    @Order(1)
    void aPlatformThatIsRemovedOnBothSidesLetsNobodyIn() {
        Visit admin = administrator();
        link(admin.page(), "SD45").click();
        link(admin.page(), "Remove it").click();
        admin.page().locator("#name").fill("SD45");
        button(admin.page(), "Remove it for good").click();
        assertThat(admin.page().locator("#platforms > li")).hasCount(3);

        Visit weiLin = STAGE.visit();
        FrameLocator tool = weiLin.course("sd45").launchAs("wei-lin.chow");
        assertThat(tool.locator("main code")).containsText("L-101");

        Visit campus = STAGE.visit().lms("/sd45/tools");
        campus.page().locator("form[action$='/removal'] button").click();
        assertThat(campus.page().getByText("None yet.")).isVisible();
    }

    @Test
    @Order(2)
    void oneAddressRegistersItAndTheRoomFollowsEachStepToTheFirstLaunch() {
        Visit admin = administrator();
        link(admin.page(), "Register a platform").click();
        admin.page().getByLabel("What to call it").fill("West Shore");
        admin.page().selectOption("#district", "45");
        button(admin.page(), "Make the address").click();
        String invite = admin.page().locator("#invite").inputValue();
        admin.photograph("1-address");
        assertThat(state(admin, "#platforms ~ ul > li")).hasText("invited");

        Visit campus = STAGE.visit().lms("/sd45/tools");
        campus.page().getByLabel("address").fill(invite);
        campus.page().click(".register button");
        FrameLocator tool = campus.page().frameLocator("#registration");
        assertThat(heading(tool)).hasText("Learning Partners is registered and waits for approval");
        campus.photograph("2-registered");
        button(tool, "Close").click();
        assertThat(campus.page().locator(".cards > li")).hasCount(1);

        assertThat(state(admin, "#platforms > li")).hasText("waits for your approval");
        admin.photograph("3-received");
        button(admin.page(), "Let launches in").click();
        assertThat(state(admin, "#platforms > li")).hasText("waits in the platform");
        admin.photograph("4-waiting");

        Visit weiLin = STAGE.visit();
        FrameLocator activity = weiLin.course("sd45").launchAs("wei-lin.chow");
        assertThat(heading(activity)).hasText("Are you 周慧琳 Wei-Lin Chow?");
        assertThat(state(admin, "#platforms > li")).hasText("active");
        admin.photograph("5-active");
    }

    private static Visit administrator() {
        Visit admin = STAGE.visit();
        admin.page().navigate(STAGE.demo().adminLink());
        button(admin.page(), "Enter").click();
        assertThat(admin.page().locator("h1")).hasText("Administration");
        return admin;
    }

    /** How far West Shore has come, as the administrator reads it now. */
    private static Locator state(Visit admin, String list) {
        admin.open("/admin");
        return admin.page()
                .locator(list)
                .filter(new Locator.FilterOptions().setHasText("West Shore"))
                .locator(".tag");
    }
}
