package ca.learningpartners.mentorship.rights;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who asked to be erased, and what became of it. */
public interface Erasures {

    Optional<Erasure> find(ErasureId id);

    /** The one of somebody that is neither done nor taken back. */
    Optional<Erasure> open(ParticipantId person);

    /** The one by which somebody came to their pseudonym. */
    Optional<Erasure> doneTo(ParticipantId pseudonym);

    /** Those of people with a part in a program: what is open first, the oldest first; then the rest. */
    List<Erasure> in(ProgramId program, int from, int most);

    /** Those done of which something is still kept though its day has passed, the earliest first. */
    List<Erasure> due(LocalDate today, int most);

    /** Keeps one; nothing happens if its id is there already, or if another of the person is open. Returns whether it was new. */
    boolean add(Erasure erasure);

    /** Keeps it as it is now. */
    void change(Erasure erasure);
}
