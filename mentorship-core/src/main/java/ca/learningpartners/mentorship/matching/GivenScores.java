package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Scores that somebody brought along: a pair is refused if it is not listed, forbidden, or the mentor takes nobody. */
final class GivenScores implements Explanations, Conflicts.People {

    private final ScoreTable table;
    private final Constraints constraints;

    GivenScores(ScoreTable table, Constraints constraints) {
        this.table = table;
        this.constraints = constraints;
    }

    @Override
    public Optional<String> refusal(ParticipantId mentee, ParticipantId mentor) {
        OptionalInt score = table.score(mentee, mentor);
        if (score.isEmpty()) {
            return Optional.of(Reasons.NOT_LISTED);
        }
        if (table.capacity(mentor) == 0) {
            return Optional.of(HardRule.NO_CAPACITY.code());
        }
        return constraints.forbids(mentee, mentor) ? Optional.of(HardRule.FORBIDDEN.code()) : Optional.empty();
    }

    @Override
    public boolean isMentee(ParticipantId id) {
        return Collections.binarySearch(table.mentees(), id) >= 0;
    }

    @Override
    public boolean isMentor(ParticipantId id) {
        return Collections.binarySearch(table.mentors(), id) >= 0;
    }

    @Override
    public int places(ParticipantId mentor) {
        return table.capacity(mentor);
    }

    @Override
    public String whyNobody(ParticipantId mentee) {
        Problem numbers = table.numbers();
        int row = table.mentee(mentee);
        int full = 0;
        int listed = numbers.start[row + 1] - numbers.start[row];
        for (int e = numbers.start[row]; e < numbers.start[row + 1]; e++) {
            full += numbers.capacity[numbers.mentor[e]] == 0 ? 1 : 0;
        }
        if (listed == 0) {
            return Reasons.NOT_LISTED;
        }
        return (2 * full >= listed ? HardRule.NO_CAPACITY : HardRule.FORBIDDEN).code();
    }

    @Override
    public List<Contribution> contributions(ParticipantId mentee, ParticipantId mentor) {
        return List.of();
    }
}
