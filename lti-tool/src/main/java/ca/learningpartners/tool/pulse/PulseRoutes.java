package ca.learningpartners.tool.pulse;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.pulse.AnsweringPulse;
import ca.learningpartners.mentorship.pulse.AskingForContact;
import ca.learningpartners.mentorship.pulse.ContactWishId;
import ca.learningpartners.mentorship.store.Stores;
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

/** How one’s partnership is going, in one tap, and the wish to be contacted. */
public final class PulseRoutes {

    private static final String ADDRESS = "/programs/{program}/pulse";

    private final Room room;
    private final Viewing viewing;

    public PulseRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get(ADDRESS, context -> show(context, Optional.empty()));
        routes.post(ADDRESS, this::answer);
        routes.post(ADDRESS + "/contact", this::ask);
        routes.post(ADDRESS + "/contact/withdrawal", this::takeBack);
    }

    private void answer(Context context) {
        Viewer viewer = viewing.viewer(context);
        boolean contact = Forms.text(context, "contact").isPresent();
        try {
            viewer.store().write(stores -> {
                Program program = program(stores, context, viewer);
                answer(context, viewer, stores, program);
                if (contact) {
                    ask(context, viewer, stores, program);
                }
                return true;
            });
            context.redirect(
                    back(context) + (contact ? "done=pulse-contact" : "done=pulse-said"), HttpStatus.SEE_OTHER);
        } catch (RefusedException refused) {
            if (!refused.refusal().code().startsWith("pulse-")) {
                throw refused;
            }
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, Optional.of(new UnfitField("", refused.refusal()).problem(viewing.messages(context))));
        }
    }

    private void answer(Context context, Viewer viewer, Stores stores, Program program) {
        Pairing pairing = Forms.text(context, "pairing")
                .filter(text -> text.matches("\\S{1,64}"))
                .flatMap(text -> stores.pairings().find(new PairingId(text)))
                .filter(found -> found.program().equals(program.id()) && found.includes(viewer.id()))
                .orElseThrow(NotFoundResponse::new);
        new AnsweringPulse(stores.pulses(), stores.audit())
                .answer(
                        viewer.actor(),
                        pairing,
                        number(context, "days"),
                        number(context, "step"),
                        room.today(),
                        room.clock().getZone(),
                        room.clock().instant());
    }

    /** 0 for whatever is no small number. */
    private static int number(Context context, String field) {
        return Forms.text(context, field)
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private void ask(Context context) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().write(stores -> {
            ask(context, viewer, stores, program(stores, context, viewer));
            return true;
        });
        context.redirect(address(context) + "?done=pulse-contact", HttpStatus.SEE_OTHER);
    }

    private void ask(Context context, Viewer viewer, Stores stores, Program program) {
        ContactWishId id = Forms.text(context, "wish")
                .map(text -> UnfitField.madeHere(text, ContactWishId::new))
                .orElseGet(ContactWishId::random);
        new AskingForContact(stores.contactWishes(), stores.audit())
                .ask(viewer.actor(), program.id(), id, room.clock().instant());
    }

    private void takeBack(Context context) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().write(stores -> {
            Program program = program(stores, context, viewer);
            stores.contactWishes()
                    .openOf(program.id(), viewer.id())
                    .ifPresent(wish -> new AskingForContact(stores.contactWishes(), stores.audit())
                            .takeBack(viewer.actor(), wish, room.clock().instant()));
            return true;
        });
        context.redirect(address(context) + "?done=pulse-contact-back", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        PulsePage page = viewer.store()
                .read(stores -> stores.programs()
                        .find(id(context))
                        .flatMap(program -> new PulsePages(stores, program, viewer, room.clock()).page(problem)))
                .orElseThrow(NotFoundResponse::new);
        room.pages().show(context, "pulse", viewing.frame(context, "pulse.title"), page);
    }

    /** A program in which the viewer has, or is to have, a partner. */
    private static Program program(Stores stores, Context context, Viewer viewer) {
        return stores.programs()
                .find(id(context))
                .filter(program -> PulsePages.takesPart(viewer, program))
                .orElseThrow(NotFoundResponse::new);
    }

    private static ProgramId id(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }

    private static String back(Context context) {
        boolean home = Forms.text(context, "home").isPresent();
        return home ? "/?program=" + context.pathParam("program") + "&" : address(context) + "?";
    }

    private static String address(Context context) {
        return "/programs/" + context.pathParam("program") + "/pulse";
    }
}
