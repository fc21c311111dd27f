package ca.learningpartners.mentorship.matching;

import java.util.Comparator;
import java.util.List;

/**
 * What one criterion adds to the score of one pair.
 *
 * @param weight its share of the score in micro-points; the weights of a pair's criteria sum to 1,000,000
 * @param value how well the pair does in it, 0 to 1,000,000 micro-points
 */
public record Contribution(Criterion criterion, int weight, int value) {

    private static final int WORTH_SAYING = 500_000;

    /** In what two people do well, if it counts, by what it adds to their score, the strongest first; at most three. */
    public static List<Criterion> strongest(List<Contribution> contributions) {
        return contributions.stream()
                .filter(each -> each.weight() > 0 && each.value() >= WORTH_SAYING)
                .sorted(Comparator.comparingLong((Contribution each) -> (long) each.weight() * each.value())
                        .reversed()
                        .thenComparing(Contribution::criterion))
                .limit(3)
                .map(Contribution::criterion)
                .toList();
    }
}
