package ca.learningpartners.tool.watch;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Ground;
import ca.learningpartners.mentorship.privacy.Sighting;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.mentorship.watching.BreakGlass;
import ca.learningpartners.mentorship.watching.BreakingGlass;
import ca.learningpartners.mentorship.watching.GlassId;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Sightings;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Breaking the glass: a reason, an hour, dates and states of one person, who is told at once. */
final class GlassRoutes {

    private static final String ADDRESS = "/programs/{program}/break-glass";
    private static final List<Datum> LOOKED_AT = List.of(Datum.SESSION_LOG, Datum.CHARTER, Datum.MEETING, Datum.AUDIT);

    private final Room room;
    private final Viewing viewing;
    private final WatchLetters letters;
    private final GlassReadModel model;

    GlassRoutes(Room room, Viewing viewing, WatchLetters letters) {
        this.room = room;
        this.viewing = viewing;
        this.letters = letters;
        this.model = new GlassReadModel(room.database());
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS, context -> show(context, GlassPage.Typed.fresh(), Optional.empty()));
        routes.post(ADDRESS, this::open);
        routes.get(ADDRESS + "/{glass}", this::look);
        routes.post(ADDRESS + "/{glass}/end", this::end);
    }

    private void show(Context context, GlassPage.Typed typed, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = allowed(context, viewer);
        Instant now = room.clock().instant();
        GlassPage page = viewer.store().read(stores -> {
            Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
            ZoneId zone = stores.zones().of(viewer.id());
            return new GlassPage(
                    id.value(),
                    program.title().in(viewing.messages(context).locale()),
                    typed,
                    problem,
                    stores.glasses().in(id, Integer.MAX_VALUE).stream()
                            .filter(glass -> glass.shows(viewer.id(), now))
                            .map(glass -> new GlassPage.Open(
                                    address(glass),
                                    name(stores, glass.person()),
                                    glass.until().atZone(zone)))
                            .toList());
        });
        room.pages().show(context, "watch/glass", viewing.frame(context, "glass.title"), page);
    }

    private void open(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = allowed(context, viewer);
        GlassPage.Typed typed = typed(context);
        try {
            BreakGlass glass = inForm(() -> open(viewer, program, typed));
            context.redirect(address(glass), HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, typed, Optional.of(unfit.problem(viewing.messages(context))));
        }
    }

    private static GlassPage.Typed typed(Context context) {
        String id = Forms.text(context, "id").orElse("");
        return new GlassPage.Typed(
                UnfitField.isMadeHere(id) ? id : GlassId.random().value(),
                Forms.text(context, "person").orElse(""),
                Forms.text(context, "reason").orElse(""));
    }

    private BreakGlass open(Viewer viewer, ProgramId program, GlassPage.Typed typed) {
        if (typed.person().isEmpty()) {
            throw new UnfitField("person", Refusal.of("glass-person-needed"));
        }
        String reason = UnfitField.needed("reason", typed.reason(), BreakGlass.LONGEST, "glass-reason-needed");
        ParticipantId person = model.meant(program, typed.person())
                .orElseThrow(() -> new UnfitField("person", Refusal.of("glass-nobody")));
        Instant now = room.clock().instant();
        return viewer.store().write(stores -> {
            BreakGlass glass =
                    breaking(stores).open(viewer.actor(), new GlassId(typed.id()), program, person, reason, now);
            letters.broken(stores, glass);
            return glass;
        });
    }

    /** What is said of the person belongs beside that field; whoever takes no part is nobody here. */
    private static BreakGlass inForm(Supplier<BreakGlass> work) {
        try {
            return work.get();
        } catch (RefusedException refused) {
            boolean nobody = refused.refusal().code().equals("unknown-person");
            throw new UnfitField("person", nobody ? Refusal.of("glass-nobody") : refused.refusal());
        }
    }

    private void look(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = allowed(context, viewer);
        Instant now = room.clock().instant();
        BreakGlass glass = viewer.store()
                .read(stores -> stores.glasses().find(Forms.path(context, "glass", GlassId::new)))
                .filter(found ->
                        found.program().equals(program) && found.opened().by().equals(viewer.id()))
                .orElseThrow(NotFoundResponse::new);
        if (!glass.isOpenAt(now)) {
            throw new RefusedException("glass-over");
        }
        note(viewer, glass, now);
        GlassViewPage page = viewer.store().read(stores -> page(stores, viewer, glass));
        room.pages().show(context, "watch/glass-view", viewing.frame(context, "glass.view.title"), page);
    }

    /** Everything that is shown is noted before it is shown. */
    private void note(Viewer viewer, BreakGlass glass, Instant now) {
        viewer.store().write(stores -> {
            for (ParticipantId person : glass.told()) {
                for (Datum datum : LOOKED_AT) {
                    String verb = Sighting.of(datum, Ground.BREAK_GLASS).verb();
                    Sightings.note(stores, new Act(viewer.id().value(), verb, person.value(), now));
                }
            }
            return true;
        });
    }

    private GlassViewPage page(Stores stores, Viewer viewer, BreakGlass glass) {
        ZoneId zone = stores.zones().of(viewer.id());
        return new GlassViewPage(
                address(glass),
                glass.program().value(),
                name(stores, glass.person()),
                glass.reason(),
                glass.until().atZone(zone),
                model.lastAct(glass.person(), zone),
                stores.pairings().of(glass.person()).stream()
                        .filter(pairing -> pairing.program().equals(glass.program()))
                        .filter(pairing -> isOfThose(glass.partners(), pairing, glass.person()))
                        .map(pairing -> partnership(stores, pairing, glass.person(), zone))
                        .toList());
    }

    /** A partner who was not told when the glass was broken is not looked at. */
    private static boolean isOfThose(Set<ParticipantId> told, Pairing pairing, ParticipantId person) {
        return told.contains(pairing.partnerOf(person));
    }

    private GlassViewPage.Partnership partnership(Stores stores, Pairing pairing, ParticipantId person, ZoneId zone) {
        ParticipantId partner = pairing.partnerOf(person);
        return new GlassViewPage.Partnership(
                name(stores, partner),
                pairing.status().name(),
                pairing.begunAt().map(at -> at.atZone(zone).toLocalDate()),
                model.charterSigned(pairing, zone),
                model.contacts(pairing),
                model.meetings(pairing, zone),
                model.lastAct(partner, zone));
    }

    private void end(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = allowed(context, viewer);
        GlassId id = Forms.path(context, "glass", GlassId::new);
        viewer.store().write(stores -> {
            if (stores.glasses()
                    .find(id)
                    .filter(found -> found.program().equals(program))
                    .isEmpty()) {
                throw new NotFoundResponse();
            }
            breaking(stores).end(viewer.actor(), id, room.clock().instant());
            return true;
        });
        boolean officer = BreakingGlass.isOfficer(viewer.actor(), program);
        context.redirect(
                "/programs/" + program + (officer ? "/privacy-desk" : "/break-glass") + "?done=glass-closed",
                HttpStatus.SEE_OTHER);
    }

    private static ProgramId allowed(Context context, Viewer viewer) {
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        if (!BreakingGlass.may(viewer.actor(), program)) {
            throw new NotFoundResponse();
        }
        return program;
    }

    private static BreakingGlass breaking(Stores stores) {
        return new BreakingGlass(stores.glasses(), stores.appointments(), stores.pairings(), stores.audit());
    }

    private static String name(Stores stores, ParticipantId person) {
        return stores.participants().find(person).map(Participant::name).orElseThrow(NotFoundResponse::new);
    }

    private static String address(BreakGlass glass) {
        return "/programs/" + glass.program() + "/break-glass/" + glass.id();
    }
}
