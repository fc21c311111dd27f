package ca.learningpartners.demolms.screen;

import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.registration.Tool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A course: launch its activities as anyone, in the page or in a window, well or broken. */
public final class CourseScreen {

    private CourseScreen() {}

    public static Html of(View view, Platform platform, Classroom course) {
        List<Tool> active =
                newestFirst(platform.tools().all().stream().filter(Tool::active).toList());
        Html main = active.isEmpty() ? noTool(view, platform) : launchPad(view, platform, course, active);
        return Layout.campusPage(view, platform, course.title(), main, "course.js", "show.js", "frame.js");
    }

    private static Html noTool(View view, Platform platform) {
        return Html.of(
                """
                <p class="note">{none} <a href="{tools}">{register}</a></p>
                {frame}""",
                "none",
                view.text("course.no-tool"),
                "tools",
                view.href("/" + platform.campus().key() + "/tools"),
                "register",
                view.text("course.register"),
                "frame",
                ToolFrame.hidden(platform, view.text("course.tool")));
    }

    private static Html launchPad(View view, Platform platform, Classroom course, List<Tool> tools) {
        ResourceLink first = course.activities().get(0);
        return Html.of(
                """
                <h2>{activity}</h2>
                <p>{description}</p>
                <form id="launch" method="post" action="/{campus}/launch" target="tool" data-campus="{campus}">
                <input type="hidden" name="course" value="{course}">
                <input type="hidden" name="launch" value="">
                {options}
                <ul class="people">{people}</ul>
                </form>
                {crowd}
                {frame}
                {activities}
                {breakage}""",
                "activity",
                first.title(),
                "description",
                first.text(),
                "campus",
                platform.campus().key(),
                "course",
                course.id(),
                "options",
                options(view, course, tools),
                "people",
                Html.each(course.roster().present(), person -> launchAs(view, person)),
                "crowd",
                ActivitiesSection.crowd(view, platform, course),
                "frame",
                ToolFrame.hidden(platform, first.title()),
                "activities",
                ActivitiesSection.of(view, platform, course, tools),
                "breakage",
                BreakItSection.of(view, platform, course));
    }

    private static Html options(View view, Classroom course, List<Tool> tools) {
        return Html.of(
                """
                <fieldset class="options"><legend>{how}</legend>
                <label><input type="radio" name="display" value="iframe" checked> {iframe}</label>
                <label><input type="radio" name="display" value="window"> {window}</label>
                <label>{language} <select name="locale"><option value="">{asCampus}</option>
                <option value="en-CA" lang="en">English</option><option value="fr-CA" lang="fr">Français</option></select></label>
                <label>{via} <select name="via"><option value="post">POST</option><option value="get">GET</option></select></label>
                <label>{activity} <select name="activity">{activities}</select></label>
                <label>{tool} <select name="tool">{tools}</select></label>
                <label><input type="checkbox" name="storage" value="yes"> {storage}</label>
                </fieldset>""",
                "how",
                view.text("course.how"),
                "iframe",
                view.text("course.iframe"),
                "window",
                view.text("course.window"),
                "language",
                view.text("course.language"),
                "asCampus",
                view.text("course.language.campus"),
                "via",
                view.text("course.via"),
                "activity",
                view.text("course.activity"),
                "activities",
                Html.each(course.activities(), each -> option(each.id(), each.title())),
                "tool",
                view.text("course.tool"),
                "tools",
                Html.each(
                        tools,
                        tool -> option(
                                tool.clientId(),
                                tool.details().name().in(view.texts().language()))),
                "storage",
                view.text("course.storage"));
    }

    private static List<Tool> newestFirst(List<Tool> tools) {
        List<Tool> reversed = new ArrayList<>(tools);
        Collections.reverse(reversed);
        return reversed;
    }

    static Html option(String value, String label) {
        return Html.of("<option value=\"{value}\">{label}</option>", "value", value, "label", label);
    }

    private static Html launchAs(View view, Person person) {
        return Html.of(
                """
                <li><button name="person" value="{username}">{label}</button> <span>{part}</span></li>""",
                "username",
                person.username(),
                "label",
                view.text("course.launch-as", person.name()),
                "part",
                person.part().in(view.texts().language()));
    }
}
