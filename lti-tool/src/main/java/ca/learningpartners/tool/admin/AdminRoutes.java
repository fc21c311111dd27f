package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.Deployment;
import ca.learningpartners.lti.registration.Deployments;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Kept;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.platform.InviteStore;
import ca.learningpartners.tool.platform.Platforms;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.SignedOut;
import ca.learningpartners.tool.viewer.Viewing;
import ca.learningpartners.tool.viewer.WebSessionStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Locale;
import java.util.Optional;

/** The administrator's room, entered by a one-time link. */
public final class AdminRoutes {

    private static final String ACTOR = "administrator";

    private final Room room;
    private final Viewing viewing;
    private final WebSessionStore sessions;
    private final AdminLinkStore links;
    private final Platforms platforms;
    private final Registrations registrations;
    private final Deployments deployments;
    private final ToolAddress address;
    private final AdminReadModel reading;

    public AdminRoutes(
            Room room,
            Viewing viewing,
            WebSessionStore sessions,
            Platforms platforms,
            Registrations registrations,
            Deployments deployments,
            ToolAddress address) {
        this.room = room;
        this.viewing = viewing;
        this.sessions = sessions;
        this.links = new AdminLinkStore(room.database());
        this.platforms = platforms;
        this.registrations = registrations;
        this.deployments = deployments;
        this.address = address;
        this.reading = new AdminReadModel(room.database());
    }

    public void register(RoutesConfig routes) {
        routes.get("/admin", context -> show(context, Optional.empty()));
        routes.get(
                "/admin/enter/{secret}",
                context -> room.pages()
                        .show(
                                context,
                                "admin-enter",
                                viewing.frame(context, "admin.title"),
                                context.pathParam("secret")));
        routes.post("/admin/enter/{secret}", this::enter);
        routes.post("/admin/invites", this::invite);
        routes.post("/admin/platforms/{registration}/status", this::decide);
        routes.post("/admin/platforms/{registration}/district", this::bind);
        routes.post("/admin/platforms/{registration}/deployments", this::approve);
        routes.post("/admin/programs/{program}/office", this::appoint);
    }

    private void show(Context context, Optional<String> invite) {
        viewing.admin(context);
        String sought = Optional.ofNullable(context.queryParam("reference"))
                .map(String::strip)
                .orElse("");
        AdminPage page = reading.page(invite, sought.toUpperCase(Locale.ROOT));
        room.pages()
                .show(context, "admin", viewing.frame(context, "admin.title").widened(), page);
    }

    /** Takes a form, not the link alone, so that a mail program that looks at links does not use it up. */
    private void enter(Context context) {
        if (!links.use(context.pathParam("secret"), room.clock().instant())) {
            throw new SignedOut();
        }
        viewing.signIn(context, sessions.openAdmin(Viewing.browserLocale(context)));
        context.redirect("/admin", HttpStatus.SEE_OTHER);
    }

    private void invite(Context context) {
        viewing.admin(context);
        String name = Forms.value(context, "name", text -> Kept.line("name", text, 120))
                .orElseThrow(() -> new RefusedException("name-needed"));
        boolean approved = Forms.text(context, "approved").isPresent();
        String secret = platforms.invite(ACTOR, new InviteStore.Invite(name, whose(context), approved));
        show(context, Optional.of(address.at("/lti/register/" + secret).toString()));
    }

    private void decide(Context context) {
        viewing.admin(context);
        RegistrationStatus status = Forms.text(context, "status")
                .filter(wanted -> wanted.equals("ACTIVE") || wanted.equals("DISABLED"))
                .map(RegistrationStatus::valueOf)
                .orElseThrow(NotFoundResponse::new);
        if (!platforms.decide(ACTOR, Forms.path(context, "registration", RegistrationId::new), status)) {
            throw new NotFoundResponse();
        }
        context.redirect("/admin?done=saved", HttpStatus.SEE_OTHER);
    }

    private void bind(Context context) {
        viewing.admin(context);
        platforms.bind(ACTOR, registration(context).id(), whose(context).orElseThrow(NotFoundResponse::new));
        context.redirect("/admin?done=saved", HttpStatus.SEE_OTHER);
    }

    private void approve(Context context) {
        viewing.admin(context);
        String named = Optional.ofNullable(context.formParam("deployment")).orElse("");
        Deployment held = deployments.of(registration(context).id()).stream()
                .filter(known -> known.id().value().equals(named))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
        platforms.approve(ACTOR, held);
        context.redirect("/admin?done=saved", HttpStatus.SEE_OTHER);
    }

    /** Makes somebody a member of a program's Office; the first one can only be made here. */
    private void appoint(Context context) {
        viewing.admin(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        ParticipantId person = Forms.value(context, "participant", ParticipantId::new)
                .orElseThrow(() -> new RefusedException("choose-a-person"));
        room.store().write(stores -> {
            if (stores.programs().find(program).isEmpty()) {
                throw new NotFoundResponse();
            }
            if (stores.participants().find(person).isEmpty()) {
                throw new RefusedException("nobody-has-this-id", person);
            }
            stores.appointments().add(new Appointment(program, person, Role.OFFICE, null));
            stores.audit()
                    .add(new Act(
                            ACTOR,
                            "office-appointed",
                            person.value(),
                            room.clock().instant()));
            return true;
        });
        context.redirect("/admin?done=saved", HttpStatus.SEE_OTHER);
    }

    private Registration registration(Context context) {
        return registrations
                .find(Forms.path(context, "registration", RegistrationId::new))
                .orElseThrow(NotFoundResponse::new);
    }

    private Optional<Vouched> whose(Context context) {
        Optional<Vouched> whose = Forms.value(
                context,
                "district",
                text -> text.equals("office") ? Vouched.OFFICE : Vouched.of(DistrictNumber.parse(text)));
        whose.flatMap(Vouched::district).ifPresent(this::requireKnown);
        return whose;
    }

    private void requireKnown(DistrictNumber district) {
        if (room.store().read(stores -> stores.districts().find(district)).isEmpty()) {
            throw new RefusedException("not-understood", district);
        }
    }
}
