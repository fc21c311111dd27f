package ca.learningpartners.mentorship.completion;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.Optional;

/** What counts in which program, and what people said about it themselves. */
public interface Completions {

    /** What counts in a program; {@link Completion#FIRST_CONTACT} as long as nobody has chosen. */
    Completion of(ProgramId program);

    /** Keeps what counts from now on. */
    void choose(ProgramId program, Completion completion, Fact chosen);

    /** When somebody declared their self-assessment done. */
    Optional<Instant> selfAssessed(ProgramId program, ParticipantId person);

    /** Keeps that it is done. Returns whether that is new; the first time stands. */
    boolean declare(ProgramId program, Fact done);

    /** Whether somebody wants no gradebook to be told anything about them. */
    boolean isSilent(ProgramId program, ParticipantId person);

    /** Keeps whether they want that. Returns whether it changed anything. */
    boolean silence(ProgramId program, Fact said, boolean silent);
}
