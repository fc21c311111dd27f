package ca.learningpartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.demo.Demo;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How both programs are doing after three months: the pilot with five districts, of which most may not be shown, and the
 * leaders of the province; and what became of a cohort of leaders that has finished. What the browser refuses or complains of fails the test (see {@link Stage}).
 */
class FiguresScreensTest {

    private static final String LEADERS = "/programs/bcssa-2026/figures";
    private static final String PILOT = "/programs/ptmp-2026/figures";
    private static final String EARLIER = "/programs/bcssa-2024/figures";

    /** What a picture is drawn from, and what of it was drawn. */
    private static final String UNDRAWN = """
            () => [...document.querySelectorAll('figure.chart')]
              .filter(f => !f.closest('details:not([open])'))
              .filter(f => !f.querySelector('svg.chart-plot[role=img][aria-label]'))
              .map(f => f.id)
            """;

    private static final String WIDER_THAN_ITS_PLACE = """
            () => [...document.querySelectorAll('figure.chart svg.chart-plot')]
              .filter(s => s.getBoundingClientRect().width > s.parentElement.clientWidth + 1)
              .map(s => s.closest('figure').id)
            """;

    @RegisterExtension
    static final Stage STAGE = Stage.withPast(Demo.Sample.PROVINCE);

    @Test
    void the_office_sees_the_province_at_a_glance_and_each_theme_from_every_side() {
        Visit noor = STAGE.visit()
                .arrive(STAGE.demo().lms().launch("sd27", "noor.haddad").withLocale("en-CA"));
        Page page = open(noor, LEADERS);
        assertThat(page.locator(".headlines li").count()).isBetween(5, 8);
        Inspection.ofBothLanguages(noor, "figures");
        for (String address : page.locator(".cards a[href*='/figures/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            open(noor, address);
            drawn(page);
        }
        for (String side : List.of("", "?by=remoteness", "?by=district", "?by=language", "?district=27")) {
            open(noor, LEADERS + "/participation" + side);
            page.locator("details:has(figure.chart) > summary").all().forEach(Locator::click);
            drawn(page);
            Inspection.ofBothLanguages(noor, "figures participation " + side.replaceAll("\\W+", " "));
        }
    }

    @Test
    void the_pilot_is_told_why_most_is_not_shown_and_what_can_be_looked_at_instead() {
        Visit noor = STAGE.visit()
                .arrive(STAGE.demo().lms().launch("sd27", "noor.haddad").withLocale("en-CA"));
        Page page = open(noor, PILOT);
        Inspection.ofBothLanguages(noor, "figures pilot");
        open(noor, PILOT + "/participation?district=27");
        drawn(page);
        assertThat(page.locator("main").innerText()).contains("fewer than ten people");
        Inspection.ofBothLanguages(noor, "figures pilot district");
        open(noor, PILOT + "/participation?by=district");
        drawn(page);
        Inspection.ofBothLanguages(noor, "figures pilot districts");
    }

    @Test
    void of_a_cohort_that_has_finished_it_is_told_what_became_of_people_and_what_they_said() {
        Visit noor = STAGE.visit()
                .arrive(STAGE.demo().lms().launch("sd27", "noor.haddad").withLocale("en-CA"));
        Page page = open(noor, EARLIER);
        assertThat(page.locator(".headlines li").count()).isBetween(5, 8);
        Inspection.ofBothLanguages(noor, "figures earlier cohort");
        open(noor, EARLIER + "/retention");
        drawn(page);
        assertThat(page.locator("figure.chart[data-chart=curve] svg.chart-plot").count())
                .isOne();
        Inspection.ofBothLanguages(noor, "figures retention");
        open(noor, EARLIER + "/voice");
        drawn(page);
        assertThat(page.locator("figure.chart").count()).isGreaterThan(10);
        Inspection.ofBothLanguages(noor, "figures voice");
        open(noor, EARLIER + "/retention?by=remoteness");
        drawn(page);
        Inspection.ofBothLanguages(noor, "figures retention by remoteness");
    }

    @Test
    void a_picture_can_be_opened_to_its_numbers_by_keyboard_and_prints_with_them() {
        Visit noor = STAGE.visit()
                .arrive(STAGE.demo().lms().launch("sd27", "noor.haddad").withLocale("en-CA"));
        Page page = open(noor, LEADERS + "/participation?by=remoteness");
        Locator numbers = page.locator("figure.chart summary").first();
        assertThat(page.locator("figure.chart table").first().isVisible()).isFalse();
        numbers.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("figure.chart table").first().isVisible()).isTrue();
        page.keyboard().press("Enter");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("figure.chart table").first().isVisible()).isTrue();
        assertThat(page.locator("figure.chart svg.chart-plot").first().isVisible())
                .isTrue();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "screens", "figures-print.png"))
                .setFullPage(true));
    }

    private static Page open(Visit visit, String address) {
        Page page = visit.page();
        page.navigate(STAGE.demo().toolAddress() + address);
        return page;
    }

    /** Every table is drawn, in the place it has, wide and narrow. */
    private static void drawn(Page page) {
        for (int width : new int[] {Look.NARROW, Look.WIDE}) {
            page.setViewportSize(width, 900);
            nothingIsLeft(page, UNDRAWN, page.url());
            nothingIsLeft(page, WIDER_THAN_ITS_PLACE, page.url() + " at " + width);
        }
    }

    /** Pictures are drawn a few at a time. */
    private static void nothingIsLeft(Page page, String what, String where) {
        try {
            page.waitForFunction("() => (" + what + ")().length === 0");
        } catch (TimeoutError e) {
            assertThat((List<?>) page.evaluate(what)).as(where).isEmpty();
        }
    }
}
