package ca.learningpartners.tool.session;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.session.ArrangingMeeting;
import ca.learningpartners.mentorship.session.LoggingSession;
import ca.learningpartners.mentorship.session.Meeting;
import ca.learningpartners.mentorship.session.MeetingId;
import ca.learningpartners.mentorship.session.NotingMeeting;
import ca.learningpartners.mentorship.session.Seat;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.ical.CalendarText;
import ca.learningpartners.tool.ical.MeetingEntries;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Arranging to meet: for the two partners, and for who settles times for one of them. */
public final class MeetingRoutes {

    private static final int SHOWN = 100;

    private final Room room;
    private final Viewing viewing;
    private final Invitations invitations;

    public MeetingRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.invitations = new Invitations(room.database());
    }

    public void register(RoutesConfig routes) {
        routes.get("/pairings/{pairing}/meetings", this::list);
        routes.post("/pairings/{pairing}/meetings", this::propose);
        String one = "/pairings/{pairing}/meetings/{meeting}";
        routes.get(one, context -> show(context, viewing.viewer(context), Optional.empty(), Optional.empty()));
        routes.get(one + "/meeting.ics", this::download);
        routes.post(one + "/agreement", this::accept);
        routes.post(one + "/refusal", this::decline);
        routes.post(one + "/times", this::proposeOthers);
        routes.post(one + "/move", this::move);
        routes.post(one + "/cancellation", this::cancel);
        routes.post(one + "/note", this::note);
    }

    private void list(Context context) {
        showAll(context, viewing.viewer(context), Optional.empty(), Optional.empty());
    }

    private void propose(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId pairing = pairing(context);
        MeetingInput input = MeetingInput.of(context);
        try {
            viewer.store()
                    .write(stores -> arranging(stores)
                            .propose(
                                    viewer.actor(),
                                    pairing,
                                    input.meeting(),
                                    input.moments(clock(viewer, pairing, stores)),
                                    input.arrangement(),
                                    now()));
        } catch (RefusedException refused) {
            requireOfTheForm(refused);
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showAll(context, viewer, Optional.of(input), Optional.of(refused.refusal()));
            return;
        }
        context.redirect(address(context) + "?done=times-proposed", HttpStatus.SEE_OTHER);
    }

    private void accept(Context context) {
        Viewer viewer = viewing.viewer(context);
        change(context, stores -> arranging(stores).accept(viewer.actor(), meeting(context), time(context), now()));
        done(context, "time-agreed");
    }

    private static Instant time(Context context) {
        return Forms.text(context, "time")
                .flatMap(MeetingRoutes::moment)
                .orElseThrow(() -> new RefusedException("time-not-offered"));
    }

    private void decline(Context context) {
        Viewer viewer = viewing.viewer(context);
        change(context, stores -> arranging(stores).decline(viewer.actor(), meeting(context), now()));
        done(context, "times-declined");
    }

    private void cancel(Context context) {
        Viewer viewer = viewing.viewer(context);
        change(context, stores -> arranging(stores).cancel(viewer.actor(), meeting(context), now()));
        done(context, "meeting-cancelled");
    }

    private void proposeOthers(Context context) {
        Viewer viewer = viewing.viewer(context);
        MeetingInput input = MeetingInput.of(context);
        orShow(
                context,
                viewer,
                input,
                "times-proposed",
                stores -> arranging(stores)
                        .proposeOthers(
                                viewer.actor(),
                                meeting(context),
                                revision(context),
                                input.moments(clock(viewer, pairing(context), stores)),
                                input.arrangement(),
                                now()));
    }

    private void move(Context context) {
        Viewer viewer = viewing.viewer(context);
        MeetingInput input = MeetingInput.of(context);
        orShow(
                context,
                viewer,
                input,
                "meeting-moved",
                stores -> arranging(stores)
                        .move(
                                viewer.actor(),
                                meeting(context),
                                revision(context),
                                input.moments(clock(viewer, pairing(context), stores)).stream()
                                        .findFirst()
                                        .orElseThrow(() -> new RefusedException("times-needed")),
                                input.arrangement(),
                                now()));
    }

    private void note(Context context) {
        Viewer viewer = viewing.viewer(context);
        change(
                context,
                stores -> new NotingMeeting(
                                stores.pairings(),
                                stores.meetings(),
                                stores.zones(),
                                new LoggingSession(
                                        stores.pairings(), stores.programs(), stores.sessions(), stores.audit()))
                        .note(viewer.actor(), meeting(context), now()));
        context.redirect("/pairings/" + pairing(context) + "?done=logged", HttpStatus.SEE_OTHER);
    }

    /** The meeting for a calendar that is fed by hand; for the partners, whose calendars show the other's name. */
    private void download(Context context) {
        Viewer viewer = viewing.viewer(context);
        String text = viewer.store()
                .read(stores -> stores.meetings()
                        .find(meeting(context))
                        .filter(Meeting::wasAgreed)
                        .filter(found -> found.pairing().equals(pairing(context)))
                        .filter(found -> view(context, viewer, stores).isPartner())
                        .map(found -> CalendarText.single(new MeetingEntries(stores, viewer.id()).of(found)))
                        .orElseThrow(NotFoundResponse::new));
        context.header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"meeting.ics\"")
                .contentType("text/calendar; charset=utf-8")
                .result(text);
    }

    /** Something that becomes of a meeting. */
    private interface Deed {
        Meeting in(Stores stores);
    }

    private void change(Context context, Deed deed) {
        viewing.viewer(context).store().write(stores -> {
            boolean here = stores.meetings()
                    .find(meeting(context))
                    .filter(found -> found.pairing().equals(pairing(context)))
                    .isPresent();
            if (!here) {
                throw new NotFoundResponse();
            }
            Meeting changed = deed.in(stores);
            invitations.tell(changed, stores, now());
            return changed;
        });
    }

    /** Does it, or shows the form once more with everything that was typed. */
    private void orShow(Context context, Viewer viewer, MeetingInput input, String done, Deed deed) {
        try {
            change(context, deed);
        } catch (RefusedException refused) {
            requireOfTheForm(refused);
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, viewer, Optional.of(input), Optional.of(refused.refusal()));
            return;
        }
        done(context, done);
    }

    private static void done(Context context, String word) {
        context.redirect(address(context) + "/" + meeting(context) + "?done=" + word, HttpStatus.SEE_OTHER);
    }

    private static void requireOfTheForm(RefusedException refused) {
        if (!MeetingView.speaksOf(refused.refusal())) {
            throw refused;
        }
    }

    private void showAll(Context context, Viewer viewer, Optional<MeetingInput> typed, Optional<Refusal> refusal) {
        MeetingsPage page = viewer.store()
                .read(stores -> view(context, viewer, stores)
                        .list(stores.meetings().of(pairing(context), SHOWN), typed, refusal));
        room.pages().show(context, "meetings", viewing.frame(context, "meeting.title"), page);
    }

    private void show(Context context, Viewer viewer, Optional<MeetingInput> typed, Optional<Refusal> refusal) {
        MeetingPage page = viewer.store().read(stores -> {
            MeetingView view = view(context, viewer, stores);
            return stores.meetings()
                    .find(meeting(context))
                    .filter(found -> found.pairing().equals(view.pairing().id()))
                    .map(found -> view.one(found, typed, refusal))
                    .orElseThrow(NotFoundResponse::new);
        });
        room.pages().show(context, "meeting", viewing.frame(context, "meeting.title"), page);
    }

    private MeetingView view(Context context, Viewer viewer, Stores stores) {
        Messages messages = viewing.messages(context);
        return stores.pairings()
                .find(pairing(context))
                .flatMap(pairing -> MeetingView.of(stores, viewer, pairing, now(), messages))
                .orElseThrow(NotFoundResponse::new);
    }

    /** By which clock the viewer types: that of the partner on whose side they are. */
    private static ZoneId clock(Viewer viewer, PairingId id, Stores stores) {
        return stores.pairings()
                .find(id)
                .flatMap(pairing -> Seat.of(pairing, viewer.actor()))
                .map(stores.zones()::of)
                .orElseThrow(NotFoundResponse::new);
    }

    private static ArrangingMeeting arranging(Stores stores) {
        return new ArrangingMeeting(stores.pairings(), stores.meetings(), stores.audit());
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int revision(Context context) {
        return Forms.value(context, "revision", Integer::valueOf).orElse(-1);
    }

    private static PairingId pairing(Context context) {
        return Forms.path(context, "pairing", PairingId::new);
    }

    private static MeetingId meeting(Context context) {
        return Forms.path(context, "meeting", MeetingId::new);
    }

    private static String address(Context context) {
        return "/pairings/" + pairing(context) + "/meetings";
    }

    private Instant now() {
        return room.clock().instant();
    }
}
