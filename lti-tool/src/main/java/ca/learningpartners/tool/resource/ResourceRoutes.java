package ca.learningpartners.tool.resource;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.resource.Reach;
import ca.learningpartners.mentorship.resource.Resource;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.resource.Tag;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What there is in a program, found and read. */
public final class ResourceRoutes {

    private final Room room;
    private final Viewing viewing;

    public ResourceRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get("/programs/{program}/resources", this::list);
        routes.get("/resources/{resource}", this::read);
        new DraftRoutes(room, viewing).register(routes);
        new FileRoutes(room, viewing).register(routes);
    }

    private void list(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        if (!viewer.programs().contains(id)) {
            throw new NotFoundResponse();
        }
        ResourcesPage page = viewer.store().read(stores -> {
            Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
            return pages(context, stores, viewer, program).list(asked(context), Forms.page(context));
        });
        room.pages().show(context, "resources", viewing.frame(context, "resource.title"), page);
    }

    private void read(Context context) {
        Viewer viewer = viewing.viewer(context);
        ResourceId id = Forms.path(context, "resource", ResourceId::new);
        Optional<ResourcePage> page = viewer.store().read(stores -> {
            Resource resource = stores.resources()
                    .find(id)
                    .filter(found -> found.isSeenBy(viewer.actor()))
                    .orElseThrow(NotFoundResponse::new);
            Program program =
                    stores.programs().find(resource.makers().program()).orElseThrow(NotFoundResponse::new);
            return Optional.of(resource)
                    .filter(Resource::isPublished)
                    .map(published -> pages(context, stores, viewer, program).read(published));
        });
        if (page.isPresent()) {
            room.pages().show(context, "resource", viewing.frame(context, "resource.one"), page.get());
        } else {
            context.redirect("/resources/" + id + "/draft", HttpStatus.SEE_OTHER);
        }
    }

    private ResourcePages pages(Context context, Stores stores, Viewer viewer, Program program) {
        return new ResourcePages(stores, viewer, program, viewing.messages(context), room.clock());
    }

    /** What the address asks for; whatever is no tag or reach asks for nothing. */
    private static ResourcesPage.Asked asked(Context context) {
        List<String> tags = context.queryParams("tag").stream()
                .filter(sent -> sent.matches("(TOPIC|ROLE|OBJECTIVE|LANGUAGE):[A-Za-z0-9-]{1,40}"))
                .map(Tag::parse)
                .map(Tag::toString)
                .toList();
        String whose = Forms.asked(context, "whose");
        boolean known = Arrays.stream(Reach.values()).map(Reach::name).anyMatch(whose::equals);
        return new ResourcesPage.Asked(Forms.asked(context, "words"), tags, known ? whose : "");
    }
}
