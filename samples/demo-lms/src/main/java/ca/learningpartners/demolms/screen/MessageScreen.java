package ca.learningpartners.demolms.screen;

import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.platform.Platform;

/** Pages that only say something: what a tool had to say on the way back, or why something cannot be done. */
public final class MessageScreen {

    private MessageScreen() {}

    /** Where a tool sends people back to, with its message and its error message; either may be empty. */
    public static Html returned(View view, Platform platform, String courseId, String message, String error) {
        Html main = Html.of(
                """
                {message}{error}
                <p><a href="{course}" target="_top">{back}</a></p>""",
                "message",
                said("note", "status", message),
                "error",
                said("problem", "alert", error),
                "course",
                view.href("/" + platform.campus().key() + "/courses/" + courseId),
                "back",
                view.text("return.back"));
        return Layout.campusPage(view, platform, view.text("return.title"), main);
    }

    public static Html refused(View view, String why) {
        Html main = Html.of("<p class=\"problem\">{why}</p>", "why", why);
        return Layout.page(view, view.text("home.place"), view.text("refused.title"), Html.NOTHING, main);
    }

    public static Html notFound(View view) {
        Html main = Html.of("<p>{why}</p>", "why", view.text("missing.why"));
        return Layout.page(view, view.text("home.place"), view.text("missing.title"), Html.NOTHING, main);
    }

    private static Html said(String look, String role, String words) {
        return words.isBlank()
                ? Html.NOTHING
                : Html.of(
                        "<p class=\"{look}\" role=\"{role}\">{words}</p>", "look", look, "role", role, "words", words);
    }
}
