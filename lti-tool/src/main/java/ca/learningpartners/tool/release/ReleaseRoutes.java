package ca.learningpartners.tool.release;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.session.BookingReleaseTime;
import ca.learningpartners.mentorship.session.ReleaseBalance;
import ca.learningpartners.mentorship.session.ReleaseBooking;
import ca.learningpartners.mentorship.session.ReleaseBookingId;
import ca.learningpartners.mentorship.session.ReleaseDraft;
import ca.learningpartners.mentorship.session.ReleaseGrant;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ledger of release time: for a partner to whom some is granted, and for the coordinators who grant it. For everybody
 * else there is nothing here.
 */
public final class ReleaseRoutes {

    private static final String ADDRESS = "/programs/{program}/release-time";

    /** What is said above the form, with what was typed still in it. */
    private static final Set<String> AT_THE_FORM = Set.of(
            "release-in-future",
            "release-before-program",
            "release-below-half",
            "release-not-whole",
            "release-too-much",
            "release-unreadable",
            "release-beyond-balance",
            "release-id-taken",
            "unknown-session",
            "date-unreadable",
            "form-too-old");

    private final Room room;
    private final Viewing viewing;
    private final ReleaseReadModel sums;

    public ReleaseRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.sums = new ReleaseReadModel(room.database());
    }

    public void register(RoutesConfig routes) {
        routes.get(ADDRESS, this::show);
        routes.post(ADDRESS, this::book);
        routes.post(ADDRESS + "/taken-back", this::takeBack);
        routes.post(ADDRESS + "/grant", this::grant);
    }

    private void show(Context context) {
        show(context, viewing.viewer(context), ReleaseInput.fresh(room.today()), Optional.empty());
    }

    private void book(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context);
        ReleaseInput input = ReleaseInput.of(context);
        try {
            ReleaseDraft draft = input.draft();
            viewer.store()
                    .write(stores -> ledger(stores)
                            .book(
                                    viewer.actor(),
                                    program,
                                    draft,
                                    room.today(),
                                    room.clock().instant()));
        } catch (RefusedException refused) {
            String code = refused.refusal().code();
            if (!AT_THE_FORM.contains(code)) {
                throw refused;
            }
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, viewer, input.renewed(code.equals("release-id-taken")), Optional.of(refused.refusal()));
            return;
        }
        context.redirect("/programs/" + program + "/release-time?done=release-booked", HttpStatus.SEE_OTHER);
    }

    private void takeBack(Context context) {
        Viewer viewer = viewing.viewer(context);
        ReleaseBookingId id =
                Forms.value(context, "booking", ReleaseBookingId::new).orElseThrow(NotFoundResponse::new);
        viewer.store().write(stores -> {
            ledger(stores).takeBack(viewer.actor(), id, room.clock().instant());
            return true;
        });
        context.redirect(
                "/programs/" + program(context) + "/release-time?done=release-taken-back", HttpStatus.SEE_OTHER);
    }

    private void grant(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = program(context);
        DistrictNumber district =
                Forms.value(context, "district", DistrictNumber::parse).orElseThrow(NotFoundResponse::new);
        viewer.store().write(stores -> {
            int year = ReleaseGrant.yearOf(found(id, stores), room.today());
            for (Role part : List.of(Role.MENTEE, Role.MENTOR)) {
                ledger(stores)
                        .grant(
                                viewer.actor(),
                                id,
                                district,
                                year,
                                part,
                                halves(context, part),
                                room.clock().instant());
            }
            return true;
        });
        context.redirect("/programs/" + id + "/release-time?done=saved", HttpStatus.SEE_OTHER);
    }

    private static int halves(Context context, Role part) {
        String field = part == Role.MENTEE ? "mentee" : "mentor";
        return ReleaseInput.whole(Forms.text(context, field).orElse("0"));
    }

    private void show(Context context, Viewer viewer, ReleaseInput input, Optional<Refusal> refusal) {
        Frame frame = viewing.frame(context, "release.title");
        ProgramId id = program(context);
        ReleasePage page = viewer.store().read(stores -> {
            Program program = stores.programs()
                    .find(id)
                    .filter(found -> viewer.programs().contains(id))
                    .orElseThrow(NotFoundResponse::new);
            int year = ReleaseGrant.yearOf(program, room.today());
            return new ReleasePage(
                    id.value(),
                    program.title().in(frame.locale()),
                    year(program, year),
                    ledger(stores)
                            .balance(viewer.actor(), id, room.today())
                            .map(balance -> own(viewer, id, year, balance, input, problem(refusal, frame), stores)),
                    sums.districts(viewer, id, year));
        });
        if (page.own().isEmpty() && page.districts().isEmpty()) {
            throw new NotFoundResponse();
        }
        room.pages().show(context, "release", frame, page);
    }

    private static Optional<String> problem(Optional<Refusal> refusal, Frame frame) {
        return refusal.map(
                found -> frame.t("refusal." + found.code(), found.details().toArray()));
    }

    private ReleasePage.Own own(
            Viewer viewer,
            ProgramId program,
            int year,
            ReleaseBalance balance,
            ReleaseInput input,
            Optional<String> problem,
            Stores stores) {
        List<ReleasePage.Contact> contacts = sums.contacts(viewer, program);
        return new ReleasePage.Own(
                balance,
                stores.releaseTime().of(program, viewer.id(), year).stream()
                        .map(booking -> booked(booking, contacts))
                        .toList(),
                input,
                problem,
                contacts);
    }

    private static ReleasePage.Booked booked(ReleaseBooking booking, List<ReleasePage.Contact> contacts) {
        return new ReleasePage.Booked(
                booking.id().value(),
                booking.day(),
                booking.halves(),
                Optional.ofNullable(booking.session())
                        .map(SessionId::value)
                        .flatMap(session -> ReleaseReadModel.day(contacts.stream(), session)));
    }

    private static ReleasePage.Year year(Program program, int year) {
        MonthDay first = MonthDay.from(program.startsOn());
        LocalDate next = first.atYear(year + 1);
        return new ReleasePage.Year(first.atYear(year), next.minusDays(1));
    }

    private static BookingReleaseTime ledger(Stores stores) {
        return new BookingReleaseTime(
                stores.programs(),
                stores.participants(),
                stores.pairings(),
                stores.sessions(),
                stores.releaseTime(),
                stores.audit());
    }

    private static Program found(ProgramId id, Stores stores) {
        return stores.programs().find(id).orElseThrow(NotFoundResponse::new);
    }

    private static ProgramId program(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }
}
