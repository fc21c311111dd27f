package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Hidden;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.tool.runtime.Chart;
import ca.learningpartners.tool.viewer.FigureWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws figures: over time, group beside group, district by district.
 *
 * @param asOf the day of the newest bulletin
 * @param member what one of a family is called among the others
 */
record ThemeCharts(FigureWords words, Cells cells, LocalDate asOf, Function<Measure, String> member) {

    private static final String CURVE = "retention-curve";

    /** The second before the tenth. */
    private static final Comparator<Measure> NATURALLY = Comparator.comparingInt(
                    (Measure measure) -> measure.key().length())
            .thenComparing(Comparator.naturalOrder());

    /** One figure over time, for everybody and perhaps for a district; empty as long as there are no two days. */
    Optional<Chart> course(
            String id, Measure measure, List<Slice> slices, List<? extends SortedMap<LocalDate, Figure>> courses) {
        SortedSet<LocalDate> days = new TreeSet<>();
        courses.forEach(course -> days.addAll(course.keySet()));
        boolean anything = courses.stream()
                .anyMatch(course -> course.values().stream()
                                .filter(figure -> figure.value().isPresent())
                                .count()
                        > 1);
        if (!anything) {
            return Optional.empty();
        }
        List<Chart.Column> columns = slices.stream()
                .map(slice -> Chart.Column.of(
                        words.group(slice), slices.size() == 1 ? Cells.tone(measure) : Chart.Tone.PLAIN))
                .toList();
        List<Chart.Row> rows = days.stream()
                .map(day -> Chart.Row.on(
                        words.messages().date(day),
                        day,
                        courses.stream()
                                .map(course -> cells.of(Optional.ofNullable(course.get(day)), day))
                                .toList()))
                .toList();
        return Optional.of(new Chart(
                id,
                Chart.Kind.LINE,
                words.name(measure),
                since(courses.get(0)),
                cells.note(courses.stream()
                        .flatMap(course -> course.values().stream())
                        .toList()),
                measure.unit(),
                cells.say("figures.day"),
                columns,
                rows));
    }

    /** What it is now, and what it was at first; what has only been carried on from day to day stands once. */
    private String since(SortedMap<LocalDate, Figure> course) {
        List<Figure> shown = course.values().stream()
                .filter(figure -> figure.value().isPresent())
                .toList();
        if (shown.isEmpty()) {
            return words.messages().get("figure.not-shown");
        }
        Figure first = shown.get(0);
        Figure last = shown.get(shown.size() - 1);
        return cells.say(
                last.asOf().equals(first.asOf()) ? "figures.now" : "figures.now.before",
                words.value(last),
                last.asOf(),
                words.value(first),
                first.asOf());
    }

    /** The same at several points, after a year, after two; or the members of a family. */
    Chart points(String id, List<Figure> all, List<Figure> beside, Optional<String> district) {
        Measure measure = all.get(0).measure();
        List<Figure> points = all.stream()
                .sorted(Comparator.comparing(
                        Figure::measure, Comparator.comparingInt(words::place).thenComparing(NATURALLY)))
                .toList();
        boolean late = points.stream().anyMatch(point -> point.measure().at() > 0);
        boolean curve = measure.key().equals(CURVE);
        List<Chart.Column> columns = new ArrayList<>();
        district.ifPresent(name -> columns.add(Chart.Column.of(name)));
        columns.add(Chart.Column.of(
                words.group(Slice.EVERYBODY), district.isEmpty() ? Cells.tone(measure) : Chart.Tone.UNKNOWN));
        columns.add(cells.peopleColumn());
        List<Chart.Row> rows = new ArrayList<>();
        if (curve) {
            rows.add(everybodyIsThere(columns.size() - 1));
        }
        (curve ? told(points) : points)
                .forEach(point ->
                        rows.add(row(point, late, district.isPresent() ? Optional.of(beside) : Optional.empty())));
        return new Chart(
                id,
                curve ? Chart.Kind.CURVE : Cells.kind(points),
                words.family(measure),
                late ? fromTo(points) : cells.between(points, figure -> point(figure.measure(), false)),
                cells.note(Stream.concat(points.stream(), beside.stream()).toList()),
                measure.unit(),
                cells.say(late ? "figures.point" : "figures.what"),
                columns,
                rows);
    }

    private Chart.Row everybodyIsThere(int columns) {
        List<Chart.Cell> start =
                new ArrayList<>(Collections.nCopies(columns, Chart.Cell.shown(words.value(Unit.SHARE, 1), 1)));
        start.add(Chart.Cell.words("–"));
        return Chart.Row.after(cells.say("figures.start"), 0, start);
    }

    private Chart.Row row(Figure point, boolean late, Optional<List<Figure>> beside) {
        List<Chart.Cell> cellsOfRow = new ArrayList<>();
        beside.ifPresent(others -> cellsOfRow.add(cells.of(
                others.stream()
                        .filter(each -> each.measure().equals(point.measure()))
                        .findFirst(),
                asOf)));
        cellsOfRow.add(cells.of(point, asOf));
        cellsOfRow.add(cells.people(point));
        String name = point(point.measure(), late);
        return late ? Chart.Row.after(name, point.measure().at(), cellsOfRow) : Chart.Row.of(name, cellsOfRow);
    }

    /** A curve ends where it cannot be estimated any more. */
    private static List<Figure> told(List<Figure> points) {
        int end = points.size();
        while (end > 0 && points.get(end - 1).hidden().equals(Optional.of(Hidden.NOT_ESTIMABLE))) {
            end--;
        }
        return end == 0 ? points : points.subList(0, end);
    }

    /** What it is at the first point that is shown, and at the last. */
    private String fromTo(List<Figure> points) {
        List<Figure> shown =
                points.stream().filter(figure -> figure.value().isPresent()).toList();
        if (shown.isEmpty()) {
            return cells.say("figures.range.none");
        }
        return Stream.of(shown.get(0), shown.get(shown.size() - 1))
                .distinct()
                .map(figure -> cells.say("figures.range.one", point(figure.measure(), true), words.value(figure)))
                .collect(Collectors.joining(" "));
    }

    private String point(Measure measure, boolean late) {
        if (!late) {
            return member.apply(measure);
        }
        return measure.at() == 0 ? cells.say("figures.start") : cells.say("figures.after", measure.at());
    }

    /** All groups by a dimension below everybody; districts by how much they have. */
    Chart groups(String id, Dimension dimension, List<Figure> groups, Optional<Figure> everybody, String address) {
        Measure measure = groups.get(0).measure();
        Comparator<Figure> order = dimension == Dimension.DISTRICT
                ? Comparator.comparingDouble(figure -> -figure.value().orElse(Double.NEGATIVE_INFINITY))
                : Comparator.comparing(Figure::slice);
        List<Chart.Row> rows = new ArrayList<>();
        everybody.filter(all -> !isSum(measure)).ifPresent(all -> rows.add(row(all).asWhole()));
        groups.stream().sorted(order).forEach(figure -> {
            boolean named =
                    dimension == Dimension.DISTRICT && !figure.slice().group().isEmpty();
            rows.add(
                    named
                            ? row(figure)
                                    .linkedTo(address + "?district="
                                            + figure.slice().group())
                            : row(figure));
        });
        return new Chart(
                id,
                Cells.kind(groups),
                words.name(measure) + ", " + words.dimension(dimension),
                cells.range(groups, everybody, figure -> name(figure.slice())),
                cells.note(groups),
                measure.unit(),
                cells.say("groups.group"),
                List.of(Chart.Column.of(words.name(measure), Cells.tone(measure)), cells.peopleColumn()),
                rows);
    }

    /** Beside a sum, its parts would be lost. */
    static boolean isSum(Measure measure) {
        return measure.unit() == Unit.PEOPLE || measure.unit() == Unit.THINGS;
    }

    private Chart.Row row(Figure figure) {
        return Chart.Row.of(name(figure.slice()), List.of(cells.of(figure, asOf), cells.people(figure)));
    }

    /** Among other districts, one needs no word that it is one. */
    private String name(Slice slice) {
        boolean district =
                slice.dimension() == Dimension.DISTRICT && !slice.group().isEmpty();
        return district
                ? (slice.group() + " " + words.districts().getOrDefault(slice.group(), "")).strip()
                : words.group(slice);
    }

    /** A small line for each district of which anything was shown; empty as long as there are no two days. */
    Optional<Chart> multiples(String id, Measure measure, SortedMap<LocalDate, Map<Slice, Figure>> course) {
        SortedSet<Slice> districts = new TreeSet<>(Comparator.comparingInt(ThemeCharts::number));
        course.values()
                .forEach(figures -> figures.keySet().stream()
                        .filter(slice -> slice.dimension() == Dimension.DISTRICT)
                        .forEach(districts::add));
        List<Chart.Row> rows = districts.stream()
                .map(district -> Chart.Row.of(
                        name(district),
                        course.entrySet().stream()
                                .map(day -> cells.of(
                                        Optional.ofNullable(day.getValue().get(district)), day.getKey()))
                                .toList()))
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> cell.value().isPresent()))
                .toList();
        if (course.size() < 2 || rows.isEmpty()) {
            return Optional.empty();
        }
        int hidden = districts.size() - rows.size();
        return Optional.of(new Chart(
                id,
                Chart.Kind.MULTIPLES,
                cells.say("figures.multiples", words.name(measure)),
                cells.say("figures.multiples", words.name(measure)),
                hidden > 0 ? cells.say("figures.multiples.hidden", hidden) : "",
                measure.unit(),
                cells.say("figures.district"),
                course.keySet().stream()
                        .map(day -> Chart.Column.on(words.messages().date(day), day))
                        .toList(),
                rows));
    }

    private static int number(Slice district) {
        return district.group().isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(district.group());
    }
}
