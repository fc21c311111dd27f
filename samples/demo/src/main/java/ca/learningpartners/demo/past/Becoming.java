package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.ImportingOutcomes;
import ca.learningpartners.mentorship.outcome.Outcome;
import ca.learningpartners.mentorship.outcome.OutcomeReading;
import ca.learningpartners.mentorship.participant.Mentee;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Three times a year the Office takes in a file that says what became of people, and of others outside the program. */
final class Becoming {

    private static final Set<Month> MONTHS = Set.of(Month.FEBRUARY, Month.AUGUST, Month.OCTOBER);
    private static final int DAY = 20;
    private static final int OF_A_HUNDRED = 70;

    /** What became of others, of a hundred: a little worse, year by year. */
    private static final List<List<Integer>> OTHERS =
            List.of(List.of(48, 13, 13, 17, 9), List.of(32, 13, 13, 33, 9), List.of(26, 13, 13, 38, 10));

    private final Scene scene;
    private final List<Mentee> mentees;

    Becoming(Scene scene) {
        this.scene = scene;
        this.mentees = scene.mentees().values().stream()
                .sorted(Comparator.comparing(Mentee::id))
                .toList();
    }

    void imagine() {
        LocalDate before = LocalDate.MIN;
        for (LocalDate month = scene.program().startsOn().withDayOfMonth(1);
                scene.days().isOver(month.plusDays(DAY));
                month = month.plusMonths(1)) {
            if (MONTHS.contains(month.getMonth())) {
                takeIn(before, month.withDayOfMonth(DAY));
                before = month.withDayOfMonth(DAY);
            }
        }
    }

    private void takeIn(LocalDate before, LocalDate day) {
        List<OutcomeReading.Person> people = due(before, day).toList();
        List<OutcomeReading.Outside> outside = scene.isOver()
                ? Stream.of(Checkpoint.values())
                        .flatMap(checkpoint -> mentees.stream()
                                .filter(mentee -> isNewlyDue(mentee, checkpoint, before, day)
                                        && Chance.holds(OF_A_HUNDRED, "outside", mentee.id()))
                                .map(mentee -> somebodyLike(mentee, checkpoint)))
                        .toList()
                : List.of();
        new ImportingOutcomes(scene.stores().outcomes(), scene.stores().audit())
                .save(
                        scene.program().id(),
                        new OutcomeReading.Complete(people, outside),
                        scene.office().id().value(),
                        scene.days().noon(day));
    }

    private Stream<OutcomeReading.Person> due(LocalDate before, LocalDate day) {
        return Stream.of(Checkpoint.values())
                .flatMap(checkpoint -> mentees.stream()
                        .filter(mentee -> isNewlyDue(mentee, checkpoint, before, day))
                        .map(mentee -> new OutcomeReading.Person(
                                mentee.id(), checkpoint, new Fate(scene, mentee).at(checkpoint, day))));
    }

    private static boolean isNewlyDue(Mentee mentee, Checkpoint checkpoint, LocalDate before, LocalDate day) {
        return checkpoint.isDue(mentee.positionStart(), day) && !checkpoint.isDue(mentee.positionStart(), before);
    }

    /** Somebody of the same district who began on the same day, under a code. */
    private OutcomeReading.Outside somebodyLike(Mentee mentee, Checkpoint checkpoint) {
        int year = checkpoint.ordinal();
        Outcome outcome = Outcome.values()[Chance.weighted(OTHERS.get(year), "other", mentee.id(), year)];
        return new OutcomeReading.Outside(
                "p-%03d".formatted(mentees.indexOf(mentee) + 1),
                Objects.requireNonNull(mentee.person().district()),
                mentee.branch(),
                mentee.positionStart(),
                checkpoint,
                outcome,
                null);
    }
}
