package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import java.util.Optional;

/** How people saw their own competencies. For the author alone. */
public interface Assessments {

    Optional<Assessment> find(AssessmentId id);

    /** The finished ones of somebody in a program, the earliest first. */
    List<Assessment> finished(ProgramId program, ParticipantId person);

    /** The one that somebody goes on with; there is at most one in a program. */
    Optional<Assessment> draft(ProgramId program, ParticipantId person);

    /**
     * Keeps one: the first revision if there is no draft, another in place of the one before it.
     *
     * @return false, and nothing is changed, if there is another draft or revision than the one this follows, or if it is
     *     finished
     */
    boolean save(Assessment assessment);

    /** Throws a draft away. Returns false if there is none of that id. */
    boolean discard(AssessmentId id);
}
