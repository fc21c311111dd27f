package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.Answers;
import ca.learningpartners.mentorship.survey.Instrument;
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
import java.util.Optional;
import java.util.Set;

/** Somebody answers a wave, or says that they would rather not. */
final class WaveRoutes {

    private static final String ADDRESS = "/programs/{program}/waves/{wave}";

    /** What is said on a page of its own status: it is not the form that is at fault. */
    private static final Set<String> TOO_LATE = Set.of("wave-closed", "wave-not-open", "wave-instrument-changed");

    private final Room room;
    private final Viewing viewing;

    WaveRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get(ADDRESS, context -> show(context, Optional.empty(), false, Optional.empty()));
        routes.post(ADDRESS, this::answer);
        routes.post(ADDRESS + "/declining", this::decline);
    }

    private void answer(Context context) {
        Viewer viewer = viewing.viewer(context);
        Wave wave = viewer.store().read(stores -> wave(context, viewer, stores));
        Optional<Instrument> asked = Instrument.find(wave.instrument());
        AnswerInput typed = AnswerInput.of(context, asked);
        try {
            Answers answers = typed.kept();
            boolean open = wave.state(room.today()) == Wave.State.OPEN;
            if (open
                    && viewer.store()
                            .read(stores -> pages(context, viewer, stores).leadsOn(wave, typed))) {
                show(context, Optional.of(typed), true, Optional.empty());
                return;
            }
            viewer.store().write(stores -> {
                AnswerPages.answering(stores)
                        .answer(
                                viewer.actor(),
                                wave(context, viewer, stores),
                                asked,
                                answers,
                                typed.agreed(),
                                typed.edition(),
                                room.today(),
                                room.clock().instant());
                return true;
            });
            context.redirect(context.path() + "?done=wave-answered", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            again(context, typed, unfit);
        } catch (RefusedException refused) {
            if (refused.refusal().code().startsWith("unknown-")) {
                throw refused;
            }
            again(context, typed, new UnfitField("", refused.refusal()));
        }
    }

    private void decline(Context context) {
        Viewer viewer = viewing.viewer(context);
        viewer.store().write(stores -> {
            Wave wave = wave(context, viewer, stores);
            AnswerPages.answering(stores)
                    .decline(viewer.actor(), wave, room.today(), room.clock().instant());
            return true;
        });
        context.redirect(context.path().replaceFirst("/declining$", "") + "?done=wave-declined", HttpStatus.SEE_OTHER);
    }

    /** Everything comes back as it was typed, also where nothing is taken any more. */
    private void again(Context context, AnswerInput typed, UnfitField unfit) {
        context.status(
                TOO_LATE.contains(unfit.refusal().code()) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, Optional.of(typed), false, Optional.of(unfit.problem(viewing.messages(context))));
    }

    private void show(
            Context context, Optional<AnswerInput> typed, boolean goesOn, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        AnswerPage page = viewer.store()
                .read(stores ->
                        pages(context, viewer, stores).page(wave(context, viewer, stores), typed, goesOn, problem))
                .orElseThrow(NotFoundResponse::new);
        room.pages().show(context, "survey/answer", viewing.frame(context, "wave.title"), page);
    }

    private Wave wave(Context context, Viewer viewer, Stores stores) {
        return pages(context, viewer, stores)
                .wave(Forms.path(context, "wave", WaveId::new))
                .orElseThrow(NotFoundResponse::new);
    }

    private AnswerPages pages(Context context, Viewer viewer, Stores stores) {
        Program program = stores.programs()
                .find(Forms.path(context, "program", ProgramId::new))
                .orElseThrow(NotFoundResponse::new);
        return new AnswerPages(
                stores, program, viewer, room.today(), room.clock().getZone());
    }
}
