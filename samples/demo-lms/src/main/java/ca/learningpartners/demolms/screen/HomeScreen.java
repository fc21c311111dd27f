package ca.learningpartners.demolms.screen;

import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.platform.Platforms;

/** The list of campuses. */
public final class HomeScreen {

    private HomeScreen() {}

    public static Html of(View view, Platforms platforms) {
        Html main = Html.of(
                """
                <p>{intro}</p>
                <ul class="cards">{campuses}</ul>""",
                "intro",
                view.text("home.intro"),
                "campuses",
                Html.each(platforms.all(), platform -> card(view, platform)));
        return Layout.page(view, view.text("home.place"), view.text("home.title"), Html.NOTHING, main);
    }

    private static Html card(View view, Platform platform) {
        return Html.of(
                """
                <li><a href="{href}">{name}</a><br><code>{issuer}</code></li>""",
                "href",
                view.href("/" + platform.campus().key()),
                "name",
                platform.campus().name(),
                "issuer",
                platform.issuer());
    }
}
