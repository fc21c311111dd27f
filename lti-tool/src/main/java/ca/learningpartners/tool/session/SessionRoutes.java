package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.access.NotForYou;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.session.CorrectingSession;
import ca.learningpartners.mentorship.session.LoggingSession;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.session.Usual;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Logging a contact, setting it right, and taking it back. */
public final class SessionRoutes {

    private final Room room;
    private final Viewing viewing;

    public SessionRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get("/pairings/{pairing}/sessions/new", this::form);
        routes.post("/pairings/{pairing}/sessions", this::log);
        routes.get("/pairings/{pairing}/sessions/{session}", this::correctionForm);
        routes.post("/pairings/{pairing}/sessions/{session}/correction", this::correct);
        routes.post("/pairings/{pairing}/sessions/{session}/withdrawal", this::withdraw);
    }

    private void form(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId pairing = pairing(context);
        SessionInput usual = viewer.store()
                .read(stores -> SessionInput.usual(Usual.of(stores.sessions(), pairing), today(viewer, stores)));
        show(context, viewer, new SessionForm(pairing, usual, false, Optional.empty()));
    }

    private void log(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId pairing = pairing(context);
        SessionInput input = SessionInput.of(context);
        try {
            viewer.store()
                    .write(stores -> new LoggingSession(
                                    stores.pairings(), stores.programs(), stores.sessions(), stores.audit())
                            .log(viewer.actor(), pairing, input.draft(), today(viewer, stores), now()));
        } catch (RefusedException refused) {
            boolean taken = refused.refusal().code().equals("session-id-taken");
            showAgain(context, viewer, pairing, taken ? input.renewed() : input, false, refused);
            return;
        } catch (NotForYou othersId) {
            RefusedException taken = new RefusedException("session-id-taken");
            showAgain(context, viewer, pairing, input.renewed(), false, taken);
            return;
        }
        context.redirect("/pairings/" + pairing + "?done=logged", HttpStatus.SEE_OTHER);
    }

    private void correctionForm(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId pairing = pairing(context);
        Session kept = viewer.store()
                .read(stores -> stores.sessions().find(session(context)))
                .filter(found ->
                        found.pairing().equals(pairing) && found.loggedBy().equals(viewer.id()))
                .orElseThrow(NotFoundResponse::new);
        show(context, viewer, new SessionForm(pairing, SessionInput.kept(kept), true, Optional.empty()));
    }

    private void correct(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId pairing = pairing(context);
        SessionId session = session(context);
        SessionInput input = SessionInput.of(context).under(session);
        requireHere(context, viewer);
        if (viewer.store().read(stores -> stores.sessions().find(session)).isEmpty()) {
            throw new NotFoundResponse();
        }
        try {
            viewer.store()
                    .write(stores -> correcting(stores)
                            .correct(viewer.actor(), input.draft(session), today(viewer, stores), now()));
        } catch (RefusedException refused) {
            showAgain(context, viewer, pairing, input, true, refused);
            return;
        }
        context.redirect("/pairings/" + pairing + "?done=corrected", HttpStatus.SEE_OTHER);
    }

    private void withdraw(Context context) {
        Viewer viewer = viewing.viewer(context);
        requireHere(context, viewer);
        viewer.store().write(stores -> {
            correcting(stores).withdraw(viewer.actor(), session(context), now());
            return true;
        });
        context.redirect("/pairings/" + pairing(context) + "?done=withdrawn-contact", HttpStatus.SEE_OTHER);
    }

    /** An address that names another pair's contact below one's own partnership leads nowhere. One withdrawn was here. */
    private static void requireHere(Context context, Viewer viewer) {
        boolean elsewhere = viewer.store()
                .read(stores -> stores.sessions()
                        .find(session(context))
                        .filter(found -> !found.pairing().equals(pairing(context)))
                        .isPresent());
        if (elsewhere) {
            throw new NotFoundResponse();
        }
    }

    private static CorrectingSession correcting(Stores stores) {
        return new CorrectingSession(stores.pairings(), stores.programs(), stores.sessions(), stores.audit());
    }

    /** With everything that was typed, and what is wrong with it; what the form is not to blame for goes on. */
    private void showAgain(
            Context context,
            Viewer viewer,
            PairingId pairing,
            SessionInput input,
            boolean kept,
            RefusedException refused) {
        if (!SessionForm.speaksOf(refused.refusal())) {
            throw refused;
        }
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, viewer, new SessionForm(pairing, input, kept, Optional.of(refused.refusal())));
    }

    private void show(Context context, Viewer viewer, SessionForm form) {
        SessionPage page = viewer.store().read(stores -> {
            Pairing pairing = stores.pairings()
                    .find(form.pairing())
                    .filter(found -> found.includes(viewer.id()))
                    .orElseThrow(NotFoundResponse::new);
            return form.page(pairing, viewer.id(), today(viewer, stores), viewing.messages(context), stores);
        });
        room.pages().show(context, "session", viewing.frame(context, "session.title"), page);
    }

    private static PairingId pairing(Context context) {
        return Forms.path(context, "pairing", PairingId::new);
    }

    private static SessionId session(Context context) {
        return Forms.path(context, "session", SessionId::new);
    }

    /** The day it is where the viewer is. */
    private LocalDate today(Viewer viewer, Stores stores) {
        return LocalDate.ofInstant(now(), stores.zones().of(viewer.id()));
    }

    private Instant now() {
        return room.clock().instant();
    }
}
