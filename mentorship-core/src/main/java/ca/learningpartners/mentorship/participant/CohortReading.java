package ca.learningpartners.mentorship.participant;

import java.util.List;

/** What came of reading a cohort file: the whole cohort, or everything that is wrong with the file. Never a part. */
public sealed interface CohortReading {

    /**
     * The cohort, for callers who take a faulty file for a mistake of their own.
     *
     * @throws IllegalArgumentException with the first problem, if there is any
     */
    default ImportedCohort orElseThrow() {
        if (this instanceof Faulty faulty) {
            throw new IllegalArgumentException(
                    "The file cannot be imported: " + faulty.problems().get(0));
        }
        return ((Complete) this).cohort();
    }

    /** The file is good. */
    record Complete(ImportedCohort cohort) implements CohortReading {}

    /**
     * The file cannot be imported.
     *
     * @param problems by line and column, at least one, at most a thousand
     * @param more true if there are others beyond those
     */
    record Faulty(List<ImportProblem> problems, boolean more) implements CohortReading {

        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
