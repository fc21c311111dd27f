package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.Response;
import ca.learningpartners.mentorship.survey.Wave;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What somebody chose in each wave, item by item, if they agree to what that wave asks of them, now. What they wrote in their
 * own words is not in it.
 */
final class AnswerColumns implements FileSource {

    private final Stores stores;

    AnswerColumns(Stores stores) {
        this.stores = stores;
    }

    @Override
    public void fill(PersonFile file) {
        for (Wave wave : stores.waves().of(file.program().id())) {
            Set<ParticipantId> people = new HashSet<>(file.people());
            people.retainAll(stores.consents().agreed(file.program().id(), wave.terms()));
            Map<String, Map<ParticipantId, String>> items = new TreeMap<>();
            stores.responses().of(wave.id()).stream()
                    .filter(response -> people.contains(response.person()))
                    .forEach(response -> put(response, items));
            items.forEach((item, values) -> file.column(
                    "answer/w" + wave.number() + "/" + wave.instrument() + "/" + item, Datum.SURVEY_ANSWER, values));
        }
    }

    private static void put(Response response, Map<String, Map<ParticipantId, String>> items) {
        response.answers()
                .chosen()
                .forEach((item, chosen) -> items.computeIfAbsent(item, any -> new TreeMap<>())
                        .put(response.person(), String.join(" ", chosen)));
    }
}
