package ca.learningpartners.tool.watch;

import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Ground;
import ca.learningpartners.mentorship.privacy.LinkedAct;
import ca.learningpartners.mentorship.privacy.Sighting;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.watching.BreakGlass;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** People read who saw their data, of what kind, when, and on what ground. */
final class SeenRoutes {

    private static final String ADDRESS = "/me/seen";
    private static final int SHOWN = 20;
    private static final int RUNS = 5;

    private final Room room;
    private final Viewing viewing;

    SeenRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS, this::show);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        long before = before(context);
        Messages messages = viewing.messages(context);
        SeenPage page = viewer.store().read(stores -> page(stores, viewer, before, messages));
        room.pages().show(context, "watch/seen", viewing.frame(context, "seen.title"), page);
    }

    private static long before(Context context) {
        String asked = Forms.asked(context, "before");
        return asked.matches("[0-9]{1,15}") ? Long.parseLong(asked) : Long.MAX_VALUE;
    }

    private static SeenPage page(Stores stores, Viewer viewer, long before, Messages messages) {
        ZoneId zone = stores.zones().of(viewer.id());
        boolean newest = before == Long.MAX_VALUE;
        List<LinkedAct> acts = stores.audit().sightingsOf(viewer.id().value(), before, SHOWN + 1);
        Optional<String> older = acts.size() > SHOWN
                ? Optional.of(ADDRESS + "?before=" + acts.get(SHOWN - 1).seq())
                : Optional.empty();
        return new SeenPage(
                newest ? glasses(stores, viewer, zone, messages) : List.of(),
                acts.stream()
                        .limit(SHOWN)
                        .flatMap(act -> line(stores, act, zone, messages))
                        .toList(),
                older,
                newest,
                newest ? runs(stores, viewer, zone, messages) : List.of());
    }

    private static List<SeenPage.Glass> glasses(Stores stores, Viewer viewer, ZoneId zone, Messages messages) {
        return stores.glasses().telling(viewer.id(), Instant.EPOCH).stream()
                .map((BreakGlass glass) -> new SeenPage.Glass(
                        Names.of(stores, glass.opened().by().value(), messages),
                        glass.reason(),
                        glass.opened().at().atZone(zone),
                        glass.until().atZone(zone)))
                .toList();
    }

    private static Stream<SeenPage.Line> line(Stores stores, LinkedAct act, ZoneId zone, Messages messages) {
        ZonedDateTime at = Instant.ofEpochMilli(act.millis()).atZone(zone);
        String who = Names.of(stores, act.actor(), messages);
        if (act.verb().equals(Sighting.EXPORTED)) {
            return Stream.of(new SeenPage.Line(who, "seen.everything", Ground.COMMAND_LINE.word(), at));
        }
        if (act.verb().equals(Sighting.EVALUATED)) {
            return Stream.of(new SeenPage.Line(who, "seen.evaluation-file", Ground.EVALUATOR.word(), at));
        }
        return Sighting.said(act.verb()).stream()
                .map(seen -> new SeenPage.Line(
                        who, "datum." + seen.datum().name(), seen.ground().word(), at));
    }

    private static List<SeenPage.Run> runs(Stores stores, Viewer viewer, ZoneId zone, Messages messages) {
        return viewer.programs().stream()
                .filter(program -> takesPart(viewer, program))
                .flatMap(program -> stores.matchRuns().history(program, 0, RUNS).stream())
                .map(run -> new SeenPage.Run(
                        Names.of(stores, run.run().by().value(), messages),
                        run.run().at().atZone(zone)))
                .toList();
    }

    private static boolean takesPart(Viewer viewer, ProgramId program) {
        return viewer.actor().is(Role.MENTEE, program) || viewer.actor().is(Role.MENTOR, program);
    }
}
