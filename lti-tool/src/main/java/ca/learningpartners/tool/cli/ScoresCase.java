package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.matching.Conflict;
import ca.learningpartners.mentorship.matching.Constraint;
import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.Matched;
import ca.learningpartners.mentorship.matching.Matching;
import ca.learningpartners.mentorship.matching.ScoreTable;
import ca.learningpartners.mentorship.matching.Unmatched;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
    public Optional<Conflict> conflict(List<Constraint> constraints) {
        return Matching.conflict(table, constraints);
    }

    @Override
    public Matched match(Constraints constraints) {
        return Matching.solve(table, floor, constraints, Collections.emptySortedMap());
    }

    @Override
    public String label(ParticipantId id) {
        return id.value();
    }
}
