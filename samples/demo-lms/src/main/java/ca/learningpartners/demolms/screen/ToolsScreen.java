package ca.learningpartners.demolms.screen;

import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.registration.MessageType;
import ca.learningpartners.demolms.registration.Tool;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a campus's administrator registers tools, activates and removes them. */
public final class ToolsScreen {

    private ToolsScreen() {}

    public static Html of(View view, Platform platform) {
        return page(view, platform, Html.NOTHING);
    }

    /** The same page after an address that cannot be opened was pasted. */
    public static Html withBadAddress(View view, Platform platform) {
        return page(
                view,
                platform,
                Html.of("<p class=\"problem\" role=\"alert\">{why}</p>", "why", view.text("tools.bad")));
    }

    /** The tool's own registration page, opened in a frame that may ask to be closed. */
    public static Html registering(View view, Platform platform, String invitation) {
        Html main = Html.of(
                """
                <p>{wait}</p>
                <iframe id="registration" src="{invitation}" title="{title}" height="600" data-done="{done}"></iframe>
                <p><a href="{done}">{back}</a></p>""",
                "wait",
                view.text("tools.registering"),
                "invitation",
                invitation,
                "title",
                view.text("tools.frame"),
                "done",
                view.href("/" + platform.campus().key() + "/tools"),
                "back",
                view.text("tools.back"));
        return Layout.campusPage(view, platform, view.text("tools.title"), main, "tools.js");
    }

    private static Html page(View view, Platform platform, Html problem) {
        Html main = Html.of(
                """
                {problem}
                <form class="register" method="post" action="/{campus}/tools/registration">
                <input type="hidden" name="lang" value="{lang}">
                <label for="url">{label}</label>
                <input id="url" name="url" type="url" required autocomplete="off">
                <button>{open}</button>
                </form>
                <p>{audience}</p>
                <h2>{registered}</h2>
                {list}""",
                "problem",
                problem,
                "campus",
                platform.campus().key(),
                "lang",
                view.chosen() ? view.texts().language() : "",
                "label",
                view.text("tools.url"),
                "open",
                view.text("tools.open"),
                "audience",
                Html.of(
                        "{words} <code>{audience}</code>",
                        "words",
                        view.text("tools.audience"),
                        "audience",
                        platform.addresses().tokenAudience()),
                "registered",
                view.text("tools.registered"),
                "list",
                list(view, platform));
        return Layout.campusPage(view, platform, view.text("tools.title"), main);
    }

    private static Html list(View view, Platform platform) {
        if (platform.tools().all().isEmpty()) {
            return Html.of("<p>{none}</p>", "none", view.text("tools.none"));
        }
        return Html.of(
                "<ul class=\"cards\">{tools}</ul>",
                "tools",
                Html.each(platform.tools().all(), tool -> card(view, platform, tool)));
    }

    private static Html card(View view, Platform platform, Tool tool) {
        return Html.of(
                """
                <li><strong>{name}</strong> · {state}<br>{ids}<br><code>{target}</code>
                {again}<p>{granted}</p>
                {activate}{privacy}{remove}</li>""",
                "name",
                tool.details().name().in(view.texts().language()),
                "state",
                view.text(tool.active() ? "tools.active" : "tools.pending"),
                "ids",
                view.text("tools.ids", tool.clientId(), tool.deploymentId()),
                "target",
                tool.details().targetLinkUri(),
                "again",
                again(view, tool),
                "granted",
                granted(view, tool),
                "privacy",
                tool.active() && tool.takes(MessageType.DATA_PRIVACY) ? privacy(view, platform, tool) : Html.NOTHING,
                "activate",
                tool.active() ? Html.NOTHING : button(view, platform, tool, "activation"),
                "remove",
                button(view, platform, tool, "removal"));
    }

    private static Html again(View view, Tool tool) {
        return tool.registrations() == 1
                ? Html.NOTHING
                : Html.of("<p class=\"note\">{words}</p>", "words", view.text("tools.again", tool.registrations()));
    }

    private static String granted(View view, Tool tool) {
        String scopes = tool.details().scopes().stream()
                .sorted()
                .map(scope -> view.text("scope." + scope.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return scopes.isEmpty() ? view.text("tools.granted.nothing") : view.text("tools.granted", scopes);
    }

    private static Html privacy(View view, Platform platform, Tool tool) {
        return Html.of(
                """
                <form method="post" action="/{campus}/launch" target="_blank">
                <input type="hidden" name="tool" value="{client}"><input type="hidden" name="purpose" value="privacy">
                <input type="hidden" name="display" value="window">
                <button>{label}</button></form>""", "campus", platform.campus().key(), "client", tool.clientId(), "label", view.text("tools.privacy"));
    }

    private static Html button(View view, Platform platform, Tool tool, String what) {
        return Html.of(
                """
                <form method="post" action="/{campus}/tools/{client}/{what}">
                <input type="hidden" name="lang" value="{lang}"><button aria-label="{name}">{label}</button></form>""",
                "campus",
                platform.campus().key(),
                "client",
                tool.clientId(),
                "what",
                what,
                "lang",
                view.chosen() ? view.texts().language() : "",
                "label",
                view.text("tools." + what),
                "name",
                view.text("tools." + what) + " "
                        + tool.details().name().in(view.texts().language()));
    }
}
