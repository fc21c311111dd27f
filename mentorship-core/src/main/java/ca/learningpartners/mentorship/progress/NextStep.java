package ca.learningpartners.mentorship.progress;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;

/** The one thing a partner can do next in a partnership. */
public enum NextStep {
    /** Say yes to the offer. */
    ANSWER_OFFER,
    /** Meet, and log the first contact. */
    FIRST_CONTACT,
    /** The agreed time since the last contact has passed. */
    CONTACT_DUE,
    /** Nothing presses: the last contact is recent. */
    ALL_WELL,
    /** It is over; there is a copy to look at. */
    LOOK_BACK;

    /**
     * Works it out for one of the partners.
     *
     * @param lastContact the date of the latest session, if there was any
     * @param cadenceDays the agreed rhythm; a contact is due once that many days have passed
     */
    public static NextStep of(
            Pairing pairing, ParticipantId person, Optional<LocalDate> lastContact, int cadenceDays, LocalDate today) {
        if (pairing.concluded() != null) {
            return LOOK_BACK;
        }
        if (pairing.acceptedAt(person).isEmpty()) {
            return ANSWER_OFFER;
        }
        if (lastContact.isEmpty()) {
            return FIRST_CONTACT;
        }
        return today.isBefore(lastContact.get().plusDays(cadenceDays)) ? ALL_WELL : CONTACT_DUE;
    }
}
