package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.map.DistrictMap;
import ca.learningpartners.tool.viewer.FigureCells;
import ca.learningpartners.tool.viewer.SideBySide;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts one measure of a theme on the map, district by district.
 *
 * @param asOf the day of the bulletin
 */
record ThemeMap(Stores stores, Cells cells, LocalDate asOf) {

    /** The measure of which most districts are shown on one day, on the map. */
    Optional<ThemePage.Picture> of(List<Figure> figures) {
        Map<Measure, List<Figure>> measures = figures.stream()
                .filter(figure -> figure.slice().dimension() == Dimension.DISTRICT
                        && !figure.slice().group().isEmpty())
                .collect(Collectors.groupingBy(Figure::measure, TreeMap::new, Collectors.toList()));
        return measures.entrySet().stream()
                .filter(each -> drawn(each.getValue()) > 0)
                .max(Comparator.comparingLong((Map.Entry<Measure, List<Figure>> each) -> drawn(each.getValue()))
                        .thenComparing(each -> each.getKey().unit() == Unit.SHARE))
                .map(each -> picture(each.getKey(), each.getValue()));
    }

    private static long drawn(Collection<Figure> figures) {
        return SideBySide.of(figures).drawn().size();
    }

    /** Districts of another day are not on it: the table has them. */
    private ThemePage.Picture picture(Measure measure, List<Figure> districts) {
        SideBySide side = SideBySide.of(districts);
        Map<String, District> places = stores.districts().all().stream()
                .collect(Collectors.toMap(each -> String.valueOf(each.number().value()), Function.identity()));
        double most = measure.unit() == Unit.SHARE
                ? 1
                : side.drawn().stream()
                        .mapToDouble(figure -> figure.value().orElse(0))
                        .max()
                        .orElse(1);
        List<DistrictMap.Mark> marks = districts.stream()
                .filter(figure -> !side.apart().contains(figure))
                .map(figure -> mark(
                        figure, Optional.ofNullable(places.get(figure.slice().group())), most))
                .toList();
        FigureCells titles = new FigureCells(cells.words(), asOf);
        return new ThemePage.Picture(
                titles.titled(cells.words().name(measure), side),
                DistrictMap.of(marks),
                cells.words().value(measure.unit(), most),
                side.apart().isEmpty()
                        ? ""
                        : cells.say("figures.map.apart", side.apart().size()));
    }

    private DistrictMap.Mark mark(Figure figure, Optional<District> place, double most) {
        OptionalDouble share = figure.value().isPresent()
                ? OptionalDouble.of(figure.value().getAsDouble() / Math.max(most, 1e-9))
                : OptionalDouble.empty();
        String name = "SD" + figure.slice().group();
        return new DistrictMap.Mark(
                share.isPresent() ? name + " " + cells.words().value(figure) : name,
                place.map(District::base).orElse(null),
                share);
    }
}
