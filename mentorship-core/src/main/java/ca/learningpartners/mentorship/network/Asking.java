package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A mentee or mentor asks the network, takes an ask back, or opens one that has expired once more. */
public final class Asking {

    private final Colleagues colleagues;
    private final WhoMightHelp help;
    private final Asks asks;
    private final AuditTrail audit;

    public Asking(Colleagues colleagues, WhoMightHelp help, Asks asks, AuditTrail audit) {
        this.colleagues = colleagues;
        this.help = help;
        this.asks = asks;
        this.audit = audit;
    }

    /**
     * Asks. Sending the same ask once more changes nothing.
     *
     * @throws RefusedException {@code unknown-ask} for anyone but a mentee or mentor of the program,
     *     {@code ask-unknown-topic}, {@code ask-nobody-named} if those named cannot be asked, {@code too-many-asks} with the
     *     most that can be open
     */
    public Ask ask(Actor actor, Program program, AskDraft draft, Instant at) {
        requireColleague(actor);
        if (!program.template().topics().containsKey(draft.topic())) {
            throw new RefusedException("ask-unknown-topic");
        }
        var before = asks.find(draft.id());
        if (before.isPresent()) {
            return before.filter(kept -> kept.asker().equals(actor.id()))
                    .orElseThrow(() -> new RefusedException("unknown-ask"));
        }
        Ask ask = new Ask(
                draft.id(),
                program.id(),
                actor.id(),
                draft.topic(),
                draft.context(),
                draft.text(),
                draft.audience(),
                asked(actor, draft),
                draft.languages(),
                at,
                Ask.until(at, draft.days()),
                null,
                null);
        if (!asks.add(ask)) {
            throw new RefusedException("too-many-asks", Ask.MOST_OPEN);
        }
        audit.add(new Act(actor.id().value(), "ask-made", ask.id().value(), at));
        return ask;
    }

    /** Who finds it on their first page: those named, or those it is suggested to, of whom its audience leaves some. */
    private SortedSet<ParticipantId> asked(Actor actor, AskDraft draft) {
        var role = colleagues.find(actor.id()).map(Colleague::role);
        SortedSet<ParticipantId> suggested = help.with(draft.topic(), actor.id(), draft.languages()).stream()
                .map(each -> each.person().id())
                .filter(each -> draft.audience() != Audience.ROLE
                        || colleagues.find(each).map(Colleague::role).equals(role))
                .collect(Collectors.toCollection(TreeSet::new));
        if (draft.audience() == Audience.NAMED) {
            suggested.retainAll(draft.named());
            if (suggested.isEmpty()) {
                throw new RefusedException("ask-nobody-named");
            }
        }
        return suggested;
    }

    /** @throws RefusedException {@code unknown-ask} for anyone but the asker */
    public void withdraw(Actor actor, AskId id, Instant at) {
        Ask ask = own(actor, id);
        if (asks.withdraw(ask.id(), at)) {
            audit.add(new Act(actor.id().value(), "ask-withdrawn", id.value(), at));
        }
    }

    /**
     * Opens an expired ask for as long as before.
     *
     * @throws RefusedException {@code unknown-ask} for anyone but the asker, {@code ask-not-renewable} if it is open, was
     *     renewed or withdrawn; {@code too-many-asks} with the most that can be open
     */
    public void renew(Actor actor, AskId id, Instant at) {
        Ask ask = own(actor, id);
        requireColleague(actor);
        if (!ask.isRenewableAt(at)) {
            throw new RefusedException("ask-not-renewable");
        }
        Instant until = at.plus(Duration.between(ask.at(), ask.until()));
        if (!asks.renew(id, until, at)) {
            throw new RefusedException("too-many-asks", Ask.MOST_OPEN);
        }
        audit.add(new Act(actor.id().value(), "ask-renewed", id.value(), at));
    }

    private Ask own(Actor actor, AskId id) {
        return asks.find(id)
                .filter(ask -> ask.asker().equals(actor.id()))
                .orElseThrow(() -> new RefusedException("unknown-ask"));
    }

    private void requireColleague(Actor actor) {
        if (colleagues.find(actor.id()).isEmpty()) {
            throw new RefusedException("unknown-ask");
        }
    }
}
