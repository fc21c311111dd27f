package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The screens about the law: the data map, who answers, the draft of the assessment, consents, what a community controls. */
class PrivacyScreensTest {

    private static final String PROGRAM = "/programs/bcssa-2026";

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    void theDataMapAndTheDraftAreReadInBothLanguages() {
        Visit noor = arrive("sd27", "noor.haddad").open("/privacy/map");
        Inspection.ofBothLanguages(noor, "data-map");
        Inspection.ofBothLanguages(noor.open(PROGRAM + "/assessment-draft"), "assessment-draft");
    }

    @Test
    void whoAnswersIsSaidAndReadWhereSomethingIsAsked() {
        Visit noor = arrive("sd27", "noor.haddad").open(PROGRAM + "/notice/0");
        Inspection.ofBothLanguages(noor, "notice-form");
        noor.page().locator("input[value=PIPA]").check();
        noor.page().locator("#name").fill("Superintendents’ association");
        noor.page().locator("#contact-en").fill("Privacy lead, 604-555-0199");
        noor.page().locator("form[action$='/notice/0'] button").last().click();
        assertThat(noor.page().locator("#body-0")).containsText("Privacy lead, 604-555-0199");
        Inspection.ofBothLanguages(noor.open(PROGRAM + "/notice"), "notice");

        Visit tessa = arrive("sd27", "tessa.lindqvist").open(PROGRAM + "/feedback/new");
        tessa.page().locator("[data-notice] summary").click();
        assertThat(tessa.page().locator("[data-notice]")).containsText("Superintendents’ association");
        Inspection.ofBothLanguages(tessa, "notice-at-collection");
    }

    @Test
    void aConsentIsGivenAndTakenBack() {
        Visit tessa = arrive("sd27", "tessa.lindqvist").open("/me/consents");
        Inspection.ofBothLanguages(tessa, "consents");
        tessa.page().locator("form[action$='/evaluation'] button").click();
        assertThat(tessa.page().locator("main")).containsText("You agreed.");
        tessa.page().locator("form[action$='/withdrawal'] button").click();
        assertThat(tessa.page().locator("main")).containsText("Nothing of yours is used");
        Inspection.of(tessa, "consent-withdrawn");
    }

    @Test
    void aDataSetIsLabelledAndWaitsForItsSteward() {
        Visit noor = arrive("sd27", "noor.haddad").open(PROGRAM + "/data-sets/new");
        Inspection.ofBothLanguages(noor, "data-set-form");
        noor.page().locator("#title-en").fill("Visits to Nations");
        noor.page().locator("#title-fr").fill("Visites aux Nations");
        byte[] table = "nation,visits\nGitga’at,3\n".getBytes(StandardCharsets.UTF_8);
        noor.page().locator("#file").setInputFiles(new FilePayload("visits.csv", "text/csv", table));
        noor.page().locator("form[action$='/data-sets'] button").click();
        noor.page().locator("#community").fill("Gitga’at");
        noor.page().locator("#protocol-en").fill("Ask before you quote.");
        noor.page().locator("#contact").fill("The education council");
        noor.page().locator("form[action*='/labels/data-set/'] button").last().click();
        assertThat(noor.page().locator(".step")).containsText("Waits for the steward");
        Inspection.of(noor, "label");
        Inspection.ofBothLanguages(noor.open(PROGRAM + "/data-sets"), "data-sets");
    }

    private static Visit arrive(String campus, String person) {
        return STAGE.visit()
                .arrive(STAGE.demo().lms().launch(campus, person).withLocale("en-CA"));
    }
}
