package ca.learningpartners.mentorship.progress;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.closing.Closing;
import ca.learningpartners.mentorship.closing.ClosingPairing;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A partnership as one of its partners finds it: all that their next step depends on.
 *
 * @param person one of the two
 * @param charter the newest version of the charter, if the two have begun one
 * @param arranged the meetings that are proposed or agreed
 * @param closesFrom from when on this person's part of the closing is due; empty once it is finished, and as long as the
 *     partnership has not begun
 * @param lastContact the date of the latest session, if there was any
 */
public record Situation(
        Pairing pairing,
        ParticipantId person,
        Optional<Charter> charter,
        Arranged arranged,
        Optional<LocalDate> closesFrom,
        Optional<LocalDate> lastContact) {

    /** Reads it, as it is at a moment. */
    public static Situation of(Stores stores, Pairing pairing, ParticipantId person, Instant now) {
        return new Situation(
                pairing,
                person,
                stores.charters().current(pairing.id()),
                Arranged.of(stores.meetings(), pairing.id(), person, now),
                closesFrom(stores, pairing, person),
                stores.sessions().of(pairing.id(), 1).stream().findFirst().map(Session::date));
    }

    private static Optional<LocalDate> closesFrom(Stores stores, Pairing pairing, ParticipantId person) {
        boolean finished = stores.closings()
                .by(pairing.id(), person)
                .filter(Closing::isFinished)
                .isPresent();
        return finished
                ? Optional.empty()
                : new ClosingPairing(
                                stores.pairings(),
                                stores.programs(),
                                stores.enrolments(),
                                stores.closings(),
                                stores.audit())
                        .opens(pairing);
    }
}
