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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Figures of one bulletin, theme by theme, as somebody may see them. Nothing in it is worked out: what it says is what the
 * bulletin says.
 *
 * @param district of which district alone groups of districts are told; empty for all
 * @param parts one for each theme there is something of
 */
public record Report(
        ReportKind kind, Program program, Bulletin bulletin, Optional<DistrictNumber> district, List<Part> parts) {

    /** The way measures are defined and masked here. Whoever changes what a number means counts one up. */
    public static final int METHOD = 1;

    /** As one reads it: district 5 before district 10. */
    private static final Comparator<Figure> READ = Comparator.comparing(Figure::measure)
            .thenComparing(figure -> figure.slice().dimension())
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
                        stores.bulletins().figures(bulletin.id(), theme).stream()
                                .filter(asked::includes)
                                .filter(sight::sees)
                                .sorted(READ)
                                .toList()))
                .filter(part -> !part.figures().isEmpty())
                .toList();
        return new Report(asked.kind(), program, bulletin, asked.district(), parts);
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
