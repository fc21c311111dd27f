package ca.learningpartners.tool.network;

import ca.learningpartners.mentorship.network.FirstAnswers;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import com.ibm.icu.text.Collator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Time to the first answer, for the Provincial Office: counts about ten people or more, and nothing that was written. */
final class AnswerTimesRoutes {

    private final Room room;
    private final Viewing viewing;

    AnswerTimesRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    void register(RoutesConfig routes) {
        routes.get("/programs/{program}/network/times", this::show);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        if (!viewer.isOffice(id)) {
            throw new NotFoundResponse();
        }
        Locale reader = viewing.messages(context).locale();
        AnswerTimesPage page = viewer.store().read(stores -> {
            Program program = stores.programs().find(id).orElseThrow(NotFoundResponse::new);
            FirstAnswers figures = FirstAnswers.of(
                    stores.asks().in(id),
                    stores.asks().repliesIn(id),
                    room.clock().instant());
            return page(program, figures, reader);
        });
        room.pages().show(context, "network/times", viewing.frame(context, "times.title"), page);
    }

    private static AnswerTimesPage page(Program program, FirstAnswers figures, Locale reader) {
        List<AnswerTimesPage.Line> lines = new ArrayList<>();
        figures.topics()
                .forEach((topic, figure) -> lines.add(line(
                        Optional.ofNullable(program.template().topics().get(topic))
                                .map(text -> text.in(reader))
                                .orElse(topic.key()),
                        figure)));
        lines.sort(Comparator.comparing(AnswerTimesPage.Line::name, Collator.getInstance(reader)));
        lines.add(0, line("", figures.all()));
        long longest =
                lines.stream().mapToLong(line -> line.hours().orElse(1)).max().orElse(1);
        return new AnswerTimesPage(program.id().value(), program.title().in(reader), lines, Math.max(longest, 1));
    }

    private static AnswerTimesPage.Line line(String name, Optional<FirstAnswers.Figure> figure) {
        return new AnswerTimesPage.Line(
                name,
                figure.map(each -> OptionalLong.of(each.asks())).orElse(OptionalLong.empty()),
                figure.flatMap(FirstAnswers.Figure::median)
                        .map(median -> OptionalLong.of(Math.max(1, median.toHours())))
                        .orElse(OptionalLong.empty()),
                figure.flatMap(FirstAnswers.Figure::soon).map(OptionalLong::of).orElse(OptionalLong.empty()));
    }
}
