package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.survey.Instrument;
import ca.learningpartners.mentorship.survey.InstrumentId;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/**
 * The waves of a program for those who look after it: what is asked of whom and until when, how many answered, and what.
 * What people wrote in their own words is for evaluators alone.
 */
public final class SurveyRoutes {

    private static final String ADDRESS = "/programs/{program}/surveys";

    private final Room room;
    private final Viewing viewing;
    private final WaveRoutes waves;
    private final WavePageRoutes wave;
    private final PlanRoutes plans;

    public SurveyRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.waves = new WaveRoutes(room, viewing);
        this.wave = new WavePageRoutes(room, viewing);
        this.plans = new PlanRoutes(room, viewing, wave);
    }

    public void register(RoutesConfig routes) {
        waves.register(routes);
        plans.register(routes);
        routes.get(ADDRESS, this::list);
        routes.get(ADDRESS + "/instruments/{instrument}", this::instrument);
        wave.register(routes);
        routes.get(ADDRESS + "/{wave}/words", this::words);
    }

    private void list(Context context) {
        Viewer viewer = viewing.viewer(context);
        SurveysPage page =
                viewer.store().read(stores -> pages(context, viewer, stores).list());
        room.pages().show(context, "survey/surveys", viewing.frame(context, "surveys.title"), page);
    }

    private void instrument(Context context) {
        Viewer viewer = viewing.viewer(context);
        InstrumentPage page = viewer.store().read(stores -> {
            Program program = pages(context, viewer, stores).program();
            return InstrumentId.parse(context.pathParam("instrument"))
                    .flatMap(id -> Instrument.of(program.template()).stream()
                            .filter(offered -> offered.id().equals(id))
                            .findFirst())
                    .map(found -> new InstrumentPage(program.id().value(), found))
                    .orElseThrow(NotFoundResponse::new);
        });
        room.pages().show(context, "survey/instrument", viewing.frame(context, "surveys.instrument"), page);
    }

    private void words(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        if (!viewer.actor().is(Role.EVALUATOR, program)) {
            throw new NotFoundResponse();
        }
        WordsPage page = viewer.store(Purpose.EVALUATING)
                .read(stores -> pages(context, viewer, stores).words(Forms.path(context, "wave", WaveId::new)))
                .orElseThrow(NotFoundResponse::new);
        room.pages().show(context, "survey/words", viewing.frame(context, "surveys.words"), page);
    }

    private SurveyPages pages(Context context, Viewer viewer, Stores stores) {
        return wave.pages(context, viewer, stores);
    }
}
