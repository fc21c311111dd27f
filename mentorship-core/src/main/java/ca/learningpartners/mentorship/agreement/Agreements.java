package ca.learningpartners.mentorship.agreement;

import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.List;

/** The coordinators' words that are kept, and those that are waited for. */
public interface Agreements {

    /** All of a run, by mentee and district. */
    List<Agreement> on(MatchRunId run);

    /** All words of a program by which a pair was declined, by run, mentee and district. */
    List<Agreement> declined(ProgramId program);

    /**
     * What is waited for: of the pairs of runs that were approved since a moment, those nobody has declined. By run,
     * mentee and district.
     */
    List<Agreement> waiting(ProgramId program, Instant approvedSince);

    /** Notes that a word is waited for; nothing happens if it is there already, or was given before. */
    void ask(Agreement asked);

    /** Keeps a word that is given. Returns false, and changes nothing, if the district has given one before. */
    boolean give(Agreement given);
}
