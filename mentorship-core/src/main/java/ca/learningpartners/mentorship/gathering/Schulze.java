package ca.learningpartners.mentorship.gathering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The method of Schulze on numbers: of two candidates, the one preferred by more voters wins against the other, with as
 * many votes as its supporters (“winning votes”). A chain of wins is as strong as its weakest one; a candidate beats
 * another if its strongest chain to it is stronger than the one back. Ranked comes before not ranked; what a ballot does
 * not rank is equal to each other.
 *
 * <p>That relation has no cycles (Schulze, A New Monotonic, Clone-Independent, Reversal Symmetric, and
 * Condorcet-Consistent Single-Winner Election Method, section 4.1). The places follow from it: next comes, of those whom
 * none of the rest beats, the one with more first choices, and of equals the one that was proposed earlier. No lot is drawn.
 */
final class Schulze {

    private final int candidates;
    private final int[][] preferred;
    private final int[] firsts;

    /**
     * A count.
     *
     * @param candidates how many there are; they are named by their places in the order of proposal
     * @param ballots each with the first choice first, nobody twice
     */
    Schulze(int candidates, List<int[]> ballots) {
        this.candidates = candidates;
        this.preferred = new int[candidates][candidates];
        this.firsts = new int[candidates];
        ballots.forEach(this::take);
    }

    private void take(int[] ballot) {
        boolean[] above = new boolean[candidates];
        if (ballot.length > 0) {
            firsts[ballot[0]]++;
        }
        for (int one : ballot) {
            above[one] = true;
            for (int other = 0; other < candidates; other++) {
                if (!above[other]) {
                    preferred[one][other]++;
                }
            }
        }
    }

    /** How many prefer the row's candidate to the column's. */
    int[][] preferred() {
        return preferred;
    }

    int firstChoices(int candidate) {
        return firsts[candidate];
    }

    /** The strength of the strongest chain from the row's candidate to the column's. */
    int[][] strengths() {
        int[][] strength = new int[candidates][candidates];
        for (int one = 0; one < candidates; one++) {
            for (int other = 0; other < candidates; other++) {
                strength[one][other] = preferred[one][other] > preferred[other][one] ? preferred[one][other] : 0;
            }
        }
        for (int through = 0; through < candidates; through++) {
            for (int one = 0; one < candidates; one++) {
                for (int other = 0; other < candidates; other++) {
                    if (one != other) {
                        int chain = Math.min(strength[one][through], strength[through][other]);
                        strength[one][other] = Math.max(strength[one][other], chain);
                    }
                }
            }
        }
        return strength;
    }

    /** A place, and whether others had as much right to it by the chains alone. */
    record Place(int candidate, boolean tied) {}

    /** All candidates, the first first. */
    List<Place> order() {
        int[][] strength = strengths();
        List<Integer> rest =
                new ArrayList<>(IntStream.range(0, candidates).boxed().toList());
        List<Place> order = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<Integer> unbeaten = rest.stream()
                    .filter(one -> rest.stream().noneMatch(other -> strength[other][one] > strength[one][other]))
                    .sorted(Comparator.comparing((Integer one) -> -firsts[one]).thenComparing(one -> one))
                    .toList();
            order.add(new Place(unbeaten.get(0), unbeaten.size() > 1));
            rest.remove(unbeaten.get(0));
        }
        return order;
    }
}
