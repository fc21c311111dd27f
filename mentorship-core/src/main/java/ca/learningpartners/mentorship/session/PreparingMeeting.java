package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Programs;
import ca.learningpartners.mentorship.program.Prompts;
import ca.learningpartners.mentorship.text.Kept;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two partners, and nobody else, put on an agenda what they want to talk about, and write down what they take on.
 * What is sent twice is kept once.
 */
public final class PreparingMeeting {

    /** How many things can be open at once on each list. */
    public static final int MOST_OPEN = 50;

    private final Pairings pairings;
    private final Programs programs;
    private final AgendaItems agenda;
    private final ActionItems actions;
    private final AuditTrail audit;

    public PreparingMeeting(
            Pairings pairings, Programs programs, AgendaItems agenda, ActionItems actions, AuditTrail audit) {
        this.pairings = pairings;
        this.programs = programs;
        this.agenda = agenda;
        this.actions = actions;
        this.audit = audit;
    }

    /**
     * Puts a question of the program's on the agenda. One that is open already stays as it is.
     *
     * @throws RefusedException {@code unknown-pairing} for anyone but the partners, {@code pairing-concluded},
     *     {@code offer-not-accepted}, {@code unknown-prompt}, {@code list-full}
     */
    public void ask(Actor actor, PairingId id, AgendaItemId item, String prompt, Instant at) {
        Pairing pairing = own(actor, id);
        Program program = programs.find(pairing.program()).orElseThrow();
        if (Prompts.of(program.template()).find(prompt).isEmpty()) {
            throw new RefusedException("unknown-prompt");
        }
        add(actor, new AgendaItem(item, id, prompt, null, new Fact(actor.id(), at), null));
    }

    /**
     * Puts something on the agenda in the person's own words.
     *
     * @throws RefusedException as {@link #ask}, and {@code words-needed}, {@code words-too-long}
     */
    public void raise(Actor actor, PairingId id, AgendaItemId item, String words, Instant at) {
        own(actor, id);
        requireWords(words, AgendaItem.LONGEST);
        add(actor, new AgendaItem(item, id, null, words, new Fact(actor.id(), at), null));
    }

    /**
     * Says that the two have talked about it, or that it need not be talked about.
     *
     * @throws RefusedException {@code unknown-agenda-item}, and as {@link #ask}
     */
    public void talked(Actor actor, AgendaItemId id, Instant at) {
        AgendaItem item = agenda.find(id).orElseThrow(() -> new RefusedException("unknown-agenda-item"));
        own(actor, item.pairing());
        if (agenda.tickOff(id, new Fact(actor.id(), at))) {
            tell(actor, "agenda-ticked-off", id.value(), at);
        }
    }

    /**
     * One of the two takes something on, whoever of them writes it down.
     *
     * @param due null if that is open
     * @throws RefusedException as {@link #raise}, and {@code not-in-this-pairing}
     */
    public void takeOn(
            Actor actor,
            PairingId id,
            ActionItemId item,
            ParticipantId owner,
            String words,
            @Nullable LocalDate due,
            Instant at) {
        Pairing pairing = own(actor, id);
        if (!pairing.includes(owner)) {
            throw new RefusedException("not-in-this-pairing");
        }
        requireWords(words, ActionItem.LONGEST);
        if (actions.find(item).isEmpty()) {
            requireRoom(actions.open(id).size());
            if (actions.add(new ActionItem(item, id, owner, words, due, new Fact(actor.id(), at), null))) {
                tell(actor, "action-taken-on", item.value(), at);
            }
        }
    }

    /**
     * Says that it is done.
     *
     * @throws RefusedException {@code unknown-action-item}, and as {@link #ask}
     */
    public void done(Actor actor, ActionItemId id, Instant at) {
        ActionItem item = actions.find(id).orElseThrow(() -> new RefusedException("unknown-action-item"));
        own(actor, item.pairing());
        if (actions.tickOff(id, new Fact(actor.id(), at))) {
            tell(actor, "action-done", id.value(), at);
        }
    }

    private void add(Actor actor, AgendaItem item) {
        if (agenda.find(item.id()).isEmpty()) {
            requireRoom(agenda.open(item.pairing()).size());
            if (agenda.add(item)) {
                tell(actor, "agenda-added", item.id().value(), item.added().at());
            }
        }
    }

    private Pairing own(Actor actor, PairingId id) {
        Pairing pairing = pairings.find(id)
                .filter(found -> found.includes(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-pairing"));
        if (pairing.concluded() != null) {
            throw new RefusedException("pairing-concluded");
        }
        if (pairing.acceptedAt(actor.id()).isEmpty()) {
            throw new RefusedException("offer-not-accepted");
        }
        return pairing;
    }

    private static void requireWords(String words, int most) {
        if (Kept.isBlank(words)) {
            throw new RefusedException("words-needed");
        }
        if (Kept.lengthOf(words) > most) {
            throw new RefusedException("words-too-long", Kept.lengthOf(words), most);
        }
    }

    private static void requireRoom(int open) {
        if (open >= MOST_OPEN) {
            throw new RefusedException("list-full", MOST_OPEN);
        }
    }

    private void tell(Actor actor, String verb, String subject, Instant at) {
        audit.add(new Act(actor.id().value(), verb, subject, at));
    }
}
