package ca.learningpartners.tool.outcome;

import ca.learningpartners.mentorship.outcome.Outcome;
import ca.learningpartners.tool.runtime.Chart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of people.
 *
 * @param desk who is to be noted; empty for who coordinates no district
 * @param numbers what was made public; empty if nothing was yet
 * @param plan what is set down about the analysis
 */
public record OutcomesPage(String program, String title, Optional<Desk> desk, Optional<Numbers> numbers, Plan plan) {

    /**
     * A coordinator's people.
     *
     * @param more how many besides are due
     * @param next when somebody is due next, if nobody is now
     */
    public record Desk(
            List<Line> due, int more, Optional<LocalDate> next, List<Line> noted, Optional<FileAnswer> file) {

        /** How many are due altogether. */
        public int waiting() {
            return due.size() + more;
        }
    }

    /**
     * Somebody at a checkpoint.
     *
     * @param outcome what is noted, if anything is
     * @param version of what is noted; 0 if nothing is
     */
    public record Line(
            String person, String name, int months, LocalDate since, Optional<Outcome> outcome, int version) {

        public String address(String program) {
            return OutcomeAddress.of(program, person, months);
        }
    }

    /**
     * Why a file was not taken in.
     *
     * @param problems the first of them
     * @param found how many were found
     * @param more whether the file was read no further then, so that there may be more
     */
    public record FileAnswer(List<FileProblem> problems, int found, boolean more) {

        /** Which sentence says it. */
        public String key() {
            return "outcomes.file.refused" + (more ? ".many" : problems.size() < found ? ".first" : "");
        }
    }

    /** @param place where in the file */
    public record FileProblem(String place, String sentence) {}

    /**
     * @param charts those in which anything is shown
     * @param unshown why the others are not there
     * @param compared by how much more stayed than of comparable others
     * @param notCompared where that cannot be said, by the reason
     */
    public record Numbers(
            LocalDate asOf,
            List<Chart> charts,
            List<String> unshown,
            List<Compared> compared,
            List<NotCompared> notCompared) {}

    /** @param says the difference with its interval */
    public record Compared(String name, String how, String says) {}

    /** @param names what cannot be compared for that reason */
    public record NotCompared(String why, List<String> names) {}

    /** @param mayWrite whether whoever looks may set it down or change it */
    public record Plan(List<Version> versions, boolean mayWrite) {}

    /** A version of a plan, in words. */
    public record Version(String signed, String about, String what, String unknowns, Optional<String> because) {}
}
