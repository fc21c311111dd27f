package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.Criterion;
import java.util.List;
import java.util.Optional;

/**
 * Two proposals of one program, side by side.
 *
 * @param weights the criteria whose weights differ, in micro-points
 * @param floorChanged true if only one of them raises the worst-off first
 * @param settled how many pins and forbidden pairs only the later one has
 * @param freed how many only the earlier one had
 * @param joined how many people only the later one has
 * @param left how many people only the earlier one had
 * @param kept how many pairs are in both
 * @param changes mentees whose partner differs, as far as the viewer may see them, by name
 * @param hidden how many more differ
 */
public record Comparison(
        MatchingPage.Numbers before,
        MatchingPage.Numbers after,
        List<Weight> weights,
        boolean floorChanged,
        int settled,
        int freed,
        int joined,
        int left,
        int kept,
        List<Change> changes,
        int hidden) {

    /** Whether the later one differs in anything from the earlier. */
    public boolean same() {
        return changes.isEmpty() && hidden == 0;
    }

    /** How many mentees have another partner, or one they had not, or none any more. */
    public int changed() {
        return changes.size() + hidden;
    }

    /** By how much more mentees are matched. */
    public int matchedMore() {
        return after.matched() - before.matched();
    }

    /** By how much the weakest pair scores higher, in micro-points. */
    public int worstMore() {
        return after.worst() - before.worst();
    }

    /** By how much the total is larger, in micro-points. It says something only while the weights are the same. */
    public long totalMore() {
        return after.total() - before.total();
    }

    /** A criterion that counts differently. */
    public record Weight(Criterion criterion, int before, int after) {}

    /**
     * A mentee whose partner differs.
     *
     * @param before the partner of the earlier proposal; empty if there was none
     * @param after the partner of the later one; empty if there is none
     * @param why what brought it about
     */
    public record Change(MatchingPage.Someone mentee, Optional<Side> before, Optional<Side> after, Why why) {}

    /** A partner, with what the pair scores. */
    public record Side(MatchingPage.Someone mentor, int score) {}

    /** What brought a change about. */
    public enum Why {
        /** The pair was pinned. */
        PINNED,
        /** The earlier pair was ruled out. */
        FORBIDDEN,
        /** Somebody of it came, went, or has another number of places. */
        PEOPLE,
        /** The criteria count differently. */
        WEIGHTS,
        /** It follows from what changed for others. */
        FOLLOWS
    }
}
