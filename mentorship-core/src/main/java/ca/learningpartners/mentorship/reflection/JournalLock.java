package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * That somebody locks their journal with a passphrase, and what their browser needs to make the key from it once more. The
 * passphrase and the key are never here: whoever forgets it has lost what is locked.
 *
 * @param salt in base64url, 16 bytes or more
 * @param iterations how often PBKDF2 goes round, at least {@link #FEWEST}
 * @param proof a word both know, locked with that key, by which a wrong passphrase is noticed
 */
public record JournalLock(ParticipantId author, String salt, int iterations, String proof, Instant set) {

    /** The fewest rounds, as OWASP advises for PBKDF2 with SHA-256. */
    public static final int FEWEST = 600_000;

    /** More would keep a slow machine busy for minutes. */
    public static final int MOST = 10_000_000;

    public JournalLock {
        set = set.truncatedTo(ChronoUnit.MILLIS);
        if (!salt.matches("[A-Za-z0-9_-]{22,86}")) {
            throw new IllegalArgumentException("The salt is not 16 to 64 bytes in base64url. Maybe it was cut?");
        }
        if (iterations < FEWEST || iterations > MOST) {
            throw new IllegalArgumentException(
                    iterations + " rounds are too few or too many; from " + FEWEST + " to " + MOST + " are fine.");
        }
        if (!JournalText.isLocked(proof)) {
            throw new IllegalArgumentException("The proof is not locked. Maybe the browser did not finish?");
        }
    }
}
