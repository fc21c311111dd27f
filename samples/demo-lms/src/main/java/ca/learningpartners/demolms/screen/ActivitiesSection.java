package ca.learningpartners.demolms.screen;

import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.campus.Role;
import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.registration.MessageType;
import ca.learningpartners.demolms.registration.Tool;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a course holds and what its teacher can do with it: pick more activities, read the gradebook, copy the course. */
final class ActivitiesSection {

    private ActivitiesSection() {}

    static Html of(View view, Platform platform, Classroom course, List<Tool> tools) {
        return Html.of(
                """
                <section aria-labelledby="activities">
                <h2 id="activities">{title}</h2>
                <ul class="cards">{activities}</ul>
                {add}
                <p class="way"><a href="{gradebook}">{gradebookTitle}</a></p>
                <form method="post" action="{copy}">{lang}<button>{copyLabel}</button></form>
                </section>""",
                "title",
                view.text("activities.title"),
                "activities",
                Html.each(course.activities(), activity -> card(view, course, activity)),
                "add",
                add(view, platform, course, tools),
                "gradebook",
                view.href(address(platform, course) + "/gradebook"),
                "gradebookTitle",
                view.text("gradebook.title"),
                "copy",
                address(platform, course) + "/copy",
                "lang",
                view.languageField(),
                "copyLabel",
                view.text("activities.copy"));
    }

    /** One of thousands can be launched by username; they are too many for buttons. */
    static Html crowd(View view, Platform platform, Classroom course) {
        if (course.roster().find("10001").isEmpty()) {
            return Html.NOTHING;
        }
        return Html.of(
                """
                <form class="register" method="post" action="/{campus}/launch" target="tool">
                <input type="hidden" name="course" value="{course}">
                <label for="member">{label}</label>
                <input id="member" name="person" value="member.00001" pattern="member\\.[0-9][0-9][0-9][0-9][0-9]" required>
                <button>{launch}</button></form>""",
                "campus",
                platform.campus().key(),
                "course",
                course.id(),
                "label",
                view.text("course.crowd"),
                "launch",
                view.text("course.launch"));
    }

    static String address(Platform platform, Classroom course) {
        return "/" + platform.campus().key() + "/courses/" + course.id();
    }

    private static Html card(View view, Classroom course, ResourceLink activity) {
        String columns = course.gradebook().columnsOf(activity.id()).stream()
                .map(LineItem::label)
                .collect(Collectors.joining(", "));
        String custom = new TreeMap<>(activity.custom())
                .entrySet().stream().map(Object::toString).collect(Collectors.joining(", "));
        return Html.of(
                "<li><strong>{title}</strong><br>{text} <code>{custom}</code>{columns}</li>",
                "title",
                activity.title(),
                "text",
                activity.text(),
                "custom",
                custom,
                "columns",
                columns.isEmpty()
                        ? Html.NOTHING
                        : Html.of("<br>{graded}", "graded", view.text("activities.graded", columns)));
    }

    private static Html add(View view, Platform platform, Classroom course, List<Tool> tools) {
        List<Tool> pickers = tools.stream()
                .filter(tool -> tool.takes(MessageType.DEEP_LINKING))
                .toList();
        List<Person> teachers = course.roster().present().stream()
                .filter(person -> person.roles().contains(Role.INSTRUCTOR))
                .toList();
        if (pickers.isEmpty() || teachers.isEmpty()) {
            return Html.of("<p>{none}</p>", "none", view.text("activities.no-picker"));
        }
        return Html.of(
                """
                <form class="options" method="get" action="{address}/activities/new">{lang}
                <label>{as} <select name="person">{teachers}</select></label>
                <label>{toolLabel} <select name="tool">{tools}</select></label>
                <label><input type="checkbox" name="storage" value="yes"> {storage}</label>
                <button>{add}</button></form>""",
                "address",
                address(platform, course),
                "lang",
                view.languageField(),
                "as",
                view.text("break.as"),
                "teachers",
                Html.each(teachers, person -> CourseScreen.option(person.username(), person.name())),
                "toolLabel",
                view.text("course.tool"),
                "tools",
                Html.each(
                        pickers,
                        tool -> CourseScreen.option(
                                tool.clientId(),
                                tool.details().name().in(view.texts().language()))),
                "storage",
                view.text("course.storage"),
                "add",
                view.text("activities.add"));
    }
}
