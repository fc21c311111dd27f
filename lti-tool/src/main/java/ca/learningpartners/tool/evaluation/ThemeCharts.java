package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Hidden;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.tool.runtime.Chart;
import ca.learningpartners.tool.viewer.FigureCells;
import ca.learningpartners.tool.viewer.FigureWords;
import ca.learningpartners.tool.viewer.SideBySide;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
 * @param cells as of the day of the newest bulletin
 * @param course everybody’s figures of a measure in all bulletins, to find the one of the day of others
 */
record ThemeCharts(FigureWords words, Cells says, FigureCells cells, Function<Measure, Collection<Figure>> course) {

    private static final String CURVE = "retention-curve";

    /** Above so many groups of another day, the table alone has them. */
    private static final int NAMED = 3;

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
                                .map(course -> Chart.Cell.of(
                                        Optional.ofNullable(course.get(day)).map(figure -> cells.over(figure, day))))
                                .toList()))
                .toList();
        return Optional.of(new Chart(
                id,
                Chart.Kind.LINE,
                words.name(measure),
                since(courses.get(0)),
                says.note(courses.stream()
                        .flatMap(course -> course.values().stream())
                        .toList()),
                measure.unit(),
                says.say("figures.day"),
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
        boolean same = words.value(last).equals(words.value(first));
        String key =
                last.asOf().equals(first.asOf()) ? "figures.now" : same ? "figures.now.same" : "figures.now.before";
        return says.say(key, words.value(last), last.asOf(), words.value(first), first.asOf());
    }

    /** The same at several points, after a year, after two; or the members of a family. */
    Chart points(String id, List<Figure> all, List<Figure> beside, Optional<String> district) {
        Measure measure = all.get(0).measure();
        List<Figure> points = inOrder(all);
        boolean late = points.stream().anyMatch(point -> point.measure().at() > 0);
        boolean curve = measure.key().equals(CURVE);
        SideBySide side = SideBySide.of(district.isPresent() ? beside : points);
        List<Chart.Column> columns = new ArrayList<>();
        district.ifPresent(name -> columns.add(Chart.Column.of(name)));
        columns.add(Chart.Column.of(
                words.group(Slice.EVERYBODY), district.isEmpty() ? Cells.tone(measure) : Chart.Tone.UNKNOWN));
        columns.add(says.peopleColumn());
        List<Chart.Row> rows = new ArrayList<>();
        if (curve) {
            rows.add(everybodyIsThere(columns.size() - 1));
        }
        (curve ? told(points) : points)
                .forEach(point -> rows.add(row(point, late, point(point, beside, district.isPresent(), side))));
        return new Chart(
                id,
                curve ? Chart.Kind.CURVE : Cells.kind(points),
                cells.titled(words.family(measure), side),
                cells.says(says(side, late), side),
                says.note(Stream.concat(points.stream(), beside.stream()).toList()),
                measure.unit(),
                says.say(late ? "figures.point" : "figures.what"),
                columns,
                rows);
    }

    private List<Figure> inOrder(List<Figure> all) {
        return all.stream()
                .sorted(Comparator.comparing(
                        Figure::measure, Comparator.comparingInt(words::place).thenComparing(FigureWords.IN_ORDER)))
                .toList();
    }

    /** What of it is drawn, in a sentence. */
    private String says(SideBySide side, boolean late) {
        List<Figure> drawn = inOrder(side.drawn());
        if (drawn.isEmpty()) {
            return "";
        }
        return late ? fromTo(drawn) : says.between(drawn, figure -> point(figure.measure(), false));
    }

    private Chart.Row everybodyIsThere(int columns) {
        List<Chart.Cell> start =
                new ArrayList<>(Collections.nCopies(columns, Chart.Cell.shown(words.value(Unit.SHARE, 1), 1)));
        start.add(Chart.Cell.of(Optional.empty()));
        return Chart.Row.after(says.say("figures.start"), 0, start);
    }

    private Chart.Row row(Figure point, boolean late, List<Chart.Cell> row) {
        String name = point(point.measure(), late);
        return late ? Chart.Row.after(name, point.measure().at(), row) : Chart.Row.of(name, row);
    }

    private List<Chart.Cell> point(Figure point, List<Figure> beside, boolean district, SideBySide side) {
        List<Chart.Cell> row = new ArrayList<>();
        Figure everybody = point;
        if (district) {
            row.add(Chart.Cell.of(beside.stream()
                    .filter(each -> each.measure().equals(point.measure()))
                    .findFirst()
                    .map(figure -> cells.beside(figure, side))));
            everybody = side.isOf(point) || point.value().isEmpty()
                    ? point
                    : side.everybody(course.apply(point.measure())).orElse(point);
        }
        row.add(cells.beside(everybody, side));
        row.add(says.people(everybody));
        return row;
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
    private String fromTo(List<Figure> shown) {
        return Stream.of(shown.get(0), shown.get(shown.size() - 1))
                .distinct()
                .map(figure -> says.say("figures.range.one", point(figure.measure(), true), words.value(figure)))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    private String point(Measure measure, boolean late) {
        if (!late) {
            return words.member(measure);
        }
        return measure.at() == 0 ? says.say("figures.start") : says.say("figures.after", measure.at());
    }

    /** All groups by a dimension below everybody; districts by how much they have. */
    Chart groups(String id, Dimension dimension, List<Figure> groups, Optional<Figure> everybody, String address) {
        Measure measure = groups.get(0).measure();
        SideBySide side = SideBySide.of(groups);
        Comparator<Figure> order = dimension == Dimension.DISTRICT
                ? Comparator.comparingDouble(figure -> -figure.value().orElse(Double.NEGATIVE_INFINITY))
                : Comparator.comparing(Figure::slice);
        List<FigureCells.Everybody> all = cells.everybody(everybody, () -> course.apply(measure), side);
        List<Chart.Row> rows = new ArrayList<>();
        all.forEach(each -> rows.add(each.among(row(each.figure(), each.cell()))));
        groups.stream().sorted(order).forEach(figure -> {
            Chart.Row row = row(figure, cells.beside(figure, side));
            boolean named =
                    dimension == Dimension.DISTRICT && !figure.slice().group().isEmpty();
            rows.add(
                    named ? row.linkedTo(address + "?district=" + figure.slice().group()) : row);
        });
        return new Chart(
                id,
                Cells.kind(groups),
                cells.titled(words.name(measure) + ", " + words.dimension(dimension), side),
                cells.says(
                        sentence(says.between(side.drawn(), figure -> name(figure.slice())), whole(all, side)), side),
                sentence(apart(measure, side), says.note(groups)),
                measure.unit(),
                says.say("groups.group"),
                List.of(Chart.Column.of(words.name(measure), Cells.tone(measure)), says.peopleColumn()),
                rows);
    }

    /** A few groups of another day are said in words as well, each beside everybody of its own day. */
    private String apart(Measure measure, SideBySide side) {
        if (side.apart().isEmpty() || side.apart().size() > NAMED) {
            return "";
        }
        Collection<Figure> everybody = course.apply(measure);
        return side.apart().stream()
                .map(figure -> SideBySide.on(figure, everybody)
                        .map(all -> says.say(
                                "figures.apart.beside",
                                words.group(figure.slice()),
                                figure.asOf(),
                                words.value(figure),
                                words.value(all)))
                        .orElseGet(() -> says.say(
                                "figures.apart.alone",
                                words.group(figure.slice()),
                                figure.asOf(),
                                words.value(figure))))
                .collect(Collectors.joining(" "));
    }

    /** How much it is of everybody, on the day of the groups; blank if nobody knows. */
    private String whole(List<FigureCells.Everybody> all, SideBySide side) {
        return all.stream()
                .map(FigureCells.Everybody::figure)
                .filter(figure -> figure.value().isEmpty() || side.isOf(figure))
                .findFirst()
                .map(figure -> says.say("figures.everybody", words.value(figure)))
                .orElse("");
    }

    private Chart.Row row(Figure figure, Chart.Cell cell) {
        return Chart.Row.of(name(figure.slice()), List.of(cell, says.people(figure)));
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
                                .map(day -> Chart.Cell.of(
                                        Optional.ofNullable(day.getValue().get(district))
                                                .map(figure -> cells.over(figure, day.getKey()))))
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
                says.say("figures.multiples", words.name(measure)),
                says.say("figures.multiples.says", words.name(measure)),
                hidden > 0 ? says.say("figures.multiples.hidden", hidden) : "",
                measure.unit(),
                says.say("figures.district"),
                course.keySet().stream()
                        .map(day -> Chart.Column.on(words.messages().date(day), day))
                        .toList(),
                rows));
    }

    private static int number(Slice district) {
        return district.group().isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(district.group());
    }
}
