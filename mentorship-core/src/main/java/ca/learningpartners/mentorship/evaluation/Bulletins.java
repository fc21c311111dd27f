package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.program.ProgramId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was made public, and when. Nothing of it is ever changed. */
public interface Bulletins {

    /** Keeps a bulletin with its figures. Returns false, and keeps nothing, if there is one of that program and day. */
    boolean add(Bulletin bulletin, Collection<Figure> figures);

    Optional<Bulletin> find(BulletinId id);

    /** All of a program, the latest day first. */
    List<Bulletin> of(ProgramId program);

    /** The one of the latest day. */
    Optional<Bulletin> latest(ProgramId program);

    /** The one of a day. */
    Optional<Bulletin> on(ProgramId program, LocalDate day);

    /** All figures, by measure and slice. */
    List<Figure> figures(BulletinId bulletin);

    /** Those of one theme, by measure and slice. */
    List<Figure> figures(BulletinId bulletin, Theme theme);

    /** Those of one measure, by slice. */
    List<Figure> figures(BulletinId bulletin, Measure measure);

    /** Those of some people, by measure. */
    List<Figure> figures(BulletinId bulletin, Slice slice);

    /** One figure in every bulletin of a program that has it, the earliest day first. */
    List<Figure> course(ProgramId program, Measure measure, Slice slice);
}
