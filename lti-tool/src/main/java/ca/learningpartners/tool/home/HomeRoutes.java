package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingStatus;
import ca.learningpartners.mentorship.participant.Intake;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.progress.NextStep;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import ca.learningpartners.tool.viewer.WebSession;
import ca.learningpartners.tool.viewer.WebSessionStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/** The first screen, and the other language. */
public final class HomeRoutes {

    private static final int LONGEST_PATH = 300;

    private final Room room;
    private final Viewing viewing;
    private final WebSessionStore sessions;
    private final HomeReadModel counts;

    public HomeRoutes(Room room, Viewing viewing, WebSessionStore sessions) {
        this.room = room;
        this.viewing = viewing;
        this.sessions = sessions;
        this.counts = new HomeReadModel(room.database());
    }

    public void register(RoutesConfig routes) {
        routes.get("/", this::home);
        routes.post("/language", this::language);
        routes.post("/admin/language", this::language);
    }

    private void home(Context context) {
        Viewer viewer = viewing.viewer(context);
        List<Program> all = room.store().read(stores -> programs(viewer, stores));
        List<Program> here =
                onScreen(all, asked(context).or(() -> viewer.session().aim().program()));
        HomePage page = new HomePage(
                room.store().read(stores -> partnerships(viewer, here, stores)),
                unpaired(viewer, Role.MENTEE, here),
                unpaired(viewer, Role.MENTOR, here),
                here.stream()
                        .filter(program -> viewer.isOffice(program.id())
                                || !viewer.coordinated(program.id()).isEmpty())
                        .map(program -> counts.desk(program, viewer, room.today()))
                        .toList(),
                all.stream()
                        .filter(program -> !here.contains(program))
                        .map(program -> new HomePage.Elsewhere(program.id().value(), program.title()))
                        .toList());
        room.pages().show(context, "home", viewing.frame(context, "home.title"), page);
    }

    private static Optional<ProgramId> asked(Context context) {
        return Optional.ofNullable(context.queryParam("program")).flatMap(ProgramId::parse);
    }

    /** One program at a time, so that there is one next step: the one asked for, or the one the link belongs to. */
    private static List<Program> onScreen(List<Program> all, Optional<ProgramId> wanted) {
        List<Program> chosen = all.stream()
                .filter(program -> wanted.filter(program.id()::equals).isPresent())
                .toList();
        return chosen.isEmpty() ? all : chosen;
    }

    private void language(Context context) {
        WebSession session = viewing.require(context);
        sessions.speak(session, viewing.otherLanguage(context));
        String back = Optional.ofNullable(context.formParam("back")).orElse("/");
        context.redirect(isPath(back) ? back : "/", HttpStatus.SEE_OTHER);
    }

    /** A page of ours, and never the address of another host. */
    private static boolean isPath(String text) {
        return text.length() <= LONGEST_PATH && text.matches("(/[\\w.-]+)+");
    }

    private static List<Program> programs(Viewer viewer, Stores stores) {
        return viewer.programs().stream()
                .flatMap(id -> stores.programs().find(id).stream())
                .toList();
    }

    private List<HomePage.Partnership> partnerships(Viewer viewer, List<Program> here, Stores stores) {
        return stores.pairings().of(viewer.id()).stream()
                .filter(pairing -> pairing.status() != PairingStatus.CONCLUDED)
                .filter(pairing ->
                        here.stream().anyMatch(program -> program.id().equals(pairing.program())))
                .map(pairing -> partnership(viewer.id(), pairing, stores))
                .toList();
    }

    private HomePage.Partnership partnership(ParticipantId viewer, Pairing pairing, Stores stores) {
        Program program = stores.programs().find(pairing.program()).orElseThrow();
        HomeReadModel.Contacts contacts = counts.contacts(pairing);
        ParticipantId partner = pairing.partnerOf(viewer);
        boolean mentoring = viewer.equals(pairing.mentor());
        return new HomePage.Partnership(
                pairing.id().value(),
                program.id().value(),
                stores.participants().find(partner).map(Participant::name).orElseThrow(),
                mentoring,
                program.template().terms().partnerOf(mentoring),
                NextStep.of(pairing, viewer, contacts.latest(), program.setting(PolicyKey.CADENCE_DAYS), room.today()),
                pairing.acceptedAt(partner).isEmpty(),
                contacts.latest(),
                contacts.count());
    }

    private List<HomePage.Waiting> unpaired(Viewer viewer, Role role, List<Program> programs) {
        List<String> without = counts.unpaired(viewer, role);
        return programs.stream()
                .filter(program -> without.contains(program.id().value()))
                .map(program -> waiting(viewer, role, program))
                .toList();
    }

    private HomePage.Waiting waiting(Viewer viewer, Role role, Program program) {
        Optional<Intake> intake = room.store()
                .read(stores -> Intake.of(stores.enrolments(), program.id(), viewer.id()))
                .filter(known -> known.part() == role);
        List<Question> open = intake.map(Intake::open).orElse(List.of());
        return new HomePage.Waiting(
                program.id().value(),
                program.title(),
                program.template().terms().partnerOf(role == Role.MENTOR),
                open.size(),
                intake.map(Intake::suffices).orElse(true),
                open.stream().findFirst().map(first -> "/programs/" + program.id() + "/intake/" + first.key()));
    }
}
