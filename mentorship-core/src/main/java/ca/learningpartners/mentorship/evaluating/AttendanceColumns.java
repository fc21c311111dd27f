package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.store.Stores;
import java.util.Map;
import java.util.stream.Collectors;

/** At how many of the program’s gatherings somebody was; not at which. */
final class AttendanceColumns implements FileSource {

    private static final int MOST = 1_000;

    private final Stores stores;

    AttendanceColumns(Stores stores) {
        this.stores = stores;
    }

    @Override
    public void fill(PersonFile file) {
        Map<ParticipantId, Long> times = stores
                .gatherings()
                .latest(file.program().id(), MOST)
                .stream()
                .flatMap(gathering -> stores.guests().attendance(gathering.id()).stream())
                .collect(Collectors.groupingBy(there -> there.person(), Collectors.counting()));
        file.column(
                "gatherings",
                Datum.ATTENDANCE,
                file.people().stream()
                        .collect(Collectors.toMap(
                                person -> person, person -> String.valueOf(times.getOrDefault(person, 0L)))));
    }
}
