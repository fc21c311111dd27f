package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.goal.Goal;
import ca.learningpartners.mentorship.goal.GoalId;
import ca.learningpartners.mentorship.goal.GoalWords;
import ca.learningpartners.mentorship.goal.Outcome;
import ca.learningpartners.mentorship.goal.WorkingOnGoal;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Most couples have a goal or two, and of those that have had time, most were reached. */
final class Aiming {

    private static final List<Integer> HOW_MANY = List.of(28, 50, 22);
    private static final int DAYS_TO_REACH = 150;

    private final Scene scene;

    Aiming(Scene scene) {
        this.scene = scene;
    }

    void imagine(Couple couple) {
        List<ObjectiveCode> about = Talking.matters(scene, couple);
        int many = about.isEmpty() ? 0 : Chance.weighted(HOW_MANY, "goals", couple.mentee());
        for (int number = 0; number < many; number++) {
            LocalDate day =
                    couple.begun().plusDays(8 + 40L * number + Chance.below(34, "goal", couple.mentee(), number));
            if (day.isBefore(couple.until())) {
                set(couple, number, day, about);
            }
        }
    }

    private void set(Couple couple, int number, LocalDate day, List<ObjectiveCode> about) {
        WorkingOnGoal working = new WorkingOnGoal(
                scene.stores().pairings(),
                scene.stores().programs(),
                scene.stores().goals(),
                scene.stores().audit());
        ParticipantId owner = Chance.holds(86, "owner", couple.mentee(), number) ? couple.mentee() : couple.mentor();
        SortedSet<ObjectiveCode> served = new TreeSet<>();
        for (int i = 0; i < 2; i++) {
            served.add(Chance.one(about, "aim", couple.mentee(), number, i));
        }
        String text = Chance.one(Phrases.goals(scene.program()), "goal text", couple.mentee(), number)
                .in(scene.person(owner).locale());
        GoalId id = new GoalId("past-" + couple.id() + "-" + number);
        Goal goal = working.set(
                scene.actor(owner),
                couple.id(),
                id,
                new GoalWords(text, "", served, ""),
                scene.days().noon(day));
        LocalDate done = day.plusDays(DAYS_TO_REACH + Chance.below(120, "done", couple.mentee(), number));
        if (done.isBefore(couple.until())) {
            became(couple, number)
                    .ifPresent(kind -> working.say(
                            scene.actor(owner), goal.id(), kind, scene.days().noon(done)));
        }
    }

    private static Optional<Outcome.Kind> became(Couple couple, int number) {
        return switch (Chance.weighted(List.of(60, 15, 25), "became", couple.mentee(), number)) {
            case 0 -> Optional.of(Outcome.Kind.REACHED);
            case 1 -> Optional.of(Outcome.Kind.SET_ASIDE);
            default -> Optional.empty();
        };
    }
}
