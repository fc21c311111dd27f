package ca.learningpartners.demo.past;

/** How two partners keep to the rhythm they agreed on. */
enum Rhythm {
    /** A little more often than agreed. */
    STEADY(60, 92),
    /** Less often than agreed. */
    LOOSE(190, 280),
    /** As agreed, until they fall silent. */
    FADING(70, 95);

    private static final int MOSTLY = 66;
    private static final int FEW = 13;
    private static final int LOOSE_PER_STEP = 9;

    private final int fastest;
    private final int slowest;

    /** In hundredths of the rhythm agreed on. */
    Rhythm(int fastest, int slowest) {
        this.fastest = fastest;
        this.slowest = slowest;
    }

    /** The remoter, the harder to keep. */
    static Rhythm at(int place, int remoteness) {
        int steady = MOSTLY - LOOSE_PER_STEP * remoteness;
        return place < steady ? STEADY : place < steady + FEW ? FADING : LOOSE;
    }

    /** Days until the next contact. */
    int pace(int cadence, Object... about) {
        return Math.max(2, cadence * (fastest + Chance.below(slowest - fastest, about)) / 100);
    }
}
