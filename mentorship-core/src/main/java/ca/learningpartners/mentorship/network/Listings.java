package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** Who may be asked. */
public interface Listings {

    Optional<Listing> find(ProgramId program, ParticipantId person);

    /** Those of a program, and those of other programs that reach into it because the person is in both; by person. */
    List<Listing> reaching(ProgramId program);

    /** Keeps a listing; one of the same person and program is replaced. */
    void save(Listing listing);

    /** @return false if there was none */
    boolean remove(ProgramId program, ParticipantId person);
}
