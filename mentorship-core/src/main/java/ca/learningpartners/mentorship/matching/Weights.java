package ca.learningpartners.mentorship.matching;

/** How the weights of a policy are shared out among the criteria of one pair. */
final class Weights {

    private Weights() {}

    /**
     * Shares 1,000,000 in proportion (largest remainders, ties to the earlier criterion).
     *
     * @param weights one a criterion
     * @param present the criteria that take part, one bit each; the others get 0
     * @return weights that sum to 1,000,000, or only zeros if no criterion that takes part weighs anything
     */
    static int[] shared(int[] weights, int present) {
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (present & 1 << i) == 0 ? 0 : weights[i];
        }
        int[] shares = new int[weights.length];
        if (sum == 0) {
            return shares;
        }
        long[] remainders = new long[weights.length];
        int left = MicroPoints.ONE;
        for (int i = 0; i < weights.length; i++) {
            long product = (present & 1 << i) == 0 ? 0 : (long) weights[i] * MicroPoints.ONE;
            shares[i] = (int) (product / sum);
            remainders[i] = product % sum;
            left -= shares[i];
        }
        for (; left > 0; left--) {
            int largest = largest(remainders);
            shares[largest]++;
            remainders[largest] = -1;
        }
        return shares;
    }

    private static int largest(long[] values) {
        int at = 0;
        for (int i = 1; i < values.length; i++) {
            at = values[i] > values[at] ? i : at;
        }
        return at;
    }
}
