package ca.learningpartners.tool.watch;

import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Messages;

/** Who somebody in the list of acts is: by name, or in words for who is no participant. */
final class Names {

    private static final String COMMAND_LINE = "command-line";

    private Names() {}

    static String of(Stores stores, String actor, Messages messages) {
        return actor.equals(COMMAND_LINE)
                ? messages.get("seen.command-line")
                : stores.participants()
                        .find(new ParticipantId(actor))
                        .map(Participant::name)
                        .orElse(messages.get("seen.gone"));
    }
}
