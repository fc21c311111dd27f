package ca.learningpartners.tool.evaluation;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.Definition;
import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.jdbi.FactStatements;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.platform.FigureMaking;
import ca.learningpartners.tool.platform.IdentityStore;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.FigureSight;
import ca.learningpartners.tool.viewer.FigureWords;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Set;

/** What a figure is and where it comes from, for whoever sees it: everything that is shown can be followed to its query. */
public final class DefinitionRoutes {

    private final Room room;
    private final Viewing viewing;
    private final FigureMaking making;

    public DefinitionRoutes(Room room, Viewing viewing, FigureMaking making) {
        this.room = room;
        this.viewing = viewing;
        this.making = making;
    }

    public void register(RoutesConfig routes) {
        routes.get("/programs/{program}/figures/measures/<key>", this::show);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        FigureSight sight = FigureSight.require(viewer, id);
        Frame frame = viewing.frame(context, "definition.title");
        String key = context.pathParam("key");
        DefinitionPage page = viewer.store().read(stores -> {
            Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
            Bulletin bulletin = stores.bulletins().latest(id).orElseThrow(NotFoundResponse::new);
            Figure figure = figure(stores, bulletin, key, sight);
            return page(stores, program, bulletin, figure, frame);
        });
        room.pages().show(context, "figures-definition", frame, page);
    }

    /** The one of everybody, at its first point; a measure nobody may show to the viewer is not there. */
    private static Figure figure(Stores stores, Bulletin bulletin, String key, FigureSight sight) {
        return stores.bulletins().figures(bulletin.id()).stream()
                .filter(each -> each.measure().key().equals(key))
                .filter(each -> each.slice().dimension() == Dimension.EVERYBODY)
                .filter(sight::sees)
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private DefinitionPage page(Stores stores, Program program, Bulletin bulletin, Figure figure, Frame frame) {
        FigureWords words = FigureWords.of(stores, frame.messages(), program);
        Measure measure = figure.measure();
        String figures = "/programs/" + program.id() + "/figures/";
        List<DefinitionPage.Asked> asked = asked(stores, measure);
        return new DefinitionPage(
                program.id().value(),
                program.title().in(frame.locale()),
                new OverviewPage.Link(words.theme(measure.theme()), figures + FigureWords.word(measure.theme()), false),
                words.name(measure),
                words.how(measure),
                measure.key(),
                words.unit(measure.unit()),
                words.value(figure),
                about(figure, words),
                figure.value().isPresent() && figure.asOf().isBefore(bulletin.asOf())
                        ? words.messages().get("definition.stands", bulletin.asOf())
                        : "",
                measure.unit() != Unit.THINGS || figure.people().isPresent(),
                new Workings(words.messages()).of(measure),
                asked.isEmpty()
                        ? ""
                        : words.messages()
                                .get(
                                        "definition.worked.rows",
                                        words.messages()
                                                .list(asked.stream()
                                                        .map(DefinitionPage.Asked::name)
                                                        .toList())),
                asked);
    }

    /** Of which day the figure itself is, and of how many people; or why it is not shown. */
    private static String about(Figure figure, FigureWords words) {
        if (figure.hidden().isPresent()) {
            return words.hidden(figure);
        }
        return figure.people().isPresent()
                ? words.messages()
                        .get("definition.about", figure.asOf(), figure.people().getAsInt())
                : words.messages().get("definition.as-of", figure.asOf());
    }

    private List<DefinitionPage.Asked> asked(Stores stores, Measure measure) {
        return making.sources(stores).stream()
                .flatMap(source -> source.definitions().stream())
                .filter(definition -> definition.defines(measure))
                .map(Definition::rests)
                .flatMap(Set::stream)
                .distinct()
                .map(statement -> new DefinitionPage.Asked(statement.key() + ".sql", sql(statement)))
                .toList();
    }

    private static String sql(Statement statement) {
        return FactStatements.text(statement).orElseGet(IdentityStore::arrivals).strip();
    }
}
