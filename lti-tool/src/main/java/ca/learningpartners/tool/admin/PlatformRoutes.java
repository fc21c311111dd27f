package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.Deployment;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.tool.platform.Platforms;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.viewer.TechnicalViewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/** One platform: its page, and the decisions about it, which are the administrator's alone. */
final class PlatformRoutes {

    private final AdminRoom admin;
    private final Viewing viewing;
    private final AdminInput input;
    private final Platforms platforms;
    private final PlatformReadModel reading;

    PlatformRoutes(AdminRoom admin, Viewing viewing) {
        this.admin = admin;
        this.viewing = viewing;
        this.input = new AdminInput(admin);
        this.platforms = admin.folder().platforms();
        this.reading = new PlatformReadModel(admin);
    }

    void register(RoutesConfig routes) {
        routes.get("/admin/platforms/{registration}", this::show);
        routes.post("/admin/platforms/{registration}/status", this::decide);
        routes.post("/admin/platforms/{registration}/district", this::bind);
        routes.post("/admin/platforms/{registration}/deployments", this::answer);
        routes.post("/admin/platforms/{registration}/deployments/district", this::bindPlace);
        routes.get("/admin/platforms/{registration}/removal", context -> askToRemove(context, false));
        routes.post("/admin/platforms/{registration}/removal", this::remove);
    }

    private void show(Context context) {
        TechnicalViewer viewer = viewing.technician(context);
        viewer.require(AdminInput.platformId(context));
        PlatformPage page = reading.page(input.platform(context), viewer);
        admin.room().pages().show(context, "admin/platform", viewing.frame(context, "platform.title"), page);
    }

    private void decide(Context context) {
        viewing.admin(context);
        RegistrationStatus status = Forms.text(context, "status")
                .filter(wanted -> wanted.equals("ACTIVE") || wanted.equals("DISABLED"))
                .map(RegistrationStatus::valueOf)
                .orElseThrow(NotFoundResponse::new);
        if (!platforms.decide(AdminRoom.ACTOR, AdminInput.platformId(context), status)) {
            throw new NotFoundResponse();
        }
        back(context, status == RegistrationStatus.ACTIVE ? "let-in" : "stopped");
    }

    private void bind(Context context) {
        viewing.admin(context);
        Registration platform = input.platform(context);
        Vouched whose = input.whose(context).orElseThrow(NotFoundResponse::new);
        platforms.bind(AdminRoom.ACTOR, platform.id(), whose);
        back(context, "saved");
    }

    private void answer(Context context) {
        viewing.admin(context);
        Deployment place = input.place(context);
        switch (Forms.text(context, "answer").orElse("")) {
            case "approve" -> {
                platforms.approve(AdminRoom.ACTOR, place);
                back(context, "place-let-in");
            }
            case "refuse" -> {
                platforms.refuse(AdminRoom.ACTOR, place);
                back(context, "place-refused");
            }
            default -> throw new NotFoundResponse();
        }
    }

    private void bindPlace(Context context) {
        viewing.admin(context);
        Deployment place = input.place(context);
        Vouched whose = input.whose(context).orElseThrow(NotFoundResponse::new);
        platforms.bind(AdminRoom.ACTOR, place.registration(), place.id(), whose);
        back(context, "saved");
    }

    private void askToRemove(Context context, boolean mistyped) {
        viewing.admin(context);
        Registration platform = input.platform(context);
        RemovalPage page = new RemovalPage(platform.id().value(), platform.name(), mistyped);
        admin.room().pages().show(context, "admin/removal", viewing.frame(context, "removal.title"), page);
    }

    private void remove(Context context) {
        viewing.admin(context);
        Registration platform = input.platform(context);
        Optional<String> typed = Forms.text(context, "name");
        if (typed.filter(platform.name().strip()::equals).isEmpty()) {
            context.status(HttpStatus.CONFLICT);
            askToRemove(context, true);
            return;
        }
        platforms.remove(AdminRoom.ACTOR, platform.id());
        context.redirect("/admin?done=removed", HttpStatus.SEE_OTHER);
    }

    private static void back(Context context, String done) {
        context.redirect("/admin/platforms/" + AdminInput.platformId(context) + "?done=" + done, HttpStatus.SEE_OTHER);
    }
}
