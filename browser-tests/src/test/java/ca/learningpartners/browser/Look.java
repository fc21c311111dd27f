package ca.learningpartners.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How somebody looks at the screen: its width, light or dark, their language, with or without motion. */
final class Look {

    static final int WIDE = 1100;
    static final int NARROW = 320;

    private final Browser.NewContextOptions options =
            new Browser.NewContextOptions().setLocale("en-CA").setViewportSize(WIDE, 900);

    Look french() {
        options.setLocale("fr-CA");
        return this;
    }

    Look size(int width, int height) {
        options.setViewportSize(width, height);
        return this;
    }

    Look dark() {
        options.setColorScheme(ColorScheme.DARK);
        return this;
    }

    Look withoutMotion() {
        options.setReducedMotion(ReducedMotion.REDUCE);
        return this;
    }

    Browser.NewContextOptions options() {
        return options;
    }
}
