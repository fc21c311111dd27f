package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.pairing.ConcludingPairing;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.pairing.Pause;
import ca.learningpartners.mentorship.pairing.PausingPairing;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.WorkingDays;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A partner goes on leave and comes back, or leaves for good. Nobody is asked why. */
public final class LeavingRoutes {

    private static final Set<String> ABOUT_THE_DAY = Set.of("date-unreadable", "pause-ends-in-past", "pause-too-long");

    private final Room room;
    private final Viewing viewing;

    public LeavingRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get("/pairings/{pairing}/pause", this::pause);
        routes.post("/pairings/{pairing}/pause", this::begin);
        routes.post("/pairings/{pairing}/pause/end", this::end);
        routes.get("/pairings/{pairing}/leaving", this::leaving);
        routes.post("/pairings/{pairing}/conclusion", this::conclude);
    }

    private void pause(Context context) {
        show(context, "", Optional.empty());
    }

    private void begin(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        try {
            LocalDate until = Forms.day(context, "until").orElse(null);
            viewer.store().write(stores -> pausing(stores).begin(viewer.actor(), id, until, room.today(), now()));
        } catch (RefusedException refused) {
            if (!ABOUT_THE_DAY.contains(refused.refusal().code())) {
                throw refused;
            }
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            String sentence = viewing.messages(context)
                    .get(
                            "refusal." + refused.refusal().code(),
                            refused.refusal().details().toArray());
            show(context, Forms.text(context, "until").orElse(""), Optional.of(sentence));
            return;
        }
        context.redirect("/pairings/" + id + "?done=paused", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, String until, Optional<String> problem) {
        Viewer viewer = viewing.viewer(context);
        Optional<PausePage> page = viewer.store()
                .read(stores -> Optional.of(theirs(context, viewer, stores))
                        .filter(pairing -> pairing.hasBegun() && pairing.concluded() == null)
                        .map(pairing -> new PausePage(
                                pairing.id().value(),
                                partner(pairing, viewer, stores),
                                room.today(),
                                until,
                                pairing.pauses().open().map(open -> resting(open, viewer)),
                                problem)));
        answer(context, "pause", page);
    }

    private PausePage.Resting resting(Pause open, Viewer viewer) {
        return new PausePage.Resting(
                open.of().equals(viewer.id()),
                LocalDate.ofInstant(open.begun().at(), room.clock().getZone()),
                Optional.ofNullable(open.meantUntil()));
    }

    /** Whoever comes back finds the partnership, a coordinator the list of people they came from. */
    private void end(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        Pairing resumed = viewer.store().write(stores -> pausing(stores).end(viewer.actor(), id, now()));
        String back = resumed.includes(viewer.id()) ? "/pairings/" + id : "/programs/" + resumed.program() + "/people";
        context.redirect(back + "?done=resumed", HttpStatus.SEE_OTHER);
    }

    private void leaving(Context context) {
        Viewer viewer = viewing.viewer(context);
        Optional<LeavingPage> page = viewer.store()
                .read(stores -> Optional.of(theirs(context, viewer, stores))
                        .filter(pairing -> pairing.mayLog(viewer.id()))
                        .map(pairing -> leavingPage(pairing, viewer, stores)));
        answer(context, "leaving", page);
    }

    private LeavingPage leavingPage(Pairing pairing, Viewer viewer, Stores stores) {
        Program program = stores.programs().find(pairing.program()).orElseThrow();
        return new LeavingPage(
                pairing.id().value(),
                partner(pairing, viewer, stores),
                program.template().terms().partnerOf(viewer.id().equals(pairing.mentor())),
                WorkingDays.after(room.today(), program.setting(PolicyKey.NEW_OPTIONS_DAYS, district(viewer, stores))));
    }

    private static @Nullable DistrictNumber district(Viewer viewer, Stores stores) {
        return stores.participants().districtOf(viewer.id()).orElse(null);
    }

    /** What has not begun, or is over, is told on its own page: somebody went back to an earlier one. */
    private void answer(Context context, String template, Optional<? extends Record> page) {
        if (page.isEmpty()) {
            context.redirect("/pairings/" + context.pathParam("pairing"), HttpStatus.SEE_OTHER);
            return;
        }
        room.pages().show(context, template, viewing.frame(context, template + ".title"), page.get());
    }

    private void conclude(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        viewer.store()
                .write(stores ->
                        new ConcludingPairing(stores.pairings(), stores.audit()).conclude(viewer.actor(), id, now()));
        context.redirect("/?done=concluded", HttpStatus.SEE_OTHER);
    }

    private static Pairing theirs(Context context, Viewer viewer, Stores stores) {
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        return stores.pairings()
                .find(id)
                .filter(pairing -> pairing.includes(viewer.id()))
                .orElseThrow(NotFoundResponse::new);
    }

    private static String partner(Pairing pairing, Viewer viewer, Stores stores) {
        return stores.participants()
                .find(pairing.partnerOf(viewer.id()))
                .map(Participant::name)
                .orElseThrow();
    }

    private static PausingPairing pausing(Stores stores) {
        return new PausingPairing(stores.pairings(), stores.participants(), stores.audit());
    }

    private Instant now() {
        return room.clock().instant();
    }
}
