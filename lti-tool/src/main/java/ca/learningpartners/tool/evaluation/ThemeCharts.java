package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.tool.runtime.Chart;
import ca.learningpartners.tool.viewer.FigureWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Draws figures: over time, group beside group, district by district.
 *
 * @param asOf the day of the newest bulletin
 * @param member what one of a family is called among the others
 */
record ThemeCharts(FigureWords words, Cells cells, LocalDate asOf, Function<Measure, String> member) {

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
    Chart points(String id, List<Figure> points, List<Figure> beside, Optional<String> district) {
        Measure measure = points.get(0).measure();
        List<Chart.Column> columns = new ArrayList<>();
        district.ifPresent(name -> columns.add(Chart.Column.of(name)));
        columns.add(Chart.Column.of(
                words.group(Slice.EVERYBODY), district.isEmpty() ? Cells.tone(measure) : Chart.Tone.UNKNOWN));
        columns.add(cells.peopleColumn());
        List<Chart.Row> rows = points.stream()
                .sorted(Comparator.comparing(Figure::measure, NATURALLY))
                .map(point -> {
                    List<Chart.Cell> row = new ArrayList<>();
                    if (district.isPresent()) {
                        row.add(cells.of(
                                beside.stream()
                                        .filter(each -> each.measure().equals(point.measure()))
                                        .findFirst(),
                                asOf));
                    }
                    row.add(cells.of(point, asOf));
                    row.add(cells.people(point));
                    return Chart.Row.of(point(point.measure()), row);
                })
                .toList();
        return new Chart(
                id,
                Cells.kind(points),
                words.family(measure),
                cells.between(points, figure -> point(figure.measure())),
                cells.note(Stream.concat(points.stream(), beside.stream()).toList()),
                measure.unit(),
                cells.say(measure.at() == 0 ? "figures.what" : "figures.point"),
                columns,
                rows);
    }

    private String point(Measure measure) {
        return measure.at() == 0 ? member.apply(measure) : cells.say("figures.after", measure.at());
    }

    /** All groups by a dimension below everybody; districts by how much they have. */
    Chart groups(String id, Dimension dimension, List<Figure> groups, Optional<Figure> everybody, String address) {
        Measure measure = groups.get(0).measure();
        Comparator<Figure> order = dimension == Dimension.DISTRICT
                ? Comparator.comparingDouble(figure -> -figure.value().orElse(Double.NEGATIVE_INFINITY))
                : Comparator.comparing(Figure::slice);
        List<Chart.Row> rows = new ArrayList<>();
        everybody.ifPresent(all -> rows.add(row(all).asWhole()));
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
