package ca.learningpartners.mentorship.participant;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found wrong with a file so far, each problem once, the first thousand of them. */
final class ImportProblems {

    static final int MOST = 1000;

    private static final Comparator<ImportProblem> BY_PLACE =
            Comparator.comparingLong(ImportProblem::line).thenComparingInt(ImportProblem::column);

    private final Set<ImportProblem> found = new LinkedHashSet<>();
    private boolean more;

    void add(ImportProblem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            more |= !found.contains(problem);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    /** Whether there were more than are kept. */
    boolean more() {
        return more;
    }

    /** In the order of the file. */
    List<ImportProblem> inOrder() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
