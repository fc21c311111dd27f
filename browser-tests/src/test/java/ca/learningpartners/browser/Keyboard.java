package ca.learningpartners.browser;

import com.microsoft.playwright.Page;

/** Somebody who uses no mouse. */
final class Keyboard {

    private static final int PATIENCE = 40;

    private static final String FOCUSED = """
            () => {
              const e = document.activeElement;
              return e.closest('label')?.innerText ?? e.innerText ?? '';
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until what is focused begins with these words. */
    Keyboard tabTo(String words) {
        for (int stops = 0; stops < PATIENCE; stops++) {
            page.keyboard().press("Tab");
            if (page.evaluate(FOCUSED) instanceof String label && label.strip().startsWith(words)) {
                return this;
            }
        }
        throw new AssertionError("“" + words + "” cannot be reached with " + PATIENCE + " presses of Tab.");
    }

    void press(String key) {
        page.keyboard().press(key);
    }
}
