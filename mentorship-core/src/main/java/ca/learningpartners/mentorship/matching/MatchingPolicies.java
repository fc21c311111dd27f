package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** The versions of the programs' matching policies. A program that set none goes by its template. */
public interface MatchingPolicies {

    /** The version that counts now: the one with the highest number. */
    Optional<AdoptedPolicy> current(ProgramId program);

    /** All versions, the newest first. */
    List<AdoptedPolicy> all(ProgramId program);

    /** Keeps a version. Returns false, and keeps nothing, if the program has one of that number. */
    boolean add(AdoptedPolicy version);
}
