package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.PlanningWaves;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The Office plans a wave, changes it before it opens, and closes it early if it must. */
final class PlanRoutes {

    private static final String ADDRESS = "/programs/{program}/surveys";

    private final Room room;
    private final Viewing viewing;
    private final WavePageRoutes wavePage;

    PlanRoutes(Room room, Viewing viewing, WavePageRoutes wavePage) {
        this.room = room;
        this.viewing = viewing;
        this.wavePage = wavePage;
    }

    void register(RoutesConfig routes) {
        routes.get(
                ADDRESS + "/new", context -> showForm(context, PlanInput.fresh(room.today()), true, Optional.empty()));
        routes.post(ADDRESS, this::plan);
        routes.get(ADDRESS + "/{wave}/plan", context -> showForm(context, kept(context), false, Optional.empty()));
        routes.post(ADDRESS + "/{wave}/plan", this::change);
        routes.post(ADDRESS + "/{wave}/closing", this::close);
    }

    private void plan(Context context) {
        Viewer viewer = viewing.viewer(context);
        Program program = program(context, viewer);
        PlanInput typed = PlanInput.of(context);
        try {
            Wave wave = viewer.store()
                    .write(stores -> inForm(() -> planning(stores)
                            .plan(
                                    viewer.actor(),
                                    program,
                                    typed.waveId(),
                                    typed.asked(),
                                    typed.audience(),
                                    typed.window(),
                                    room.today(),
                                    room.clock().instant())));
            context.redirect(address(context) + "/" + wave.id() + "?done=wave-planned", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            boolean used = unfit.refusal().code().matches("wave-id-taken|form-too-old");
            again(context, used ? typed.renewed() : typed, true, unfit);
        }
    }

    private void change(Context context) {
        Viewer viewer = viewing.viewer(context);
        Program program = program(context, viewer);
        PlanInput typed = PlanInput.of(context);
        WaveId id = Forms.path(context, "wave", WaveId::new);
        try {
            viewer.store()
                    .<Wave>write(stores -> inForm(() -> planning(stores)
                            .change(
                                    viewer.actor(),
                                    program,
                                    id,
                                    typed.edition(),
                                    typed.asked(),
                                    typed.audience(),
                                    typed.window(),
                                    room.today(),
                                    room.clock().instant())));
            context.redirect(address(context) + "/" + id + "?done=saved", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            again(context, typed, false, unfit);
        }
    }

    private void close(Context context) {
        Viewer viewer = viewing.viewer(context);
        Program program = program(context, viewer);
        WaveId id = Forms.path(context, "wave", WaveId::new);
        try {
            String reason = UnfitField.needed(
                    "reason", Forms.text(context, "reason").orElse(""), Wave.EarlyEnd.LONGEST, "wave-reason-needed");
            viewer.store()
                    .<Wave>write(stores -> planning(stores)
                            .close(
                                    viewer.actor(),
                                    program,
                                    id,
                                    reason,
                                    room.today(),
                                    room.clock().instant()));
            context.redirect(address(context) + "/" + id + "?done=wave-closed", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            wavePage.again(context, unfit);
        }
    }

    private PlanInput kept(Context context) {
        Viewer viewer = viewing.viewer(context);
        Program program = program(context, viewer);
        return viewer.store()
                .read(stores -> stores.waves().find(Forms.path(context, "wave", WaveId::new)))
                .filter(wave -> wave.program().equals(program.id()) && wave.state(room.today()) == Wave.State.PLANNED)
                .map(PlanInput::of)
                .orElseThrow(NotFoundResponse::new);
    }

    private void again(Context context, PlanInput typed, boolean isNew, UnfitField unfit) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        showForm(context, typed, isNew, Optional.of(unfit.problem(viewing.messages(context))));
    }

    private void showForm(Context context, PlanInput typed, boolean isNew, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        Program program = program(context, viewer);
        String action = isNew ? address(context) : address(context) + "/" + context.pathParam("wave") + "/plan";
        PlanFormPage page = viewer.store()
                .read(stores -> new PlanFormPage(
                        program.id().value(),
                        action,
                        isNew,
                        Instrument.of(program.template()),
                        places(stores, program),
                        typed,
                        problem));
        room.pages().show(context, "survey/plan", viewing.frame(context, "surveys.plan"), page);
    }

    /** The districts of all who take part, by number. */
    private static List<PlanFormPage.Place> places(Stores stores, Program program) {
        TreeMap<Integer, PlanFormPage.Place> places = new TreeMap<>();
        Stream<Participant> people = Stream.concat(
                stores.enrolments().mentees(program.id()).stream().map(mentee -> mentee.person()),
                stores.enrolments().mentors(program.id()).stream().map(mentor -> mentor.person()));
        people.flatMap(person -> Optional.ofNullable(person.district()).stream())
                .distinct()
                .forEach(number -> places.put(
                        number.value(),
                        new PlanFormPage.Place(
                                String.valueOf(number.value()),
                                stores.districts()
                                        .find(number)
                                        .map(District::name)
                                        .orElse(number.toString()))));
        return List.copyOf(places.values());
    }

    private Program program(Context context, Viewer viewer) {
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        if (!viewer.isOffice(id)) {
            throw new NotFoundResponse();
        }
        return viewer.store().read(stores -> stores.programs().find(id)).orElseThrow(NotFoundResponse::new);
    }

    private static PlanningWaves planning(Stores stores) {
        return new PlanningWaves(stores.waves(), stores.enrolments(), stores.audit());
    }

    /** What a rule says comes back into the form; that there is nothing here, or nothing to change any more, does not. */
    private static <T> T inForm(Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException refused) {
            String code = refused.refusal().code();
            if (code.startsWith("unknown-") || code.equals("wave-is-open") || code.equals("wave-closed")) {
                throw refused;
            }
            String field = code.startsWith("wave-opens") ? "opens" : code.startsWith("wave-audience") ? "roles" : "";
            throw new UnfitField(field, refused.refusal());
        }
    }

    private static String address(Context context) {
        return "/programs/" + context.pathParam("program") + "/surveys";
    }
}
