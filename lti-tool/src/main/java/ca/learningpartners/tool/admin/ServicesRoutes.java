package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.platform.KnownCourses;
import ca.learningpartners.tool.platform.PlatformMake;
import ca.learningpartners.tool.platform.PlatformServices;
import ca.learningpartners.tool.viewer.TechnicalViewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Tests what a platform serves, on request, and shows what it answered. */
final class ServicesRoutes {

    /** A platform that does not answer keeps few waiting, however many ask. */
    private static final int AT_ONCE = 4;

    private final AdminRoom admin;
    private final Viewing viewing;
    private final AdminInput input;
    private final PlatformServices services;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ServicesRoutes(AdminRoom admin, Viewing viewing, PlatformServices services) {
        this.admin = admin;
        this.viewing = viewing;
        this.input = new AdminInput(admin);
        this.services = services;
    }

    void register(RoutesConfig routes) {
        routes.get("/admin/platforms/{registration}/services", this::untested);
        routes.post("/admin/platforms/{registration}/services", this::test);
    }

    private void untested(Context context) {
        viewing.technician(context).require(AdminInput.platformId(context));
        show(context, input.platform(context), Optional.empty(), List.of());
    }

    private void show(Context context, Registration platform, Optional<KeySetAnswer> keys, List<ServiceLine> services) {
        ServicesPage page =
                new ServicesPage(platform.id().value(), platform.name(), PlatformMake.of(platform), keys, services);
        admin.room().pages().show(context, "admin/services", viewing.frame(context, "services.title"), page);
    }

    private void test(Context context) {
        TechnicalViewer viewer = viewing.technician(context);
        viewer.require(AdminInput.platformId(context));
        Registration platform = input.platform(context);
        note(viewer, platform);
        KnownCourses courses = admin.folder().courses().known(platform.id(), viewer.place());
        if (!places.tryAcquire()) {
            throw new RefusedException("tests-under-way");
        }
        try {
            KeySetAnswer keys = KeySetAnswer.of(services.probe().probe(platform));
            List<ServiceLine> answers = services.serviceProbe().ask(platform, courses).stream()
                    .map(ServiceLine::of)
                    .toList();
            show(context, platform, Optional.of(keys), answers);
        } finally {
            places.release();
        }
    }

    private void note(TechnicalViewer viewer, Registration platform) {
        admin.folder().store(Purpose.ADMINISTERING).write(stores -> {
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
