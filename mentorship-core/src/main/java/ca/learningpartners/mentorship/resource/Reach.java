package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.together.Side;
import java.util.EnumSet;
import java.util.Set;

/** Whose word a resource is. */
public enum Reach {
    /** A district's own practice, published by the district alone and labelled as its practice. */
    DISTRICT(EnumSet.of(Side.DISTRICT)),
    /** For the whole province, made by a district and the Office together; neither publishes alone. */
    PROVINCE(EnumSet.allOf(Side.class));

    private final Set<Side> signing;

    Reach(Set<Side> signing) {
        this.signing = signing;
    }

    /** The sides whose signature a version needs to be published. */
    public Set<Side> signing() {
        return EnumSet.copyOf(signing);
    }
}
