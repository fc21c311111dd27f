package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/** Whose work address may be read by whom. */
public interface SharedContacts {

    /** What somebody shares or was shared with them in a program, the oldest first. */
    List<SharedContact> of(ProgramId program, ParticipantId person);

    /** Keeps that it is shared; sharing twice keeps the first. */
    void share(SharedContact shared);

    /** @return false if it was not shared */
    boolean takeBack(ProgramId program, ParticipantId from, ParticipantId to);
}
