package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.Matching;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ScoreTable;
import ca.learningpartners.mentorship.matching.Unmatched;
import ca.learningpartners.mentorship.matching.WhyNot;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Collections;
import java.util.List;

/**
 * Scores somebody brought along.
 *
 * @param floor true to raise the worst score before the total counts
 */
record ScoresCase(ScoreTable table, boolean floor) implements MatchCase {

    @Override
    public boolean isMentee(ParticipantId id) {
        return Collections.binarySearch(table.mentees(), id) >= 0;
    }

    @Override
    public boolean isMentor(ParticipantId id) {
        return Collections.binarySearch(table.mentors(), id) >= 0;
    }

    @Override
    public List<Unmatched> leftOut() {
        return List.of();
    }

    @Override
    public Proposal match(Constraints constraints) {
        return Matching.match(table, floor, constraints);
    }

    @Override
    public WhyNot why(Constraints constraints, ParticipantId mentee, ParticipantId mentor) {
        return Matching.why(table, floor, constraints, mentee, mentor);
    }

    @Override
    public String label(ParticipantId id) {
        return id.value();
    }
}
