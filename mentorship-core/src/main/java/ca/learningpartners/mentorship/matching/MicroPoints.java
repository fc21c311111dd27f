package ca.learningpartners.mentorship.matching;

/** Whole millionths, the unit of every score: what is added up in them is exact, and the same on every machine. */
final class MicroPoints {

    static final int ONE = 1_000_000;

    private MicroPoints() {}

    /** A value from 0 to 1, rounded half up. */
    static int of(double value) {
        return (int) StrictMath.floor(value * ONE + 0.5);
    }

    /** A fraction of whole numbers from 0 to 1, rounded half up without leaving the whole numbers. */
    static int ratio(long numerator, long denominator) {
        return (int) Math.floorDiv(2 * numerator * ONE + denominator, 2 * denominator);
    }
}
