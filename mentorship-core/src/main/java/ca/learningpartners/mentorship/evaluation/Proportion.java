package ca.learningpartners.mentorship.evaluation;

/**
 * For how many of some something holds, as a share with its 95 % interval.
 *
 * @param with for how many it holds, from 0 to {@code of}
 * @param of of how many, at least 1
 */
public record Proportion(int with, int of) {

    /** How many standard errors lie on either side of an estimate with a confidence of 95 %. */
    static final double Z = 1.959963984540054;

    public Proportion {
        if (of < 1 || with < 0 || with > of) {
            throw new IllegalArgumentException(
                    "A share of " + with + " in " + of + ". Maybe the two are turned round, or there is nobody?");
        }
    }

    /** From 0 to 1. */
    public double share() {
        return (double) with / of;
    }

    /**
     * The score interval of E. B. Wilson (Probable inference, the law of succession, and statistical inference. Journal of
     * the American Statistical Association 22, 1927, 209–212), without a correction for continuity. It never leaves 0 to 1,
     * and it is of use for few people and for shares near 0 and 1, where the usual one is not.
     */
    public Interval interval() {
        double middle = share() + Z * Z / (2.0 * of);
        double reach = Z * Math.sqrt(share() * (1 - share()) / of + Z * Z / (4.0 * of * of));
        double whole = 1 + Z * Z / of;
        double low = with == 0 ? 0 : (middle - reach) / whole;
        double high = with == of ? 1 : (middle + reach) / whole;
        return new Interval(low, high);
    }
}
