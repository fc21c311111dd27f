package ca.learningpartners.tool.calendar;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.ical.CalendarText;
import ca.learningpartners.tool.ical.Entry;
import ca.learningpartners.tool.ical.GatheringEntries;
import ca.learningpartners.tool.ical.MeetingEntries;
import ca.learningpartners.tool.ical.VisitEntries;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.Secrets;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** By which clock somebody lives, and their meetings for the calendar they use anyway. */
public final class CalendarRoutes {

    private static final String FEED = "/calendar/{token}.ics";

    private final Room room;
    private final Viewing viewing;
    private final FeedStore feeds;
    private final URI baseUrl;

    public CalendarRoutes(Room room, Viewing viewing, URI baseUrl) {
        this.room = room;
        this.viewing = viewing;
        this.feeds = new FeedStore(room.database());
        this.baseUrl = baseUrl;
    }

    public void register(RoutesConfig routes) {
        routes.get(
                "/calendar", context -> show(context, viewing.viewer(context), "", Optional.empty(), Optional.empty()));
        routes.post("/calendar/clock", this::setClock);
        routes.post("/calendar/address", this::open);
        routes.post("/calendar/address/end", this::close);
        routes.get(FEED, this::feed);
        routes.head(FEED, this::feed);
    }

    private void show(
            Context context, Viewer viewer, String other, Optional<String> problem, Optional<String> address) {
        ZoneId zone = viewer.store().read(stores -> stores.zones().of(viewer.id()));
        CalendarPage page = new CalendarPage(
                zone.getId(),
                OfferedClocks.with(zone, viewing.messages(context).locale()),
                feeds.made(viewer.id()).map(made -> LocalDate.ofInstant(made, zone)),
                other,
                problem,
                address);
        room.pages().show(context, "calendar", viewing.frame(context, "calendar.title"), page);
    }

    private void setClock(Context context) {
        Viewer viewer = viewing.viewer(context);
        String asked = Forms.text(context, "other")
                .or(() -> Forms.text(context, "zone"))
                .orElse("");
        Optional<ZoneId> zone = OfferedClocks.read(asked);
        if (zone.isEmpty()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            String problem = viewing.messages(context).get("refusal.zone-unknown", asked);
            show(context, viewer, asked, Optional.of(problem), Optional.empty());
            return;
        }
        viewer.store().write(stores -> {
            stores.zones().set(viewer.id(), zone.get());
            return true;
        });
        context.redirect("/calendar?done=clock-set", HttpStatus.SEE_OTHER);
    }

    /** The address is on this answer and nowhere else: what is kept of it does not tell it. */
    private void open(Context context) {
        Viewer viewer = viewing.viewer(context);
        String secret = viewer.store().write(stores -> {
            tell(viewer, "calendar-opened", stores);
            return feeds.open(viewer.id(), room.clock().instant());
        });
        show(context, viewer, "", Optional.empty(), Optional.of(baseUrl + "/calendar/" + secret + ".ics"));
    }

    private void close(Context context) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().write(stores -> {
            tell(viewer, "calendar-closed", stores);
            feeds.close(viewer.id());
            return true;
        });
        context.redirect("/calendar?done=calendar-closed", HttpStatus.SEE_OTHER);
    }

    private void tell(Viewer viewer, String verb, Stores stores) {
        stores.audit()
                .add(new Act(
                        viewer.id().value(),
                        verb,
                        viewer.id().value(),
                        room.clock().instant()));
    }

    private void feed(Context context) {
        ParticipantId owner = feeds.owner(context.pathParam("token")).orElseThrow(NotFoundResponse::new);
        String text = room.store(Purpose.FEEDING_CALENDARS).read(stores -> {
            MeetingEntries entries = new MeetingEntries(stores, owner);
            List<Entry> all = new ArrayList<>(entries.all());
            all.addAll(new GatheringEntries(stores, owner).all());
            VisitEntries visits =
                    new VisitEntries(stores, stores.participants().find(owner).orElseThrow());
            return CalendarText.feed(Messages.in(entries.reader()).get("product"), all, visits.all());
        });
        String tag = "\"" + Secrets.fingerprint(text).substring(0, 32) + "\"";
        context.header("Cache-Control", "private, max-age=900").header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        context.contentType("text/calendar; charset=utf-8").result(text);
    }
}
