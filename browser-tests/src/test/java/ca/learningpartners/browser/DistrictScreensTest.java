package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The screens about the districts, held to what everyone can read, reach and touch. Noor coordinates SD27. */
class DistrictScreensTest {

    @RegisterExtension
    static final Stage STAGE = Stage.onSqlite();

    @Test
    void theDistrictsAndWhatIsSaidOfThem() {
        Visit noor = noor();
        Inspection.ofBothLanguages(noor.open("/districts?q=squamish"), "districts-found");
        Inspection.ofBothLanguages(noor.open("/districts/52"), "district");
        Inspection.ofBothLanguages(noor.open("/districts/27/beside/52"), "districts-beside");
        Inspection.ofBothLanguages(noor.open("/districts/27/pictures/new"), "district-picture");
        Inspection.ofBothLanguages(noor.open("/districts/27/communities/new"), "district-community");
        Inspection.ofBothLanguages(noor.open("/nations"), "nations");
        Inspection.ofBothLanguages(noor.open("/communities/hartley-bay"), "community");
    }

    @Test
    void whatIsTypedIntoARefusedFormIsStillThere() {
        Visit noor = noor();
        noor.open("/districts/27/schools/new");
        noor.page().getByLabel("Name, as it is written there").fill("Tŝideldel School");
        noor.page().getByLabel("Grades").fill("12-K");
        Controls.button(noor.page(), "Save").click();
        assertThat(noor.page().getByLabel("Grades")).hasAttribute("aria-invalid", "true");
        assertThat(noor.page().getByLabel("Name, as it is written there")).hasValue("Tŝideldel School");
        Inspection.of(noor, "district-school-refused");
    }

    private static Visit noor() {
        return STAGE.visit()
                .arrive(STAGE.demo().lms().launch("sd27", "noor.haddad").withLocale("en-CA"));
    }
}
