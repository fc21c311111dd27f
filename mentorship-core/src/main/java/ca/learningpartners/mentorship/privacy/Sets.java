package ca.learningpartners.mentorship.privacy;

import java.util.BitSet;

/** Compares sets of people. */
public final class Sets {

    private Sets() {}

    /** Whether one of two sets holds the other and a few people more, but not nobody more. */
    public static boolean areBeside(BitSet one, int size, BitSet other, int otherSize) {
        int more = Math.abs(size - otherSize);
        return more > 0 && more < Suppression.LEAST && (size < otherSize ? holds(other, one) : holds(one, other));
    }

    /** Whether everybody of another set is in one. */
    public static boolean holds(BitSet one, BitSet other) {
        for (int person = other.nextSetBit(0); person >= 0; person = other.nextSetBit(person + 1)) {
            if (!one.get(person)) {
                return false;
            }
        }
        return true;
    }

    /** How many people are in one of two sets, and not in both. */
    public static int apart(BitSet one, BitSet other) {
        BitSet apart = (BitSet) one.clone();
        apart.xor(other);
        return apart.cardinality();
    }
}
