package ca.learningpartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;

/**
 * Looks at the screen a visit is on: light and dark, wide and narrow, in both languages where the person can choose.
 * Nothing may break a rule of axe, scroll sideways, or be too small for a finger. Each look is photographed.
 */
final class Inspection {

    private static final String TOO_SMALL = """
            () => {
              const fits = box => box.width > 43.5 && box.height > 43.5;
              return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
              .filter(e => e.getClientRects().length > 0 && !e.matches('.skip'))
              .filter(e => e.tagName !== 'A' || ![...e.parentElement.childNodes]
                .some(n => n.nodeType === Node.TEXT_NODE && n.textContent.trim()))
              .filter(e => ![e, e.closest('label')].some(t => t && fits(t.getBoundingClientRect())))
              .map(e => e.getBoundingClientRect().width + '×' + e.getBoundingClientRect().height + ' '
                + e.outerHTML.slice(0, 120))
            }
            """;

    private static final String SIDEWAYS = """
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth
            """;

    private static final String UNSEEN_FOCUS = """
            () => {
              const e = document.activeElement;
              if (e === document.body) return '';
              const shown = e.matches('.choice input') ? e.nextElementSibling : e;
              const style = getComputedStyle(shown);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                ? '' : e.outerHTML.slice(0, 120);
            }
            """;

    private final Visit visit;
    private final Page page;
    private final String name;
    private final SoftAssertions found = new SoftAssertions();

    private Inspection(Visit visit, String name) {
        this.visit = visit;
        this.page = visit.page();
        this.name = name;
    }

    /** A screen that can be asked for again in the other language. */
    static void ofBothLanguages(Visit visit, String name) {
        Inspection inspection = new Inspection(visit, name);
        inspection.look("en", ColorScheme.LIGHT, Look.WIDE);
        inspection.look("en", ColorScheme.DARK, Look.NARROW);
        inspection.otherLanguage();
        inspection.look("fr", ColorScheme.DARK, Look.WIDE);
        inspection.look("fr", ColorScheme.LIGHT, Look.NARROW);
        inspection.otherLanguage();
        inspection.end();
    }

    /** A screen as it is, in the language it is in. */
    static void of(Visit visit, String name) {
        Inspection inspection = new Inspection(visit, name);
        String language = (String) visit.page().evaluate("() => document.documentElement.lang.slice(0, 2)");
        for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            inspection.look(language, light, Look.WIDE);
            inspection.look(language, light, Look.NARROW);
        }
        inspection.end();
    }

    /** Every stop of the Tab key shows where it is. */
    static void ofFocus(Visit visit, int stops) {
        SoftAssertions found = new SoftAssertions();
        for (int stop = 0; stop < stops; stop++) {
            visit.page().keyboard().press("Tab");
            found.assertThat(visit.page().evaluate(UNSEEN_FOCUS))
                    .as("focus that cannot be seen")
                    .isEqualTo("");
        }
        found.assertAll();
    }

    private void look(String language, ColorScheme light, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
        page.setViewportSize(width, 600);
        String look = String.join(" ", name, language, light.name().toLowerCase(Locale.ROOT), width + " px");
        assertThat(page.evaluate("() => document.documentElement.lang.slice(0, 2)"))
                .as(look)
                .isEqualTo(language);
        found.assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .as("axe, " + look)
                .extracting(Inspection::inWords)
                .isEmpty();
        found.assertThat((Integer) page.evaluate(SIDEWAYS))
                .as("pixels beside the screen, " + look)
                .isNotPositive();
        found.assertThat((List<?>) page.evaluate(TOO_SMALL))
                .as("too small for a finger, " + look)
                .isEmpty();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "screens", look.replace(' ', '-') + ".png"))
                .setFullPage(true));
    }

    private void otherLanguage() {
        Locator choice = page.locator("button.tongue");
        page.waitForNavigation(choice::click);
    }

    private void end() {
        page.setViewportSize(Look.WIDE, 900);
        found.assertAll();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
