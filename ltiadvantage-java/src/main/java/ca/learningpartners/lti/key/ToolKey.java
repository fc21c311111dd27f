package ca.learningpartners.lti.key;

import java.time.Instant;

/**
 * One signing key of this tool as it is stored. Keys never change; a newer generation takes over from an older one.
 *
 * @param id its name in the published key set
 * @param generation 1 for the first key, then counting up; unique, which is what makes rotation safe between nodes
 * @param publicJwk the public part as a JSON Web Key, ready to publish
 * @param sealedPrivateJwk the private part, opaque: only the {@link KeySealer} that sealed it can open it
 * @param created from when it signs: when it was made, or for a key that was rotated to, {@link ToolKeyRing#LEAD} later
 */
public record ToolKey(KeyId id, int generation, String publicJwk, String sealedPrivateJwk, Instant created) {
    public ToolKey {
        if (generation < 1) {
            throw new IllegalArgumentException("The generation of key " + id + " is " + generation
                    + " and must be at least 1. Maybe the first key is meant?");
        }
    }

    /** Leaves out the private part, so that it can't slip into a log. */
    @Override
    public String toString() {
        return "ToolKey[" + id + ", generation " + generation + ", created " + created + "]";
    }
}
