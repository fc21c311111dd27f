package ca.learningpartners.mentorship.charter;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One version of a pair's agreement. It is never changed: a change is the next version, which both sign again. Whoever
 * writes a version signs it by doing so; a signature is a fact. Until both have signed a version, the one before that
 * both signed stays {@linkplain Charters#inForce in force}.
 *
 * @param version counted from 1 within the partnership
 * @param signatures by whom and when, the earlier first: the writer's, and once there is one, the partner's
 */
public record Charter(CharterId id, PairingId pairing, int version, Terms terms, List<Fact> signatures) {

    public Charter {
        signatures = signatures.stream()
                .sorted(Comparator.comparing(Fact::at).thenComparing(Fact::by))
                .toList();
        boolean same = signatures.size() == 2
                && signatures.get(0).by().equals(signatures.get(1).by());
        if (version < 1 || signatures.isEmpty() || signatures.size() > 2 || same) {
            throw new IllegalArgumentException("Version " + version + " of a charter with " + signatures.size()
                    + " signatures: versions begin at 1, and one or both of a pair have signed each, once.");
        }
    }

    /** The first version, written and signed by one of the two. */
    static Charter first(CharterId id, PairingId pairing, Terms terms, Fact signed) {
        return new Charter(id, pairing, 1, terms, List.of(signed));
    }

    /** The version that takes the place of this one, written and signed by one of the two. */
    Charter followedBy(CharterId next, Terms changed, Fact signed) {
        return new Charter(next, pairing, version + 1, changed, List.of(signed));
    }

    public boolean isSignedBy(ParticipantId person) {
        return signatures.stream().anyMatch(signature -> signature.by().equals(person));
    }

    public boolean isSignedByBoth() {
        return signatures.size() == 2;
    }

    /** When the second of the two signed; empty as long as only one has. */
    public Optional<Instant> signedAt() {
        return isSignedByBoth() ? Optional.of(signatures.get(1).at()) : Optional.empty();
    }
}
