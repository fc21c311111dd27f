package ca.learningpartners.mentorship.evaluation;

/** Between which two values something lies, with a confidence of 95 %. */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval from " + low + " to " + high + " runs backwards.");
        }
    }
}
