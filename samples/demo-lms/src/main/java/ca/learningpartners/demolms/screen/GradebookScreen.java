package ca.learningpartners.demolms.screen;

import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.campus.Role;
import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.demolms.gradebook.Score;
import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.registration.MessageType;
import ca.learningpartners.demolms.registration.Tool;
import ca.learningpartners.demolms.roster.Member;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who has come how far in which activity. Of a crowd only those appear who have a score; two hundred rows at most. Each
 * cell leads to the person's work, for the teacher; below, a learner can try to look at somebody else's.
 */
public final class GradebookScreen {

    private static final int ROWS = 200;

    private GradebookScreen() {}

    public static Html of(View view, Platform platform, Classroom course) {
        List<LineItem> columns = course.gradebook().columns();
        Html main = Html.of(
                """
                <p><a href="{back}">{backLabel}</a></p>
                {table}
                {frame}
                {forgery}""",
                "back",
                view.href(ActivitiesSection.address(platform, course)),
                "backLabel",
                view.text("return.back"),
                "table",
                columns.isEmpty()
                        ? Html.of("<p>{none}</p>", "none", view.text("gradebook.none"))
                        : table(view, platform, course, columns),
                "frame",
                ToolFrame.hidden(platform, view.text("gradebook.work")),
                "forgery",
                forgery(view, platform, course));
        String title = view.text("gradebook.title") + " – " + course.title();
        return Layout.campusPage(view, platform, title, main, "show.js", "frame.js");
    }

    private static Html table(View view, Platform platform, Classroom course, List<LineItem> columns) {
        return Html.of(
                """
                <div class="table" tabindex="0" role="region" aria-label="{title}"><table>
                <thead><tr><th scope="col">{person}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody></table></div>""",
                "title",
                view.text("gradebook.title"),
                "person",
                view.text("break.as"),
                "heads",
                Html.each(columns, column -> head(view, column)),
                "rows",
                Html.each(learners(course, columns), person -> row(view, platform, course, columns, person)));
    }

    private static Html head(View view, LineItem column) {
        return Html.of(
                "<th scope=\"col\">{label}<br><small>{maximum}</small></th>",
                "label",
                column.label(),
                "maximum",
                view.text("gradebook.out-of", number(view, column.maximum())));
    }

    private static List<Person> learners(Classroom course, List<LineItem> columns) {
        Map<String, Person> learners = new LinkedHashMap<>();
        course.roster().present().stream()
                .filter(person -> person.roles().contains(Role.LEARNER))
                .forEach(person -> learners.put(person.id(), person));
        columns.stream()
                .flatMap(column -> course.gradebook().newest(column).stream())
                .map(score -> course.roster().find(score.userId()))
                .flatMap(Optional::stream)
                .map(Member::person)
                .forEach(person -> learners.put(person.id(), person));
        return learners.values().stream().limit(ROWS).toList();
    }

    private static Html row(View view, Platform platform, Classroom course, List<LineItem> columns, Person person) {
        return Html.of(
                "<tr><th scope=\"row\">{name}</th>{cells}</tr>\n",
                "name",
                person.name(),
                "cells",
                Html.each(columns, column -> cell(view, platform, course, column, person)));
    }

    private static Html cell(View view, Platform platform, Classroom course, LineItem column, Person person) {
        Optional<Score> score = course.gradebook().newest(column, person.id());
        return Html.of(
                "<td{done}>{state}{review}</td>",
                "done",
                score.filter(Score::isCompleted).isPresent() ? Html.of(" class=\"done\"") : Html.NOTHING,
                "state",
                score.map(given -> state(view, column, given)).orElse(view.text("gradebook.nothing")),
                "review",
                isReviewed(platform, column) ? review(view, platform, course, column, person) : Html.NOTHING);
    }

    private static String state(View view, LineItem column, Score score) {
        String progress = view.text("progress." + score.activityProgress().toLowerCase(Locale.ROOT));
        return score.outOf(column.maximum())
                .map(points -> number(view, points) + " · " + progress)
                .orElse(progress);
    }

    private static boolean isReviewed(Platform platform, LineItem column) {
        return column.resourceLinkId().isPresent()
                && platform.tools()
                        .find(column.clientId())
                        .filter(Tool::active)
                        .filter(tool -> tool.takes(MessageType.SUBMISSION_REVIEW))
                        .isPresent();
    }

    private static Html review(View view, Platform platform, Classroom course, LineItem column, Person person) {
        String teacher = course.roster().present().stream()
                .filter(each -> each.roles().contains(Role.INSTRUCTOR))
                .findFirst()
                .map(Person::username)
                .orElse("");
        return Html.of(
                """
                <form method="post" action="/{campus}/launch" target="tool">
                <input type="hidden" name="course" value="{course}"><input type="hidden" name="purpose" value="review">
                <input type="hidden" name="lineitem" value="{column}"><input type="hidden" name="for" value="{for}">
                <input type="hidden" name="person" value="{teacher}">
                <button aria-label="{name}">{look}</button></form>""",
                "campus",
                platform.campus().key(),
                "course",
                course.id(),
                "column",
                column.id(),
                "for",
                person.id(),
                "teacher",
                teacher,
                "name",
                view.text("gradebook.look-at", person.name(), column.label()),
                "look",
                view.text("gradebook.look"));
    }

    private static Html forgery(View view, Platform platform, Classroom course) {
        List<LineItem> reviewed = course.gradebook().columns().stream()
                .filter(column -> isReviewed(platform, column))
                .toList();
        if (reviewed.isEmpty()) {
            return Html.NOTHING;
        }
        List<Person> learners = learners(course, reviewed);
        return Html.of(
                """
                <section aria-labelledby="forgery"><h2 id="forgery">{title}</h2>
                <p>{intro}</p>
                <form class="options" method="post" action="/{campus}/launch" target="tool">
                <input type="hidden" name="course" value="{course}"><input type="hidden" name="purpose" value="review">
                <label>{column} <select name="lineitem">{columns}</select></label>
                <label>{as} <select name="person">{people}</select></label>
                <label>{of} <select name="for">{owners}</select></label>
                <button>{look}</button></form></section>""",
                "title",
                view.text("break.title"),
                "intro",
                view.text("gradebook.forgery"),
                "campus",
                platform.campus().key(),
                "course",
                course.id(),
                "column",
                view.text("course.activity"),
                "columns",
                Html.each(reviewed, column -> CourseScreen.option(column.id(), column.label())),
                "as",
                view.text("gradebook.as"),
                "people",
                Html.each(learners, person -> CourseScreen.option(person.username(), person.name())),
                "of",
                view.text("gradebook.work-of"),
                "owners",
                Html.each(learners, person -> CourseScreen.option(person.id(), person.name())),
                "look",
                view.text("gradebook.look"));
    }

    private static String number(View view, BigDecimal number) {
        return NumberFormat.getInstance(Locale.forLanguageTag(view.texts().language() + "-CA"))
                .format(number.setScale(2, RoundingMode.HALF_UP));
    }
}
