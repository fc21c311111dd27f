package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.matching.Conflict;
import ca.learningpartners.mentorship.matching.Constraint;
import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.Matched;
import ca.learningpartners.mentorship.matching.Unmatched;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.Optional;

/** What is to be matched: the people of a file by a policy, or scores somebody brought along. */
interface MatchCase {

    boolean isMentee(ParticipantId id);

    boolean isMentor(ParticipantId id);

    /** Mentees who take no part, with the reason, by id. */
    List<Unmatched> leftOut();

    /** The fewest constraints that cannot hold together; empty if all can. */
    Optional<Conflict> conflict(List<Constraint> constraints);

    Matched match(Constraints constraints);

    /** How a person is shown to people. */
    String label(ParticipantId id);
}
