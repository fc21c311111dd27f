package ca.learningpartners.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The workbench with everybody: 600 new members and 500 mentors of sixty districts. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProvinceTest {

    private static final String MATCHING = "/programs/bcssa-2026/matching";
    private static final int TURNS = 10;

    @RegisterExtension
    static final Stage STAGE = Stage.ofTheProvince();

    @Test
    @Order(1)
    void theProvinceOnOneScreen() {
        Visit noor = arrive("sd27", "noor.haddad").open(MATCHING);
        Controls.button(noor.page(), "Match them").click();
        assertThat(noor.page().locator(".pair")).hasCount(24);
        assertThat(noor.page().locator(".map")).hasCount(2);
        Inspection.ofBothLanguages(noor, "province");
    }

    /** Prints how long it takes from a slider's move to the new picture; a busy machine may take as long as it likes. */
    @Test
    @Order(2)
    void aSliderMovedByKeyboardBringsANewPicture() {
        Visit noor = arrive("sd27", "noor.haddad").open(MATCHING);
        Page page = noor.page();
        page.locator("#weight-geography").focus();
        List<Integer> took = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            page.keyboard().press("ArrowRight");
            Locator answered = page.locator("#preview[data-took]:not([aria-busy])");
            answered.waitFor();
            took.add(Integer.valueOf(answered.getAttribute("data-took")));
            answered.evaluate("preview => delete preview.dataset.took");
        }
        Collections.sort(took);
        System.out.println("From a slider's move to the new picture (600 × 500, ms): median " + took.get(TURNS / 2)
                + ", least " + took.get(0) + ", most " + took.get(TURNS - 1));
        assertThat(page.locator("#weight-geography")).hasValue("20");
        assertThat(page.locator(".pre .deltas")).isVisible();
        assertThat(page.locator(".knob-state")).containsText("another partner");
        Inspection.of(noor, "province-preview");
        Controls.button(page, "Keep this as a new version").click();
        assertThat(page.locator("[role=status]").first()).containsText("Kept as a new version.");
        assertThat(page.url()).contains(MATCHING);
    }

    private static Visit arrive(String campus, String username) {
        return STAGE.visit().arrive(STAGE.demo().lms().launch(campus, username).withLocale("en-CA"));
    }
}
