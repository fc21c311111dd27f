package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What is kept about somebody, on the screen: seen and taken along, asked to be set right and refused, asked to be erased.
 * Tessa is a new member of SD27, Noor its coordinator.
 */
class YourDataScreensTest {

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    void whatIsKeptIsSeenAndTakenAlong() throws IOException {
        Visit tessa = visit("tessa.lindqvist");
        Inspection.ofBothLanguages(tessa.open("/me/data"), "your-data");
        Download taken = tessa.page()
                .waitForDownload(() ->
                        Controls.button(tessa.page(), "Download everything").click());
        assertThat(taken.suggestedFilename()).isEqualTo("learning-partners.zip");
        try (ZipFile zip = new ZipFile(taken.path().toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .containsExactlyInAnyOrder("README.txt", "data.html", "data.json");
        }
    }

    @Test
    void whatIsRefusedStandsBesideTheRecord() {
        Visit tessa = visit("tessa.lindqvist");
        tessa.open("/me/corrections");
        tessa.page().getByLabel("What is it about?").selectOption("WORK_CONTACT");
        tessa.page().getByLabel("What should be there instead?").fill("Tessa Lindqvist-Ŵilson");
        Controls.button(tessa.page(), "Ask for it").click();
        Inspection.of(tessa, "correction-asked");
        Inspection.ofBothLanguages(tessa.open("/me/corrections"), "corrections");
        String asked = tessa.page().locator("main ul a").first().getAttribute("href");

        Visit noor = visit("noor.haddad");
        Inspection.ofBothLanguages(noor.open("/programs/bcssa-2026/corrections"), "corrections-inbox");
        Inspection.ofBothLanguages(noor.open(asked), "correction");
        noor.page()
                .getByText("Refuse", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        noor.page().getByLabel("Why not?").fill("The board’s letter says otherwise.");
        Controls.button(noor.page(), "Refuse with this reason").click();
        Inspection.of(noor, "correction-refused");
        noor.open("/programs/bcssa-2026/people");
        noor.page().getByText("asked for a correction").first().click();
        assertThat(noor.page().locator("main")).containsText("The board’s letter says otherwise.");
        Inspection.of(noor, "correction-beside");
    }

    @Test
    void anErasureSaysFirstWhatItMeans() {
        Visit tessa = visit("tessa.lindqvist");
        Inspection.ofBothLanguages(tessa.open("/me/erasure"), "erasure");
        tessa.open("/me/erasure");
        tessa.page().getByLabel("Type “erase” to ask for it").fill("no");
        Controls.button(tessa.page(), "Ask to be erased").click();
        Inspection.of(tessa, "erasure-word");
        tessa.page().getByLabel("Type “erase” to ask for it").fill("erase");
        Controls.button(tessa.page(), "Ask to be erased").click();
        assertThat(tessa.page().locator("main")).containsText("The privacy officer confirms it next");
        Inspection.of(tessa, "erasure-asked");
        Controls.button(tessa.page(), "I want to stay").click();
        assertThat(tessa.page().locator("main")).containsText("What goes at once");
    }

    @Test
    void everythingFitsOnANarrowScreen() {
        Visit tessa = STAGE.visit(look -> look.size(Look.NARROW, 800))
                .arrive(STAGE.demo().lms().launch("sd27", "tessa.lindqvist").withLocale("en-CA"));
        for (String path : new String[] {"/me/data", "/me/corrections", "/me/erasure"}) {
            Inspection.of(tessa.open(path), "narrow" + path.replace('/', '-'));
        }
    }

    private static Visit visit(String person) {
        return STAGE.visit().arrive(STAGE.demo().lms().launch("sd27", person).withLocale("en-CA"));
    }
}
