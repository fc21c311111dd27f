package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.session.ActionItem;
import ca.learningpartners.mentorship.session.ActionItemId;
import ca.learningpartners.mentorship.session.AgendaItem;
import ca.learningpartners.mentorship.session.AgendaItemId;
import ca.learningpartners.mentorship.session.PreparingMeeting;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the two want to talk about, and what they have taken on: for them alone. */
public final class AgendaRoutes {

    private final Room room;
    private final Viewing viewing;

    public AgendaRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get("/pairings/{pairing}/agenda", context -> agenda(context, Optional.empty(), Optional.empty()));
        routes.post("/pairings/{pairing}/agenda", this::raise);
        routes.post("/pairings/{pairing}/agenda/{item}/talked", this::talked);
        routes.get("/pairings/{pairing}/actions", context -> actions(context, Optional.empty(), Optional.empty()));
        routes.post("/pairings/{pairing}/actions", this::takeOn);
        routes.post("/pairings/{pairing}/actions/{item}/done", this::done);
    }

    /** One of the program's questions, or the person's own words. */
    private void raise(Context context) {
        Viewer viewer = viewing.viewer(context);
        AgendaInput input = AgendaInput.of(context);
        Optional<String> prompt = Forms.text(context, "prompt");
        try {
            prepare(viewer, preparing -> {
                AgendaItemId id = new AgendaItemId(input.knownId());
                if (prompt.isPresent()) {
                    preparing.ask(viewer.actor(), pairing(context), id, prompt.get(), now());
                } else {
                    preparing.raise(viewer.actor(), pairing(context), id, input.words(), now());
                }
            });
        } catch (RefusedException refused) {
            requireOfTheForm(context, refused);
            agenda(context, Optional.of(input), Optional.of(refused.refusal()));
            return;
        }
        context.redirect("/pairings/" + pairing(context) + "/agenda?done=on-agenda", HttpStatus.SEE_OTHER);
    }

    private void talked(Context context) {
        Viewer viewer = viewing.viewer(context);
        AgendaItemId id = Forms.path(context, "item", AgendaItemId::new);
        requireHere(
                context,
                viewer.store()
                        .<Optional<PairingId>>read(
                                stores -> stores.agendaItems().find(id).map(AgendaItem::pairing)));
        prepare(viewer, preparing -> preparing.talked(viewer.actor(), id, now()));
        context.redirect("/pairings/" + pairing(context) + "/agenda", HttpStatus.SEE_OTHER);
    }

    private void takeOn(Context context) {
        Viewer viewer = viewing.viewer(context);
        AgendaInput input = AgendaInput.of(context);
        ParticipantId owner = Forms.value(context, "owner", ParticipantId::new).orElse(viewer.id());
        try {
            prepare(
                    viewer,
                    preparing -> preparing.takeOn(
                            viewer.actor(),
                            pairing(context),
                            new ActionItemId(input.knownId()),
                            owner,
                            input.words(),
                            input.day(),
                            now()));
        } catch (RefusedException refused) {
            requireOfTheForm(context, refused);
            actions(context, Optional.of(input), Optional.of(refused.refusal()));
            return;
        }
        context.redirect("/pairings/" + pairing(context) + "/actions?done=saved", HttpStatus.SEE_OTHER);
    }

    private void done(Context context) {
        Viewer viewer = viewing.viewer(context);
        ActionItemId id = Forms.path(context, "item", ActionItemId::new);
        requireHere(
                context,
                viewer.store()
                        .<Optional<PairingId>>read(
                                stores -> stores.actionItems().find(id).map(ActionItem::pairing)));
        prepare(viewer, preparing -> preparing.done(viewer.actor(), id, now()));
        context.redirect("/pairings/" + pairing(context) + "/actions", HttpStatus.SEE_OTHER);
    }

    /** An address that names another partnership than the item's leads nowhere. */
    private static void requireHere(Context context, Optional<PairingId> pairing) {
        if (pairing.filter(pairing(context)::equals).isEmpty()) {
            throw new NotFoundResponse();
        }
    }

    private void prepare(Viewer viewer, Consumer<PreparingMeeting> deed) {
        viewer.store().write(stores -> {
            deed.accept(new PreparingMeeting(
                    stores.pairings(), stores.programs(), stores.agendaItems(), stores.actionItems(), stores.audit()));
            return true;
        });
    }

    private static void requireOfTheForm(Context context, RefusedException refused) {
        if (!AgendaView.speaksOf(refused.refusal())) {
            throw refused;
        }
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void agenda(Context context, Optional<AgendaInput> typed, Optional<Refusal> refusal) {
        AgendaPage page = view(context, view -> view.agenda(typed, refusal));
        room.pages().show(context, "agenda", viewing.frame(context, "agenda.title"), page);
    }

    private void actions(Context context, Optional<AgendaInput> typed, Optional<Refusal> refusal) {
        ActionsPage page = view(context, view -> view.actions(typed, refusal));
        room.pages().show(context, "actions", viewing.frame(context, "actions.title"), page);
    }

    private <T> T view(Context context, Function<AgendaView, T> page) {
        Viewer viewer = viewing.viewer(context);
        return viewer.store().read(stores -> page.apply(view(context, viewer, stores)));
    }

    private AgendaView view(Context context, Viewer viewer, Stores stores) {
        return stores.pairings()
                .find(pairing(context))
                .filter(pairing -> pairing.includes(viewer.id()))
                .map(pairing -> new AgendaView(stores, viewer.id(), pairing, now(), viewing.messages(context)))
                .orElseThrow(NotFoundResponse::new);
    }

    private static PairingId pairing(Context context) {
        return Forms.path(context, "pairing", PairingId::new);
    }

    private Instant now() {
        return room.clock().instant();
    }
}
