package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.Contribution;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param approved what its approval led to, if it was approved
     * @param pairs those the viewer may see by name, by mentee in the reader's order
     * @param hidden pairs of other districts, counted only
     * @param unmatched those the viewer may see, by name in the reader's order
     * @param alone how many are without a mentor, over all districts
     * @param total in micro-points, over all pairs
     * @param worst in micro-points, over all pairs
     * @param floorPrice what raising the worst-off took from the total, in micro-points
     */
    public record Proposed(
            String run,
            LocalDate on,
            Optional<Approved> approved,
            Part<Pair> pairs,
            int hidden,
            Part<Alone> unmatched,
            int matched,
            int alone,
            long total,
            int worst,
            long floorPrice) {

        /** The page before this one. */
        public Optional<Integer> previous() {
            return Stream.of(pairs, unmatched)
                    .filter(part -> part.number() > 0)
                    .map(part -> part.number() - 1)
                    .findFirst();
        }

        /** The page after this one. */
        public Optional<Integer> next() {
            return Stream.of(pairs, unmatched)
                    .filter(part -> part.to() < part.of())
                    .map(part -> part.number() + 1)
                    .findFirst();
        }
    }

    /**
     * What an approval led to.
     *
     * @param offered pairs that were put to both partners, over all districts
     * @param awaiting pairs that wait for the word of a coordinator
     * @param leftOut pairs that could not be, because somebody was taken or something changed
     */
    public record Approved(LocalDate on, int offered, int awaiting, int leftOut) {}

    /**
     * One page of a long list.
     *
     * @param number the page, the first being 0
     * @param of how long the whole list is
     */
    public record Part<T>(List<T> shown, int number, int of) {

        static final int SIZE = 200;

        static <T> Part<T> page(List<T> all, int number) {
            int from = Math.min(number * SIZE, all.size());
            return new Part<>(all.subList(from, Math.min(from + SIZE, all.size())), number, all.size());
        }

        /** The place of the first one shown, counted from 1. */
        public int from() {
            return number * SIZE + 1;
        }

        /** The place of the last one shown; that of the last of all beyond the end. */
        public int to() {
            return Math.min((number + 1) * SIZE, of);
        }

        /** Whether this is less than the whole list. */
        public boolean partial() {
            return shown.size() < of;
        }
    }

    /**
     * One proposed pair, with what its score is made of.
     *
     * @param mentee the name; empty for somebody of another district, until the proposal is approved
     * @param mentor likewise
     * @param awaiting true if the pair waits for the word of a coordinator
     * @param leftOut true if the proposal was approved and this pair was not offered
     */
    public record Pair(
            String mentee,
            String menteeDistrict,
            String mentor,
            String mentorDistrict,
            int score,
            List<Contribution> contributions,
            boolean awaiting,
            boolean leftOut) {}

    /** A mentee without a mentor, and the rule that leaves none. */
    public record Alone(String mentee, String reason) {}
}
