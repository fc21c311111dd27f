package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/** The mentorship team puts the agenda together, and writes down what came of it. */
public final class BuildingAgenda {

    private final Gatherings gatherings;
    private final Topics topics;
    private final Agendas agendas;
    private final AuditTrail audit;

    public BuildingAgenda(Gatherings gatherings, Topics topics, Agendas agendas, AuditTrail audit) {
        this.gatherings = gatherings;
        this.topics = topics;
        this.agendas = agendas;
        this.audit = audit;
    }

    /**
     * Puts a part into the agenda, or in place of the one with its id.
     *
     * @throws RefusedException {@code unknown-gathering} for everybody outside the team, {@code gathering-cancelled},
     *     {@code topic-needed} without words, {@code slot-outside} with the hours of the gathering,
     *     {@code slot-overlaps} with the other part, {@code proposal-not-standing}
     */
    public void put(Actor actor, AgendaSlot slot, Instant now) {
        Gathering gathering = gathering(actor, slot.gathering());
        if (!gathering.isHeld()) {
            throw new RefusedException("gathering-cancelled");
        }
        if (slot.words().isEmpty()) {
            throw new RefusedException("topic-needed");
        }
        requireFits(slot, gathering);
        requireKnown(slot, gathering);
        agendas.put(slot);
        tell(actor, "agenda-changed", gathering, now);
    }

    private void requireFits(AgendaSlot slot, Gathering gathering) {
        Hours hours = gathering.plan().hours();
        if (slot.from() < hours.start().toSecondOfDay() / 60
                || slot.until() > hours.end().toSecondOfDay() / 60) {
            throw new RefusedException("slot-outside", hours.start(), hours.end());
        }
        agendas.of(gathering.id()).stream()
                .filter(other -> !other.id().equals(slot.id()) && other.overlaps(slot))
                .findFirst()
                .ifPresent(other -> {
                    throw new RefusedException("slot-overlaps", other.words(), other.start(), other.end());
                });
    }

    private void requireKnown(AgendaSlot slot, Gathering gathering) {
        boolean ours = agendas.find(slot.id())
                .map(kept -> kept.gathering().equals(gathering.id()))
                .orElse(true);
        boolean topic = slot.topic() == null
                || topics.find(slot.topic())
                        .filter(found -> found.gathering().equals(gathering.id()))
                        .isPresent();
        boolean issue = slot.issue() == null
                || topics.issue(slot.issue())
                        .filter(found -> found.program().equals(gathering.program()))
                        .isPresent();
        if (!ours || !topic || !issue) {
            throw new RefusedException("proposal-not-standing");
        }
    }

    /** Takes a part out of the agenda. */
    public void remove(Actor actor, SlotId id, Instant now) {
        AgendaSlot slot = agendas.find(id).orElseThrow(() -> new RefusedException("unknown-gathering"));
        Gathering gathering = gathering(actor, slot.gathering());
        if (agendas.remove(id)) {
            tell(actor, "agenda-changed", gathering, now);
        }
    }

    /**
     * Writes down what came of the whole, or of a part.
     *
     * @param revision the one the actor saw, -1 if there was none
     * @throws RefusedException {@code unknown-gathering}, {@code note-changed} if somebody else wrote meanwhile
     */
    public void note(Actor actor, GatheringId id, String about, int revision, String en, String fr, Instant now) {
        Gathering gathering = gathering(actor, id);
        boolean known = about.isEmpty()
                || agendas.of(id).stream().anyMatch(slot -> slot.id().value().equals(about));
        Team.require(known);
        if (!agendas.write(new GatheringNote(id, about, revision + 1, en, fr, new Fact(actor.id(), now)))) {
            throw new RefusedException("note-changed");
        }
        tell(actor, "gathering-noted", gathering, now);
    }

    private Gathering gathering(Actor actor, GatheringId id) {
        return gatherings
                .find(id)
                .filter(found -> Team.includes(actor, found.program()))
                .orElseThrow(() -> new RefusedException("unknown-gathering"));
    }

    private void tell(Actor actor, String verb, Gathering gathering, Instant at) {
        audit.add(new Act(actor.id().value(), verb, gathering.id().value(), at));
    }
}
