package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.pulse.PulseAnswer;
import ca.learningpartners.mentorship.store.Stores;
import java.util.Map;
import java.util.TreeMap;

/** How partnerships were going for somebody: the step they chose at each moment, by its days. Of two partnerships, the later. */
final class PulseColumns implements FileSource {

    private final Stores stores;

    PulseColumns(Stores stores) {
        this.stores = stores;
    }

    @Override
    public void fill(PersonFile file) {
        Map<Integer, Map<ParticipantId, String>> moments = new TreeMap<>();
        for (PulseAnswer answer : stores.pulses().in(file.program().id())) {
            moments.computeIfAbsent(answer.days(), any -> new TreeMap<>())
                    .put(answer.person(), String.valueOf(answer.step()));
        }
        moments.values().forEach(values -> values.keySet().retainAll(file.people()));
        moments.forEach((days, values) -> {
            if (!values.isEmpty()) {
                file.column("pulse/" + days, Datum.PULSE, values);
            }
        });
    }
}
