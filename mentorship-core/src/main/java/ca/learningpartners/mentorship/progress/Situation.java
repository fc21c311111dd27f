package ca.learningpartners.mentorship.progress;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.store.Stores;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A partnership as one of its partners finds it: all that their next step depends on.
 *
 * @param person one of the two
 * @param charter the newest version of the charter, if the two have begun one
 * @param lastContact the date of the latest session, if there was any
 */
public record Situation(
        Pairing pairing, ParticipantId person, Optional<Charter> charter, Optional<LocalDate> lastContact) {

    /** Reads it. */
    public static Situation of(Stores stores, Pairing pairing, ParticipantId person) {
        return new Situation(
                pairing,
                person,
                stores.charters().current(pairing.id()),
                stores.sessions().of(pairing.id(), 1).stream().findFirst().map(Session::date));
    }
}
