package ca.learningpartners.mentorship.outcome;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Instant;
import java.util.List;

/** What became of people, as it was noted. Nothing of it is changed; what is noted later counts. */
public interface Outcomes {

    /** Keeps a version. Returns false, and keeps nothing, if there is one of that number. */
    boolean add(NotedOutcome noted);

    /** Everything noted about somebody, by checkpoint and version. */
    List<NotedOutcome> of(ProgramId program, ParticipantId person);

    /** What counts of everybody in a program of what was noted before a moment, by person and checkpoint. */
    List<NotedOutcome> current(ProgramId program, Instant before);

    /** Keeps what is said of somebody outside of the program; what was kept under the same code and checkpoint goes. */
    void keep(ComparisonPerson person);

    /** Everybody outside of the program of whom something is said, by code and checkpoint. */
    List<ComparisonPerson> comparison(ProgramId program);
}
