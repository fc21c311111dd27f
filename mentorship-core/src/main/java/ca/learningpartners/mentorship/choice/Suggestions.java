package ca.learningpartners.mentorship.choice;

import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;

/** The suggestions that are kept, as they were put to people. */
public interface Suggestions {

    /** What was put to a person in a program last, from one run, in the order shown. */
    List<Suggestion> latest(ProgramId program, ParticipantId person);

    /** All of a run, by person, role and place. */
    List<Suggestion> of(MatchRunId run);

    /** Adds one; nothing happens if the person was shown the other from this run before. */
    void add(Suggestion suggestion);
}
