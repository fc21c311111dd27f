package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;

/**
 * A version of a program's matching policy: from when on it counted, and who set it. Versions are never changed.
 *
 * @param number counts the program's versions from 1
 * @param set who set it, and when
 */
public record AdoptedPolicy(ProgramId program, int number, MatchingPolicy policy, Fact set) {

    public AdoptedPolicy {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "The number of a policy version is " + number + "; the first version is 1.");
        }
    }
}
