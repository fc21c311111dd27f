package ca.learningpartners.mentorship.progress;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Willing;
import ca.learningpartners.mentorship.participant.Willingness;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Clock;
import java.time.LocalDate;

/** Somebody goes on of their own accord: a mentor for a further term, or an alumnus or alumna as a mentor. */
public final class GoingOn {

    private final Stores stores;
    private final Clock clock;

    public GoingOn(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * A mentor says yes to a further term. Saying it twice changes nothing.
     *
     * @throws RefusedException {@code unknown-program}; {@code no-further-term} if the person has begun no term, or there
     *     is nothing left of a further one
     */
    public void forAFurtherTerm(Actor actor, ProgramId id) {
        if (stores.willing().has(id, actor.id(), Willingness.FURTHER_TERM)) {
            return;
        }
        boolean may = MentorTerms.of(stores, program(id), actor.id(), clock.getZone())
                .filter(term -> term.mayGoOn(LocalDate.now(clock)))
                .isPresent();
        if (!may) {
            throw new RefusedException("no-further-term");
        }
        say(actor, id, Willingness.FURTHER_TERM, "further-term-accepted");
    }

    /**
     * Somebody whose window as a mentee is over would like to accompany others. Saying it twice changes nothing.
     *
     * @throws RefusedException {@code unknown-program} for everybody else
     */
    public void asAMentor(Actor actor, ProgramId id) {
        Program program = program(id);
        boolean over = stores.enrolments()
                .mentee(id, actor.id())
                .filter(mentee -> LocalDate.now(clock)
                        .isAfter(program.in(mentee.person().district())
                                .eligibility()
                                .lastDay(mentee.positionStart())))
                .isPresent();
        if (!over) {
            throw new RefusedException("unknown-program", id);
        }
        say(actor, id, Willingness.MENTORING, "mentoring-offered");
    }

    private void say(Actor actor, ProgramId id, Willingness to, String verb) {
        Fact said = new Fact(actor.id(), clock.instant());
        if (stores.willing().add(new Willing(id, to, said))) {
            stores.audit().add(new Act(actor.id().value(), verb, id.value(), said.at()));
        }
    }

    private Program program(ProgramId id) {
        return stores.programs().find(id).orElseThrow(() -> new RefusedException("unknown-program", id));
    }
}
