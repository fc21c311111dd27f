package ca.learningpartners.tool.network;

import ca.learningpartners.mentorship.network.OfferingHelp;
import ca.learningpartners.mentorship.network.Reach;
import ca.learningpartners.mentorship.network.SharingContact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Who may be asked, one's own place among them, and shared addresses. */
final class DirectoryRoutes {

    private final Room room;
    private final Viewing viewing;

    DirectoryRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/programs/{program}/directory", this::directory);
        routes.get("/programs/{program}/directory/own", context -> listing(context, Optional.empty()));
        routes.post("/programs/{program}/directory/own", this::list);
        routes.post("/programs/{program}/directory/own/end", this::unlist);
        routes.get("/programs/{program}/contacts", this::contacts);
        routes.post("/programs/{program}/contacts/end", this::takeBack);
    }

    private void directory(Context context) {
        String sought = Forms.asked(context, "q");
        DirectoryPage page = pages(context, pages -> pages.directory(sought, Forms.page(context)));
        room.pages().show(context, "network/directory", viewing.frame(context, "directory.title"), page);
    }

    private void listing(Context context, Optional<UnfitField.Problem> problem) {
        ListingPage page = pages(context, pages -> pages.listing(problem));
        room.pages().show(context, "network/listing", viewing.frame(context, "listing.title"), page);
    }

    private void list(Context context) {
        Viewer viewer = viewing.viewer(context);
        SortedSet<Topic> topics = new TreeSet<>();
        context.formParams("topics").stream()
                .filter(key -> key.matches("[a-z][a-z0-9-]{0,39}"))
                .map(Topic::new)
                .forEach(topics::add);
        Reach reach = Forms.value(context, "reach", Reach::valueOf).orElse(Reach.PROGRAM);
        try {
            viewer.store().write(stores -> {
                Circle circle = Circle.of(stores, program(context), viewer, room.clock())
                        .orElseThrow(NotFoundResponse::new);
                UnfitField.in("topics", () -> {
                    offering(circle)
                            .list(
                                    viewer.actor(),
                                    circle.program().id(),
                                    topics,
                                    Forms.text(context, "context").isPresent(),
                                    Forms.text(context, "email").isPresent(),
                                    reach,
                                    circle.now());
                    return true;
                });
                return true;
            });
            context.redirect("/programs/" + program(context) + "/directory?done=listed", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            listing(context, Optional.of(unfit.problem(viewing.messages(context))));
        }
    }

    private void unlist(Context context) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().write(stores -> {
            Circle circle =
                    Circle.of(stores, program(context), viewer, room.clock()).orElseThrow(NotFoundResponse::new);
            offering(circle).withdraw(viewer.actor(), circle.program().id(), circle.now());
            return true;
        });
        context.redirect("/programs/" + program(context) + "/directory?done=unlisted", HttpStatus.SEE_OTHER);
    }

    private static OfferingHelp offering(Circle circle) {
        return new OfferingHelp(
                circle.network().colleagues(),
                circle.stores().listings(),
                circle.stores().audit());
    }

    private void contacts(Context context) {
        ContactsPage page = pages(context, DirectoryPages::contacts);
        room.pages().show(context, "network/contacts", viewing.frame(context, "contacts.title"), page);
    }

    private void takeBack(Context context) {
        Viewer viewer = viewing.viewer(context);
        ParticipantId from = Forms.value(context, "person", ParticipantId::new).orElseThrow(NotFoundResponse::new);
        viewer.store().write(stores -> {
            Circle circle =
                    Circle.of(stores, program(context), viewer, room.clock()).orElseThrow(NotFoundResponse::new);
            new SharingContact(stores.asks(), stores.sharedContacts(), stores.audit())
                    .takeBack(viewer.actor(), circle.program().id(), from, circle.now());
            return true;
        });
        context.redirect("/programs/" + program(context) + "/contacts?done=contact-taken-back", HttpStatus.SEE_OTHER);
    }

    private <T> T pages(Context context, Function<DirectoryPages, T> work) {
        Viewer viewer = viewing.viewer(context);
        return viewer.store()
                .read(stores -> work.apply(new DirectoryPages(
                        Circle.of(stores, program(context), viewer, room.clock())
                                .orElseThrow(NotFoundResponse::new),
                        viewing.messages(context))));
    }

    private static ProgramId program(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }
}
