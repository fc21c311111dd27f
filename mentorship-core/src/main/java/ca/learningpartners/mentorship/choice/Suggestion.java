package ca.learningpartners.mentorship.choice;

import ca.learningpartners.mentorship.matching.Criterion;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import java.util.Comparator;
import java.util.List;

/**
 * Somebody a person could be matched with, as it is put to them: who, and in what the two do well. Never how well, and
 * nothing of what either has written.
 *
 * @param person to whom it is put
 * @param role what the person would be in the pair: {@code MENTEE} or {@code MENTOR}
 * @param other whom it is about
 * @param place from 0, the order in which they are shown
 * @param reasons the strongest first; may be empty
 * @param asked which of the staff asked the person to choose, and when
 */
public record Suggestion(
        MatchRunId run,
        ParticipantId person,
        Role role,
        ParticipantId other,
        int place,
        List<Criterion> reasons,
        Fact asked) {

    /** How many a person is shown at most. */
    public static final int MOST = 3;

    /** By person, what they would be, and the order shown. */
    public static final Comparator<Suggestion> ORDER = Comparator.comparing(Suggestion::person)
            .thenComparing(Suggestion::role)
            .thenComparingInt(Suggestion::place);

    public Suggestion {
        if (role != Role.MENTEE && role != Role.MENTOR) {
            throw new IllegalArgumentException("Mentees and mentors choose each other, not " + role + ".");
        }
        reasons = List.copyOf(reasons);
    }

    public ParticipantId mentee() {
        return role == Role.MENTEE ? person : other;
    }

    public ParticipantId mentor() {
        return role == Role.MENTEE ? other : person;
    }
}
