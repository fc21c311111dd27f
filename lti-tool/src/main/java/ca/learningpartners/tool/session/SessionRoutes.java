package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.session.LoggingSession;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Logging a contact. */
public final class SessionRoutes {

    private static final int USUAL_MINUTES = 30;

    /** Which field of the form each refusal speaks of. */
    private static final Map<String, String> FIELDS = Map.of(
            "date-unreadable", "date",
            "session-in-future", "date",
            "session-before-program", "date",
            "minutes-unreadable", "minutes",
            "minutes-out-of-range", "minutes",
            "means-needed", "means",
            "unknown-objective", "objective",
            "form-too-old", "id",
            "session-id-taken", "id",
            "offer-not-accepted", "id");

    private final Room room;
    private final Viewing viewing;

    public SessionRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get("/pairings/{pairing}/sessions/new", this::form);
        routes.post("/pairings/{pairing}/sessions", this::log);
    }

    private void form(Context context) {
        SessionInput usual = new SessionInput(
                SessionId.random().value(),
                room.today().toString(),
                String.valueOf(USUAL_MINUTES),
                Means.VIDEO.name(),
                Set.of());
        show(context, viewing.viewer(context), usual, Optional.empty());
    }

    private void log(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId pairing = Forms.path(context, "pairing", PairingId::new);
        SessionInput input = SessionInput.of(context);
        try {
            room.store()
                    .write(stores -> new LoggingSession(
                                    stores.pairings(), stores.programs(), stores.sessions(), stores.audit())
                            .log(
                                    viewer.actor(),
                                    pairing,
                                    input.draft(),
                                    room.today(),
                                    room.clock().instant()));
        } catch (RefusedException refused) {
            if (!FIELDS.containsKey(refused.refusal().code())) {
                throw refused;
            }
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            boolean taken = refused.refusal().code().equals("session-id-taken");
            show(context, viewer, taken ? input.renewed() : input, Optional.of(refused.refusal()));
            return;
        }
        context.redirect("/pairings/" + pairing + "?done=logged", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, Viewer viewer, SessionInput input, Optional<Refusal> refusal) {
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        Messages messages = viewing.messages(context);
        SessionPage page = room.store().read(stores -> {
            Pairing pairing = stores.pairings()
                    .find(id)
                    .filter(found -> found.includes(viewer.id()))
                    .orElseThrow(NotFoundResponse::new);
            Program program = stores.programs().find(pairing.program()).orElseThrow();
            String partner = stores.participants()
                    .find(pairing.partnerOf(viewer.id()))
                    .map(Participant::name)
                    .orElseThrow();
            return new SessionPage(
                    id.value(),
                    partner,
                    input.idOrFresh().value(),
                    input.date(),
                    input.minutes(),
                    input.knownMeans(),
                    program.startsOn(),
                    room.today(),
                    program.template().objectives(),
                    input.objectives(),
                    refusal.map(found -> problem(found, messages)));
        });
        room.pages().show(context, "session", viewing.frame(context, "session.title"), page);
    }

    private static SessionPage.Problem problem(Refusal refusal, Messages messages) {
        return new SessionPage.Problem(
                FIELDS.getOrDefault(refusal.code(), "id"),
                messages.get("refusal." + refusal.code(), refusal.details().toArray()));
    }
}
