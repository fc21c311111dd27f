package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Messages;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What the form is filled in with, for a contact that is new or one that is kept, and what speaks against it. */
record SessionForm(PairingId pairing, SessionInput input, boolean kept, Optional<Refusal> refusal) {

    /** Which field of the form each refusal speaks of. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("date-unreadable", "date"),
            Map.entry("session-in-future", "date"),
            Map.entry("session-before-program", "date"),
            Map.entry("minutes-unreadable", "minutes"),
            Map.entry("minutes-out-of-range", "minutes"),
            Map.entry("means-needed", "means"),
            Map.entry("unknown-objective", "objective"),
            Map.entry("note-too-long", "note"),
            Map.entry("form-too-old", "id"),
            Map.entry("session-id-taken", "id"),
            Map.entry("offer-not-accepted", "id"),
            Map.entry("pairing-concluded", "id"));

    static boolean speaksOf(Refusal refusal) {
        return FIELDS.containsKey(refusal.code());
    }

    SessionPage page(Pairing pair, ParticipantId viewer, LocalDate today, Messages messages, Stores stores) {
        Program program = stores.programs().find(pair.program()).orElseThrow();
        String address = "/pairings/" + pairing + "/sessions";
        return new SessionPage(
                pairing.value(),
                stores.participants()
                        .find(pair.partnerOf(viewer))
                        .map(Participant::name)
                        .orElseThrow(),
                kept ? address + "/" + input.idOrFresh() + "/correction" : address,
                kept,
                input.idOrFresh().value(),
                input.date(),
                input.minutes(),
                input.knownMeans(),
                program.startsOn(),
                today,
                program.template().objectives(),
                input.objectives(),
                input.note(),
                refusal.map(found -> problem(found, messages)));
    }

    private static SessionPage.Problem problem(Refusal refusal, Messages messages) {
        return new SessionPage.Problem(
                FIELDS.getOrDefault(refusal.code(), "id"),
                messages.get("refusal." + refusal.code(), refusal.details().toArray()));
    }
}
