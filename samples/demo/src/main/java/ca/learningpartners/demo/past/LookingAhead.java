package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.outcome.AnalysisPlan;
import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.Design;
import ca.learningpartners.mentorship.outcome.Retained;
import ca.learningpartners.mentorship.outcome.SigningPlan;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.steering.ExpectingMembers;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** Coordinators say how many new members they expect, and the Office sets down what it will compare. */
final class LookingAhead {

    private static final int EXPECTED_AFTER = 66;
    private static final int PLANNED_AFTER = 48;

    private final Scene scene;

    LookingAhead(Scene scene) {
        this.scene = scene;
    }

    void imagine() {
        for (LocalDate year = scene.program().startsOn();
                scene.days().isOver(year.plusDays(EXPECTED_AFTER));
                year = year.plusYears(1)) {
            LocalDate day = year.plusDays(EXPECTED_AFTER);
            scene.coordinators().forEach(held -> expect(held, day));
        }
        LocalDate planned = scene.program().startsOn().plusDays(PLANNED_AFTER);
        if (scene.days().isOver(planned)) {
            plan(planned);
        }
    }

    private void expect(Appointment held, LocalDate day) {
        new ExpectingMembers(scene.stores().expectations(), scene.stores().audit())
                .expect(
                        scene.actor(held.participant()),
                        scene.program().id(),
                        Objects.requireNonNull(held.district()),
                        day.getYear() + 1,
                        2 + Chance.below(7, "expects", held.participant(), day),
                        scene.days().noon(day));
    }

    private void plan(LocalDate day) {
        Locale locale = scene.stores()
                .participants()
                .find(scene.office().id())
                .map(Participant::locale)
                .orElse(Locale.CANADA);
        new SigningPlan(scene.stores().analysisPlans(), scene.stores().audit())
                .sign(
                        scene.office(),
                        new AnalysisPlan(
                                scene.program().id(),
                                1,
                                Retained.PROFESSION,
                                Checkpoint.TWO_YEARS,
                                Design.MATCHED,
                                Phrases.PLAN.in(locale),
                                Phrases.UNKNOWNS.in(locale),
                                scene.program().startsOn().plusMonths(30),
                                "",
                                new Fact(scene.office().id(), scene.days().noon(day))));
    }
}
