package ca.learningpartners.tool.charter;

import ca.learningpartners.mentorship.charter.AgreeingCharter;
import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
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

/** The charter of a partnership, for its two partners and nobody else. */
public final class CharterRoutes {

    private static final String REPLACED = "charter-replaced";

    private final Room room;
    private final Viewing viewing;

    public CharterRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get("/pairings/{pairing}/charter", this::show);
        routes.get("/pairings/{pairing}/charter/next", this::change);
        routes.get("/pairings/{pairing}/charter/print", this::print);
        routes.get("/pairings/{pairing}/charter/versions/{version}", this::older);
        routes.post("/pairings/{pairing}/charter", this::write);
        routes.post("/pairings/{pairing}/charter/signature", this::sign);
    }

    /** The newest version; as long as there is none, the form for the first. */
    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        Optional<CharterPage> page = read(
                context,
                viewer,
                pages -> pages.current()
                        .map(charter -> pages.reading(charter, room.clock().getZone(), false)));
        if (page.isPresent()) {
            room.pages().show(context, "charter", viewing.frame(context, "charter.title"), page.get());
        } else {
            change(context);
        }
    }

    private void change(Context context) {
        Viewer viewer = viewing.viewer(context);
        CharterFormPage page = read(context, viewer, pages -> {
            if (!pages.mayAgree()) {
                throw new RefusedException("offer-not-accepted");
            }
            return pages.form(pages.beginning(), Optional.empty(), Optional.empty());
        });
        showForm(context, page);
    }

    private void print(Context context) {
        Viewer viewer = viewing.viewer(context);
        CharterPage page = read(
                context,
                viewer,
                pages -> pages.current()
                        .map(charter -> pages.reading(charter, room.clock().getZone(), false))
                        .orElseThrow(NotFoundResponse::new));
        room.pages().show(context, "charter-print", viewing.frame(context, "charter.title"), page);
    }

    private void older(Context context) {
        Viewer viewer = viewing.viewer(context);
        int version = Forms.path(context, "version", Integer::valueOf);
        CharterPage page = read(
                context,
                viewer,
                pages -> pages.version(version)
                        .map(charter -> pages.reading(charter, room.clock().getZone(), false))
                        .orElseThrow(NotFoundResponse::new));
        room.pages().show(context, "charter", viewing.frame(context, "charter.title"), page);
    }

    private void write(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        CharterInput input = CharterInput.of(context);
        try {
            Charter charter = viewer.store()
                    .write(stores -> agreeing(stores)
                            .write(
                                    viewer.actor(),
                                    id,
                                    input.charterId(),
                                    input.base(),
                                    input.terms(),
                                    room.clock().instant()));
            done(context, id, charter);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            UnfitField.Problem problem = unfit.problem(viewing.messages(context));
            showForm(
                    context, read(context, viewer, pages -> pages.form(input, Optional.of(problem), Optional.empty())));
        } catch (RefusedException refused) {
            requireReplaced(refused);
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            UnfitField.Problem again =
                    new UnfitField("id", Refusal.of("form-too-old")).problem(viewing.messages(context));
            showForm(
                    context,
                    read(
                            context,
                            viewer,
                            pages -> pages.form(
                                    input.onTopOf(pages.current()),
                                    pages.current().isPresent() ? Optional.empty() : Optional.of(again),
                                    pages.current().map(Charter::version))));
        }
    }

    private void sign(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        int version = Forms.value(context, "version", Integer::valueOf).orElse(0);
        try {
            done(
                    context,
                    id,
                    viewer.store()
                            .write(stores -> agreeing(stores)
                                    .sign(
                                            viewer.actor(),
                                            id,
                                            version,
                                            room.clock().instant())));
        } catch (RefusedException refused) {
            requireReplaced(refused);
            CharterPage page = read(
                    context,
                    viewer,
                    pages -> pages.current()
                            .map(charter -> pages.reading(charter, room.clock().getZone(), true))
                            .orElseThrow(NotFoundResponse::new));
            context.status(HttpStatus.CONFLICT);
            room.pages().show(context, "charter", viewing.frame(context, "charter.title"), page);
        }
    }

    private static void done(Context context, PairingId id, Charter charter) {
        String said = charter.isSignedByBoth() ? "charter-agreed" : "charter-signed";
        context.redirect("/pairings/" + id + "/charter?done=" + said, HttpStatus.SEE_OTHER);
    }

    private static void requireReplaced(RefusedException refused) {
        if (!refused.refusal().code().equals(REPLACED)) {
            throw refused;
        }
    }

    private void showForm(Context context, CharterFormPage page) {
        room.pages().show(context, "charter-form", viewing.frame(context, "charter.title"), page);
    }

    private static AgreeingCharter agreeing(Stores stores) {
        return new AgreeingCharter(stores.pairings(), stores.charters(), stores.audit());
    }

    private <T> T read(Context context, Viewer viewer, Function<CharterPages, T> work) {
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        return viewer.store()
                .read(stores -> stores.pairings()
                        .find(id)
                        .filter(found -> found.includes(viewer.id()))
                        .map(found -> work.apply(new CharterPages(stores, viewer, found)))
                        .orElseThrow(NotFoundResponse::new));
    }
}
