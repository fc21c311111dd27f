package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Instead;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Chart;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.viewer.FigureCells;
import ca.learningpartners.tool.viewer.FigureSight;
import ca.learningpartners.tool.viewer.FigureWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together all figures of a theme, from one side. */
final class ThemeView {

    private final Stores stores;
    private final Program program;
    private final FigureSight sight;
    private final FigureWords words;
    private final Published published;
    private final Bulletin bulletin;
    private final Theme theme;
    private final Angle angle;
    private final Cells cells;
    private final ThemeCharts charts;
    private final List<Figure> figures;
    private final Optional<Slice> alike;
    private final List<Figure> offered;
    private final String address;
    private final List<ThemePage.Section> instead = new ArrayList<>();
    private final List<ThemePage.Section> sections = new ArrayList<>();
    private final List<ThemePage.Unshown> unshown = new ArrayList<>();
    private final SortedSet<String> reasons = new TreeSet<>();

    ThemeView(
            Stores stores,
            Program program,
            FigureSight sight,
            Frame frame,
            Bulletin bulletin,
            Theme theme,
            Angle angle) {
        this.stores = stores;
        this.program = program;
        this.sight = sight;
        this.words = FigureWords.of(stores, frame.messages(), program);
        this.published = new Published(stores.bulletins(), program.id(), sight);
        this.bulletin = bulletin;
        this.theme = theme;
        this.angle = angle;
        this.cells = new Cells(words);
        this.charts = new ThemeCharts(words, cells, new FigureCells(words, bulletin.asOf()), published::everybody);
        this.figures = inOrder(published.of(bulletin, theme));
        this.alike = angle.district().flatMap(new Alike(stores, program.id(), sight)::to);
        this.offered =
                alike.map(slice -> inOrder(published.offered(bulletin, slice))).orElse(List.of());
        this.address = Overview.address(program, theme);
    }

    private List<Figure> inOrder(List<Figure> all) {
        return all.stream()
                .filter(figure -> figure.measure().theme() == theme)
                .sorted(Comparator.comparing(Figure::measure, FigureWords.IN_ORDER)
                        .thenComparing(Figure::slice))
                .toList();
    }

    /** Whether there is anything for the viewer. */
    boolean isEmpty() {
        return figures.isEmpty();
    }

    ThemePage page(LocalDate today, ZoneId zone) {
        fill();
        return new ThemePage(
                program.id().value(),
                program.title().in(words.messages().locale()),
                words.theme(theme),
                address,
                Overview.fresh(bulletin, today, zone),
                ways(),
                districts(),
                angle.district().map(own -> String.valueOf(own.value())).orElse(""),
                angle.isByGroup() && angle.dimension() == Dimension.DISTRICT
                        ? new ThemeMap(stores, cells, bulletin.asOf()).of(figures)
                        : Optional.empty(),
                List.copyOf(sections),
                lead(),
                List.copyOf(instead),
                List.copyOf(reasons),
                List.copyOf(unshown));
    }

    /** Whom what is shown in place of a district is about; blank if nothing is. */
    private String lead() {
        return instead.isEmpty()
                ? ""
                : cells.say(
                        "figures.instead",
                        angle.district()
                                .map(own -> words.group(Slice.district(own.value())))
                                .orElseThrow(),
                        words.group(alike.orElseThrow()));
    }

    /** Only dimensions by which more than one group is told apart. */
    private List<OverviewPage.Link> ways() {
        Map<Dimension, Long> groups = figures.stream()
                .map(Figure::slice)
                .distinct()
                .collect(Collectors.groupingBy(Slice::dimension, TreeMap::new, Collectors.counting()));
        return groups.entrySet().stream()
                .filter(each -> each.getKey() == Dimension.EVERYBODY || sight.isWhole() && each.getValue() > 1)
                .map(each -> Angle.by(each.getKey()))
                .map(way -> new OverviewPage.Link(
                        words.dimension(way.dimension()), address + way.query(), way.equals(angle)))
                .toList();
    }

    private List<ThemePage.District> districts() {
        return figures.stream()
                .map(Figure::slice)
                .filter(slice -> slice.dimension() == Dimension.DISTRICT
                        && !slice.group().isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(slice -> Integer.parseInt(slice.group())))
                .map(slice -> new ThemePage.District(slice.group(), words.group(slice)))
                .toList();
    }

    /** Measures that stand together, see {@link Together}. */
    private Collection<List<Measure>> together() {
        return figures.stream()
                .map(Figure::measure)
                .distinct()
                .sorted(Comparator.comparingInt(Together::place).thenComparingInt(words::place))
                .collect(Collectors.groupingBy(Together::of, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private void fill() {
        for (List<Measure> family : together()) {
            if (angle.isByGroup()) {
                family.stream().filter(Together::isLookedAtByGroup).forEach(this::byGroup);
            } else {
                atOnce(family);
            }
        }
    }

    private String id() {
        return "figure-" + (sections.size() + instead.size());
    }

    /** Everybody, or a district beside everybody. */
    private void atOnce(List<Measure> family) {
        List<Figure> everybody = of(family, Slice.EVERYBODY);
        Optional<Slice> own = angle.district().map(district -> Slice.district(district.value()));
        List<Figure> beside = own.map(slice -> of(family, slice)).orElse(List.of());
        List<Figure> told = own.isPresent() ? beside : everybody;
        if (told.stream().allMatch(figure -> figure.hidden().isPresent())) {
            told.stream().findFirst().map(words::hidden).ifPresent(reasons::add);
            if (!alike(family, everybody)) {
                told.stream().findFirst().ifPresent(figure -> unshown(figure, words.family(figure.measure())));
            }
            return;
        }
        Optional<Chart> chart = family.size() > 1
                ? Optional.of(charts.points(id(), everybody, beside, own.map(words::group)))
                : course(id(), family.get(0), own)
                        .or(() -> own.filter(slice -> !everybody.isEmpty())
                                .map(slice -> charts.groups(
                                        id(),
                                        Dimension.DISTRICT,
                                        beside,
                                        everybody.stream().findFirst(),
                                        address)));
        sections.add(section(
                family.get(0), words.family(family.get(0)), told, chart.stream().toList(), List.of()));
    }

    /** In place of a district, all who are as remote, beside everybody; whether there is anything of them. */
    private boolean alike(List<Measure> family, List<Figure> everybody) {
        List<Figure> larger = offered.stream()
                .filter(figure -> family.contains(figure.measure()))
                .toList();
        if (larger.stream().noneMatch(figure -> figure.value().isPresent())) {
            return false;
        }
        Chart chart = family.size() > 1
                ? charts.points(id(), everybody, larger, alike.map(words::group))
                : charts.groups(
                        id(), Dimension.REMOTENESS, larger, everybody.stream().findFirst(), address);
        instead.add(section(family.get(0), words.family(family.get(0)), List.of(), List.of(chart), List.of()));
        return true;
    }

    private Optional<Chart> course(String id, Measure measure, Optional<Slice> own) {
        List<Slice> slices = own.isPresent() && measure.unit().isCount()
                ? List.of(own.get())
                : Stream.concat(own.stream(), Stream.of(Slice.EVERYBODY)).toList();
        return charts.course(
                id,
                measure,
                slices,
                slices.stream().map(slice -> published.course(measure, slice)).toList());
    }

    private void byGroup(Measure measure) {
        List<Figure> groups = figures.stream()
                .filter(figure ->
                        figure.measure().equals(measure) && figure.slice().dimension() == angle.dimension())
                .toList();
        Optional<Figure> everybody =
                of(List.of(measure), Slice.EVERYBODY).stream().findFirst();
        if (groups.stream().allMatch(figure -> figure.hidden().isPresent())) {
            groups.stream().findFirst().ifPresent(figure -> unshown(figure, unshownName(measure)));
            return;
        }
        List<Chart> drawn = new ArrayList<>();
        List<Chart> days = new ArrayList<>();
        drawn.add(charts.groups(id(), angle.dimension(), groups, everybody, address));
        if (angle.dimension() == Dimension.DISTRICT && measure.family().equals(measure.key())) {
            charts.multiples(id() + "-days", measure, published.course(measure)).ifPresent(days::add);
        }
        sections.add(section(measure, words.name(measure), List.of(), drawn, days));
    }

    private ThemePage.Section section(
            Measure measure, String name, List<Figure> told, List<Chart> drawn, List<Chart> days) {
        return new ThemePage.Section(
                name,
                drawn.isEmpty() ? told.stream().map(this::value).collect(Collectors.joining(", ")) : "",
                words.how(measure),
                definition(measure),
                drawn,
                days,
                told.stream().flatMap(this::standing).distinct().toList());
    }

    private String value(Figure figure) {
        String between = words.interval(figure);
        return between.isEmpty() ? words.value(figure) : words.value(figure) + " (" + between + ")";
    }

    private String definition(Measure measure) {
        return "/programs/" + program.id() + "/figures/measures/" + measure.key();
    }

    private Stream<String> standing(Figure figure) {
        return figure.value().isPresent() && figure.asOf().isBefore(bulletin.asOf())
                ? Stream.of(cells.say("figure.stands", figure.asOf()))
                : Stream.empty();
    }

    /** Where nothing of a whole family is shown, it is named once. */
    private String unshownName(Measure measure) {
        boolean any = figures.stream()
                .anyMatch(figure -> figure.measure().family().equals(measure.family())
                        && figure.slice().dimension() == angle.dimension()
                        && figure.value().isPresent());
        return any ? words.name(measure) : words.family(measure);
    }

    /** What is not shown at all is named, with the nearest that is. */
    private void unshown(Figure figure, String name) {
        reasons.add(words.hidden(figure));
        if (unshown.stream().anyMatch(each -> each.name().equals(name))) {
            return;
        }
        unshown.add(new ThemePage.Unshown(name, definition(figure.measure()), nearest(figure)));
    }

    /** What can be looked at in its place, with its day; blank if there is nothing. */
    private String nearest(Figure figure) {
        List<Figure> larger = Stream.concat(figures.stream(), offered.stream()).toList();
        return Instead.of(figure, larger, alike).stream()
                .findFirst()
                .map(each -> (cells.say("instead." + FigureWords.word(each.way()), words.value(each.figure())) + " "
                                + words.since(each.figure(), bulletin.asOf()))
                        .strip())
                .orElse("");
    }

    private List<Figure> of(List<Measure> measures, Slice slice) {
        return figures.stream()
                .filter(figure -> figure.slice().equals(slice) && measures.contains(figure.measure()))
                .toList();
    }
}
