package ca.learningpartners.tool.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The data sets of a program, and what else belongs to a community.
 *
 * @param office whether the viewer keeps and labels them
 * @param given whether the viewer is given their content
 */
public record DataSetsPage(
        String program, String title, List<Line> sets, List<Line> resources, boolean office, boolean given) {

    public DataSetsPage {
        sets = List.copyOf(sets);
        resources = List.copyOf(resources);
    }

    /**
     * One of them.
     *
     * @param community whose it is; empty without a label
     * @param released whether it may be released
     * @param here false once its content was deleted
     */
    public record Line(
            String id, String name, LocalDate kept, Optional<String> community, boolean released, boolean here) {}
}
