package ca.learningpartners.mentorship.participant;

import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/** Who settles whose meeting times. A partner has one assistant in a program at most. */
public interface Assistances {

    /** Those a partner named, by program. */
    List<Assistance> namedBy(ParticipantId principal);

    /**
     * Those somebody was named in and holds now, by program and partner. Who has left the partner's district, or whose
     * partner has, holds none.
     */
    List<Assistance> heldBy(ParticipantId assistant);

    /** Keeps it in place of the one the partner had in this program before, if any. */
    void name(Assistance assistance);

    /** Ends what a partner named in a program. Returns whether there was anything to end. */
    boolean end(ProgramId program, ParticipantId principal);
}
