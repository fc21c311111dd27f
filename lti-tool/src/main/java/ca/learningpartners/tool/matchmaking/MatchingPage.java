package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.Contribution;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where the matching of a program stands.
 *
 * @param waiting mentees who need a mentor today
 * @param places places the mentors have left
 * @param mayApprove true for the Office
 * @param proposal the latest run, if there is one
 */
public record MatchingPage(
        String program,
        LocalText title,
        LocalText mentees,
        int waiting,
        int places,
        boolean mayApprove,
        Optional<Proposed> proposal) {

    /**
     * A run as this viewer may see it.
     *
     * @param approved the day it was approved, if it was
     * @param pairs those the viewer may see by name, by mentee in the reader's order
     * @param hidden pairs of other districts, counted only
     * @param total in micro-points, over all pairs
     * @param worst in micro-points, over all pairs
     * @param floorPrice what raising the worst-off took from the total, in micro-points
     */
    public record Proposed(
            String run,
            LocalDate on,
            Optional<LocalDate> approved,
            List<Pair> pairs,
            int hidden,
            List<Alone> unmatched,
            int matched,
            long total,
            int worst,
            long floorPrice) {}

    /**
     * One proposed pair, with what its score is made of.
     *
     * @param mentee the name; empty for somebody of another district, until the proposal is approved
     * @param mentor likewise
     */
    public record Pair(
            String mentee,
            String menteeDistrict,
            String mentor,
            String mentorDistrict,
            int score,
            List<Contribution> contributions) {}

    /** A mentee without a mentor, and the rule that leaves none. */
    public record Alone(String mentee, String reason) {}
}
