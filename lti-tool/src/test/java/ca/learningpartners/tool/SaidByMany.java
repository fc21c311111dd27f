package ca.learningpartners.tool;

import ca.learningpartners.mentorship.consent.AnsweringConsent;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.Answers;
import ca.learningpartners.mentorship.survey.Response;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.tool.running.RunningTool;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ten people of the sample who have each written a word of their own to a wave, and agree to its use. */
final class SaidByMany {

    private SaidByMany() {}

    static void ten(Stores stores, Wave wave) {
        List<ParticipantId> silent =
                stores.responses().silent(wave.id()).stream().sorted().limit(10).toList();
        for (int n = 0; n < silent.size(); n++) {
            ParticipantId person = silent.get(n);
            Response invited = stores.responses().find(wave.id(), person).orElseThrow();
            stores.responses()
                    .say(new Response(
                            wave.id(),
                            person,
                            invited.role(),
                            Response.State.PARTLY,
                            new Answers(new TreeMap<>(), new TreeMap<>(Map.of("word", "Said by many " + n))),
                            1,
                            invited.invitedAt(),
                            RunningTool.NOW));
            new AnsweringConsent(stores.consents(), stores.audit())
                    .give(
                            new Actor(person, stores.appointments().of(person)),
                            wave.program(),
                            wave.terms(),
                            1,
                            RunningTool.NOW);
        }
    }
}
