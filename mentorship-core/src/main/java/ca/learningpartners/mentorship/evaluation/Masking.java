package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.privacy.Suppression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Decides for everything on a sheet whether it may be shown: the cells of a measure together. */
final class Masking {

    private record Cells(int people, int with, int without) {

        boolean areShownIn(BitSet shown) {
            return shown.get(people) && (with < 0 || shown.get(with) && shown.get(without));
        }
    }

    private Masking() {}

    static List<Figure> of(Sheet sheet, List<Figure> others) {
        List<Figure> figures = new ArrayList<>(others);
        Map<Measure, List<Sheet.Counted>> measures = sheet.counted().stream()
                .collect(Collectors.groupingBy(Sheet.Counted::measure, TreeMap::new, Collectors.toList()));
        measures.values().forEach(counted -> figures.addAll(masked(counted, sheet)));
        figures.sort(Comparator.comparing(Figure::measure).thenComparing(Figure::slice));
        return figures;
    }

    private static List<Figure> masked(List<Sheet.Counted> counted, Sheet sheet) {
        Suppression suppression = new Suppression();
        List<Cells> cells =
                counted.stream().map(each -> cells(each, suppression)).toList();
        BitSet shown = suppression.shown();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            figures.add(figure(counted.get(i), cells.get(i), shown, sheet));
        }
        return figures;
    }

    private static Cells cells(Sheet.Counted counted, Suppression suppression) {
        int people = suppression.cell(counted.people());
        if (counted.with().isEmpty()) {
            return new Cells(people, -1, -1);
        }
        BitSet without = (BitSet) counted.people().clone();
        without.andNot(counted.with().get());
        Cells cells = new Cells(people, suppression.cell(counted.with().get()), suppression.cell(without));
        suppression.row(cells.people, cells.with, cells.without);
        return cells;
    }

    private static Figure figure(Sheet.Counted counted, Cells cells, BitSet shown, Sheet sheet) {
        if (cells.areShownIn(shown)) {
            return Figure.shown(
                    counted.measure(),
                    counted.slice(),
                    OptionalInt.of(counted.people().cardinality()),
                    counted.value().value(),
                    counted.value().interval(),
                    sheet.asOf());
        }
        return Figure.hidden(
                counted.measure(), counted.slice(), Hidden.FEW, "", sheet.asOf());
    }
}
