package ca.learningpartners.mentorship.outcome;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/** The plans of programs, all versions. None is ever changed. */
public interface AnalysisPlans {

    /** Keeps a version. Returns false, and keeps nothing, if there is one of that number. */
    boolean add(AnalysisPlan plan);

    /** All versions, the first one first. */
    List<AnalysisPlan> of(ProgramId program);
}
