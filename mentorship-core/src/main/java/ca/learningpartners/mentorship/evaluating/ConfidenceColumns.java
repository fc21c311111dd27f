package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.reflection.Confidence;
import ca.learningpartners.mentorship.store.Stores;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How confident somebody felt, wave by wave: the first they answered, the second, and so on, each item for itself. */
final class ConfidenceColumns implements FileSource {

    private final Stores stores;

    ConfidenceColumns(Stores stores) {
        this.stores = stores;
    }

    @Override
    public void fill(PersonFile file) {
        Map<String, Map<ParticipantId, String>> columns = new TreeMap<>();
        for (ParticipantId person : file.people()) {
            List<Confidence> said = stores.confidences().of(file.program().id(), person).stream()
                    .filter(confidence -> !confidence.isPassedOver())
                    .toList();
            for (int wave = 0; wave < said.size(); wave++) {
                String prefix = "confidence/" + (wave + 1) + "/";
                said.get(wave)
                        .steps()
                        .forEach((item, step) -> columns.computeIfAbsent(prefix + item, name -> new TreeMap<>())
                                .put(person, String.valueOf(step)));
            }
        }
        columns.forEach((name, values) -> file.column(name, Datum.SELF_EFFICACY, values));
    }
}
