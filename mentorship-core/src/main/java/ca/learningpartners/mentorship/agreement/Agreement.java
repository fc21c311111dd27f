package ca.learningpartners.mentorship.agreement;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The word of one district's coordinator on one pair of a run, or that it is waited for. The first word counts.
 *
 * @param word null as long as it is waited for
 * @param given who said it and when; null as long as it is waited for
 */
public record Agreement(
        MatchRunId run,
        ParticipantId mentee,
        ParticipantId mentor,
        DistrictNumber district,
        @Nullable Word word,
        @Nullable Fact given) {

    /** By run, mentee and district. */
    public static final Comparator<Agreement> ORDER = Comparator.comparing(
                    (Agreement agreement) -> agreement.run().value())
            .thenComparing(Agreement::mentee)
            .thenComparing(Agreement::district);

    public Agreement {
        if ((word == null) != (given == null)) {
            throw new IllegalArgumentException("A word has somebody who said it: " + word + ", " + given + ".");
        }
    }

    /** One that is waited for. */
    public static Agreement asked(MatchRunId run, ParticipantId mentee, ParticipantId mentor, DistrictNumber district) {
        return new Agreement(run, mentee, mentor, district, null, null);
    }

    public boolean isGiven() {
        return word != null;
    }
}
