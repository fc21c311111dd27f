package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The workbench, as those who match use it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkbenchTest {

    private static final String MATCHING = "/programs/bcssa-2026/matching";

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    @Order(1)
    void thePairsTheMapAndTheProof() {
        Visit noor = arrive("sd27", "noor.haddad").open(MATCHING);
        Controls.button(noor.page(), "Match them").click();
        assertThat(noor.page().locator(".pair")).hasCount(24);
        assertThat(noor.page().getByRole(AriaRole.IMG)).hasCount(2);
        Inspection.ofBothLanguages(noor, "workbench");
        Inspection.ofBothLanguages(arrive("sd93", "etienne.marchand").open(MATCHING), "workbench-of-one-district");
    }

    private static Visit arrive(String campus, String username) {
        return STAGE.visit().arrive(STAGE.demo().lms().launch(campus, username).withLocale("en-CA"));
    }
}
