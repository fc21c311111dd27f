package ca.learningpartners.mentorship.stewardship;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The Office labels something as a community’s; the community’s steward decides about it. */
public final class Stewarding {

    private final Labels labels;
    private final DataSets sets;
    private final AuditTrail audit;

    public Stewarding(Labels labels, DataSets sets, AuditTrail audit) {
        this.labels = labels;
        this.sets = sets;
        this.audit = audit;
    }

    /**
     * Puts a label on something, or corrects it. A correction asks the steward anew. Sending the same again changes nothing.
     *
     * @throws RefusedException {@code unknown-label} for anyone but the Office; {@code label-changed-meanwhile}
     */
    public void label(Actor actor, Label label) {
        if (!actor.is(Role.OFFICE, label.program())) {
            throw unknown();
        }
        Label before = labels.find(label.subject()).orElse(null);
        if (before != null && before.saysAs(label)) {
            return;
        }
        if (!labels.put(label)) {
            throw new RefusedException("label-changed-meanwhile");
        }
        tell(actor, "label-put", label.subject(), label.put().at());
        if (before != null && labels.mayRelease(label.subject())) {
            say(
                    actor,
                    label.subject(),
                    StewardWord.Word.WITHDRAWN,
                    "",
                    label.put().at());
        }
    }

    /**
     * The steward decides; for a contact outside, the Office notes it down.
     *
     * @param note how the word of a contact outside was given; must not be empty then
     * @throws RefusedException {@code unknown-label} for anyone else; {@code steward-note-missing}
     */
    public void decide(Actor actor, Subject subject, boolean approved, String note, Instant at) {
        Label label = requireSteward(actor, subject, note);
        if (labels.mayRelease(label.subject()) != approved) {
            say(actor, subject, approved ? StewardWord.Word.APPROVED : StewardWord.Word.WITHDRAWN, note, at);
        }
    }

    /** Notes that a copy was given back. */
    public void returned(Actor actor, Subject subject, String note, Instant at) {
        requireSteward(actor, subject, note);
        say(actor, subject, StewardWord.Word.RETURNED, note, at);
    }

    /**
     * Deletes a data set here at the steward’s wish, after a copy was given back.
     *
     * @throws RefusedException {@code data-set-not-returned} if there was none; {@code unknown-label} if it is no data set
     */
    public void delete(Actor actor, DataSetId id, String note, Instant at) {
        Subject subject = Subject.dataSet(id);
        requireSteward(actor, subject, note);
        if (labels.words(subject).stream().noneMatch(word -> word.word() == StewardWord.Word.RETURNED)) {
            throw new RefusedException("data-set-not-returned");
        }
        if (sets.delete(id, new Fact(actor.id(), at))) {
            say(actor, subject, StewardWord.Word.DELETED, note, at);
        }
    }

    /** Whether somebody speaks for the community, or notes down what it said. */
    public static boolean speaksFor(Actor actor, Label label) {
        return label.steward().person() == null
                ? actor.is(Role.OFFICE, label.program())
                : actor.id().equals(label.steward().person());
    }

    private Label requireSteward(Actor actor, Subject subject, String note) {
        Label label =
                labels.find(subject).filter(found -> speaksFor(actor, found)).orElseThrow(Stewarding::unknown);
        if (label.steward().person() == null && note.isEmpty()) {
            throw new RefusedException("steward-note-missing");
        }
        return label;
    }

    private void say(Actor actor, Subject subject, StewardWord.Word word, String note, Instant at) {
        List<StewardWord> before = labels.words(subject);
        int number = before.isEmpty() ? 1 : before.get(0).number() + 1;
        if (!labels.add(new StewardWord(subject, number, word, note, new Fact(actor.id(), at)))) {
            throw new RefusedException("label-changed-meanwhile");
        }
        tell(actor, "steward-" + word.name().toLowerCase(Locale.ROOT), subject, at);
    }

    private static RefusedException unknown() {
        return new RefusedException("unknown-label");
    }

    private void tell(Actor actor, String verb, Subject subject, Instant at) {
        audit.add(new Act(actor.id().value(), verb, subject.id(), at));
    }
}
