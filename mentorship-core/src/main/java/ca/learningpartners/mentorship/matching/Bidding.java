package ca.learningpartners.mentorship.matching;

/**
 * Finds prices near those of an optimum by an auction, which is much cheaper than finding them exactly. A mentee bids
 * for the place worth most to them, up to where the second best would be as good, plus a step; a full mentor keeps the
 * highest bids and asks what the lowest of them offers; whoever is outbid bids again.
 *
 * <p>First, mentees bid without a step and only a few times: where places are plenty, that settles nearly everything.
 * Otherwise mentors whom more mentees need than there are places begin at the price of a whole match, so that no one has
 * to bid the price up to there, and the bidding is repeated with ever smaller steps.
 *
 * <p>Nothing depends on how good the result is but the time {@link ShortestPaths} takes to make it exact.
 */
final class Bidding {

    private static final int NONE = Optimum.NONE;

    /** The first round ends after so many bids a mentee: where places are plenty, and where they are not. */
    private static final int FEW = 4;

    private static final int ONCE = 1;

    /** Any other round ends after so many bids a mentee. */
    private static final int MANY = 20;

    /** By how much a bid goes beyond the bidder's second best, round by round: the usual spread over these. */
    private static final int[] SPREAD_OVER = {8, 80, 800};

    private final Problem problem;
    private final Places places;
    private final long[] price;
    private final long[] leastPrice;
    private final long[] bid;
    private final int[] waiting;
    private int head;
    private int count;

    private Bidding(Problem problem) {
        this.problem = problem;
        places = new Places(problem);
        price = new long[problem.mentors];
        leastPrice = new long[problem.mentors];
        bid = new long[problem.mentees];
        waiting = new int[problem.mentees];
        for (int j = 0; j < price.length; j++) {
            price[j] = problem.capacity[j] == 0 ? problem.unaffordable() : 0;
        }
    }

    /** Lets everybody bid. */
    static Bidding hold(Problem problem) {
        Bidding bidding = new Bidding(problem);
        if (!bidding.round(0, bidding.placesArePlenty() ? FEW : ONCE)) {
            bidding.beginAtContestedPrices();
            int spread = bidding.spread();
            for (int over : SPREAD_OVER) {
                bidding.round(Math.max(1, spread / over), MANY);
            }
            bidding.round(0, MANY);
        }
        return bidding;
    }

    /** Whether there is at least a tenth more places than mentees. */
    private boolean placesArePlenty() {
        long count = 0;
        for (int capacity : problem.capacity) {
            count += Math.min(capacity, problem.mentees);
        }
        return 10 * count >= 11L * problem.mentees;
    }

    /** How far a mentee's best score is above their mean, on average. */
    private int spread() {
        long sum = 0;
        for (int i = 0; i < problem.mentees; i++) {
            long best = 0;
            long total = 0;
            int pairs = problem.start[i + 1] - problem.start[i];
            for (int e = problem.start[i]; e < problem.start[i + 1]; e++) {
                best = Math.max(best, problem.score[e]);
                total += problem.score[e];
            }
            sum += pairs == 0 ? 0 : best - total / pairs;
        }
        return (int) (sum / problem.mentees);
    }

    /** What each mentor asks; 0 or more. */
    long[] prices() {
        return price;
    }

    /** Who holds a place, for each mentee; not always at the best price. */
    int[] partner() {
        return places.partner;
    }

    private void beginAtContestedPrices() {
        MostMatches most = MostMatches.from(problem, 0, places.partner);
        for (int j = 0; j < price.length; j++) {
            if (problem.capacity[j] > 0) {
                leastPrice[j] = most.contested(j) ? problem.bonus : 0;
                price[j] = leastPrice[j];
            }
        }
    }

    /**
     * One round of bidding. Mentors with a free place ask the least again, and only those mentees bid who hold no place or
     * one that lags behind by more than the step. Says whether the round ended because nobody is left who would bid.
     */
    private boolean round(int step, int bidsEach) {
        for (int j = 0; j < price.length; j++) {
            price[j] = places.free(j) ? leastPrice[j] : price[j];
        }
        head = 0;
        count = 0;
        for (int i = 0; i < problem.mentees; i++) {
            if (places.partner[i] != NONE && lag(i) > step) {
                places.move(i, NONE);
            }
            if (places.partner[i] == NONE) {
                waiting[count++] = i;
            }
        }
        for (long left = (long) bidsEach * problem.mentees; left > 0 && count > 0; left--) {
            bidOne(step);
        }
        return count == 0;
    }

    /** By how much another place would be worth more to a mentee than the one they hold. */
    private long lag(int mentee) {
        long best = 0;
        long own = 0;
        int mentor = places.partner[mentee];
        for (int e = problem.start[mentee], end = problem.start[mentee + 1]; e < end; e++) {
            long value = problem.bonus + problem.score[e] - price[problem.mentor[e]];
            best = Math.max(best, value);
            own = problem.mentor[e] == mentor ? value : own;
        }
        return best - own;
    }

    private void bidOne(int step) {
        int mentee = waiting[head];
        head = head + 1 == waiting.length ? 0 : head + 1;
        count--;
        long best = 0;
        long second = 0;
        int mentor = NONE;
        for (int e = problem.start[mentee], end = problem.start[mentee + 1]; e < end; e++) {
            long value = problem.bonus + problem.score[e] - price[problem.mentor[e]];
            if (value > second) {
                if (value > best) {
                    second = best;
                    best = value;
                    mentor = problem.mentor[e];
                } else {
                    second = value;
                }
            }
        }
        if (mentor != NONE) {
            offer(mentee, mentor, price[mentor] + best - second + step);
        }
    }

    private void offer(int mentee, int mentor, long offer) {
        if (!places.free(mentor)) {
            if (offer <= price[mentor]) {
                return;
            }
            outbid(lowest(mentor));
        }
        bid[mentee] = offer;
        places.move(mentee, mentor);
        if (!places.free(mentor)) {
            price[mentor] = bid[lowest(mentor)];
        }
    }

    private void outbid(int mentee) {
        places.move(mentee, NONE);
        int tail = head + count++;
        waiting[tail < waiting.length ? tail : tail - waiting.length] = mentee;
    }

    private int lowest(int mentor) {
        int lowest = places.first(mentor);
        for (int k = places.next(lowest); k != NONE; k = places.next(k)) {
            lowest = bid[k] < bid[lowest] ? k : lowest;
        }
        return lowest;
    }
}
