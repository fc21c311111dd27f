package ca.learningpartners.mentorship.inquiry;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;

/**
 * Anybody with a role in a program opens an inquiry, comes along, and writes in those they are in. For anybody else there is
 * none: {@code unknown-inquiry}. What is sent twice is kept once.
 */
public final class Inquiring {

    /** How many inquiries of one person can go on at once. */
    public static final int MOST_OPEN = 5;

    private final Inquiries inquiries;
    private final AuditTrail audit;

    public Inquiring(Inquiries inquiries, AuditTrail audit) {
        this.inquiries = inquiries;
        this.audit = audit;
    }

    /**
     * Opens one with its first question.
     *
     * @param wonder as {@link ca.learningpartners.mentorship.text.Passage} leaves it
     * @throws RefusedException {@code question-needed}, {@code inquiries-open} with {@link #MOST_OPEN},
     *     {@code inquiry-id-taken}
     */
    public void open(Actor actor, ProgramId program, InquiryId id, String wonder, Instant at) {
        requireRole(actor, program);
        requireQuestion(wonder);
        Fact opened = new Fact(actor.id(), at);
        if (inquiries.find(id).isPresent()) {
            requireSame(inquiries.find(id).orElseThrow(), program, wonder, actor);
            return;
        }
        if (inquiries.open(program, actor.id()) >= MOST_OPEN) {
            throw new RefusedException("inquiries-open", MOST_OPEN);
        }
        if (inquiries.add(Inquiry.opened(id, program, wonder, opened))) {
            tell(actor, "inquiry-opened", id, at);
        }
    }

    /**
     * Comes along with one that goes on.
     *
     * @throws RefusedException {@code unknown-inquiry}, {@code inquiry-closed}
     */
    public void join(Actor actor, InquiryId id, Instant at) {
        Inquiry inquiry = goingOn(actor, id);
        if (!inquiry.includes(actor.id()) && inquiries.join(id, new Fact(actor.id(), at))) {
            tell(actor, "inquiry-joined", id, at);
        }
    }

    /** Goes their own way; what they wrote stays. */
    public void leave(Actor actor, InquiryId id, Instant at) {
        seen(actor, id);
        if (inquiries.leave(id, actor.id())) {
            tell(actor, "inquiry-left", id, at);
        }
    }

    /**
     * Writes the turn that is going on.
     *
     * @param edition the one the writer had before them
     * @throws RefusedException {@code not-in-this-inquiry}, {@code inquiry-changed} if somebody wrote meanwhile, and as
     *     {@link #join}
     */
    public void write(Actor actor, InquiryId id, int edition, Turn turn, Instant at) {
        Inquiry inquiry = own(actor, id);
        if (!inquiry.current().equals(turn)) {
            rewrite(actor, inquiry, edition, inquiry.rewritten(turn), "inquiry-written", at);
        }
    }

    /**
     * Begins the next turn with a question that came out of the last one.
     *
     * @throws RefusedException {@code inquiry-not-round} as long as the last turn is not written to its end, or if there
     *     have been {@link Inquiry#MOST_TURNS}; {@code question-needed}, and as {@link #write}
     */
    public void turn(Actor actor, InquiryId id, int edition, String wonder, Instant at) {
        Inquiry inquiry = own(actor, id);
        requireQuestion(wonder);
        if (!inquiry.canTurn()) {
            throw new RefusedException("inquiry-not-round", Inquiry.MOST_TURNS);
        }
        rewrite(actor, inquiry, edition, inquiry.turned(wonder), "inquiry-turned", at);
    }

    /**
     * Whoever opened it closes it. Everybody can still read it.
     *
     * @throws RefusedException {@code not-yours-to-close}, {@code unknown-inquiry}
     */
    public void close(Actor actor, InquiryId id, Instant at) {
        if (!seen(actor, id).opened().by().equals(actor.id())) {
            throw new RefusedException("not-yours-to-close");
        }
        if (inquiries.close(id, new Fact(actor.id(), at))) {
            tell(actor, "inquiry-closed", id, at);
        }
    }

    private void rewrite(Actor actor, Inquiry inquiry, int edition, Inquiry changed, String verb, Instant at) {
        if (inquiry.edition() != edition || !inquiries.rewrite(changed)) {
            throw new RefusedException("inquiry-changed");
        }
        tell(actor, verb, inquiry.id(), at);
    }

    private Inquiry own(Actor actor, InquiryId id) {
        Inquiry inquiry = goingOn(actor, id);
        if (!inquiry.includes(actor.id())) {
            throw new RefusedException("not-in-this-inquiry");
        }
        return inquiry;
    }

    private Inquiry goingOn(Actor actor, InquiryId id) {
        Inquiry inquiry = seen(actor, id);
        if (!inquiry.isOpen()) {
            throw new RefusedException("inquiry-closed");
        }
        return inquiry;
    }

    private Inquiry seen(Actor actor, InquiryId id) {
        Inquiry inquiry = inquiries.find(id).orElseThrow(() -> new RefusedException("unknown-inquiry"));
        requireRole(actor, inquiry.program());
        return inquiry;
    }

    private static void requireRole(Actor actor, ProgramId program) {
        if (actor.appointments().stream().noneMatch(held -> held.program().equals(program))) {
            throw new RefusedException("unknown-inquiry");
        }
    }

    private static void requireQuestion(String wonder) {
        if (wonder.isEmpty()) {
            throw new RefusedException("question-needed");
        }
    }

    private static void requireSame(Inquiry kept, ProgramId program, String wonder, Actor actor) {
        boolean same = kept.program().equals(program)
                && kept.opened().by().equals(actor.id())
                && kept.turns().get(0).wonder().equals(wonder);
        if (!same) {
            throw new RefusedException("inquiry-id-taken");
        }
    }

    private void tell(Actor actor, String verb, InquiryId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
