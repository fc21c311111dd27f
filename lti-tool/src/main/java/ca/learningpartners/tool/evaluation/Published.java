package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.Bulletins;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.viewer.FigureSight;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was made public of a program, as far as somebody sees it. */
record Published(Bulletins bulletins, ProgramId program, FigureSight sight) {

    /** So many bulletins make a picture of districts over time. */
    private static final int MOST = 12;

    List<Figure> of(Bulletin bulletin) {
        return seen(bulletins.figures(bulletin.id()));
    }

    List<Figure> of(Bulletin bulletin, Theme theme) {
        return seen(bulletins.figures(bulletin.id(), theme));
    }

    private List<Figure> seen(List<Figure> figures) {
        return figures.stream().filter(sight::sees).toList();
    }

    /** A figure over time, by the day as of which it holds: one that was carried on is not told twice. */
    SortedMap<LocalDate, Figure> course(Measure measure, Slice slice) {
        SortedMap<LocalDate, Figure> days = new TreeMap<>();
        bulletins.course(program, measure, slice).stream()
                .filter(sight::sees)
                .forEach(figure -> days.put(figure.asOf(), figure));
        return days;
    }

    /** All figures of a theme over time: of each measure, by the day of the bulletin. */
    Map<Measure, SortedMap<LocalDate, Map<Slice, Figure>>> course(Theme theme) {
        Map<Measure, SortedMap<LocalDate, Map<Slice, Figure>>> measures = new TreeMap<>();
        bulletins.of(program).stream().limit(MOST).forEach(bulletin -> of(bulletin, theme)
                .forEach(figure -> measures.computeIfAbsent(figure.measure(), none -> new TreeMap<>())
                        .computeIfAbsent(bulletin.asOf(), none -> new HashMap<>())
                        .put(figure.slice(), figure)));
        return measures;
    }
}
