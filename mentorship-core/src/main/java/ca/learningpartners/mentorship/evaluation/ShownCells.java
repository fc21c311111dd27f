package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who was counted in the bulletins of a program. People have a number there, each program its own; once somebody is erased,
 * nothing says any more whose number it was, and nobody else gets it.
 */
public interface ShownCells {

    /** The numbers of people; who has none yet gets the next. */
    Map<ParticipantId, Integer> numbers(ProgramId program, Collection<ParticipantId> people);

    /** The numbers of people; for who has none yet, the one they would get now. Nothing is kept. */
    Map<ParticipantId, Integer> foreseen(ProgramId program, Collection<ParticipantId> people);

    /** Keeps who was counted anew in a bulletin. */
    void add(BulletinId bulletin, Collection<ShownCell> cells);

    /** Everything counted in a program, as it was made public. */
    List<ShownCell> of(ProgramId program);
}
