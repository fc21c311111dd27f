package ca.learningpartners.mentorship.matchmaking;

import ca.learningpartners.mentorship.agreement.Word;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A coordinator gives the word of their districts on a run: to all pairs at once, with exceptions. It can be given
 * before the Office approves the run, or after; a pair is offered the moment the last word it needs is there. Pairs
 * without a word go back to those who wait as many days after the approval as an offer stands.
 */
public final class Agreeing {

    private final Clock clock;

    public Agreeing(Clock clock) {
        this.clock = clock;
    }

    /** Approvals from this moment on still wait for a word: several districts speak about one run, so the province's days count. */
    public static Instant since(Program program, Instant now) {
        return now.minus(Duration.ofDays(program.setting(PolicyKey.OFFER_EXPIRY_DAYS)));
    }

    /**
     * Agrees to every pair of the run that touches a district of the actor, but for those that are declined. What was
     * said before stays.
     *
     * @param declined the mentees of the pairs that are declined; those who are in none of them are passed over
     * @throws RefusedException {@code unknown-match-run}, {@code agreement-is-the-coordinators}, {@code superseded-run}
     *     for a run that was not approved and is not the newest, {@code agreement-too-late}
     */
    public Spoken speak(Actor actor, MatchRunId id, Set<ParticipantId> declined, Stores stores) {
        MatchRun run = stores.matchRuns().find(id).orElseThrow(() -> new RefusedException("unknown-match-run"));
        requireMaySpeak(actor, run, stores);
        Fact given = new Fact(actor.id(), clock.instant());
        Standing standing = Standing.of(run.program(), clock, stores);
        Words before = Words.on(run, stores);
        int agreed = 0;
        int refused = 0;
        for (ProposedPair pair : run.proposal().pairs()) {
            Word word = declined.contains(pair.mentee()) ? Word.DECLINED : Word.AGREED;
            boolean spoken = false;
            for (DistrictNumber district : standing.districts(pair)) {
                spoken |= isAsked(actor, run, before, pair, district) && before.give(pair, district, word, given);
            }
            agreed += spoken && word == Word.AGREED ? 1 : 0;
            refused += spoken && word == Word.DECLINED ? 1 : 0;
        }
        tell(given, "pairs-agreed", id, agreed, stores);
        tell(given, "pairs-declined", id, refused, stores);
        return new Spoken(agreed, refused, run.approval() == null ? 0 : offer(run, before, given, stores));
    }

    private void requireMaySpeak(Actor actor, MatchRun run, Stores stores) {
        if (!actor.is(Role.COORDINATOR, run.program())) {
            throw new RefusedException("agreement-is-the-coordinators");
        }
        Fact approval = run.approval();
        if (approval == null) {
            Matchmaking.requireNewest(run, stores);
            return;
        }
        Program program = stores.programs().find(run.program()).orElseThrow();
        if (approval.at().isBefore(since(program, clock.instant()))) {
            throw new RefusedException("agreement-too-late");
        }
    }

    /** Before the approval a coordinator may speak about any pair of theirs, afterwards about those that wait. */
    private static boolean isAsked(Actor actor, MatchRun run, Words words, ProposedPair pair, DistrictNumber district) {
        return actor.coordinates(district, run.program()) && (run.approval() == null || words.concerns(pair, district));
    }

    /** Offers the pairs whose last word has just come. */
    private int offer(MatchRun run, Words before, Fact given, Stores stores) {
        Offering offering = new Offering(run, Standing.of(run.program(), clock, stores), given, stores);
        Words now = Words.on(run, stores);
        List<ProposedPair> complete = run.proposal().pairs().stream()
                .filter(pair -> now.allAgreed(pair) && !before.allAgreed(pair))
                .toList();
        int offered = 0;
        for (ProposedPair pair : complete) {
            offered += offering.offer(pair) == Offering.Outcome.OFFERED ? 1 : 0;
        }
        return offered;
    }

    private static void tell(Fact given, String verb, MatchRunId run, int pairs, Stores stores) {
        if (pairs > 0) {
            stores.audit().add(new Act(given.by().value(), verb, run.value(), given.at()));
        }
    }

    /**
     * What a coordinator's word led to.
     *
     * @param agreed pairs agreed to
     * @param declined pairs that are not offered
     * @param offered pairs that were put to both partners now, because this was the last word they needed
     */
    public record Spoken(int agreed, int declined, int offered) {}
}
