package ca.learningpartners.tool.matchmaking;

import ca.learningpartners.mentorship.agreement.Agreement;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the approval of a run led to; nothing before it.
 *
 * @param put the pairs that were put to both partners: each mentee with the mentor
 * @param awaiting the mentees whose pair waits for the word of a coordinator
 */
record Offers(MatchRun run, Map<ParticipantId, ParticipantId> put, Set<ParticipantId> awaiting) {

    static Offers of(MatchRun run, Stores stores) {
        Fact approval = run.approval();
        if (approval == null) {
            return new Offers(run, Map.of(), Set.of());
        }
        Map<ParticipantId, ParticipantId> put = new HashMap<>();
        stores.pairings().in(run.program()).stream()
                .filter(pairing -> run.id().equals(pairing.run()))
                .forEach(pairing -> put.put(pairing.mentee(), pairing.mentor()));
        Set<ParticipantId> awaiting = stores.agreements().waiting(run.program(), approval.at()).stream()
                .filter(waiting -> waiting.run().equals(run.id()))
                .map(Agreement::mentee)
                .collect(Collectors.toSet());
        return new Offers(run, put, awaiting);
    }

    /** Whether the pair was put to both. */
    boolean paired(ProposedPair pair) {
        return pair.mentor().equals(put.get(pair.mentee()));
    }

    boolean awaits(ProposedPair pair) {
        return awaiting.contains(pair.mentee());
    }

    /** Whether the proposal was approved and this pair was not offered. */
    boolean leftOut(ProposedPair pair) {
        return run.approval() != null && !paired(pair) && !awaits(pair);
    }

    /** The approval in numbers, if there was one. */
    Optional<MatchingPage.Approved> approved(ZoneId zone) {
        int matched = run.proposal().pairs().size();
        return Optional.ofNullable(run.approval())
                .map(approval -> new MatchingPage.Approved(
                        LocalDate.ofInstant(approval.at(), zone),
                        put.size(),
                        awaiting.size(),
                        matched - put.size() - awaiting.size()));
    }
}
