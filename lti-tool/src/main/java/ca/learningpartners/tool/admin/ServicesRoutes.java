package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.platform.PlatformProbe;
import ca.learningpartners.tool.viewer.TechnicalViewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Tests what a platform serves, on request, and shows what it answered. */
final class ServicesRoutes {

    /** A platform that does not answer keeps few waiting, however many ask. */
    private static final int AT_ONCE = 4;

    private final AdminRoom admin;
    private final Viewing viewing;
    private final AdminInput input;
    private final PlatformProbe probe;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ServicesRoutes(AdminRoom admin, Viewing viewing, PlatformProbe probe) {
        this.admin = admin;
        this.viewing = viewing;
        this.input = new AdminInput(admin);
        this.probe = probe;
    }

    void register(RoutesConfig routes) {
        routes.get("/admin/platforms/{registration}/services", context -> show(context, Optional.empty()));
        routes.post("/admin/platforms/{registration}/services", this::test);
    }

    private void show(Context context, Optional<PlatformProbe.Finding> keys) {
        TechnicalViewer viewer = viewing.technician(context);
        viewer.require(AdminInput.platformId(context));
        Registration platform = input.platform(context);
        ServicesPage page = new ServicesPage(platform.id().value(), platform.name(), keys.map(KeySetAnswer::of));
        admin.room().pages().show(context, "admin/services", viewing.frame(context, "services.title"), page);
    }

    private void test(Context context) {
        TechnicalViewer viewer = viewing.technician(context);
        viewer.require(AdminInput.platformId(context));
        Registration platform = input.platform(context);
        note(viewer, platform);
        show(context, Optional.of(probed(platform)));
    }

    private PlatformProbe.Finding probed(Registration platform) {
        if (!places.tryAcquire()) {
            throw new RefusedException("tests-under-way");
        }
        try {
            return probe.probe(platform);
        } finally {
            places.release();
        }
    }

    private void note(TechnicalViewer viewer, Registration platform) {
        admin.folder().store().write(stores -> {
            stores.audit()
                    .add(new Act(
                            viewer.actor(),
                            "platform-tested",
                            platform.id().value(),
                            admin.room().clock().instant()));
            return true;
        });
    }
}
