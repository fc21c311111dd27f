package ca.learningpartners.mentorship.matching;

import java.util.Random;

/**
 * Holds a property against thousands of small instances. A failure names the seed that repeats it, and the smallest
 * instance the {@linkplain Shrinking reducer} finds that fails as well.
 */
final class PropertyRun {

    static final int INSTANCES = 10_000;
    static final long FIRST_SEED = 20_260_900L;

    /** What must hold of every instance. */
    interface Property {
        void check(Instance instance, Random random);
    }

    private PropertyRun() {}

    static void forAll(Property property) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + INSTANCES; seed++) {
            Instance instance = Instance.random(new Random(seed));
            try {
                property.check(instance, new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                long failing = seed;
                Instance smallest = Shrinking.smallest(instance, each -> fails(property, each, failing));
                throw new AssertionError(
                        "seed " + seed + ": " + e.getMessage() + "\nsmallest: " + smallest + "\nas drawn: " + instance,
                        e);
            }
        }
    }

    private static boolean fails(Property property, Instance instance, long seed) {
        try {
            property.check(instance, new Random(seed));
            return false;
        } catch (AssertionError | RuntimeException e) {
            return true;
        }
    }
}
