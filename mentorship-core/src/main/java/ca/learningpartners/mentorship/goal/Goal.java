package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Something one of two partners sets out to achieve. Both see and write it; it is open until somebody says that it was
 * reached or set aside, and can be taken up again.
 *
 * @param owner whose goal it is, one of the two
 * @param set by whom it was written, and when
 * @param edition counted from 1, one more with every change, so that a change made elsewhere meanwhile is noticed
 * @param outcome null as long as it is open
 */
public record Goal(
        GoalId id,
        PairingId pairing,
        ParticipantId owner,
        GoalWords words,
        Fact set,
        int edition,
        @Nullable Outcome outcome) {

    public Goal {
        if (edition < 1) {
            throw new IllegalArgumentException("Edition " + edition + " of a goal: they are counted from 1.");
        }
    }

    /** One that its owner has just thought of. */
    static Goal of(GoalId id, PairingId pairing, GoalWords words, Fact set) {
        return new Goal(id, pairing, set.by(), words, set, 1, null);
    }

    public boolean isOpen() {
        return outcome == null;
    }

    Goal rewritten(GoalWords changed) {
        return new Goal(id, pairing, owner, changed, set, edition + 1, outcome);
    }

    /** Over, or with null, taken up again. */
    Goal with(@Nullable Outcome changed) {
        return new Goal(id, pairing, owner, words, set, edition + 1, changed);
    }
}
