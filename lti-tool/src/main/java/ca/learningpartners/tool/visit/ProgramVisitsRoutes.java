package ca.learningpartners.tool.visit;

import ca.learningpartners.mentorship.evaluation.PeopleBy;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitState;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The visits of a program: to a coordinator those of their districts' people, to the Office two figures. */
final class ProgramVisitsRoutes {

    private final Room room;
    private final Viewing viewing;

    ProgramVisitsRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/programs/{program}/visits", this::show);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(id);
        ProgramVisitsPage page = viewer.store().read(stores -> {
            Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
            VisitPages pages = new VisitPages(
                    stores,
                    viewer,
                    viewing.messages(context).locale(),
                    room.today(),
                    room.clock().getZone());
            List<Visit> all = stores.visits().in(id);
            return new ProgramVisitsPage(
                    id.value(),
                    program.title().in(pages.reader()),
                    all.stream()
                            .filter(visit -> !pages.commenting()
                                    .coordinated(viewer.actor(), visit)
                                    .isEmpty())
                            .map(pages::named)
                            .toList(),
                    viewer.isOffice(id) ? Optional.of(figures(stores, all, room.today())) : Optional.empty());
        });
        room.pages().show(context, "visit/program", viewing.frame(context, "visit.program"), page);
    }

    /** Of how many new members; about fewer than ten nothing is said. */
    private static ProgramVisitsPage.Figures figures(Stores stores, List<Visit> visits, LocalDate today) {
        Map<ParticipantId, Set<VisitState>> states = new HashMap<>();
        visits.forEach(visit -> stores.pairings()
                .find(visit.pairing())
                .ifPresent(pairing -> states.computeIfAbsent(pairing.mentee(), any -> EnumSet.noneOf(VisitState.class))
                        .add(visit.state(today))));
        PeopleBy<VisitState> people = PeopleBy.of(List.of(VisitState.AGREED, VisitState.HAPPENED), states);
        return new ProgramVisitsPage.Figures(
                people.people().getOrDefault(VisitState.AGREED, OptionalInt.empty()),
                people.people().getOrDefault(VisitState.HAPPENED, OptionalInt.empty()));
    }
}
