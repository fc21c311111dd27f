package ca.learningpartners.tool.home;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.matchmaking.Choosing;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Intake;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.progress.NextStep;
import ca.learningpartners.mentorship.progress.Rhythm;
import ca.learningpartners.mentorship.progress.Situation;
import ca.learningpartners.mentorship.pulse.ContactWish;
import ca.learningpartners.mentorship.session.Usual;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Part;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import ca.learningpartners.tool.viewer.WebSession;
import ca.learningpartners.tool.viewer.WebSessionStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The first screen, and the other language. */
public final class HomeRoutes {

    private static final int LONGEST_PATH = 300;

    private final Room room;
    private final Viewing viewing;
    private final WebSessionStore sessions;
    private final HomeReadModel counts;
    private final Desks desks;

    public HomeRoutes(Room room, Viewing viewing, WebSessionStore sessions) {
        this.room = room;
        this.viewing = viewing;
        this.sessions = sessions;
        this.counts = new HomeReadModel(room.database());
        this.desks = new Desks(room);
    }

    public void register(RoutesConfig routes) {
        routes.get("/", this::home);
        routes.post("/language", this::language);
        routes.post("/admin/language", this::language);
    }

    private void home(Context context) {
        Viewer viewer = viewing.viewer(context);
        List<Program> all = viewer.store().read(stores -> programs(viewer, stores));
        List<Program> here =
                onScreen(all, asked(context).or(() -> viewer.session().aim().program()));
        List<HomePage.Choosing> choosing = viewer.store().read(stores -> choosing(viewer, here, stores));
        List<HomePage.Alumnus> alumni =
                afterwards(viewer, here, (after, program) -> after.alumnus(viewer.id(), program));
        HomePage page = new HomePage(
                viewer.store().read(stores -> partnerships(viewer, here, stores)),
                viewer.store().read(stores -> new Pulses(stores, viewer.id(), room.clock()).in(here)),
                unpaired(viewer, Role.MENTEE, here, choosing).stream()
                        .filter(waiting ->
                                alumni.stream().noneMatch(past -> past.program().equals(waiting.program())))
                        .toList(),
                unpaired(viewer, Role.MENTOR, here, choosing),
                choosing,
                afterwards(viewer, here, (after, program) -> after.concluded(viewer.id(), program)),
                alumni,
                counts.joined(viewer, room.clock().instant(), room.clock().getZone()),
                counts.asks(viewer, room.clock().instant()),
                viewer.store()
                        .read(stores ->
                                new Assisting(stores, viewer, room.clock().instant()).all()),
                here.stream()
                        .filter(program -> viewer.isOffice(program.id())
                                || !viewer.coordinated(program.id()).isEmpty())
                        .map(program -> counts.desk(
                                program,
                                viewer,
                                desks.attention(program, viewer),
                                viewer.store().read(stores -> wishes(stores, program)),
                                room.today(),
                                room.clock().instant()))
                        .toList(),
                viewer.store().read(stores -> evaluating(viewer, here, stores)),
                viewer.store().read(stores -> earlier(viewer, here, alumni, stores)),
                viewer.store().read(stores -> shared(viewer, stores)),
                viewer.store().read(stores -> new Reminders(stores, viewer.id(), room.clock()).in(here)),
                viewer.store().read(stores -> new Happenings(stores, viewer, room.clock()).in(here)),
                here.stream()
                        .map(program -> new HomePage.Parts(
                                program.title(), Part.alone(viewer, program), Part.of(viewer, program)))
                        .toList(),
                all.stream()
                        .filter(program -> !here.contains(program))
                        .map(program -> new HomePage.Elsewhere(program.id().value(), program.title()))
                        .toList());
        room.pages().show(context, "home", viewing.frame(context, "home.title"), page);
    }

    private static List<HomePage.Evaluating> evaluating(Viewer viewer, List<Program> here, Stores stores) {
        return here.stream()
                .filter(program -> viewer.actor().is(Role.EVALUATOR, program.id()))
                .map(program -> new HomePage.Evaluating(
                        program.id().value(),
                        program.title(),
                        stores.bulletins().latest(program.id()).map(Bulletin::asOf)))
                .toList();
    }

    /** How many people would like to be contacted, of those whose wish reaches the viewer and nobody has taken up. */
    private static int wishes(Stores stores, Program program) {
        return (int) stores.contactWishes().open(program.id()).stream()
                .filter(wish -> wish.state() == ContactWish.State.ASKED)
                .count();
    }

    private <T> List<T> afterwards(
            Viewer viewer, List<Program> here, BiFunction<Afterwards, Program, Optional<T>> told) {
        return viewer.store()
                .read(stores -> here.stream()
                        .flatMap(program -> told.apply(new Afterwards(stores, room.clock()), program).stream())
                        .toList());
    }

    /** What is over and has its copy, but for those an alumnus is led to anyway. */
    private List<HomePage.Copy> earlier(
            Viewer viewer, List<Program> here, List<HomePage.Alumnus> alumni, Stores stores) {
        Set<String> shown = alumni.stream()
                .flatMap(past -> past.copies().stream())
                .map(HomePage.Copy::id)
                .collect(Collectors.toSet());
        return here.stream()
                .flatMap(program -> new Afterwards(stores, room.clock()).earlier(viewer.id(), program).stream())
                .filter(copy -> !shown.contains(copy.id()))
                .toList();
    }

    /** The goals of colleagues the viewer was invited to, whatever program they belong to. */
    private static List<HomePage.SharedGoal> shared(Viewer viewer, Stores stores) {
        return stores.goals().standing(viewer.id()).stream()
                .flatMap(invitation -> stores.goals().find(invitation.goal()).stream())
                .map(goal -> new HomePage.SharedGoal(
                        goal.id().value(),
                        name(goal.owner(), stores),
                        goal.words().text()))
                .toList();
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
        return text.length() <= LONGEST_PATH && text.matches("(/[\\w.-]+)+(\\?[\\w.&=-]*)?");
    }

    private static List<Program> programs(Viewer viewer, Stores stores) {
        return viewer.programs().stream()
                .flatMap(id -> stores.programs().find(id).stream())
                .toList();
    }

    private List<HomePage.Partnership> partnerships(Viewer viewer, List<Program> here, Stores stores) {
        return stores.pairings().of(viewer.id()).stream()
                .filter(pairing -> pairing.standsAt(room.clock().instant()))
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
        Situation known = Situation.of(stores, pairing, viewer, room.clock().instant());
        ZoneId zone = stores.zones().of(viewer);
        return new HomePage.Partnership(
                pairing.id().value(),
                program.id().value(),
                name(partner, stores),
                mentoring,
                program.template().terms().partnerOf(mentoring),
                NextStep.of(known, Rhythm.of(stores, pairing).everyDays(), room.today()),
                known.arranged(),
                zone,
                pairing.mayLog(viewer),
                Usual.of(stores.sessions(), pairing.id()),
                LocalDate.ofInstant(room.clock().instant(), zone),
                pairing.acceptedAt(partner).isEmpty(),
                until(pairing, viewer, here(stores, pairing.mentee(), program)),
                contacts.latest(),
                contacts.count());
    }

    /** Once an offer has waited for this partner for a while, the last whole day to answer it. */
    private Optional<LocalDate> until(Pairing pairing, ParticipantId viewer, Program program) {
        Duration patience = Duration.ofDays(program.setting(PolicyKey.OFFER_NUDGE_DAYS));
        boolean due = pairing.acceptedAt(viewer).isEmpty()
                && !room.clock().instant().isBefore(pairing.offered().at().plus(patience));
        return Optional.ofNullable(pairing.lapses())
                .filter(moment -> due)
                .map(moment ->
                        LocalDate.ofInstant(moment, room.clock().getZone()).minusDays(1));
    }

    /** The program as it is in somebody's district. */
    private static Program here(Stores stores, ParticipantId person, Program program) {
        return program.in(stores.participants().districtOf(person).orElse(null));
    }

    private static String name(ParticipantId person, Stores stores) {
        return stores.participants().find(person).map(Participant::name).orElseThrow();
    }

    /** Where the viewer was shown people to choose from and nothing is settled yet. */
    private List<HomePage.Choosing> choosing(Viewer viewer, List<Program> here, Stores stores) {
        Choosing choosing = new Choosing(stores);
        List<HomePage.Choosing> asked = new ArrayList<>();
        for (Program program : here) {
            for (Role role : List.of(Role.MENTEE, Role.MENTOR)) {
                if (!choosing.shown(program.id(), viewer.id(), role).isEmpty()
                        && choosing.isOpen(
                                program.id(), viewer.id(), role, room.clock().instant())) {
                    asked.add(new HomePage.Choosing(
                            program.id().value(),
                            program.template().terms().partnerOf(role == Role.MENTOR),
                            role == Role.MENTOR,
                            !choosing.said(program.id(), viewer.id(), role).isEmpty()));
                }
            }
        }
        return asked;
    }

    /** Without those who are asked to choose: choosing is their next step. */
    private List<HomePage.Waiting> unpaired(
            Viewer viewer, Role role, List<Program> programs, List<HomePage.Choosing> choosing) {
        List<String> without = counts.unpaired(viewer, role);
        return programs.stream()
                .filter(program -> without.contains(program.id().value()))
                .filter(program -> choosing.stream()
                        .noneMatch(asked -> asked.program().equals(program.id().value())
                                && asked.mentoring() == (role == Role.MENTOR)))
                .map(program -> waiting(viewer, role, program))
                .toList();
    }

    private HomePage.Waiting waiting(Viewer viewer, Role role, Program program) {
        Optional<Intake> intake = viewer.store()
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
