package ca.learningpartners.tool.assessment;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.reflection.Questions;
import ca.learningpartners.mentorship.reflection.SayingHowConfident;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** A few questions on how confident one feels, and how that changed. */
final class ConfidenceRoutes {

    private static final String ADDRESS = "/programs/{program}/confidence";

    private final Room room;
    private final Viewing viewing;

    ConfidenceRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS, context -> show(context, Map.of(), Optional.empty()));
        routes.post(ADDRESS, this::answer);
        routes.post(ADDRESS + "/passing", this::passOver);
    }

    private void answer(Context context) {
        Viewer viewer = viewing.viewer(context);
        Map<String, String> typed = typed(context, viewer);
        try {
            SortedMap<String, Integer> steps = steps(typed);
            LocalDate wave = UnfitField.day("", Forms.text(context, "wave").orElse(""));
            say(
                    context,
                    viewer,
                    (it, program) -> it.answer(
                            viewer.actor(),
                            program,
                            wave,
                            steps,
                            room.today(),
                            room.clock().instant()));
            context.redirect(address(context) + "?done=confidence-said", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            again(context, typed, unfit);
        } catch (RefusedException refused) {
            if (!refused.refusal().code().startsWith("confidence-")) {
                throw refused;
            }
            again(context, typed, new UnfitField("", refused.refusal()));
        }
    }

    private void passOver(Context context) {
        Viewer viewer = viewing.viewer(context);
        LocalDate wave = Forms.day(context, "wave").orElseThrow(NotFoundResponse::new);
        say(
                context,
                viewer,
                (it, program) -> it.passOver(
                        viewer.actor(),
                        program,
                        wave,
                        room.today(),
                        room.clock().instant()));
        context.redirect(address(context) + "?done=confidence-passed", HttpStatus.SEE_OTHER);
    }

    private static void say(Context context, Viewer viewer, BiConsumer<SayingHowConfident, Program> deed) {
        viewer.store().write(stores -> {
            deed.accept(ConfidencePages.saying(stores), program(stores, context));
            return true;
        });
    }

    private void again(Context context, Map<String, String> typed, UnfitField unfit) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, typed, Optional.of(unfit.problem(viewing.messages(context))));
    }

    private void show(Context context, Map<String, String> typed, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        ConfidencePage page = viewer.store()
                .read(stores -> new ConfidencePages(stores, program(stores, context), viewer, room.today())
                        .page(typed, problem))
                .orElseThrow(NotFoundResponse::new);
        room.pages()
                .show(
                        context,
                        "confidence",
                        viewing.frame(context, "confidence.title").widened(),
                        page);
    }

    private static Map<String, String> typed(Context context, Viewer viewer) {
        Map<String, String> typed = new HashMap<>();
        Program program = viewer.store().read(stores -> program(stores, context));
        Questions.ofConfidence(program.template())
                .items()
                .forEach(item ->
                        Forms.text(context, "step." + item.key()).ifPresent(step -> typed.put(item.key(), step)));
        return typed;
    }

    private static SortedMap<String, Integer> steps(Map<String, String> typed) {
        SortedMap<String, Integer> steps = new TreeMap<>();
        typed.forEach((item, step) -> {
            if (!step.matches("[1-9]")) {
                throw new UnfitField("", Refusal.of("confidence-unread", item));
            }
            steps.put(item, Integer.valueOf(step));
        });
        return steps;
    }

    private static Program program(Stores stores, Context context) {
        return stores.programs()
                .find(Forms.path(context, "program", ProgramId::new))
                .orElseThrow(NotFoundResponse::new);
    }

    private static String address(Context context) {
        return "/programs/" + context.pathParam("program") + "/confidence";
    }
}
