package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** The gatherings that are kept, the cancelled ones too. */
public interface Gatherings {

    Optional<Gathering> find(GatheringId id);

    /**
     * Keeps a new one, decided by one statement: however many are sent at once, one of a program's month (or day, where
     * it names no months) is kept.
     *
     * @return false, and nothing is kept, if its slot is taken by one that is held, or its id is there already
     */
    boolean add(Gathering gathering);

    /**
     * Keeps a change, if it is still the revision before that is kept and its slot is free.
     *
     * @return false, and nothing is changed, otherwise
     */
    boolean change(Gathering changed);

    /** Those of a program's year, by day. */
    List<Gathering> of(ProgramId program, int year);

    /** The latest of a program, the last day first, at most {@code limit}. */
    List<Gathering> latest(ProgramId program, int limit);
}
