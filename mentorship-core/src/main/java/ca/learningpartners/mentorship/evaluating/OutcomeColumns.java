package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.outcome.NotedOutcome;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** What became of somebody, at each checkpoint, by its months. */
final class OutcomeColumns implements FileSource {

    private final Stores stores;
    private final Instant before;

    OutcomeColumns(Stores stores, Instant before) {
        this.stores = stores;
        this.before = before;
    }

    @Override
    public void fill(PersonFile file) {
        Map<Integer, Map<ParticipantId, String>> checkpoints = new TreeMap<>();
        for (NotedOutcome noted : stores.outcomes().current(file.program().id(), before)) {
            checkpoints
                    .computeIfAbsent(noted.checkpoint().months(), any -> new TreeMap<>())
                    .put(noted.person(), noted.outcome().word());
        }
        checkpoints.forEach((months, values) -> file.column("outcome/" + months, Datum.RETENTION, values));
    }
}
