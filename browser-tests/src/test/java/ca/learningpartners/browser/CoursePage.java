package ca.learningpartners.browser;

import ca.learningpartners.demolms.deviation.Deviation;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

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

    /** The launches to come offer the platform's storage. */
    CoursePage withStorage() {
        visit.page().check("#launch input[name=storage]");
        return this;
    }

    /** The launches to come open this activity and not the course's first. */
    CoursePage activity(String title) {
        visit.page().selectOption("#launch select[name=activity]", new SelectOption().setLabel(title));
        return this;
    }

    /** Opens the tool's picker for a teacher, in the frame of a page of its own. */
    FrameLocator pickAs(String username) {
        Locator form = visit.page().locator("form[action$='/activities/new']");
        form.locator("select[name=person]").selectOption(username);
        form.locator("button").click();
        return visit.page().frameLocator("iframe[name=tool]");
    }

    /** What the course holds. */
    Locator activities() {
        return visit.page().locator("section[aria-labelledby=activities] .cards > li");
    }

    /** Makes a copy of the course, and turns to it. */
    CoursePage copied() {
        visit.page().waitForNavigation(() -> visit.page().click("form[action$='/copy'] button"));
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
