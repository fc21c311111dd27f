package ca.learningpartners.mentorship.steering;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/** What was decided about stages and partner districts. Nothing is ever changed or removed. */
public interface ProgramChanges {

    /** Keeps a change; returns false, and keeps nothing, if the program has one of that number. */
    boolean add(ProgramChange change);

    /**
     * The history of a program, the newest change first.
     *
     * @param skip how many to pass over, 0 or more
     * @param most how many to give at most
     */
    List<ProgramChange> history(ProgramId program, int skip, int most);

    /** How many changes a program has seen; the number of the newest one. */
    int count(ProgramId program);
}
