package ca.learningpartners.mentorship.progress;

import ca.learningpartners.mentorship.pairing.PairingStatus;
import java.time.LocalDate;

/** The one thing a partner can do next in a partnership. */
public enum NextStep {
    /** Say yes to the offer. */
    ANSWER_OFFER,
    /** One of the two is on leave: nothing is expected of either. */
    PAUSED,
    /** A meeting is over: say whether you talked. */
    NOTE_MEETING,
    /** The partner has proposed times: take one. */
    ANSWER_TIME,
    /** Write the charter, before the first contact. */
    CHARTER,
    /** The partner has signed the charter: read it and sign. */
    SIGN_CHARTER,
    /** The time together draws to its end: look back, celebrate, hand over. */
    CLOSE,
    /** The next meeting is agreed. */
    MEETING_SET,
    /** Meet, and log the first contact. */
    FIRST_CONTACT,
    /** The agreed time since the last contact has passed. */
    CONTACT_DUE,
    /** Nothing presses: the last contact is recent. */
    ALL_WELL,
    /** It is over; there is a copy to look at. */
    LOOK_BACK;

    /** Whether the two may as well have talked just now, so that noting it is offered along with the step. */
    public boolean isForTalking() {
        return switch (this) {
            case ANSWER_TIME, CHARTER, SIGN_CHARTER, FIRST_CONTACT, MEETING_SET, CONTACT_DUE, ALL_WELL -> true;
            default -> false;
        };
    }

    /**
     * Works it out for one of the partners.
     *
     * @param cadenceDays the agreed rhythm; a contact is due once that many days have passed
     */
    public static NextStep of(Situation known, int cadenceDays, LocalDate today) {
        if (known.pairing().concluded() != null) {
            return LOOK_BACK;
        }
        if (known.pairing().acceptedAt(known.person()).isEmpty()) {
            return ANSWER_OFFER;
        }
        if (known.pairing().status() == PairingStatus.PAUSED) {
            return PAUSED;
        }
        if (known.arranged().toNote().isPresent()) {
            return NOTE_MEETING;
        }
        if (known.arranged().toAnswer().isPresent()) {
            return ANSWER_TIME;
        }
        if (isToSign(known)) {
            return known.charter().isPresent() ? SIGN_CHARTER : CHARTER;
        }
        if (known.closesFrom().filter(day -> !today.isBefore(day)).isPresent()) {
            return CLOSE;
        }
        if (known.arranged().ahead().isPresent()) {
            return MEETING_SET;
        }
        if (known.lastContact().isEmpty()) {
            return FIRST_CONTACT;
        }
        return today.isBefore(known.lastContact().get().plusDays(cadenceDays)) ? ALL_WELL : CONTACT_DUE;
    }

    /** Whether there is something to sign. Whoever talked first and never wrote a charter is left in peace. */
    private static boolean isToSign(Situation known) {
        return known.charter()
                .map(charter -> !charter.isSignedBy(known.person()))
                .orElse(known.lastContact().isEmpty());
    }
}
