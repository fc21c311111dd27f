package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.together.JointSigning;
import ca.learningpartners.mentorship.together.Side;

/**
 * One version of a resource. It is never changed: a change is the next version, which begins without signatures. It is
 * published when every side its {@link Reach} names has signed exactly it.
 *
 * @param number counted from 1 within the resource
 * @param side for which side it was written
 */
public record Version(ResourceId resource, int number, Content content, Side side, Fact written, JointSigning signing) {

    public Version {
        if (number < 1) {
            throw new IllegalArgumentException("Version " + number + ": versions begin at 1.");
        }
    }

    static Version first(ResourceId resource, Content content, Side side, Fact written) {
        return new Version(resource, 1, content, side, written, JointSigning.NONE);
    }

    Version followedBy(Content changed, Side by, Fact at) {
        return new Version(resource, number + 1, changed, by, at, JointSigning.NONE);
    }

    /** The same with one more signature. */
    public Version signed(Side by, Fact signature) {
        return new Version(resource, number, content, side, written, signing.signed(by, signature));
    }

    /** Whether everybody has signed it whose word it takes. */
    public boolean isAgreed(Reach reach) {
        return reach.signing().stream().allMatch(signing::isSignedBy);
    }
}
