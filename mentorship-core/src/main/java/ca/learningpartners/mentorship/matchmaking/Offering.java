package ca.learningpartners.mentorship.matchmaking;

import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Duration;

/**
 * Puts pairs of an approved run to both partners. The rules are asked again first, because something may have changed
 * since the run; a pair they speak against by now, or whose people were taken, is left out.
 *
 * @param act whose doing it is that the pairs are offered now
 */
record Offering(MatchRun run, Standing standing, Fact act, Stores stores) {

    /** What became of a pair. */
    enum Outcome {
        OFFERED,
        TAKEN,
        OUTDATED
    }

    Outcome offer(ProposedPair pair) {
        if (!standing.allows(pair)) {
            return Outcome.OUTDATED;
        }
        Pairing pairing = Pairing.offer(
                PairingId.random(), run.program(), pair.mentee(), pair.mentor(), run.id(), act, patience(pair));
        if (!stores.pairings().offer(pairing, standing.capacity(pair.mentor()))) {
            return Outcome.TAKEN;
        }
        stores.audit()
                .add(new Act(act.by().value(), "pairing-offered", pairing.id().value(), act.at()));
        return Outcome.OFFERED;
    }

    /** How long an offer stands is what holds in the mentee's district. */
    private Duration patience(ProposedPair pair) {
        return Duration.ofDays(
                standing.program().setting(PolicyKey.OFFER_EXPIRY_DAYS, standing.districtOf(pair.mentee())));
    }
}
