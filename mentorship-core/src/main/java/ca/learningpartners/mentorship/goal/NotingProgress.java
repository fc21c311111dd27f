package ca.learningpartners.mentorship.goal;

import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who has to do with a goal, also an invited colleague, adds a milestone or evidence, or marks a milestone. */
public final class NotingProgress {

    private final Pairings pairings;
    private final Goals goals;
    private final AuditTrail audit;

    public NotingProgress(Pairings pairings, Goals goals, AuditTrail audit) {
        this.pairings = pairings;
        this.goals = goals;
        this.audit = audit;
    }

    /**
     * Either of the two adds a milestone. Sending the same one again keeps one.
     *
     * @throws RefusedException {@code unknown-goal} for anyone but the two, {@code pairing-concluded};
     *     {@code goal-id-taken} if something else is kept under that id
     */
    public Milestone plan(Actor actor, GoalId goal, MilestoneId id, String title, @Nullable LocalDate due, Instant at) {
        if (!party(actor, goal).isOfThePair()) {
            throw new RefusedException("unknown-goal");
        }
        Milestone milestone = new Milestone(id, goal, title, due, new Fact(actor.id(), at), null);
        if (goals.add(milestone)) {
            tell(actor, "milestone-added", id.value(), at);
        }
        return goals.milestone(id)
                .filter(kept -> kept.goal().equals(goal) && kept.title().equals(title))
                .orElseThrow(() -> new RefusedException("goal-id-taken"));
    }

    /**
     * Anybody who has to do with the goal says that a milestone was reached, or was not after all. Saying it again
     * changes nothing.
     *
     * @throws RefusedException {@code unknown-goal}, {@code pairing-concluded}
     */
    public Milestone mark(Actor actor, MilestoneId id, boolean reached, Instant at) {
        Milestone milestone = goals.milestone(id).orElseThrow(() -> new RefusedException("unknown-goal"));
        party(actor, milestone.goal());
        Milestone marked = milestone.with(reached ? new Fact(actor.id(), at) : null);
        if (goals.mark(marked)) {
            tell(actor, reached ? "milestone-reached" : "milestone-open-again", id.value(), at);
        }
        return marked;
    }

    /**
     * Anybody who has to do with the goal adds evidence. Sending the same again keeps one.
     *
     * @param today evidence cannot be of a later day
     * @throws RefusedException {@code unknown-goal}, {@code pairing-concluded}, {@code evidence-in-future};
     *     {@code goal-id-taken} if something else is kept under that id
     */
    public Evidence show(
            Actor actor,
            GoalId goal,
            EvidenceId id,
            Evidence.Kind kind,
            String text,
            @Nullable SecureLink link,
            LocalDate date,
            LocalDate today,
            Instant at) {
        party(actor, goal);
        if (date.isAfter(today)) {
            throw new RefusedException("evidence-in-future", date);
        }
        Evidence evidence = new Evidence(id, goal, kind, text, link, date, new Fact(actor.id(), at));
        if (goals.add(evidence)) {
            tell(actor, "evidence-added", id.value(), at);
            return evidence;
        }
        return goals.evidence(id).filter(evidence::repeats).orElseThrow(() -> new RefusedException("goal-id-taken"));
    }

    private Party party(Actor actor, GoalId goal) {
        Party party =
                Party.of(actor.id(), goal, goals, pairings).orElseThrow(() -> new RefusedException("unknown-goal"));
        if (party.pairing().concluded() != null) {
            throw new RefusedException("pairing-concluded");
        }
        return party;
    }

    private void tell(Actor actor, String verb, String subject, Instant at) {
        audit.add(new Act(actor.id().value(), verb, subject, at));
    }
}
