package ca.learningpartners.demolms.screen;

import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.platform.Platform;

/** The courses of a campus. */
public final class CampusScreen {

    private CampusScreen() {}

    public static Html of(View view, Platform platform) {
        Html main = Html.of(
                """
                <ul class="cards">{courses}</ul>
                <p>{tools}</p>""",
                "courses",
                Html.each(platform.classrooms().all(), course -> card(view, platform, course)),
                "tools",
                view.text("campus.tools", platform.tools().all().size()));
        return Layout.campusPage(view, platform, view.text("campus.title"), main);
    }

    private static Html card(View view, Platform platform, Classroom course) {
        return Html.of(
                """
                <li><a href="{href}">{title}</a><br>{label}</li>""",
                "href",
                view.href("/" + platform.campus().key() + "/courses/" + course.id()),
                "title",
                course.title(),
                "label",
                course.label());
    }
}
