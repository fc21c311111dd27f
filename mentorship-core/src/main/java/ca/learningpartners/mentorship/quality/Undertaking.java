package ca.learningpartners.mentorship.quality;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Kept;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has taken on so that a standard is lived more.
 *
 * @param owner who sees to it
 * @param due by when
 * @param done that it is; null as long as it is not
 */
public record Undertaking(
        UndertakingId id,
        AppraisalId appraisal,
        String standard,
        String what,
        ParticipantId owner,
        LocalDate due,
        Fact noted,
        @Nullable Fact done) {

    public static final int LONGEST = 300;

    public Undertaking {
        what = Kept.text("next step", what, LONGEST);
    }

    /** Whether its day has passed and it is not done. */
    public boolean isOverdue(LocalDate today) {
        return done == null && today.isAfter(due);
    }
}
