package ca.learningpartners.mentorship.rights;

import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What people asked to be set right, and who was told of the answers. */
public interface Corrections {

    Optional<Correction> find(CorrectionId id);

    /** What somebody asked for, over all programs, the newest first. */
    List<Correction> of(ParticipantId person);

    /** What was asked of some staff: what is open first, by its day; then the rest, the newest first. */
    List<Correction> to(Addressee addressee, int from, int most);

    /** How many of somebody's are open, over all programs. */
    int open(ParticipantId owner);

    /** How many in a program were to be answered before a day, and are not. */
    int overdue(ProgramId program, LocalDate today);

    /** Keeps what was asked; nothing happens if its id is there already. Returns whether it was new. */
    boolean add(Correction correction);

    /**
     * Keeps it as it is now.
     *
     * @return false, and nothing is changed, if it is not the edition after the one that is kept
     */
    boolean change(Correction changed);

    /** Tells people of an answer, on their first page. Who has been told is not told again. */
    void tell(CorrectionId id, Collection<ParticipantId> recipients, Instant at);

    /** The answers somebody was told of and has not seen, the oldest first. */
    List<Correction> unseen(ParticipantId recipient);

    /** Whether somebody was told of the answer. */
    boolean isTold(CorrectionId id, ParticipantId recipient);

    /** Somebody has seen it. */
    void seen(CorrectionId id, ParticipantId recipient, Instant at);

    /** How many people were told of the answer. */
    int told(CorrectionId id);
}
