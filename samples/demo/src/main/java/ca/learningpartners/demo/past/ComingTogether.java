package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.gathering.GatheringDraft;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.gathering.Hours;
import ca.learningpartners.mentorship.gathering.PlanningGatherings;
import ca.learningpartners.mentorship.gathering.ReceivingGuests;
import ca.learningpartners.mentorship.gathering.Spoken;
import ca.learningpartners.mentorship.gathering.Venue;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramYear;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The gatherings in the months the program has them; where it names none, one in the autumn. About half come. */
final class ComingTogether {

    private static final int IN_AUTUMN = 82;
    private static final int COME = 60;
    private static final int FAR = 7;

    private final Scene scene;

    ComingTogether(Scene scene) {
        this.scene = scene;
    }

    void imagine() {
        days().filter(day -> day.isBefore(scene.last())).forEach(this::hold);
    }

    private Stream<LocalDate> days() {
        List<Month> months = scene.program().template().gatherings();
        LocalDate start = scene.program().startsOn();
        if (months.isEmpty()) {
            return Stream.of(start.plusDays(IN_AUTUMN));
        }
        return Stream.iterate(
                        start.withDayOfMonth(1), month -> !month.isAfter(scene.last()), month -> month.plusMonths(1))
                .filter(month -> months.contains(month.getMonth()))
                .map(month -> month.plusDays(month.getMonth() == months.get(0) ? 25 : 11))
                .filter(start::isBefore);
    }

    private void hold(LocalDate day) {
        GatheringId id = new GatheringId("past-" + scene.program().id() + "-" + day);
        LocalDate planned = scene.program().startsOn();
        new PlanningGatherings(
                        scene.stores().programs(),
                        scene.stores().gatherings(),
                        scene.stores().audit())
                .plan(
                        scene.office(),
                        scene.program().id(),
                        ProgramYear.ofGatherings(scene.program(), day).number(),
                        Map.of(id, draft(day)),
                        scene.days().noon(planned));
        new ReceivingGuests(
                        scene.stores().gatherings(),
                        scene.stores().guests(),
                        scene.stores().appointments(),
                        scene.stores().audit())
                .note(
                        scene.office(),
                        id,
                        came(day),
                        Guest.Way.NAME,
                        scene.days().noon(day.plusDays(1)));
    }

    private GatheringDraft draft(LocalDate day) {
        return new GatheringDraft(
                Phrases.GATHERING,
                Hours.of(
                        day,
                        LocalTime.of(9, 0),
                        LocalTime.of(15, 30),
                        scene.days().zone()),
                Venue.of(Venue.Form.BOTH, "Richmond", "https://meet.example/together"),
                Spoken.INTERPRETED,
                new TreeSet<>(),
                new TreeSet<>());
    }

    private List<ParticipantId> came(LocalDate day) {
        return scene.people().stream()
                .map(Participant::id)
                .filter(person -> Chance.holds(COME - FAR * scene.remoteness(person), "came", person, day))
                .toList();
    }
}
