package ca.learningpartners.mentorship.program;

import java.util.List;
import java.util.Optional;

/** The programs that are kept. */
public interface Programs {

    Optional<Program> find(ProgramId id);

    /** All of them, by id. */
    List<Program> all();

    void save(Program program);
}
