package ca.learningpartners.tool.admin;

import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;

/** The platforms and the open invites, in lists. */
final class PlatformsRoutes {

    private final AdminRoom admin;
    private final Viewing viewing;
    private final PlatformsReadModel reading;

    PlatformsRoutes(AdminRoom admin, Viewing viewing) {
        this.admin = admin;
        this.viewing = viewing;
        this.reading =
                new PlatformsReadModel(admin.room().database(), admin.room().clock());
    }

    void register(RoutesConfig routes) {
        routes.get("/admin", this::platforms);
        routes.get("/admin/invites", this::invites);
        routes.post("/admin/invites/{fingerprint}/withdrawal", this::withdraw);
    }

    private void platforms(Context context) {
        viewing.admin(context);
        String reference = Forms.asked(context, "reference");
        if (!reference.isEmpty()) {
            context.redirect(
                    "/admin/launches?" + LaunchFilter.ofReference(reference).query(), HttpStatus.SEE_OTHER);
            return;
        }
        admin.room()
                .pages()
                .show(
                        context,
                        "admin/platforms",
                        viewing.frame(context, "admin.title"),
                        reading.page(Forms.page(context)));
    }

    private void invites(Context context) {
        viewing.admin(context);
        int number = Forms.page(context);
        List<PlatformsPage.Invite> found = reading.invites(number);
        boolean more = found.size() > AdminRoom.PAGE;
        InvitesPage page = new InvitesPage(more ? found.subList(0, AdminRoom.PAGE) : found, number, more);
        admin.room().pages().show(context, "admin/invites", viewing.frame(context, "invites.title"), page);
    }

    private void withdraw(Context context) {
        viewing.admin(context);
        if (!admin.folder().platforms().withdraw(AdminRoom.ACTOR, context.pathParam("fingerprint"))) {
            throw new NotFoundResponse();
        }
        context.redirect("/admin?done=withdrawn", HttpStatus.SEE_OTHER);
    }
}
