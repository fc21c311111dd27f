package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.gathering.ReceivingGuests;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.CsvText;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who comes and who was there. */
final class GuestRoutes {

    private static final String GUESTS = "/gatherings/{gathering}/guests";

    private final HallRoutes hall;
    private final byte[] secret;

    GuestRoutes(HallRoutes hall, byte[] secret) {
        this.hall = hall;
        this.secret = secret.clone();
    }

    void register(RoutesConfig routes) {
        routes.get(GUESTS, context -> show(context, Optional.empty(), Filled.EMPTY));
        routes.post(GUESTS, this::note);
        routes.post(GUESTS + "/file", this::read);
        routes.get("/gatherings/{gathering}/guests.csv", this::table);
    }

    private void show(Context context, Optional<Integer> checked, Filled filled) {
        hall.show(context, "gathering-guests", (seen, stores) -> page(seen, stores, context, checked, filled));
    }

    private GuestsPage page(Seen seen, Stores stores, Context context, Optional<Integer> checked, Filled filled) {
        requireTeam(seen);
        Gathering gathering = seen.gathering();
        String query = Forms.asked(context, "q");
        boolean started = !seen.now().isBefore(gathering.plan().hours().startsAt()) || seen.isToday();
        List<GuestsPage.Line> lines =
                seen.isOffice() || started ? new GuestList(seen, stores).lines(query, reader(seen)) : List.of();
        return new GuestsPage(
                seen,
                lines.stream().limit(GuestsPage.SHOWN).toList(),
                lines.size(),
                query,
                (int) lines.stream().filter(line -> line.there().isPresent()).count(),
                seen.isOffice() && seen.isToday()
                        ? Optional.of(RoomCode.of(gathering.id(), secret).written())
                        : Optional.empty(),
                started,
                LocalDate.ofInstant(gathering.plan().hours().endsAt().plus(NeedsErrand.KEPT), seen.zone()),
                checked,
                filled);
    }

    private static Locale reader(Seen seen) {
        return seen.viewer().session().locale();
    }

    private static void requireTeam(Seen seen) {
        if (!seen.isTeam()) {
            throw new NotFoundResponse();
        }
    }

    /** Of the names on the page, those with a tick were there and the others were not. */
    private void note(Context context) {
        Viewer viewer = hall.viewer(context);
        GatheringId id = HallRoutes.id(context);
        Set<String> present = Set.copyOf(context.formParams("present"));
        hall.inForm(
                context,
                "attendance",
                "/gatherings/" + id + "/guests?done=attendance-noted",
                filled -> show(context, Optional.empty(), filled),
                stores -> {
                    ReceivingGuests receiving = GatheringPageRoutes.receiving(stores);
                    List<ParticipantId> there = new ArrayList<>();
                    for (String shown : context.formParams("shown")) {
                        ParticipantId person = person(shown);
                        if (present.contains(shown)) {
                            there.add(person);
                        } else {
                            receiving.strike(viewer.actor(), id, person, hall.now());
                        }
                    }
                    receiving.note(viewer.actor(), id, there, Guest.Way.NAME, hall.now());
                });
    }

    private static ParticipantId person(String shown) {
        try {
            return new ParticipantId(shown);
        } catch (IllegalArgumentException e) {
            throw new UnfitField("shown", Refusal.of("guest-unknown"));
        }
    }

    private void read(Context context) {
        Viewer viewer = hall.viewer(context);
        GatheringId id = HallRoutes.id(context);
        boolean dry = Forms.text(context, "check").isPresent();
        if (dry) {
            check(context, viewer);
            return;
        }
        hall.inForm(
                context,
                "file",
                "/gatherings/" + id + "/guests?done=attendance-noted",
                filled -> show(context, Optional.empty(), filled),
                stores -> GatheringPageRoutes.receiving(stores)
                        .note(viewer.actor(), id, people(context, viewer, stores), Guest.Way.FILE, hall.now()));
    }

    /** Looks a file through and notes nothing. */
    private void check(Context context, Viewer viewer) {
        Messages messages = Messages.in(viewer.session().locale());
        try {
            int people = viewer.store()
                    .read(stores -> people(context, viewer, stores))
                    .size();
            Filled typed = new Filled("file", context.formParamMap(), Optional.empty());
            show(context, Optional.of(people), typed);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(
                    context,
                    Optional.empty(),
                    Filled.of(context.formParamMap(), "file", "rows", unfit.refusal(), messages));
        }
    }

    private Set<ParticipantId> people(Context context, Viewer viewer, Stores stores) {
        Seen seen = hall.seen(context, viewer, stores);
        if (!seen.isOffice()) {
            throw new NotFoundResponse();
        }
        String rows = Optional.ofNullable(context.formParam("rows")).orElse("");
        return new AttendanceFile(rows).people(new GuestList(seen, stores).known());
    }

    private void table(Context context) {
        Viewer viewer = hall.viewer(context);
        Messages messages = Messages.in(viewer.session().locale());
        CsvText table = viewer.store().read(stores -> {
            Seen seen = hall.seen(context, viewer, stores);
            if (!seen.isOffice()) {
                throw new NotFoundResponse();
            }
            CsvText text = CsvText.of(
                    messages.get("guests.csv.name"),
                    messages.get("guests.csv.district"),
                    messages.get("guests.csv.answer"),
                    messages.get("guests.csv.there"));
            new GuestList(seen, stores)
                    .lines("", reader(seen))
                    .forEach(line -> text.row(
                            line.name(),
                            line.district(),
                            line.answer()
                                    .map(answer -> messages.get("answer." + answer))
                                    .orElse(""),
                            line.there().map(way -> messages.get("way." + way)).orElse("")));
            return text;
        });
        table.send(context, "attendance.csv");
    }
}
