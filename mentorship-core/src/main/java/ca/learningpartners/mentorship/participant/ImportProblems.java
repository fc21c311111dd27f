package ca.learningpartners.mentorship.participant;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found wrong with a file so far, each problem once, the first thousand of them. */
public final class ImportProblems {

    /** How many are kept: whoever has so many starts with these. */
    public static final int MOST = 1000;

    private static final Comparator<ImportProblem> BY_PLACE =
            Comparator.comparingLong(ImportProblem::line).thenComparingInt(ImportProblem::column);

    private final Set<ImportProblem> found = new LinkedHashSet<>();
    private boolean more;

    /** Takes one in, unless it is there or there are {@link #MOST}. */
    public void add(ImportProblem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            more |= !found.contains(problem);
        }
    }

    /** Whether nothing was found. */
    public boolean none() {
        return found.isEmpty();
    }

    /** Whether there were more than are kept. */
    public boolean more() {
        return more;
    }

    /** In the order of the file. */
    public List<ImportProblem> inOrder() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
