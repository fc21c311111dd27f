package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.PlatformServices;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.SignedOut;
import ca.learningpartners.tool.viewer.Viewing;
import ca.learningpartners.tool.viewer.WebSessionStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** The administrator's room, entered by a one-time link; and, for platforms' own administrators, their pages in it. */
public final class AdminRoutes {

    private final AdminRoom admin;
    private final Viewing viewing;
    private final WebSessionStore sessions;
    private final AdminLinkStore links;
    private final PlatformServices services;

    public AdminRoutes(
            Room room,
            Viewing viewing,
            WebSessionStore sessions,
            DataFolder folder,
            ToolAddress address,
            PlatformServices services) {
        this.admin = new AdminRoom(room, folder, address);
        this.viewing = viewing;
        this.sessions = sessions;
        this.links = new AdminLinkStore(room.database());
        this.services = services;
    }

    public void register(RoutesConfig routes) {
        routes.get("/admin/enter/{secret}", this::door);
        routes.post("/admin/enter/{secret}", this::enter);
        new PlatformsRoutes(admin, viewing).register(routes);
        new RegisteringRoutes(admin, viewing).register(routes);
        new PlatformRoutes(admin, viewing).register(routes);
        new ServicesRoutes(admin, viewing, services).register(routes);
        new LaunchTraceRoutes(admin, viewing).register(routes);
        new ProgramsRoutes(admin.room(), viewing).register(routes);
    }

    private void door(Context context) {
        admin.room()
                .pages()
                .show(context, "admin-enter", viewing.frame(context, "admin.title"), context.pathParam("secret"));
    }

    /** Takes a form, not the link alone, so that a mail program that looks at links does not use it up. */
    private void enter(Context context) {
        if (!links.use(context.pathParam("secret"), admin.room().clock().instant())) {
            throw new SignedOut();
        }
        viewing.signIn(context, sessions.openAdmin(Viewing.browserLocale(context)));
        context.redirect("/admin", HttpStatus.SEE_OTHER);
    }
}
