package ca.learningpartners.mentorship.district;

import java.util.Comparator;

/**
 * Two communities, whichever way one travels.
 *
 * @param one the one whose id comes first
 */
public record CommunityPair(CommunityId one, CommunityId other) implements Comparable<CommunityPair> {

    private static final Comparator<CommunityPair> ORDER =
            Comparator.comparing(CommunityPair::one).thenComparing(CommunityPair::other);

    public CommunityPair {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException(
                    "The communities " + one + " and " + other + " are not two in order. Maybe use CommunityPair.of?");
        }
    }

    /**
     * The two, whichever is named first.
     *
     * @throws IllegalArgumentException if they are the same
     */
    public static CommunityPair of(CommunityId a, CommunityId b) {
        return a.compareTo(b) < 0 ? new CommunityPair(a, b) : new CommunityPair(b, a);
    }

    public boolean has(CommunityId community) {
        return one.equals(community) || other.equals(community);
    }

    /** The other end. */
    public CommunityId from(CommunityId community) {
        return one.equals(community) ? other : one;
    }

    @Override
    public int compareTo(CommunityPair pair) {
        return ORDER.compare(this, pair);
    }

    @Override
    public String toString() {
        return one + "+" + other;
    }
}
