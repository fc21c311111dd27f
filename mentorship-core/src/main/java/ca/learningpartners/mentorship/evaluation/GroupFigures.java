package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.matching.Proposal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fit and waiting by group, so that a program can see whom it serves less well. Figures about few people are masked, and
 * all groups are masked together, so that one cannot be worked out from the others.
 *
 * @param everybody all mentees
 * @param groups by grouping; within one, by name. Groups of mentors are listed too, so that a masked one may be empty
 */
public record GroupFigures(GroupFigure everybody, Map<Grouping, List<GroupFigure>> groups) {

    public GroupFigures {
        Map<Grouping, List<GroupFigure>> copy = new EnumMap<>(Grouping.class);
        groups.forEach((grouping, figures) -> copy.put(grouping, List.copyOf(figures)));
        groups = Collections.unmodifiableMap(copy);
    }

    /**
     * The figures of a proposal.
     *
     * @param cohort who was to be matched
     * @param today mentees have waited from the first day in their position until then
     */
    public static GroupFigures of(Cohort cohort, Proposal proposal, LocalDate today) {
        return new GroupCount(cohort, proposal, today).figures();
    }
}
