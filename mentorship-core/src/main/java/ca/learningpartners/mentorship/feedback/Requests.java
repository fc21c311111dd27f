package ca.learningpartners.mentorship.feedback;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was told and asked for. */
public interface Requests {

    Optional<Request> find(RequestId id);

    /** What somebody said in a program, the newest first. */
    List<Request> of(ParticipantId author, ProgramId program, Matter.Sort sort);

    /** What was said to somebody: what is open first, by its day; then the rest, the newest first. */
    List<Request> to(Addressee addressee, Matter.Sort sort, int from, int most);

    /** How many of somebody's are open, over all programs. */
    int open(ParticipantId owner);

    /** How many said to somebody were to be answered before a day, and are not. */
    int overdue(Addressee addressee, Matter.Sort sort, LocalDate today);

    /** Keeps what was said; nothing happens if its id is there already. Returns whether it was new. */
    boolean add(Request request);

    /**
     * Keeps it as it is now.
     *
     * @return false, and nothing is changed, if it is not the edition after the one that is kept
     */
    boolean change(Request changed);
}
