package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.evaluation.GroupFigures;
import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * What else is worth knowing about a proposal: where one more mentor would help, what else would be as good, what
 * stability would cost, and what is paid for lifting the weakest pair.
 *
 * @param places where one more place would help most, the most first; empty for everybody but the Office
 * @param exchangeable how many mentees could have somebody else at no cost
 * @param exchanges some of them, as far as the viewer may see them
 * @param stops the way from the proposal to a stable one
 * @param groups fit and waiting by group; empty for everybody but the Office, and once the proposal is approved
 * @param floorPrice what lifting the weakest pair took from the total, in micro-points
 */
public record InsightsPage(
        String program,
        LocalText title,
        String run,
        boolean office,
        List<Place> places,
        int exchangeable,
        List<Exchange> exchanges,
        List<Stop> stops,
        Optional<GroupFigures> groups,
        long floorPrice) {

    /**
     * What one more place with a mentor would be worth.
     *
     * @param matches mentees more who would have a partner
     * @param total in micro-points
     */
    public record Place(MatchingPage.Someone mentor, int matches, long total) {}

    /**
     * A mentee who could have somebody else at no cost.
     *
     * @param others the other mentors, or nobody
     */
    public record Exchange(MatchingPage.Someone mentee, List<MatchingPage.Someone> others, boolean nobody) {}

    /**
     * One stop on the way to stability.
     *
     * @param honoured how many of the strongest pairs are settled first
     * @param total in micro-points
     * @param worst in micro-points
     * @param blocking pairs who would both rather have each other
     */
    public record Stop(int honoured, int matched, long total, int worst, int blocking) {}

    /** The totals of the stops as a line, in a drawing of 600 × 200 with its zero at the bottom. */
    public String line() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < stops.size(); i++) {
            path.append(i == 0 ? "M" : "L")
                    .append(x(i))
                    .append(' ')
                    .append(y(stops.get(i).total()));
        }
        return path.toString();
    }

    /** How far right a stop is drawn. */
    public long x(int stop) {
        return 10 + 580L * stop / Math.max(1, stops.size() - 1);
    }

    /** How far down a total is drawn. */
    public long y(long total) {
        long most = stops.stream().mapToLong(Stop::total).max().orElse(0);
        return most == 0 ? 190 : 190 - 170 * total / most;
    }

    /** What full stability would take from the total, in micro-points. */
    public long stabilityPrice() {
        return stops.get(0).total() - stops.get(stops.size() - 1).total();
    }
}
