package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.visit.PlanningVisit;
import ca.learningpartners.mentorship.visit.VisitId;
import ca.learningpartners.mentorship.visit.VisitPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Some new members go to see the district their mentor works in. */
final class Visiting {

    private static final int PLANNED_AHEAD = 18;

    private final Scene scene;

    Visiting(Scene scene) {
        this.scene = scene;
    }

    void imagine(Couple couple) {
        int after = PLANNED_AHEAD + 10 + Chance.below(scene.isOver() ? 240 : 25, "visit after", couple.mentee());
        LocalDate day = couple.begun().plusDays(after);
        boolean goes = scene.deal().falls(scene.isOver() ? 26 : 24, "visit", couple.mentee());
        if (goes && day.plusDays(1).isBefore(couple.until())) {
            plan(couple, day);
        }
    }

    private void plan(Couple couple, LocalDate day) {
        PlanningVisit planning = new PlanningVisit(
                scene.stores().pairings(),
                scene.stores().programs(),
                scene.stores().visits(),
                scene.stores().audit());
        VisitPlan plan = plan(couple.mentee(), couple.mentor(), day, Talking.matters(scene, couple));
        VisitId id = new VisitId("past-" + couple.id());
        LocalDate planned = day.minusDays(PLANNED_AHEAD);
        for (ParticipantId each : List.of(couple.mentee(), couple.mentor())) {
            planning.plan(
                    scene.actor(each),
                    couple.id(),
                    id,
                    0,
                    plan,
                    planned,
                    scene.days().noon(planned));
        }
    }

    private VisitPlan plan(ParticipantId visitor, ParticipantId host, LocalDate day, List<ObjectiveCode> about) {
        return new VisitPlan(
                Objects.requireNonNull(scene.person(host).district()),
                Chance.one(Phrases.VISITS, "interest", visitor)
                        .in(scene.person(visitor).locale()),
                new TreeSet<>(),
                new TreeSet<>(about.stream().findFirst().map(List::of).orElse(List.of())),
                day,
                day.plusDays(Chance.below(2, "days", visitor)),
                null,
                List.of(),
                List.of());
    }
}
