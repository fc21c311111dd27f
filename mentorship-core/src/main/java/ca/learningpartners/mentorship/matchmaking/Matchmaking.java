package ca.learningpartners.mentorship.matchmaking;

import ca.learningpartners.mentorship.agreement.Agreement;
import ca.learningpartners.mentorship.choice.MutualChoices;
import ca.learningpartners.mentorship.district.Distances;
import ca.learningpartners.mentorship.matching.AdoptedPolicy;
import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.matching.MatchRunSummary;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingStatus;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.progress.MentorTerms;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The way from enrolments to offers. Gathering and approving are short and run inside a transaction; the matching in
 * between can take long and holds none.
 */
public final class Matchmaking {

    private final Clock clock;
    private final Predicate<ParticipantId> canBeAsked;

    /** Asks every district that has a coordinator before it offers a pair. */
    public Matchmaking(Clock clock) {
        this(clock, coordinator -> true);
    }

    /**
     * Asks the districts with a coordinator who can be asked.
     *
     * @param canBeAsked whether a coordinator can answer at all, for instance because they have ever signed in
     */
    public Matchmaking(Clock clock, Predicate<ParticipantId> canBeAsked) {
        this.clock = clock;
        this.canBeAsked = canBeAsked;
    }

    /** Everyone a matching of today would look at. Only the program's matching staff may gather them. */
    public Gathered gather(Actor actor, ProgramId id, Stores stores) {
        Program program = stores.programs().find(id).orElseThrow(() -> new RefusedException("unknown-program", id));
        requireMatchingStaff(actor, id);
        LocalDate today = LocalDate.now(clock);
        Set<ParticipantId> paired = new HashSet<>();
        Map<ParticipantId, Integer> placesTaken =
                new HashMap<>(stores.pairings().placesHeldElsewhere(id));
        for (Pairing pairing : stores.pairings().in(id)) {
            if (pairing.status() != PairingStatus.CONCLUDED && paired.add(pairing.mentee())) {
                placesTaken.merge(pairing.mentor(), 1, Integer::sum);
            }
        }
        for (Agreement waiting : stores.agreements().waiting(id, Agreeing.since(program, clock.instant()))) {
            if (paired.add(waiting.mentee())) {
                placesTaken.merge(waiting.mentor(), 1, Integer::sum);
            }
        }
        Vetoes vetoes = Vetoes.in(id, stores);
        List<Mentee> enrolled = stores.enrolments().mentees(id);
        List<Mentee> waiting = enrolled.stream()
                .filter(mentee -> !paired.contains(mentee.id()))
                .filter(mentee -> program.in(mentee.person().district())
                        .eligibility()
                        .refusal(mentee.positionStart(), today)
                        .isEmpty())
                .map(vetoes::applied)
                .toList();
        Cohort cohort = new Cohort(
                waiting,
                stores.enrolments().mentors(id),
                placesTaken,
                MutualChoices.of(stores.choices().in(id)),
                MentorTerms.over(stores, program, today, clock.getZone()),
                Distances.of(stores.communities().all(), stores.travels().all()));
        return new Gathered(program, cohort, enrolled);
    }

    /**
     * What the next matching starts with: the policy of the newest run, under the program's present rules, and its
     * constraints as far as their people are still to be matched. A pin of an approved run has served its purpose.
     */
    public Draft draft(Gathered gathered, Stores stores) {
        return stores.matchRuns()
                .latest(gathered.program().id())
                .map(run -> draft(gathered, run))
                .orElseGet(() -> new Draft(MatchingPolicy.of(gathered.program()), Constraints.NONE, null));
    }

    /** The same from a run that need not be the newest: what somebody looked at when they changed something. */
    public Draft draft(Gathered gathered, MatchRun run) {
        MatchingPolicy policy = MatchingPolicy.of(gathered.program())
                .weighing(
                        run.policy().version(),
                        run.policy().weights(),
                        run.policy().floor());
        return new Draft(policy, run.constraints().among(gathered.cohort()), run.id());
    }

    /**
     * Keeps a proposal, so that it can be looked at and approved. A policy that asks for something else than the newest
     * one becomes the program's next version. Asking for the same twice, as a double click does, keeps one.
     *
     * @param draft what it was matched with
     * @return the run, and the run that somebody else kept since the draft was made
     * @throws RefusedException {@code matching-is-for-staff}; {@code policy-is-the-offices} if a coordinator asks for
     *     weights the Office never set
     */
    public KeptRun keep(
            Actor actor, ProgramId program, Draft draft, MatchInputs inputs, Proposal proposal, Stores stores) {
        requireMatchingStaff(actor, program);
        Optional<MatchRun> twin =
                stores.matchRuns().latest(program).filter(latest -> isTwin(latest, actor, draft, proposal));
        if (twin.isPresent()) {
            return new KeptRun(twin.get(), Optional.empty());
        }
        Fact ran = new Fact(actor.id(), clock.instant());
        Optional<MatchRunId> newest = stores.matchRuns().history(program, 0, 1).stream()
                .filter(run -> !run.run().by().equals(actor.id()))
                .findFirst()
                .map(MatchRunSummary::id);
        MatchRun run = new MatchRun(
                MatchRunId.random(),
                program,
                ran,
                draft.basedOn(),
                adopt(actor, program, draft.policy(), ran, stores),
                draft.constraints(),
                proposal,
                null);
        stores.matchRuns().add(run, inputs);
        stores.audit().add(act(ran, "match-run", run.id()));
        return new KeptRun(run, newest.filter(id -> !id.equals(draft.basedOn())));
    }

    private static boolean isTwin(MatchRun latest, Actor actor, Draft draft, Proposal proposal) {
        return latest.approval() == null
                && latest.run().by().equals(actor.id())
                && Objects.equals(latest.basedOn(), draft.basedOn())
                && latest.constraints().equals(draft.constraints())
                && latest.policy().asksTheSameAs(draft.policy())
                && latest.proposal().equals(proposal);
    }

    /**
     * The policy under the name of its version. What counts is the Office's to set; it counts for every district. Where
     * only the program's rules changed since, whoever matches next begins the next version.
     */
    private static MatchingPolicy adopt(
            Actor actor, ProgramId program, MatchingPolicy policy, Fact set, Stores stores) {
        MatchingPolicy usual =
                stores.programs().find(program).map(MatchingPolicy::of).orElse(policy);
        Optional<AdoptedPolicy> current = stores.matchingPolicies().current(program);
        if (current.filter(now -> now.policy().asksTheSameAs(policy)).isPresent()) {
            return current.get().policy();
        }
        boolean first = current.isEmpty() && usual.asksTheSameAs(policy);
        boolean rulesOnly = current.filter(now -> now.policy().weighsAs(policy)).isPresent();
        if (!first && !rulesOnly && !actor.is(Role.OFFICE, program)) {
            return earlier(program, policy, stores);
        }
        int number = current.map(AdoptedPolicy::number).orElse(0) + 1;
        String version = usual.version() + "." + number;
        MatchingPolicy named = policy.weighing(version, policy.weights(), policy.floor());
        if (!stores.matchingPolicies().add(new AdoptedPolicy(program, number, named, set))) {
            throw new RefusedException("policy-changed-meanwhile");
        }
        stores.audit().add(new Act(set.by().value(), "matching-policy-set", version, set.at()));
        return named;
    }

    /** A coordinator may go on from a run of any version there was. */
    private static MatchingPolicy earlier(ProgramId program, MatchingPolicy policy, Stores stores) {
        return stores.matchingPolicies().all(program).stream()
                .map(AdoptedPolicy::policy)
                .filter(version -> version.asksTheSameAs(policy))
                .findFirst()
                .orElseThrow(() -> new RefusedException("policy-is-the-offices"));
    }

    /**
     * A run that was kept.
     *
     * @param overtook the newest run at that moment, if the draft was not made from it: somebody else matched meanwhile,
     *     and both versions are there
     */
    public record KeptRun(MatchRun run, Optional<MatchRunId> overtook) {}

    /**
     * Approves the program's newest proposal: every pair that still may be and has room is offered to both partners. A
     * pair whose mentee or mentor was taken since the run, or that a rule speaks against by now, is left out, and the
     * others go ahead. A pair waits for the word of each coordinator whose district it touches; who approves and
     * coordinates such a district gives it by approving.
     *
     * @return what it led to; empty, and nothing is changed, if the proposal was approved before
     * @throws RefusedException {@code unknown-match-run}, {@code approval-is-the-offices}, {@code superseded-run} if
     *     somebody has matched again since
     */
    public Optional<Offered> approve(Actor actor, MatchRunId id, Stores stores) {
        MatchRun run = stores.matchRuns().find(id).orElseThrow(() -> new RefusedException("unknown-match-run"));
        if (!actor.is(Role.OFFICE, run.program())) {
            throw new RefusedException("approval-is-the-offices");
        }
        if (run.approval() != null) {
            return Optional.empty();
        }
        requireNewest(run, stores);
        Fact approval = new Fact(actor.id(), clock.instant());
        if (!stores.matchRuns().approve(id, approval)) {
            return Optional.empty();
        }
        stores.audit().add(act(approval, "match-approved", id));
        return Optional.of(offer(run, actor, approval, stores));
    }

    static void requireNewest(MatchRun run, Stores stores) {
        if (stores.matchRuns()
                .latest(run.program())
                .filter(newest -> newest.id().equals(run.id()))
                .isEmpty()) {
            throw new RefusedException("superseded-run");
        }
    }

    private Offered offer(MatchRun run, Actor actor, Fact approval, Stores stores) {
        Standing standing = Standing.of(run.program(), clock, stores);
        Offering offering = new Offering(run, standing, approval, stores);
        Say say = Say.in(run.program(), canBeAsked, standing, stores);
        Words words = Words.on(run, stores);
        int[] outcomes = new int[Offering.Outcome.values().length];
        int awaiting = 0;
        for (ProposedPair pair : run.proposal().pairs()) {
            if (standing.allows(pair) && words.ask(pair, say.on(pair), actor, approval)) {
                awaiting++;
            } else {
                outcomes[offering.offer(pair).ordinal()]++;
            }
        }
        return new Offered(outcomes[0], outcomes[1], outcomes[2], awaiting);
    }

    /**
     * What an approval led to.
     *
     * @param offered pairs that were put to both partners
     * @param taken pairs that could not be, because somebody was taken in the meantime
     * @param outdated pairs that could not be, because by now a rule speaks against them
     * @param awaiting pairs that wait for the word of a coordinator
     */
    public record Offered(int offered, int taken, int outdated, int awaiting) {}

    static void requireMatchingStaff(Actor actor, ProgramId program) {
        if (!actor.is(Role.OFFICE, program) && !actor.is(Role.COORDINATOR, program)) {
            throw new RefusedException("matching-is-for-staff");
        }
    }

    private static Act act(Fact fact, String verb, MatchRunId run) {
        return new Act(fact.by().value(), verb, run.value(), fact.at());
    }
}
