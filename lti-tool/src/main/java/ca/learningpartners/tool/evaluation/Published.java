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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was made public of a program, as far as somebody sees it. */
record Published(Bulletins bulletins, ProgramId program, FigureSight sight) {

    /** So many bulletins make a picture of districts over time. */
    private static final int MOST = 12;

    List<Figure> of(Bulletin bulletin, Slice slice) {
        return seen(bulletins.figures(bulletin.id(), slice));
    }

    List<Figure> of(Bulletin bulletin, Measure measure) {
        return seen(bulletins.figures(bulletin.id(), measure));
    }

    List<Figure> of(Bulletin bulletin, Theme theme) {
        return seen(bulletins.figures(bulletin.id(), theme));
    }

    /** Those of a larger group that may be offered in place of what is not shown. */
    List<Figure> offered(Bulletin bulletin, Slice slice) {
        return bulletins.figures(bulletin.id(), slice).stream()
                .filter(sight::isOffered)
                .toList();
    }

    /** Everybody’s figures of a measure in all bulletins, the earliest day first. */
    Collection<Figure> everybody(Measure measure) {
        return seen(bulletins.course(program, measure, Slice.EVERYBODY));
    }

    private List<Figure> seen(List<Figure> figures) {
        return figures.stream().filter(sight::sees).toList();
    }

    /**
     * A figure over time, by the day of the bulletin it stands in. A measure that is new has a figure in the later
     * bulletins only.
     */
    SortedMap<LocalDate, Figure> course(Measure measure, Slice slice) {
        List<Figure> course = bulletins.course(program, measure, slice);
        List<Bulletin> newest = bulletins.of(program);
        SortedMap<LocalDate, Figure> days = new TreeMap<>();
        for (int back = 0; back < Math.min(course.size(), newest.size()); back++) {
            Figure figure = course.get(course.size() - 1 - back);
            if (sight.sees(figure)) {
                days.put(newest.get(back).asOf(), figure);
            }
        }
        return days;
    }

    /** A measure over time, of all who are told apart, by the day of the bulletin. */
    SortedMap<LocalDate, Map<Slice, Figure>> course(Measure measure) {
        SortedMap<LocalDate, Map<Slice, Figure>> days = new TreeMap<>();
        bulletins.of(program).stream()
                .limit(MOST)
                .forEach(bulletin -> days.put(
                        bulletin.asOf(),
                        of(bulletin, measure).stream().collect(Collectors.toMap(Figure::slice, Function.identity()))));
        return days;
    }
}
