package ca.learningpartners.mentorship.district;

import ca.learningpartners.mentorship.text.Kept;
import java.util.UUID;

/** A community, by a name of the library (“hartley-bay”) or an id that was made up; at most 64 characters. */
public record CommunityId(String value) implements Comparable<CommunityId> {

    public CommunityId {
        value = Kept.id("community id", value);
    }

    /** An id for one that is new. */
    public static CommunityId random() {
        return new CommunityId(UUID.randomUUID().toString());
    }

    @Override
    public int compareTo(CommunityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
