package ca.learningpartners.demolms.screen;

import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.demolms.deviation.Group;
import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.platform.Platform;
import java.util.List;
import java.util.Locale;

/** The failure buttons of a course, and the way to those of the campus's services. */
final class BreakItSection {

    private BreakItSection() {}

    static Html of(View view, Platform platform, Classroom course) {
        return Html.of(
                """
                <section aria-labelledby="break-it">
                <h2 id="break-it">{title}</h2>
                <p>{intro}</p>
                <p><label>{as} <select name="as" form="launch">{people}</select></label></p>
                {groups}
                <p class="way"><a href="{faults}">{faultsTitle}</a></p>
                </section>""",
                "title",
                view.text("break.title"),
                "intro",
                view.text("break.intro"),
                "as",
                view.text("break.as"),
                "people",
                Html.each(course.roster().present(), BreakItSection::option),
                "groups",
                Html.each(List.of(Group.values()), group -> group(view, group)),
                "faults",
                view.href("/" + platform.campus().key() + "/faults"),
                "faultsTitle",
                view.text("faults.title"));
    }

    private static Html option(Person person) {
        return Html.of(
                "<option value=\"{username}\">{name}</option>", "username", person.username(), "name", person.name());
    }

    private static Html group(View view, Group group) {
        return Html.of(
                """
                <h3>{title}</h3>
                <ul class="breaks">{buttons}</ul>""",
                "title",
                view.text("group." + group.name().toLowerCase(Locale.ROOT)),
                "buttons",
                Html.each(Deviation.of(group), deviation -> button(view, deviation)));
    }

    private static Html button(View view, Deviation deviation) {
        return Html.of(
                """
                <li><button form="launch" name="deviation" value="{id}">{label} <b>→ {outcome}</b></button></li>""",
                "id",
                deviation.id(),
                "label",
                view.text("deviation." + deviation.id()),
                "outcome",
                deviation.code().orElse(view.text("break.accepted")));
    }
}
