package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody notes what they take with them from a gathering, shares it with their partner, and ticks it off. */
public final class TakingAway {

    /** How many one can take from one gathering. */
    public static final int MOST = 20;

    private static final int LOOKED_AT = 500;

    private final Gatherings gatherings;
    private final Agendas agendas;
    private final Commitments commitments;
    private final AuditTrail audit;

    public TakingAway(Gatherings gatherings, Agendas agendas, Commitments commitments, AuditTrail audit) {
        this.gatherings = gatherings;
        this.agendas = agendas;
        this.commitments = commitments;
        this.audit = audit;
    }

    /**
     * Notes one. A repeat changes nothing.
     *
     * @throws RefusedException {@code unknown-gathering} for who is not invited, {@code commitment-too-early} before it has
     *     begun, {@code commitment-needed}, {@code commitment-due} for a day more than a year ago or two years ahead,
     *     {@code commitments-too-many}
     */
    public void note(
            Actor actor,
            GatheringId id,
            CommitmentId commitment,
            @Nullable SlotId slot,
            String words,
            @Nullable LocalDate due,
            boolean shared,
            Instant now) {
        Gathering gathering = gatherings
                .find(id)
                .filter(found -> Team.isInvited(actor, found.program()) && found.isHeld())
                .orElseThrow(() -> new RefusedException("unknown-gathering"));
        if (commitments.find(commitment).isPresent()) {
            return;
        }
        if (now.isBefore(gathering.plan().hours().startsAt())) {
            throw new RefusedException("commitment-too-early");
        }
        if (words.isEmpty()) {
            throw new RefusedException("commitment-needed");
        }
        requireNear(due, gathering.today(now));
        requireRoom(actor, id);
        Team.require(slot == null
                || agendas.find(slot)
                        .filter(found -> found.gathering().equals(id))
                        .isPresent());
        commitments.add(new Commitment(commitment, id, actor.id(), slot, words, due, shared, now, null));
        tell(actor, "commitment-made", commitment, now);
    }

    private static void requireNear(@Nullable LocalDate due, LocalDate today) {
        LocalDate first = today.minusYears(1);
        LocalDate last = today.plusYears(2);
        if (due != null && (due.isBefore(first) || due.isAfter(last))) {
            throw new RefusedException("commitment-due", first, last);
        }
    }

    private void requireRoom(Actor actor, GatheringId id) {
        long own = commitments.of(actor.id(), LOOKED_AT).stream()
                .filter(each -> each.gathering().equals(id))
                .count();
        if (own >= MOST) {
            throw new RefusedException("commitments-too-many", MOST);
        }
    }

    /** Ticks one's own off, or puts it back. */
    public void tick(Actor actor, CommitmentId id, boolean done, Instant now) {
        own(actor, id).ifPresent(kept -> {
            commitments.change(kept.with(kept.shared(), done ? now : null));
            tell(actor, done ? "commitment-done" : "commitment-open", id, now);
        });
    }

    /** Lets the partner read one's own, or no longer. */
    public void share(Actor actor, CommitmentId id, boolean shared, Instant now) {
        own(actor, id).ifPresent(kept -> {
            commitments.change(kept.with(shared, kept.done()));
            tell(actor, shared ? "commitment-shared" : "commitment-kept", id, now);
        });
    }

    /** Drops one's own. */
    public void drop(Actor actor, CommitmentId id, Instant now) {
        own(actor, id).ifPresent(kept -> {
            commitments.remove(id);
            tell(actor, "commitment-dropped", id, now);
        });
    }

    private Optional<Commitment> own(Actor actor, CommitmentId id) {
        return commitments.find(id).filter(kept -> kept.person().equals(actor.id()));
    }

    private void tell(Actor actor, String verb, CommitmentId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
