package ca.learningpartners.mentorship.evaluation;

/** By how much a share is larger in one group than in another that has nobody in common with it. */
public record Difference(Proportion one, Proportion other) {

    /** From −1 to 1. */
    public double value() {
        return one.share() - other.share();
    }

    /**
     * The 95 % interval of R. G. Newcombe from the two score intervals (Interval estimation for the difference between
     * independent proportions: comparison of eleven methods. Statistics in Medicine 17, 1998, 873–890: his method 10).
     */
    public Interval interval() {
        Interval first = one.interval();
        Interval second = other.interval();
        double down = Math.hypot(one.share() - first.low(), second.high() - other.share());
        double up = Math.hypot(first.high() - one.share(), other.share() - second.low());
        return new Interval(value() - down, value() + up);
    }
}
