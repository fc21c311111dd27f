package ca.learningpartners.mentorship.watching;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every time the glass was broken. None is ever removed. */
public interface BreakGlasses {

    Optional<BreakGlass> find(GlassId id);

    /** Of a program, the newest first, at most {@code limit}. */
    List<BreakGlass> in(ProgramId program, int limit);

    /** Of which this person is told, opened since a moment, that moment included; the newest first. */
    List<BreakGlass> telling(ParticipantId person, Instant since);

    /** Keeps one; nothing happens if its id is there already. Returns whether it was new. */
    boolean add(BreakGlass glass);

    /** Ends one that nobody has ended. Returns whether that was so. */
    boolean end(GlassId id, Fact ended);
}
