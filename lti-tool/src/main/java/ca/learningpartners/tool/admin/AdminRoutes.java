package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.PlatformServices;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.MailServer;
import ca.learningpartners.tool.runtime.ProblemPage;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewing;
import ca.learningpartners.tool.viewer.WebSessionStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** The administrator's room, entered by a one-time link; and, for platforms' own administrators, their pages in it. */
public final class AdminRoutes {

    private final AdminRoom admin;
    private final Viewing viewing;
    private final WebSessionStore sessions;
    private final AdminLinkStore links;
    private final PlatformServices services;
    private final Optional<MailServer> mailServer;

    public AdminRoutes(
            Room room,
            Viewing viewing,
            WebSessionStore sessions,
            DataFolder folder,
            ToolAddress address,
            PlatformServices services,
            Optional<MailServer> mailServer) {
        this.mailServer = mailServer;
        this.admin = new AdminRoom(room, folder, address);
        this.viewing = viewing;
        this.sessions = sessions;
        this.links = new AdminLinkStore(room.database());
        this.services = services;
    }

    public void register(RoutesConfig routes) {
        routes.get("/admin/enter/{secret}", this::door);
        routes.post("/admin/enter/{secret}", this::enter);
        routes.post("/admin/leaving", this::leave);
        routes.get("/admin/left", context -> say(context, HttpStatus.OK, "admin-left"));
        new PlatformsRoutes(admin, viewing).register(routes);
        new RegisteringRoutes(admin, viewing).register(routes);
        new PlatformRoutes(admin, viewing).register(routes);
        new ServicesRoutes(admin, viewing, services).register(routes);
        new LaunchTraceRoutes(admin, viewing).register(routes);
        new ProgramsRoutes(admin.room(), viewing).register(routes);
        new MailRoutes(admin.room(), viewing, mailServer).register(routes);
    }

    private void door(Context context) {
        if (!links.isGood(context.pathParam("secret"), admin.room().clock().instant())) {
            say(context, HttpStatus.UNAUTHORIZED, "admin-link");
            return;
        }
        admin.room()
                .pages()
                .show(context, "admin-enter", viewing.frame(context, "admin.title"), context.pathParam("secret"));
    }

    /** Takes a form, not the link alone, so that a mail program that looks at links does not use it up. */
    private void enter(Context context) {
        if (!links.use(context.pathParam("secret"), admin.room().clock().instant())) {
            say(context, HttpStatus.UNAUTHORIZED, "admin-link");
            return;
        }
        viewing.signInAdmin(context, sessions.openAdmin(Viewing.browserLocale(context)));
        context.redirect("/admin", HttpStatus.SEE_OTHER);
    }

    private void leave(Context context) {
        viewing.leaveAdmin(context);
        context.redirect("/admin/left", HttpStatus.SEE_OTHER);
    }

    /** One thing, to somebody who may not be signed in. */
    private void say(Context context, HttpStatus status, String key) {
        context.status(status);
        Frame frame = viewing.frame(context, "admin.title");
        admin.room().pages().show(context, "problem", frame, new ProblemPage(key, frame.t("problem." + key)));
    }
}
