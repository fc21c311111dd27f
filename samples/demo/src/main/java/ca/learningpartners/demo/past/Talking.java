package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Partners are in touch, each couple in its own rhythm and about what matters to it; most note it soon, some late. */
final class Talking {

    private static final List<Means> HOW =
            List.of(Means.VIDEO, Means.VIDEO, Means.VIDEO, Means.PHONE, Means.PHONE, Means.IN_PERSON, Means.MESSAGES);

    /** How much the objectives matter, one after the other. */
    private static final List<Integer> MATTERS = List.of(6, 9, 5, 4, 8, 5, 9, 7, 6, 8, 3, 4);

    private static final int LATE = 20;

    private final Scene scene;

    Talking(Scene scene) {
        this.scene = scene;
    }

    void imagine(Couple couple) {
        List<ObjectiveCode> about = matters(scene, couple);
        LocalDate day = couple.firstContact(scene);
        for (int number = 0; day.isBefore(couple.silentFrom()); number++) {
            note(couple, number, day, about);
            day = day.plusDays(couple.rhythm().pace(couple.cadence(), "pace", couple.mentee(), number));
        }
    }

    /** Those of the program's objectives that matter to two partners. */
    static List<ObjectiveCode> matters(Scene scene, Couple couple) {
        List<ObjectiveCode> all = scene.program().template().objectives().stream()
                .map(Objective::code)
                .toList();
        return all.stream()
                .filter(code -> scene.deal()
                        .falls(
                                28 + 6 * MATTERS.get(all.indexOf(code) % MATTERS.size()),
                                "matters " + code,
                                couple.mentee()))
                .toList();
    }

    private void note(Couple couple, int number, LocalDate day, List<ObjectiveCode> about) {
        LocalDate noted = noted(couple, number, day);
        if (scene.days().isOver(noted)) {
            scene.stores()
                    .sessions()
                    .add(new Session(
                            new SessionId("past-" + couple.id() + "-" + number),
                            couple.id(),
                            day,
                            20 + 5 * Chance.below(10, "minutes", couple.mentee(), number),
                            Chance.one(HOW, "how", couple.mentee(), number),
                            served(couple, number, about),
                            Chance.holds(55, "by", couple.mentee(), number) ? couple.mentee() : couple.mentor(),
                            scene.days().noon(noted)));
        }
    }

    /** While the partnership lasts. */
    private LocalDate noted(Couple couple, int number, LocalDate day) {
        boolean late = number % 6 == 1 && scene.deal().falls(LATE, "late", couple.mentee());
        LocalDate noted = day.plusDays(
                late
                        ? 31 + Chance.below(16, "later", couple.mentee(), number)
                        : Chance.below(4, "soon", couple.mentee(), number));
        LocalDate last = couple.until().minusDays(1);
        return noted.isAfter(last) && !late ? last : noted.isAfter(last) ? day : noted;
    }

    private static SortedSet<ObjectiveCode> served(Couple couple, int number, List<ObjectiveCode> about) {
        SortedSet<ObjectiveCode> served = new TreeSet<>();
        int many = Chance.weighted(List.of(20, 55, 25), "many", couple.mentee(), number);
        for (int i = 0; i < many && !about.isEmpty(); i++) {
            served.add(Chance.one(about, "served", couple.mentee(), number, i));
        }
        return served;
    }
}
