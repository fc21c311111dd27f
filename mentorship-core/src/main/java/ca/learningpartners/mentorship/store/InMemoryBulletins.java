package ca.learningpartners.mentorship.store;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.BulletinId;
import ca.learningpartners.mentorship.evaluation.Bulletins;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

record InMemoryBulletins(InMemoryData data) implements Bulletins {

    /** A bulletin with what it says. */
    record Kept(Bulletin bulletin, List<Figure> figures) {}

    @Override
    public boolean add(Bulletin bulletin, Collection<Figure> figures) {
        data.requireWritable();
        data.requireProgram(bulletin.program());
        if (find(bulletin.id()).isPresent()
                || on(bulletin.program(), bulletin.asOf()).isPresent()) {
            return false;
        }
        List<Figure> sorted = figures.stream()
                .sorted(Comparator.comparing(Figure::measure).thenComparing(Figure::slice))
                .toList();
        data.bulletins.put(bulletin.id(), new Kept(bulletin, sorted));
        return true;
    }

    @Override
    public Optional<Bulletin> find(BulletinId id) {
        return Optional.ofNullable(data.bulletins.get(id)).map(Kept::bulletin);
    }

    @Override
    public List<Bulletin> of(ProgramId program) {
        return kept(program).map(Kept::bulletin).toList();
    }

    @Override
    public Optional<Bulletin> latest(ProgramId program) {
        return of(program).stream().findFirst();
    }

    @Override
    public Optional<Bulletin> on(ProgramId program, LocalDate day) {
        return of(program).stream()
                .filter(bulletin -> bulletin.asOf().equals(day))
                .findFirst();
    }

    @Override
    public List<Figure> figures(BulletinId bulletin) {
        return Optional.ofNullable(data.bulletins.get(bulletin))
                .map(Kept::figures)
                .orElse(List.of());
    }

    @Override
    public List<Figure> figures(BulletinId bulletin, Theme theme) {
        return figures(bulletin).stream()
                .filter(figure -> figure.measure().theme() == theme)
                .toList();
    }

    @Override
    public List<Figure> figures(BulletinId bulletin, Measure measure) {
        return figures(bulletin).stream()
                .filter(figure -> figure.measure().equals(measure))
                .toList();
    }

    @Override
    public List<Figure> figures(BulletinId bulletin, Slice slice) {
        return figures(bulletin).stream()
                .filter(figure -> figure.slice().equals(slice))
                .toList();
    }

    @Override
    public List<Figure> course(ProgramId program, Measure measure, Slice slice) {
        List<Figure> course = new ArrayList<>(kept(program)
                .flatMap(kept -> kept.figures().stream())
                .filter(figure ->
                        figure.measure().equals(measure) && figure.slice().equals(slice))
                .toList());
        Collections.reverse(course);
        return List.copyOf(course);
    }

    /** The latest day first. */
    private Stream<Kept> kept(ProgramId program) {
        return data.bulletins.values().stream()
                .filter(kept -> kept.bulletin().program().equals(program))
                .sorted(Comparator.comparing((Kept kept) -> kept.bulletin().asOf())
                        .reversed());
    }
}
