package ca.learningpartners.mentorship.notice;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The Office says of the program, or of one of its districts, which law it is under and whom to ask. */
public final class SayingWhoAnswers {

    private final Bodies bodies;
    private final AuditTrail audit;

    public SayingWhoAnswers(Bodies bodies, AuditTrail audit) {
        this.bodies = bodies;
        this.audit = audit;
    }

    /**
     * Keeps it, inside the caller’s transaction. Saying the same again changes nothing.
     *
     * @param district null for whoever runs the program
     * @param seen the number the writer had before them
     * @return what counts now
     * @throws RefusedException {@code unknown-program} for anyone but the Office; {@code notice-changed-meanwhile} if
     *     something else was said since
     */
    public Body say(
            Actor actor,
            ProgramId program,
            @Nullable DistrictNumber district,
            Law law,
            Answering answering,
            int seen,
            Instant at) {
        if (!actor.is(Role.OFFICE, program)) {
            throw new RefusedException("unknown-program", program);
        }
        Body before = bodies.of(program, district);
        if (before.isSaid() && before.law() == law && before.answering().equals(answering)) {
            return before;
        }
        Body body = new Body(program, district, seen + 1, law, answering, new Fact(actor.id(), at));
        if (before.number() != seen || !bodies.add(body)) {
            throw new RefusedException("notice-changed-meanwhile");
        }
        String subject = program + (district == null ? "" : "/" + district);
        audit.add(new Act(actor.id().value(), "notice-set", subject, at));
        return body;
    }
}
