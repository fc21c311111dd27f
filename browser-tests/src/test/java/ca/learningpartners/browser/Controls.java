package ca.learningpartners.browser;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Buttons and links as people find them: by their words, in a frame or on a page of their own. */
final class Controls {

    private Controls() {}

    static Locator heading(FrameLocator frame) {
        return frame.locator("main h1").first();
    }

    static Locator button(FrameLocator frame, String name) {
        return frame.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator link(FrameLocator frame, String name) {
        return frame.getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(name));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
