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

    @Test
    @Order(2)
    void aSliderTheKeyboardAndAPreviewThatKeepsNothing() {
        Visit noor = arrive("sd27", "noor.haddad").open(MATCHING);
        noor.page().locator("#weight-geography").focus();
        noor.page().keyboard().press("End");
        assertThat(noor.page().locator("output[for=weight-geography]")).hasText("100");
        assertThat(noor.page().locator(".pre .deltas")).isVisible();
        assertThat(noor.page().locator(".knob-state")).containsText("another partner");
        Inspection.of(noor, "workbench-preview");
        noor.open(MATCHING);
        assertThat(noor.page().locator("output[for=weight-geography]")).hasText("10");
    }

    @Test
    @Order(3)
    void aPairIsPinnedAndRuledOut() {
        Visit noor = arrive("sd27", "noor.haddad").open(MATCHING);
        noor.page().locator(".pair .acts button").first().click();
        assertThat(noor.page().getByRole(AriaRole.STATUS).first()).containsText("Pinned");
        assertThat(noor.page().locator(".pair .tag.sea")).hasCount(1);
        noor.page().locator(".pair").nth(1).locator(".acts button").nth(1).click();
        assertThat(noor.page().getByRole(AriaRole.STATUS).first()).containsText("Ruled out");
        assertThat(noor.page().locator("#settled + ul > li")).hasCount(2);
        Inspection.ofBothLanguages(noor.open(MATCHING), "workbench-settled");
        Controls.link(noor.page(), "See what changed").click();
        Inspection.ofBothLanguages(noor, "workbench-changes");
        Inspection.ofBothLanguages(noor.open("/programs/bcssa-2026/match-runs"), "workbench-history");
    }

    @Test
    @Order(4)
    void theQuestionsAboutAPair() {
        Visit noor = arrive("sd27", "noor.haddad").open(MATCHING);
        noor.page().locator(".pair .acts a").nth(3).click();
        Inspection.ofBothLanguages(noor, "workbench-why");
        noor.page().locator("main .list a").nth(4).click();
        assertThat(noor.page().locator("#answer")).isVisible();
        Inspection.of(noor, "workbench-why-answered");
        Controls.link(noor.page(), "How firmly this pair stands").click();
        Controls.button(noor.page(), "Find out").click();
        assertThat(noor.page().locator("main table")).isVisible();
        Inspection.ofBothLanguages(noor, "workbench-ranges");
        noor.open(MATCHING);
        Controls.link(noor.page(), "What else is worth knowing").click();
        Inspection.ofBothLanguages(noor, "workbench-insights");
    }

    private static Visit arrive(String campus, String username) {
        return STAGE.visit().arrive(STAGE.demo().lms().launch(campus, username).withLocale("en-CA"));
    }
}
