package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.viewer.FigureSight;
import ca.learningpartners.tool.viewer.FigureWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures of one bulletin, theme by theme, as somebody may see them. Nothing in it is worked out: what it says is what the
 * bulletin says.
 *
 * @param district of which district alone groups of districts are told; empty for all
 * @param parts one for each theme there is something of
 * @param everybody earlier figures of everybody, of measures of which groups still stand from an earlier day
 */
public record Report(
        ReportKind kind,
        Program program,
        Bulletin bulletin,
        Optional<DistrictNumber> district,
        List<Part> parts,
        Map<Measure, List<Figure>> everybody) {

    /** The way measures are defined and masked here. Whoever changes what a number means counts one up. */
    public static final int METHOD = 1;

    private static final Comparator<Figure> GROUPS = Comparator.comparing(
                    (Figure figure) -> figure.slice().dimension())
            .thenComparingInt(figure -> number(figure.slice().group()))
            .thenComparing(Figure::slice);

    private static int number(String group) {
        return group.matches("[0-9]{1,6}") ? Integer.parseInt(group) : -1;
    }

    /** Everything of one theme, by measure and slice. */
    public record Part(Theme theme, List<Figure> figures) {}

    /** What is asked for. */
    public record Asked(ReportKind kind, Optional<DistrictNumber> district) {

        boolean includes(Figure figure) {
            Slice slice = figure.slice();
            return kind.dimensions().contains(slice.dimension())
                    && (slice.dimension() != Dimension.DISTRICT
                            || district.isEmpty()
                            || slice.equals(Slice.district(district.get().value())));
        }
    }

    public static Report of(Stores stores, Asked asked, Program program, Bulletin bulletin, FigureSight sight) {
        List<Part> parts = asked.kind().inOrder().stream()
                .map(theme -> new Part(
                        theme,
                        inOrder(stores.bulletins().figures(bulletin.id(), theme).stream()
                                .filter(asked::includes)
                                .filter(sight::sees))))
                .filter(part -> !part.figures().isEmpty())
                .toList();
        return new Report(
                asked.kind(), program, bulletin, asked.district(), parts, everybody(stores, program, bulletin, parts));
    }

    /** The second objective before the tenth, and district 5 before district 10. */
    private static List<Figure> inOrder(Stream<Figure> figures) {
        SortedMap<Measure, List<Figure>> measures = figures.collect(
                Collectors.groupingBy(Figure::measure, () -> new TreeMap<>(FigureWords.IN_ORDER), Collectors.toList()));
        return measures.values().stream()
                .flatMap(each -> each.stream().sorted(GROUPS))
                .toList();
    }

    /** Of the days on which groups stand still, so that they can be held against everybody of that day. */
    private static Map<Measure, List<Figure>> everybody(
            Stores stores, Program program, Bulletin bulletin, List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.figures().stream())
                .filter(figure -> figure.value().isPresent() && figure.asOf().isBefore(bulletin.asOf()))
                .map(Figure::measure)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        measure -> stores.bulletins().course(program.id(), measure, Slice.EVERYBODY).stream()
                                .filter(figure -> figure.asOf().isBefore(bulletin.asOf()))
                                .toList()));
    }

    /** Everything in it, theme by theme. */
    public List<Figure> figures() {
        return parts.stream().flatMap(part -> part.figures().stream()).toList();
    }

    /** What is measured in it, each once. */
    public List<Measure> measures() {
        return figures().stream().map(Figure::measure).distinct().toList();
    }

    /** How its file is called: {@code bcssa-annual-2026-10-31}. */
    public String fileName() {
        String of = district.map(number -> "-district-" + number.value()).orElse("");
        return program.id() + "-" + kind.name() + of + "-" + bulletin.asOf();
    }
}
