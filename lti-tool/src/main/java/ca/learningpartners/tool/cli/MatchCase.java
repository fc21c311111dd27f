package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.Unmatched;
import ca.learningpartners.mentorship.matching.WhyNot;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;

/** What is to be matched: the people of a file by a policy, or scores somebody brought along. */
interface MatchCase {

    boolean isMentee(ParticipantId id);

    boolean isMentor(ParticipantId id);

    /** Mentees who take no part, with the reason, by id. */
    List<Unmatched> leftOut();

    Proposal match(Constraints constraints);

    WhyNot why(Constraints constraints, ParticipantId mentee, ParticipantId mentor);

    /** How a person is shown to people. */
    String label(ParticipantId id);
}
