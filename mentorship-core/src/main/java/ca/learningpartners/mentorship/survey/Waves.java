package ca.learningpartners.mentorship.survey;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** The waves of programs. */
public interface Waves {

    Optional<Wave> find(WaveId id);

    /** All of a program, by number. */
    List<Wave> of(ProgramId program);

    /** Keeps a new one. Returns false, and keeps nothing, if its id or its number is taken. */
    boolean add(Wave wave);

    /** Keeps what was changed if nobody has since the edition before; false otherwise. */
    boolean change(Wave changed);
}
