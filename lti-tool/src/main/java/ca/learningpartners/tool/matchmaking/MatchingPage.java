package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.matching.Contribution;
import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.matching.Floor;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.map.ProvinceMap;
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
     * @param districts the districts of the pairs the viewer may see, to choose from
     * @param pairs those the viewer may see by name and asked for
     * @param hidden pairs of other districts, counted only
     * @param unmatched those the viewer may see and asked for, by what keeps them from a mentor, the commonest first
     * @param newest false if somebody has matched again since
     * @param by who ran it; empty for somebody the viewer does not see by name
     * @param policy the name of the policy’s version
     * @param knobs what each criterion counts
     * @param settled pins and forbidden pairs the viewer may see
     * @param changed what the run changed against the one it is based on, if it is based on one
     */
    public record Proposed(
            String run,
            LocalDate on,
            boolean newest,
            String by,
            String policy,
            Knobs knobs,
            List<Settled> settled,
            Optional<Comparison> changed,
            Optional<Approved> approved,
            Numbers numbers,
            PairFilter filter,
            List<String> districts,
            Part<Pair> pairs,
            int hidden,
            List<Alone> unmatched,
            ProvinceMap map) {}

    /**
     * A proposal in five numbers, over all districts.
     *
     * @param alone how many are without a mentor
     * @param total in micro-points
     * @param worst in micro-points
     * @param floorPrice what raising the worst-off took from the total, in micro-points
     */
    public record Numbers(int matched, int alone, long total, int worst, long floorPrice) {

        static Numbers of(Proposal proposal) {
            return new Numbers(
                    proposal.pairs().size(),
                    proposal.unmatched().size(),
                    proposal.total(),
                    proposal.worst(),
                    Optional.ofNullable(proposal.floor()).map(Floor::price).orElse(0L));
        }

        /** What a pair scores on average, in micro-points; 0 if there is none. */
        public long average() {
            return matched == 0 ? 0 : total / matched;
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

        static final int SIZE = 24;

        /** A page beyond the last one is the last one. */
        static <T> Part<T> page(List<T> all, int wanted) {
            int number = Math.min(wanted, Math.max(all.size() - 1, 0) / SIZE);
            int from = number * SIZE;
            return new Part<>(all.subList(from, Math.min(from + SIZE, all.size())), number, all.size());
        }

        /** The place of the first one shown, counted from 1. */
        public int from() {
            return number * SIZE + 1;
        }

        /** The place of the last one shown. */
        public int to() {
            return Math.min((number + 1) * SIZE, of);
        }

        /** Whether this is less than the whole list. */
        public boolean partial() {
            return shown.size() < of;
        }

        /** Whether there is a page after this one. */
        public boolean more() {
            return to() < of;
        }
    }

    /**
     * A person on the screen.
     *
     * @param name empty for somebody of another district, until the proposal is approved
     * @param district the short form; empty for people of none
     */
    public record Someone(String name, String district) {}

    /**
     * One proposed pair, with what its score is made of.
     *
     * @param mentee the number of the mentee in the run
     * @param mentor the number of the mentor in the run
     * @param pinned true if somebody settled it by hand
     * @param fresh true if the pair was not in the run this one is based on
     * @param awaiting true if the pair waits for the word of a coordinator
     * @param leftOut true if the proposal was approved and this pair was not offered
     */
    public record Pair(
            int mentee,
            int mentor,
            Someone who,
            Someone with,
            int score,
            List<Contribution> contributions,
            boolean pinned,
            boolean fresh,
            boolean awaiting,
            boolean leftOut) {

        /** The criteria that could not count, because one of the two has not said enough. */
        public List<String> missing() {
            return Stream.of(Criterion.values())
                    .filter(each -> !contributions.isEmpty()
                            && contributions.stream().noneMatch(one -> one.criterion() == each))
                    .map(each -> "criterion." + each.key())
                    .toList();
        }

        /** The weight of the criterion that counts most, in micro-points: the length of the longest bar. */
        public int heaviest() {
            return contributions.stream().mapToInt(Contribution::weight).max().orElse(1);
        }
    }

    /**
     * What a coordinator settled before the matching.
     *
     * @param pin true for a pin, false for a pair that is ruled out
     * @param mentee the number of the mentee in the run
     * @param mentor the number of the mentor in the run
     * @param price what it costs now, if that can be told
     */
    public record Settled(boolean pin, int mentee, int mentor, Someone who, Someone with, Optional<Price> price) {}

    /**
     * What something costs.
     *
     * @param matches how many mentees fewer have a partner for it
     * @param total what it takes from the total, in micro-points
     */
    public record Price(int matches, long total) {}

    /**
     * Mentees without a mentor for the same reason.
     *
     * @param reason the code of the rule
     * @param people by name in the reader’s order, as many as are shown
     * @param count all of them
     */
    public record Alone(String reason, List<Left> people, int count) {

        /**
         * One of them.
         *
         * @param mentee the number of the mentee in the run
         */
        public record Left(int mentee, Someone who) {}

        /** How many are not named here. */
        public int further() {
            return count - people.size();
        }
    }
}
