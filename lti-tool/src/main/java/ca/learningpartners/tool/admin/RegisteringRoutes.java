package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.lti.registration.SigningAlgorithm;
import ca.learningpartners.tool.platform.InviteStore;
import ca.learningpartners.tool.platform.PlatformField;
import ca.learningpartners.tool.platform.PlatformMake;
import ca.learningpartners.tool.platform.Remark;
import ca.learningpartners.tool.platform.TypedPlatform;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two ways to register a platform: one address that it opens, or its values by hand. */
final class RegisteringRoutes {

    private final AdminRoom admin;
    private final Viewing viewing;
    private final AdminInput input;
    private final PlatformForms forms;

    RegisteringRoutes(AdminRoom admin, Viewing viewing) {
        this.admin = admin;
        this.viewing = viewing;
        this.input = new AdminInput(admin);
        this.forms = new PlatformForms(admin);
    }

    void register(RoutesConfig routes) {
        routes.get("/admin/register", this::choose);
        routes.post("/admin/invites", this::invite);
        routes.get("/admin/register/{make}", this::byHand);
        routes.post("/admin/register/{make}", this::add);
        routes.get("/admin/platforms/{registration}/values", this::values);
        routes.post("/admin/platforms/{registration}/values", this::change);
    }

    private void choose(Context context) {
        viewing.admin(context);
        showWays(context, "", "", false, Optional.empty());
    }

    private void showWays(Context context, String name, String chosen, boolean approved, Optional<Remark> fault) {
        WaysPage page = new WaysPage(admin.districts(), List.of(PlatformMake.values()), name, chosen, approved, fault);
        admin.room().pages().show(context, "admin/register", viewing.frame(context, "register.title"), page);
    }

    private void invite(Context context) {
        viewing.admin(context);
        TypedPlatform typed = AdminInput.typed(context);
        String name = typed.value(PlatformField.NAME);
        boolean approved = Forms.text(context, "approved").isPresent();
        Optional<Vouched> whose = input.whose(context);
        Optional<Remark> fault = AdminInput.faultOfName(typed);
        if (fault.isPresent()) {
            context.status(HttpStatus.CONFLICT);
            showWays(context, name, WhoseChoice.value(whose), approved, fault);
            return;
        }
        String secret =
                admin.folder().platforms().invite(AdminRoom.ACTOR, new InviteStore.Invite(name, whose, approved));
        InvitedPage page = new InvitedPage(
                admin.address().at("/lti/register/" + secret).toString(),
                name,
                ZonedDateTime.now(admin.room().clock()).plus(InviteStore.LIFETIME),
                approved,
                List.of(PlatformMake.values()));
        admin.room().pages().show(context, "admin/invited", viewing.frame(context, "register.title"), page);
    }

    private void byHand(Context context) {
        viewing.admin(context);
        show(context, forms.fresh(make(context), new TypedPlatform(Map.of()), ""));
    }

    private void add(Context context) {
        viewing.admin(context);
        PlatformMake make = make(context);
        TypedPlatform typed = AdminInput.typed(context);
        Optional<Vouched> whose = input.whose(context);
        String chosen = WhoseChoice.value(whose);
        if (Forms.text(context, "suggest").isPresent()) {
            show(context, forms.fresh(make, typed, chosen));
            return;
        }
        PlatformForm looked = forms.looked(Optional.empty(), make, typed, chosen);
        if (PlatformForms.needsAnotherLook(looked, Forms.text(context, "confirmed"))) {
            showAgain(context, looked);
            return;
        }
        Registration registration = registration(make, typed);
        List<DeploymentId> places =
                typed.deployments().stream().map(DeploymentId::new).toList();
        admin.folder().platforms().add(AdminRoom.ACTOR, registration, places, whose);
        done(context, registration, "registered");
    }

    private static Registration registration(PlatformMake make, TypedPlatform typed) {
        return new Registration(
                RegistrationId.random(),
                typed.value(PlatformField.NAME),
                typed.value(PlatformField.ISSUER),
                new ClientId(typed.value(PlatformField.CLIENT_ID)),
                typed.endpoints(),
                Set.of(SigningAlgorithm.RS256),
                RegistrationStatus.ACTIVE,
                make.family());
    }

    private void values(Context context) {
        viewing.admin(context);
        show(context, forms.of(input.platform(context)));
    }

    private void change(Context context) {
        viewing.admin(context);
        Registration platform = input.platform(context);
        TypedPlatform typed = forms.identified(AdminInput.typed(context), platform);
        PlatformForm looked = forms.looked(Optional.of(platform.id()), PlatformMake.of(platform), typed, "");
        if (PlatformForms.needsAnotherLook(looked, Forms.text(context, "confirmed"))) {
            showAgain(context, looked);
            return;
        }
        Registration changed = new Registration(
                platform.id(),
                typed.value(PlatformField.NAME),
                platform.issuer(),
                platform.clientId(),
                typed.endpoints(),
                platform.algorithms(),
                platform.status(),
                platform.productFamily());
        admin.folder().platforms().change(AdminRoom.ACTOR, changed);
        done(context, changed, "saved");
    }

    private void showAgain(Context context, PlatformForm form) {
        context.status(HttpStatus.CONFLICT);
        show(context, form);
    }

    private void show(Context context, PlatformForm form) {
        String title = form.isNew() ? "register.title" : "values.title";
        admin.room()
                .pages()
                .show(context, "admin/values", viewing.frame(context, title).widened(), form);
    }

    private static void done(Context context, Registration platform, String done) {
        context.redirect("/admin/platforms/" + platform.id() + "?done=" + done, HttpStatus.SEE_OTHER);
    }

    private static PlatformMake make(Context context) {
        return PlatformMake.named(context.pathParam("make")).orElseThrow(NotFoundResponse::new);
    }
}
