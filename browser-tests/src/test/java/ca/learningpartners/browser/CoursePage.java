package ca.learningpartners.browser;

import ca.learningpartners.demolms.deviation.Deviation;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;

/** A course of the demo LMS: opens the tool in the page's frame or in a window. */
final class CoursePage {

    private final Visit visit;

    CoursePage(Visit visit) {
        this.visit = visit;
    }

    CoursePage in(String locale) {
        visit.page().selectOption("select[name=locale]", locale);
        return this;
    }

    /** Opens the tool as somebody, in the frame of this page. */
    FrameLocator launchAs(String username) {
        visit.page().click("button[name=person][value='" + username + "']");
        return visit.page().frameLocator("iframe[name=tool]");
    }

    /** Opens the tool as somebody, in a window of its own. */
    Page launchInWindowAs(String username) {
        visit.page().check("input[name=display][value=window]");
        return visit.page().waitForPopup(() -> visit.page().click("button[name=person][value='" + username + "']"));
    }

    /** Sends a launch that is different in one thing, and gives the frame it ends in. */
    FrameLocator breakIt(Deviation deviation) {
        visit.page().click("button[name=deviation][value='" + deviation.id() + "']");
        return visit.page().frameLocator("iframe[name=tool]");
    }

    /** What the button of a deviation says. */
    String label(Deviation deviation) {
        return visit.page()
                .locator("button[name=deviation][value='" + deviation.id() + "']")
                .innerText();
    }
}
