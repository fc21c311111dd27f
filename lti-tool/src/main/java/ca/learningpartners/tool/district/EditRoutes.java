package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.FigureId;
import ca.learningpartners.mentorship.district.Picture;
import ca.learningpartners.mentorship.portrait.Hand;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a district's own people, and for its facts the Office, write what is known of it. */
final class EditRoutes {

    /** Parts of which a district has one, without an id in their address. */
    private static final Set<String> SINGLE = Set.of("profile", "lead");

    private static final String OWN = "own";

    private final Room room;
    private final Viewing viewing;
    private final List<Editing> all;

    EditRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.all = List.of(
                new OwnWords(),
                new Leading(),
                new Photos(),
                new Figures(),
                new Places(),
                new Schools(),
                new Ways(),
                new Ties(),
                new Log(room.clock()));
    }

    void register(RoutesConfig routes) {
        all.forEach(editing -> register(routes, editing));
    }

    private void register(RoutesConfig routes, Editing editing) {
        String address = "/districts/{district}/" + editing.part();
        if (SINGLE.contains(editing.part())) {
            routes.get(address, context -> show(context, editing, OWN));
            routes.post(address, context -> save(context, editing, OWN));
            routes.post(address + "/removal", context -> remove(context, editing, OWN));
        } else {
            routes.get(address + "/new", context -> showNew(context, editing));
            routes.get(address + "/{id}", context -> show(context, editing, context.pathParam("id")));
            routes.post(address, context -> add(context, editing));
            routes.post(address + "/{id}", context -> save(context, editing, context.pathParam("id")));
            routes.post(address + "/{id}/removal", context -> remove(context, editing, context.pathParam("id")));
        }
    }

    private void showNew(Context context, Editing editing) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().read(stores -> {
            Editing.Acting acting = acting(context, viewer, stores, Optional.empty());
            require(acting, editing);
            page(context, editing, FigureId.random().value(), true, editing.blank(), acting, Optional.empty());
            return true;
        });
    }

    private void show(Context context, Editing editing, String id) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().read(stores -> {
            Editing.Acting acting = acting(context, viewer, stores, Optional.empty());
            require(acting, editing);
            page(context, editing, id, false, kept(editing, id, acting), acting, Optional.empty());
            return true;
        });
    }

    /** An id that can be none is not found. */
    private static FactInput kept(Editing editing, String id, Editing.Acting acting) {
        try {
            return editing.filled(id, acting.district(), acting.stores()).orElseThrow(NotFoundResponse::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundResponse();
        }
    }

    private void add(Context context, Editing editing) {
        String typed = Forms.text(context, "id").orElse("");
        boolean own = UnfitField.isMadeHere(typed);
        write(context, editing, own ? typed : FigureId.random().value(), true, own);
    }

    private void save(Context context, Editing editing, String id) {
        write(context, editing, id, false, true);
    }

    private void write(Context context, Editing editing, String id, boolean isNew, boolean ownForm) {
        Viewer viewer = viewing.viewer(context);
        FactInput input = FactInput.of(context);
        Optional<byte[]> file = file(context);
        try {
            viewer.store().write(stores -> {
                Editing.Acting acting = acting(context, viewer, stores, file);
                require(acting, editing);
                if (!isNew) {
                    kept(editing, id, acting);
                }
                if (!ownForm) {
                    UnfitField.madeHere("", text -> text);
                }
                editing.save(id, input, acting);
                return true;
            });
            back(context, "saved");
        } catch (UnfitField unfit) {
            refuse(context, editing, id, isNew, isNew ? input : input.put("self", id), viewer, unfit);
        }
    }

    private void refuse(
            Context context,
            Editing editing,
            String id,
            boolean isNew,
            FactInput input,
            Viewer viewer,
            UnfitField unfit) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        viewer.store().read(stores -> {
            Editing.Acting acting = acting(context, viewer, stores, Optional.empty());
            FactInput shown = unfit.field().equals(EditPage.SEEN) ? input.onTopOf(kept(editing, id, acting)) : input;
            page(context, editing, id, isNew, shown, acting, Optional.of(unfit.problem(viewing.messages(context))));
            return true;
        });
    }

    private void remove(Context context, Editing editing, String id) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().write(stores -> {
            Editing.Acting acting = acting(context, viewer, stores, Optional.empty());
            require(acting, editing);
            kept(editing, id, acting);
            editing.remove(id, acting);
            return true;
        });
        back(context, "removed");
    }

    private static void back(Context context, String done) {
        context.redirect("/districts/" + number(context).value() + "?done=district-" + done, HttpStatus.SEE_OTHER);
    }

    private Editing.Acting acting(Context context, Viewer viewer, Stores stores, Optional<byte[]> file) {
        return new Editing.Acting(
                viewer.actor(), number(context), stores, room.clock().instant(), file);
    }

    /** For people of elsewhere there is no such form; the Office is told why it cannot write a district's own words. */
    private static void require(Editing.Acting acting, Editing editing) {
        if (acting.stores().districts().find(acting.district()).isEmpty()) {
            throw new NotFoundResponse();
        }
        Hand hand = Hand.of(acting.actor(), acting.district(), acting.stores().leads());
        if (!editing.isFor(acting.actor(), acting.district(), hand)) {
            throw new RefusedException(
                    hand == Hand.FACTS ? "words-are-the-districts" : "unknown-district", acting.district());
        }
    }

    private void page(
            Context context,
            Editing editing,
            String id,
            boolean isNew,
            FactInput input,
            Editing.Acting acting,
            Optional<UnfitField.Problem> problem) {
        String address = "/districts/" + acting.district().value() + "/" + editing.part();
        String own = isNew || id.equals(OWN) ? address : address + "/" + id;
        boolean there = !isNew && editing.canBeRemoved() && !input.text("self").isEmpty();
        String name = acting.stores()
                .districts()
                .find(acting.district())
                .map(District::name)
                .orElseThrow(NotFoundResponse::new);
        Frame frame = viewing.frame(context, "districts.form." + editing.part());
        EditPage page = new EditPage(
                acting.district().value(),
                name,
                editing.part(),
                isNew ? Optional.of(id) : Optional.empty(),
                own,
                there ? Optional.of(own + "/removal") : Optional.empty(),
                Optional.of(input.text(EditPage.SEEN)).filter(seen -> !seen.isEmpty()),
                editing.fields(input, acting, frame.messages()),
                problem.filter(found -> found.field().equals(EditPage.SEEN))
                        .map(found -> differing(editing, id, input, acting, frame))
                        .orElse(List.of()),
                problem);
        room.pages().show(context, "district/edit", frame, page);
    }

    /** The fields as they are kept, of those in which something else was typed. */
    private static List<Field> differing(
            Editing editing, String id, FactInput input, Editing.Acting acting, Frame frame) {
        return editing.fields(kept(editing, id, acting), acting, frame.messages()).stream()
                .filter(field ->
                        !input.text(field.name()).replace("\r\n", "\n").strip().equals(field.value()))
                .toList();
    }

    static DistrictNumber number(Context context) {
        return Forms.path(context, "district", text -> {
            if (!text.matches("[1-9][0-9]{0,2}")) {
                throw new IllegalArgumentException(text);
            }
            return new DistrictNumber(Integer.parseInt(text));
        });
    }

    /** One byte more than a picture may have is enough to see that it has too many. */
    private static Optional<byte[]> file(Context context) {
        UploadedFile sent = context.isMultipartFormData() ? context.uploadedFile("picture") : null;
        if (sent == null) {
            return Optional.empty();
        }
        try (InputStream content = sent.content()) {
            return Optional.of(content.readNBytes(Picture.MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
