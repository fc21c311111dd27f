package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.PairingId;

/**
 * What a contact of a pair usually is: as long, and by the same means, as their last one. Before the first, half an hour
 * by video.
 */
public record Usual(int minutes, Means means) {

    /** What it is before the first. */
    public static final Usual FIRST = new Usual(30, Means.VIDEO);

    public static Usual of(Sessions sessions, PairingId pairing) {
        return sessions.of(pairing, 1).stream()
                .findFirst()
                .map(last -> new Usual(last.minutes(), last.means()))
                .orElse(FIRST);
    }
}
