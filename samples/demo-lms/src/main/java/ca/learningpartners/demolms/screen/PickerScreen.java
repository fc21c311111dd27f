package ca.learningpartners.demolms.screen;

import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.deeplink.Picked;
import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.platform.Platform;

/** Picking activities: the page around the tool's picker, and what came of it. */
public final class PickerScreen {

    private PickerScreen() {}

    /** @param launch the address that opens the picker */
    public static Html picking(View view, Platform platform, Classroom course, String launch) {
        String back = view.href(ActivitiesSection.address(platform, course));
        Html main = Html.of(
                """
                <p>{intro} <a href="{back}">{backLabel}</a></p>
                {frame}""",
                "intro",
                view.text("picker.intro"),
                "back",
                back,
                "backLabel",
                view.text("picker.back"),
                "frame",
                ToolFrame.open(platform, view.text("picker.frame"), launch, back));
        return Layout.campusPage(view, platform, view.text("activities.add"), main, "frame.js");
    }

    /** What is shown in the frame when the tool has answered well. */
    public static Html picked(View view, Platform platform, Classroom course, Picked picked) {
        Html main = Html.of(
                """
                <p class="note" role="status">{count}</p>
                <ul>{activities}</ul>
                {message}{error}
                {back}""",
                "count",
                view.text("picker.added", picked.activities().size()),
                "activities",
                Html.each(picked.activities(), PickerScreen::item),
                "message",
                said("note", picked.message()),
                "error",
                said("problem", picked.error()),
                "back",
                back(view, platform, course));
        return Layout.campusPage(view, platform, view.text("activities.add"), main);
    }

    /** What is shown in the frame when the tool's answer cannot be accepted; the reason is for its developer. */
    public static Html refused(View view, Platform platform, Classroom course, String why) {
        Html main =
                Html.of("""
                <p class="problem" role="alert">{refused} <code>{why}</code></p>
                {back}""", "refused", view.text("picker.refused"), "why", why, "back", back(view, platform, course));
        return Layout.campusPage(view, platform, view.text("activities.add"), main);
    }

    private static Html item(ResourceLink activity) {
        return Html.of("<li>{title}</li>", "title", activity.title());
    }

    private static Html said(String look, String words) {
        return words.isBlank()
                ? Html.NOTHING
                : Html.of("<p class=\"{look}\">{words}</p>", "look", look, "words", words);
    }

    private static Html back(View view, Platform platform, Classroom course) {
        return Html.of(
                "<p><a href=\"{course}\" target=\"_top\">{label}</a></p>",
                "course",
                view.href(ActivitiesSection.address(platform, course)),
                "label",
                view.text("return.back"));
    }
}
