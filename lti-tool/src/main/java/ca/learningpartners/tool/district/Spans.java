package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.DistrictFigure;
import ca.learningpartners.mentorship.district.FigureKind;
import ca.learningpartners.mentorship.district.GradeSpan;
import ca.learningpartners.mentorship.district.School;
import ca.learningpartners.mentorship.district.SchoolTerm;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.tool.runtime.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which grades the district's schools teach, drawn as a bar from the first grade to the last, one for each span and kind.
 * Where the schools are named, they are counted; otherwise the figures the district has published stand in for them.
 *
 * @param named whether these are the schools by name
 */
public record Spans(List<Bar> bars, boolean named) {

    /** The width of a grade and the height of a bar, in the drawing's own units. */
    public static final int GRADE = 24;

    public static final int ROW = 28;
    private static final int LEFT = 8;

    /**
     * One span.
     *
     * @param kind in words, in its own language
     */
    public record Bar(GradeSpan grades, Bilingual.Said kind, String schools) {

        public int x() {
            return LEFT + grades.from() * GRADE;
        }

        public int width() {
            return (grades.to() - grades.from() + 1) * GRADE - 4;
        }
    }

    static Spans of(List<School> schools, List<DistrictFigure> figures, Messages messages) {
        return schools.isEmpty() ? ofFigures(figures, messages) : ofSchools(schools, messages);
    }

    private static Spans ofSchools(List<School> schools, Messages messages) {
        Map<GradeSpan, Map<String, Integer>> counts = new TreeMap<>();
        schools.forEach(school ->
                counts.computeIfAbsent(school.grades(), any -> new TreeMap<>()).merge(school.kind(), 1, Integer::sum));
        List<Bar> bars = new ArrayList<>();
        counts.forEach((grades, kinds) -> kinds.forEach((kind, count) ->
                bars.add(new Bar(grades, kind(kind, messages), messages.get("districts.unit.none", count)))));
        return new Spans(bars, true);
    }

    private static Bilingual.Said kind(String key, Messages messages) {
        Locale reader = messages.locale();
        return new Bilingual.Said(word(key, reader), reader);
    }

    /** A key the library does not know is shown as it is. */
    static String word(String key, Locale reader) {
        return SchoolTerm.find(SchoolTerm.kinds(), key)
                .or(() -> SchoolTerm.find(SchoolTerm.programs(), key))
                .map(term -> term.name().in(reader))
                .orElse(key);
    }

    private static Spans ofFigures(List<DistrictFigure> figures, Messages messages) {
        List<Bar> bars = figures.stream()
                .filter(figure -> figure.kind() == FigureKind.SCHOOLS)
                .flatMap(figure -> Optional.ofNullable(figure.grades()).stream()
                        .map(grades -> new Bar(
                                grades,
                                figure.label().in(messages.locale()).orElse(new Bilingual.Said("", messages.locale())),
                                FigureLine.amount(figure.number(), messages))))
                .sorted(Comparator.comparing(Bar::grades))
                .toList();
        return new Spans(bars, false);
    }

    public int width() {
        return LEFT + (GradeSpan.LAST + 1) * GRADE + LEFT;
    }

    public int height() {
        return bars.size() * ROW + 32;
    }

    /** The grades along the axis. */
    public List<String> grades() {
        return IntStream.rangeClosed(0, GradeSpan.LAST)
                .mapToObj(grade -> grade == 0 ? "K" : String.valueOf(grade))
                .toList();
    }
}
