package ca.learningpartners.tool.reminder;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.nudge.NotedNudge;
import ca.learningpartners.mentorship.nudge.Nudge;
import ca.learningpartners.mentorship.nudge.NudgeKind;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.mail.StopTokens;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a person gets mail about, how they stop it, and how they put a reminder away. */
public final class ReminderRoutes {

    private final Room room;
    private final Viewing viewing;
    private final StopTokens tokens;

    /** @param secret for the way to stop mails without signing in; shared by all nodes */
    public ReminderRoutes(Room room, Viewing viewing, byte[] secret) {
        this.room = room;
        this.viewing = viewing;
        this.tokens = new StopTokens(secret);
    }

    public void register(RoutesConfig routes) {
        routes.get("/reminders", this::show);
        routes.post("/reminders", this::choose);
        routes.post("/reminders/dismissal", this::dismiss);
        routes.get("/reminders/stop/{token}", this::ask);
        routes.post("/reminders/stop/{token}", this::stop);
        routes.get("/pairings/{pairing}/going-on", this::goingOn);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        Set<NudgeKind> stopped = viewer.store().read(stores -> stores.nudges().stopped(viewer.id()));
        RemindersPage page = new RemindersPage(
                Optional.ofNullable(viewer.participant().email()).map(EmailAddress::value),
                kinds(viewer)
                        .map(kind -> new RemindersPage.Line(kind.key(), !stopped.contains(kind)))
                        .toList());
        room.pages().show(context, "reminders", viewing.frame(context, "reminders.title"), page);
    }

    /** What can concern the viewer: the two of a partnership, or those who look after some. */
    private static Stream<NudgeKind> kinds(Viewer viewer) {
        List<Role> roles =
                viewer.actor().appointments().stream().map(Appointment::role).toList();
        boolean staff = roles.contains(Role.COORDINATOR) || roles.contains(Role.OFFICE);
        boolean paired = roles.contains(Role.MENTEE) || roles.contains(Role.MENTOR);
        return Stream.of(NudgeKind.values()).filter(kind -> kind.isForStaff() ? staff : paired);
    }

    private void choose(Context context) {
        Viewer viewer = viewing.viewer(context);
        List<String> wanted = context.formParams("kind");
        Instant now = room.clock().instant();
        viewer.store().write(stores -> {
            kinds(viewer).forEach(kind -> {
                if (wanted.contains(kind.key())) {
                    stores.nudges().resume(viewer.id(), kind);
                } else {
                    stores.nudges().stop(viewer.id(), kind, now);
                }
            });
            return noted(stores, viewer.id(), "reminders-chosen", now);
        });
        context.redirect("/reminders?done=saved", HttpStatus.SEE_OTHER);
    }

    /** One reminder, or, where only their number is shown, all of that kind. */
    private void dismiss(Context context) {
        Viewer viewer = viewing.viewer(context);
        NudgeKind kind = Forms.value(
                        context, "kind", key -> NudgeKind.of(key).orElseThrow(IllegalArgumentException::new))
                .orElseThrow(NotFoundResponse::new);
        Optional<String> about = Forms.text(context, "about");
        Instant now = room.clock().instant();
        viewer.store().write(stores -> {
            stores.nudges().openTo(viewer.id()).stream()
                    .map(NotedNudge::nudge)
                    .filter(nudge -> nudge.kind() == kind && isAbout(nudge, about))
                    .forEach(nudge -> stores.nudges().dismiss(nudge, now));
            return noted(stores, viewer.id(), "reminder-dismissed", now);
        });
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    private static boolean isAbout(Nudge nudge, Optional<String> about) {
        return about.map(nudge.about()::equals).orElse(nudge.kind().isForStaff());
    }

    private void ask(Context context) {
        String token = context.pathParam("token");
        if (tokens.read(token).isEmpty()) {
            throw new NotFoundResponse();
        }
        room.pages()
                .show(context, "reminders-stop", viewing.alone(context, "reminders.title"), new StopPage(token, false));
    }

    /** A mail program posts here by itself (RFC 8058), and so does the button; neither is signed in. */
    private void stop(Context context) {
        String token = context.pathParam("token");
        ParticipantId person = tokens.read(token).map(ParticipantId::new).orElseThrow(NotFoundResponse::new);
        Instant now = room.clock().instant();
        room.store(Purpose.MAILING).write(stores -> {
            if (stores.participants().find(person).isEmpty()) {
                throw new NotFoundResponse();
            }
            Stream.of(NudgeKind.values()).forEach(kind -> stores.nudges().stop(person, kind, now));
            return noted(stores, person, "reminders-stopped", now);
        });
        room.pages()
                .show(context, "reminders-stop", viewing.alone(context, "reminders.title"), new StopPage(token, true));
    }

    private void goingOn(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        GoingOnPage page = viewer.store()
                .read(stores -> stores.pairings()
                        .find(id)
                        .filter(pairing -> pairing.includes(viewer.id()))
                        .flatMap(pairing -> stores.participants().find(pairing.partnerOf(viewer.id())))
                        .map(Participant::name))
                .map(partner -> new GoingOnPage(id.value(), partner))
                .orElseThrow(NotFoundResponse::new);
        room.pages().show(context, "going-on", viewing.frame(context, "going-on.title"), page);
    }

    private static boolean noted(Stores stores, ParticipantId person, String verb, Instant now) {
        stores.audit().add(new Act(person.value(), verb, person.value(), now));
        return true;
    }
}
