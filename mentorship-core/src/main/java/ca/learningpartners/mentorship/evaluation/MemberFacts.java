package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who takes part, without what it says.
 *
 * @param district null for the Provincial Office
 * @param hasAddress whether a work address is known
 * @param saysWhat whether they said what they need, or as a mentor, what they offer
 * @param saysEnough whether they said besides what occupies them, or as a mentor, what they have done: enough for a match
 * @param saysWhere whether the community they work from, or how remote it is, is known
 * @param asMentee null for a mentor
 * @param asMentor null for a mentee
 */
public record MemberFacts(
        ParticipantId person,
        @Nullable DistrictNumber district,
        boolean hasAddress,
        boolean saysWhat,
        boolean saysEnough,
        boolean saysWhere,
        @Nullable Accompanied asMentee,
        @Nullable Accompanying asMentor) {

    /** By id; who is both comes as a mentee first. */
    public static final Comparator<MemberFacts> ORDER =
            Comparator.comparing(MemberFacts::person).thenComparing(member -> member.asMentee() == null);

    public MemberFacts {
        if ((asMentee == null) == (asMentor == null)) {
            throw new IllegalArgumentException(person + " is a mentee or a mentor, one of the two.");
        }
    }

    /** @param positionStart their first day in it */
    public record Accompanied(LocalDate positionStart) {}

    /** @param places how many partnerships at once */
    public record Accompanying(boolean trained, boolean available, int places) {

        /** Whether they can take somebody at all. */
        public boolean isReady() {
            return trained && available;
        }
    }
}
