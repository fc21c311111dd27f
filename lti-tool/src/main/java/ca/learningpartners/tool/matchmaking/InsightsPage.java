package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.evaluation.GroupFigures;
import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What else is worth knowing about a proposal: where one more mentor would help, what else would be as good, what
 * stability would cost, and what is paid for lifting the weakest pair.
 *
 * @param open true until the proposal is approved
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
        boolean open,
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
    public String totals() {
        return line(Stop::total);
    }

    /** The pairs who would rather have each other at the stops as a line, likewise. */
    public String blocking() {
        return line(Stop::blocking);
    }

    private String line(ToLongFunction<Stop> what) {
        long most = stops.stream().mapToLong(what).max().orElse(0);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < stops.size(); i++) {
            long up = most == 0 ? 0 : 170 * what.applyAsLong(stops.get(i)) / most;
            path.append(i == 0 ? "M" : "L").append(x(i)).append(' ').append(190 - up);
        }
        return path.toString();
    }

    public Stop first() {
        return stops.get(0);
    }

    public Stop last() {
        return stops.get(stops.size() - 1);
    }

    /** How far right a stop is drawn. */
    private long x(int stop) {
        return 10 + 580L * stop / Math.max(1, stops.size() - 1);
    }

    /** What full stability would take from the total, in micro-points. */
    public long stabilityPrice() {
        return first().total() - last().total();
    }
}
