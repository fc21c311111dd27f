package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of two partners sets a goal, rewrites it, or says what became of it. */
public final class WorkingOnGoal {

    private final Pairings pairings;
    private final Programs programs;
    private final Goals goals;
    private final AuditTrail audit;

    public WorkingOnGoal(Pairings pairings, Programs programs, Goals goals, AuditTrail audit) {
        this.pairings = pairings;
        this.programs = programs;
        this.goals = goals;
        this.audit = audit;
    }

    /**
     * Sets a goal of one's own. Sending the same one again keeps one.
     *
     * @throws RefusedException {@code unknown-pairing} for anyone but the partners, {@code offer-not-accepted},
     *     {@code pairing-concluded}, {@code objective-of-another-program}, {@code
     *     principle-of-another-program}; {@code goal-id-taken} if something else is kept
     *     under that id
     */
    public Goal set(Actor actor, PairingId id, GoalId goal, GoalWords words, Instant at) {
        Pairing pairing = pairings.find(id)
                .filter(found -> found.includes(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-pairing"));
        requireWritable(pairing, actor);
        requireObjectives(words, pairing);
        Goal fresh = Goal.of(goal, id, words, new Fact(actor.id(), at));
        if (goals.add(fresh)) {
            tell(actor, "goal-set", goal, at);
            return fresh;
        }
        return goals.find(goal)
                .filter(kept -> kept.pairing().equals(id)
                        && kept.owner().equals(actor.id())
                        && kept.words().equals(words))
                .orElseThrow(() -> new RefusedException("goal-id-taken"));
    }

    /**
     * Either of the two rewrites it. What is written already changes nothing.
     *
     * @param seen the edition the writer had before them
     * @throws RefusedException {@code unknown-goal}, {@code pairing-concluded}, {@code objective-of-another-program}, {@code
     *     principle-of-another-program};
     *     {@code goal-changed-meanwhile} if it is not that edition any more
     */
    public Goal rewrite(Actor actor, GoalId id, int seen, GoalWords words, Instant at) {
        Party party = ofThePair(actor, id);
        requireObjectives(words, party.pairing());
        return party.goal().words().equals(words)
                ? party.goal()
                : change(actor, party.goal(), seen, party.goal().rewritten(words), "goal-rewritten", at);
    }

    /**
     * Either of the two says what became of it, or that it is taken up again. Saying the same again changes nothing.
     *
     * @param kind null to take it up again
     * @throws RefusedException {@code unknown-goal}, {@code pairing-concluded}
     */
    public Goal say(Actor actor, GoalId id, Outcome.@Nullable Kind kind, Instant at) {
        Goal goal = ofThePair(actor, id).goal();
        if (Optional.ofNullable(goal.outcome()).map(Outcome::kind).equals(Optional.ofNullable(kind))) {
            return goal;
        }
        Outcome outcome = kind == null ? null : new Outcome(kind, new Fact(actor.id(), at));
        String verb = kind == null ? "goal-taken-up" : kind == Outcome.Kind.REACHED ? "goal-reached" : "goal-set-aside";
        return change(actor, goal, goal.edition(), goal.with(outcome), verb, at);
    }

    private Goal change(Actor actor, Goal goal, int seen, Goal changed, String verb, Instant at) {
        if (goal.edition() != seen || !goals.change(changed)) {
            throw new RefusedException("goal-changed-meanwhile");
        }
        tell(actor, verb, changed.id(), at);
        return changed;
    }

    private Party ofThePair(Actor actor, GoalId id) {
        Party party = Party.of(actor.id(), id, goals, pairings)
                .filter(Party::isOfThePair)
                .orElseThrow(() -> new RefusedException("unknown-goal"));
        requireWritable(party.pairing(), actor);
        return party;
    }

    private static void requireWritable(Pairing pairing, Actor actor) {
        if (pairing.concluded() != null) {
            throw new RefusedException("pairing-concluded");
        }
        if (!pairing.mayLog(actor.id())) {
            throw new RefusedException("offer-not-accepted");
        }
    }

    private void requireObjectives(GoalWords words, Pairing pairing) {
        Program program = programs.find(pairing.program()).orElseThrow();
        words.objectives().stream()
                .filter(code -> program.objective(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw new RefusedException("objective-of-another-program", code);
                });
        words.principles().stream()
                .filter(key -> program.principle(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw new RefusedException("principle-of-another-program", key);
                });
    }

    private void tell(Actor actor, String verb, GoalId goal, Instant at) {
        audit.add(new Act(actor.id().value(), verb, goal.value(), at));
    }
}
