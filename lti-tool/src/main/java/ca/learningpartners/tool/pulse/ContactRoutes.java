package ca.learningpartners.tool.pulse;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.pulse.AskingForContact;
import ca.learningpartners.mentorship.pulse.ContactWish;
import ca.learningpartners.mentorship.pulse.ContactWishId;
import ca.learningpartners.mentorship.store.Stores;
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
import java.util.List;
import java.util.Optional;

/** Who would like to be contacted: one takes it up, talks to them, and says that it is done. */
public final class ContactRoutes {

    private static final String ADDRESS = "/programs/{program}/pulse-contacts";

    private final Room room;
    private final Viewing viewing;

    public ContactRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get(ADDRESS, this::show);
        routes.post(ADDRESS + "/{wish}/taking", context -> act(context, AskingForContact::takeUp, "contact-taken"));
        routes.post(ADDRESS + "/{wish}/close", context -> act(context, AskingForContact::done, "contact-done"));
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context, viewer);
        ContactPage page = viewer.store()
                .read(stores -> new ContactPage(
                        program.value(),
                        stores.programs().find(program).map(Program::title).orElseThrow(NotFoundResponse::new),
                        people(stores, program, viewer)));
        room.pages().show(context, "pulse-contacts", viewing.frame(context, "wishes.title"), page);
    }

    private List<ContactPage.Person> people(Stores stores, ProgramId program, Viewer viewer) {
        return stores.contactWishes().open(program).stream()
                .map(wish -> person(stores, wish, viewer))
                .toList();
    }

    private ContactPage.Person person(Stores stores, ContactWish wish, Viewer viewer) {
        Participant asker = stores.participants().find(wish.person()).orElseThrow();
        Optional<Fact> taken = Optional.ofNullable(wish.taken());
        return new ContactPage.Person(
                wish.id().value(),
                asker.name(),
                LocalDate.ofInstant(wish.asked(), room.clock().getZone()),
                Optional.ofNullable(asker.email()).map(email -> email.value()),
                taken.isPresent(),
                taken.map(Fact::by)
                        .filter(by -> !by.equals(viewer.id()))
                        .flatMap(stores.participants()::find)
                        .map(Participant::name));
    }

    /** What is done to a wish. */
    private interface Deed {
        void to(AskingForContact asking, Actor actor, ContactWish wish, Instant at);
    }

    private void act(Context context, Deed deed, String done) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context, viewer);
        ContactWishId id = Forms.path(context, "wish", ContactWishId::new);
        viewer.store().write(stores -> {
            ContactWish wish = stores.contactWishes()
                    .find(id)
                    .filter(found ->
                            found.program().equals(program) && !found.person().equals(viewer.id()))
                    .orElseThrow(NotFoundResponse::new);
            deed.to(
                    new AskingForContact(stores.contactWishes(), stores.audit()),
                    viewer.actor(),
                    wish,
                    room.clock().instant());
            return true;
        });
        context.redirect("/programs/" + program + "/pulse-contacts?done=" + done, HttpStatus.SEE_OTHER);
    }

    private static ProgramId program(Context context, Viewer viewer) {
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(program);
        return program;
    }
}
