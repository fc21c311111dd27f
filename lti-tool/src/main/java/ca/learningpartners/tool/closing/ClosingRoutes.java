package ca.learningpartners.tool.closing;

import ca.learningpartners.mentorship.closing.ClosingText;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.function.Function;

/** A good close, and the copy both keep, for the two partners and nobody else. */
public final class ClosingRoutes {

    private static final String CHANGED = "closing-changed";

    private final Room room;
    private final Viewing viewing;

    public ClosingRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get("/pairings/{pairing}/closure", this::form);
        routes.post("/pairings/{pairing}/closure", this::save);
        routes.get("/pairings/{pairing}/copy", this::copy);
    }

    private void form(Context context) {
        show(context, pages -> pages.form(ClosingInput.of(pages.own()), Optional.empty(), false));
    }

    private void save(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        ClosingInput input = ClosingInput.of(context);
        try {
            ClosingText text = input.text();
            Pairing now = viewer.store()
                    .write(stores -> ClosingPages.closing(stores)
                            .save(
                                    viewer.actor(),
                                    id,
                                    text,
                                    input.base(),
                                    input.finish(),
                                    room.today(),
                                    room.clock().instant()));
            context.redirect(after(now, input), HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            UnfitField.Problem problem = unfit.problem(viewing.messages(context));
            show(context, pages -> pages.form(input, Optional.of(problem), false));
        } catch (RefusedException refused) {
            if (!refused.refusal().code().equals(CHANGED)) {
                throw refused;
            }
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(
                    context,
                    pages -> pages.form(
                            input.onTopOf(
                                    pages.own().map(kept -> kept.revision()).orElse(0)),
                            Optional.empty(),
                            true));
        }
    }

    private static String after(Pairing now, ClosingInput input) {
        if (now.concluded() != null) {
            return "/pairings/" + now.id() + "/copy?done=completed";
        }
        return "/pairings/" + now.id() + "/closure?done=" + (input.finish() ? "closing-finished" : "closing-saved");
    }

    private void copy(Context context) {
        CopyPage page = read(context, pages -> pages.copy());
        room.pages().show(context, "copy", viewing.frame(context, "copy.title"), page);
    }

    /** What has not begun, or is over, has nothing to close: the partnership's own page says where it stands. */
    private void show(Context context, Function<ClosingPages, Optional<ClosingPage>> made) {
        Optional<ClosingPage> page = read(context, made);
        if (page.isPresent()) {
            room.pages().show(context, "closure", viewing.frame(context, "closure.title"), page.get());
        } else {
            context.redirect("/pairings/" + context.pathParam("pairing"), HttpStatus.SEE_OTHER);
        }
    }

    private <T> T read(Context context, Function<ClosingPages, T> made) {
        Viewer viewer = viewing.viewer(context);
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        return viewer.store()
                .read(stores -> stores.pairings()
                        .find(id)
                        .filter(pairing -> pairing.includes(viewer.id()))
                        .map(pairing -> made.apply(new ClosingPages(stores, pairing, viewer.id(), room.clock())))
                        .orElseThrow(NotFoundResponse::new));
    }
}
