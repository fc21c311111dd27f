package ca.learningpartners.tool.assessment;

import ca.learningpartners.mentorship.completion.DecidingCompletion;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.reflection.AssessmentId;
import ca.learningpartners.mentorship.reflection.Place;
import ca.learningpartners.mentorship.reflection.Questions;
import ca.learningpartners.mentorship.store.Stores;
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
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** Seeing where one stands, and one's own growth. */
public final class AssessmentRoutes {

    private static final String FORM = "/programs/{program}/self-assessment";
    private static final String CHANGED = "assessment-changed";

    private final Room room;
    private final Viewing viewing;
    private final ConfidenceRoutes confidence;

    public AssessmentRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.confidence = new ConfidenceRoutes(room, viewing);
    }

    public void register(RoutesConfig routes) {
        routes.get(FORM, context -> form(context, pages -> AssessmentInput.of(pages.draft()), Optional.empty()));
        routes.post(FORM, this::save);
        routes.post(FORM + "/withdrawal", this::discard);
        routes.get("/programs/{program}/growth", this::growth);
        confidence.register(routes);
    }

    private void save(Context context) {
        Viewer viewer = viewing.viewer(context);
        Questions questions = Questions.ofStanding(program(context, viewer).template());
        AssessmentInput typed = AssessmentInput.of(context, questions);
        try {
            SortedMap<String, Place> places = typed.places(questions);
            AssessmentId id = typed.assessment();
            Instant now = room.clock().instant();
            viewer.store().write(stores -> {
                Program program = program(stores, context);
                AssessmentPages.assessing(stores)
                        .save(viewer.actor(), program, id, places, typed.revision(), typed.finish(), now);
                declare(stores, viewer, program, typed, now);
                return true;
            });
            context.redirect(after(context, typed), HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            again(context, typed, unfit);
        } catch (RefusedException refused) {
            if (!refused.refusal().code().startsWith("assessment-")) {
                throw refused;
            }
            again(context, typed, new UnfitField("", refused.refusal()));
        }
    }

    /** Only that it is done is told, and only if the person wishes. */
    private static void declare(Stores stores, Viewer viewer, Program program, AssessmentInput typed, Instant now) {
        if (typed.finish() && typed.declare()) {
            new DecidingCompletion(stores.completions(), stores.audit())
                    .declareSelfAssessment(viewer.actor(), program.id(), now);
        }
    }

    private static String after(Context context, AssessmentInput typed) {
        String program = "/programs/" + context.pathParam("program");
        return typed.finish()
                ? program + "/growth?done=assessment-finished"
                : program + "/self-assessment?done=assessment-saved";
    }

    private void again(Context context, AssessmentInput typed, UnfitField unfit) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        boolean old =
                unfit.refusal().code().equals(CHANGED) || unfit.refusal().code().equals("form-too-old");
        form(
                context,
                pages -> old ? typed.onTopOf(pages.draft()) : typed,
                Optional.of(unfit.problem(viewing.messages(context))));
    }

    private void discard(Context context) {
        Viewer viewer = viewing.viewer(context);
        AssessmentId id = Forms.value(context, "id", AssessmentId::new).orElseThrow(NotFoundResponse::new);
        ProgramId program = id(context);
        viewer.store().write(stores -> {
            AssessmentPages.assessing(stores)
                    .discard(viewer.actor(), program, id, room.clock().instant());
            return true;
        });
        context.redirect("/programs/" + program + "/self-assessment?done=assessment-discarded", HttpStatus.SEE_OTHER);
    }

    private void form(
            Context context, Function<AssessmentPages, AssessmentInput> typed, Optional<UnfitField.Problem> problem) {
        AssessmentPage page = read(context, pages -> pages.form(typed.apply(pages), problem));
        room.pages().show(context, "self-assessment", viewing.frame(context, "assessment.title"), page);
    }

    private void growth(Context context) {
        GrowthPage page = read(context, AssessmentPages::growth);
        room.pages()
                .show(context, "growth", viewing.frame(context, "growth.title").widened(), page);
    }

    private <T> T read(Context context, Function<AssessmentPages, Optional<T>> made) {
        Viewer viewer = viewing.viewer(context);
        return viewer.store()
                .read(stores -> made.apply(new AssessmentPages(stores, program(stores, context), viewer)))
                .orElseThrow(NotFoundResponse::new);
    }

    private static Program program(Context context, Viewer viewer) {
        return viewer.store().read(stores -> program(stores, context));
    }

    private static Program program(Stores stores, Context context) {
        return stores.programs().find(id(context)).orElseThrow(NotFoundResponse::new);
    }

    private static ProgramId id(Context context) {
        return Forms.path(context, "program", ProgramId::new);
    }
}
