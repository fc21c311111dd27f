package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/** A mentee or mentor sees where they stand, for themselves. For everybody else there is nothing: {@code unknown-program}. */
public final class AssessingOneself {

    private final Assessments assessments;
    private final AuditTrail audit;

    public AssessingOneself(Assessments assessments, AuditTrail audit) {
        this.assessments = assessments;
        this.audit = audit;
    }

    /** Whether somebody is asked at all. */
    public static boolean takesPart(Actor actor, ProgramId program) {
        return actor.is(Role.MENTEE, program) || actor.is(Role.MENTOR, program);
    }

    /**
     * Keeps a draft, or finishes it. Sending the same twice keeps one.
     *
     * @param base the revision that was changed, 0 for a new one
     * @param finish whether it is to stay as it is
     * @throws RefusedException {@code unknown-program}, {@code assessment-unread} for what the questions do not know,
     *     {@code assessment-empty} if nothing is said where something has to be, {@code assessment-changed} if another
     *     revision came in meanwhile
     */
    public void save(
            Actor actor,
            Program program,
            AssessmentId id,
            SortedMap<String, Place> places,
            int base,
            boolean finish,
            Instant at) {
        require(actor, program.id());
        Questions questions = Questions.ofStanding(program.template());
        requireKnown(questions, places);
        Optional<Assessment> kept = assessments
                .find(id)
                .filter(found ->
                        found.person().equals(actor.id()) && found.program().equals(program.id()));
        if (kept.filter(found -> saysTheSame(found, places, finish)).isPresent()) {
            return;
        }
        if (places.isEmpty()) {
            throw new RefusedException("assessment-empty");
        }
        Assessment next = new Assessment(
                id,
                program.id(),
                actor.id(),
                questions.name(),
                questions.version(),
                base + 1,
                places,
                at,
                finish ? at : null);
        boolean follows = kept.map(found -> !found.isFinished() && found.revision() == base)
                .orElse(base == 0);
        if (!follows || !assessments.save(next)) {
            throw new RefusedException("assessment-changed");
        }
        tell(actor, finish ? "assessment-finished" : "assessment-saved", id, at);
    }

    /** Throws one's draft away. Where there is none, nothing happens. */
    public void discard(Actor actor, ProgramId program, AssessmentId id, Instant at) {
        require(actor, program);
        boolean own = assessments
                .draft(program, actor.id())
                .filter(draft -> draft.id().equals(id))
                .isPresent();
        if (own && assessments.discard(id)) {
            tell(actor, "assessment-discarded", id, at);
        }
    }

    private static boolean saysTheSame(Assessment kept, SortedMap<String, Place> places, boolean finish) {
        return kept.places().equals(places) && kept.isFinished() == finish;
    }

    private static void requireKnown(Questions questions, SortedMap<String, Place> places) {
        places.forEach((key, place) -> {
            if (!questions.take(key, place.step())) {
                throw new RefusedException("assessment-unread", key);
            }
        });
    }

    private static void require(Actor actor, ProgramId program) {
        if (!takesPart(actor, program)) {
            throw new RefusedException("unknown-program", program);
        }
    }

    private void tell(Actor actor, String verb, AssessmentId id, Instant at) {
        audit.add(new Act(actor.id().value(), verb, id.value(), at));
    }
}
