package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.viewer.FigureSight;
import ca.learningpartners.tool.viewer.FigureWords;
import ca.learningpartners.tool.viewer.Headlines;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Puts together how a program is doing, at a glance. */
final class Overview {

    private static final double WIDE = 112;
    private static final double HIGH = 24;
    private static final double MARGIN = 4;

    private final Program program;
    private final FigureSight sight;
    private final FigureWords words;
    private final Published published;
    private final ZoneId zone;

    Overview(Stores stores, Program program, FigureSight sight, Frame frame, ZoneId zone) {
        this.program = program;
        this.sight = sight;
        this.words = FigureWords.of(stores, frame.messages(), program);
        this.published = new Published(stores.bulletins(), program.id(), sight);
        this.zone = zone;
    }

    OverviewPage page(boolean office, LocalDate today) {
        Optional<Bulletin> latest = published.bulletins().latest(program.id());
        List<Figure> figures =
                latest.map(bulletin -> published.of(bulletin, Slice.EVERYBODY)).orElse(List.of());
        List<Figure> compared =
                latest.map(bulletin -> compared(bulletin, figures)).orElse(List.of());
        return new OverviewPage(
                program.id().value(),
                program.title().in(words.messages().locale()),
                latest.map(bulletin -> fresh(bulletin, today, zone)),
                office,
                sight.isWhole(),
                Headlines.isCompared(compared),
                latest.flatMap(bulletin ->
                        Headlines.attention(compared, published::everybody).map(each -> attention(each, bulletin))),
                Headlines.of(figures).stream()
                        .map(figure -> headline(figure, latest.orElseThrow().asOf()))
                        .toList(),
                themes(figures),
                sight.districts().stream().sorted().map(this::own).toList());
    }

    /** Figures of all groups, of those measures of which it is known what is better. */
    private List<Figure> compared(Bulletin bulletin, List<Figure> everybody) {
        return everybody.stream()
                .map(Figure::measure)
                .filter(Headlines::isJudged)
                .flatMap(measure -> published.of(bulletin, measure).stream())
                .toList();
    }

    static OverviewPage.Fresh fresh(Bulletin bulletin, LocalDate today, ZoneId zone) {
        return new OverviewPage.Fresh(
                bulletin.asOf(),
                LocalDate.ofInstant(bulletin.madeAt(), zone),
                !bulletin.asOf().isBefore(today));
    }

    static String address(Program program, Theme theme) {
        return "/programs/" + program.id() + "/figures/" + FigureWords.word(theme);
    }

    /** With its day, where that is not the bulletin’s. */
    private OverviewPage.Attention attention(Headlines.Attention each, Bulletin bulletin) {
        Figure group = each.group();
        Angle angle = Angle.by(group.slice().dimension());
        return new OverviewPage.Attention(
                words.messages()
                        .get(
                                group.asOf().isBefore(bulletin.asOf()) ? "figures.attention.on" : "figures.attention",
                                words.name(group.measure()),
                                words.among(group.slice()),
                                words.value(group),
                                words.value(each.everybody()),
                                group.asOf()),
                address(program, group.measure().theme()) + (sight.isWhole() ? angle.query() : ""));
    }

    private OverviewPage.Headline headline(Figure figure, LocalDate asOf) {
        SortedMap<LocalDate, Figure> course = published.course(figure.measure(), Slice.EVERYBODY);
        List<Figure> shown = course.values().stream()
                .filter(each -> each.value().isPresent())
                .toList();
        boolean moved = !shown.isEmpty()
                && !shown.get(0).asOf().equals(shown.get(shown.size() - 1).asOf());
        String before = moved ? before(shown) : "";
        double most = figure.measure().unit() == Unit.SHARE
                ? 1
                : shown.stream()
                        .mapToDouble(each -> each.value().getAsDouble())
                        .max()
                        .orElse(1);
        StringBuilder path = new StringBuilder();
        String x = "";
        String y = "";
        for (int i = 0; moved && i < shown.size(); i++) {
            x = written(MARGIN + WIDE * i / (shown.size() - 1));
            y = written(MARGIN + HIGH * (1 - shown.get(i).value().getAsDouble() / Math.max(most, 1e-9)));
            path.append(i == 0 ? "M" : "L").append(x).append(' ').append(y);
        }
        return new OverviewPage.Headline(
                words.value(figure),
                words.name(figure.measure()),
                words.since(figure, asOf),
                before,
                path.toString(),
                x,
                y,
                address(program, figure.measure().theme()));
    }

    /** What it was at first; where it is the same in words, that it is. */
    private String before(List<Figure> shown) {
        Figure first = shown.get(0);
        String last = words.value(shown.get(shown.size() - 1));
        String key = shown.stream().map(words::value).allMatch(last::equals)
                ? "figures.unchanged"
                : words.value(first).equals(last) ? "figures.same" : "figures.before";
        return words.messages().get(key, words.value(first), first.asOf());
    }

    private static String written(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private List<OverviewPage.Subject> themes(List<Figure> figures) {
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        Set<Theme> shown = EnumSet.noneOf(Theme.class);
        figures.forEach(figure -> themes.add(figure.measure().theme()));
        figures.stream()
                .filter(figure -> figure.value().isPresent())
                .forEach(figure -> shown.add(figure.measure().theme()));
        return themes.stream()
                .map(theme ->
                        new OverviewPage.Subject(words.theme(theme), address(program, theme), !shown.contains(theme)))
                .toList();
    }

    private OverviewPage.Link own(DistrictNumber district) {
        return new OverviewPage.Link(
                words.group(Slice.district(district.value())),
                address(program, Theme.PARTICIPATION) + Angle.of(district).query(),
                false);
    }
}
