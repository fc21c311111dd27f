package ca.learningpartners.tool.outcome;

import ca.learningpartners.mentorship.outcome.ImportingOutcomes;
import ca.learningpartners.mentorship.outcome.OutcomeFile;
import ca.learningpartners.mentorship.outcome.OutcomeReading;
import ca.learningpartners.mentorship.participant.CohortFile.Row;
import ca.learningpartners.mentorship.participant.ImportProblem;
import ca.learningpartners.mentorship.participant.ImportProblems;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.outcome.OutcomesPage.FileAnswer;
import ca.learningpartners.tool.outcome.OutcomesPage.FileProblem;
import ca.learningpartners.tool.runtime.CsvRows;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** A coordinator brings a file of what became of their people: all of it is taken in, or nothing, and every row that is wrong is told. */
final class OutcomeFileRoutes {

    /** So many problems are told on a page; whoever has more starts with these. */
    private static final int MOST = 100;

    private final Room room;
    private final Viewing viewing;
    private final BiConsumer<Context, Optional<FileAnswer>> page;

    OutcomeFileRoutes(Room room, Viewing viewing, BiConsumer<Context, Optional<FileAnswer>> page) {
        this.room = room;
        this.viewing = viewing;
        this.page = page;
    }

    void register(RoutesConfig routes) {
        routes.post(OutcomeRoutes.ADDRESS + "/file", this::takeIn);
    }

    private void takeIn(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = OutcomeRoutes.program(context);
        if (viewer.coordinated(program).isEmpty()) {
            throw new NotFoundResponse();
        }
        List<ImportProblem> problems = new ArrayList<>();
        List<Row> rows = rows(context, problems);
        viewer.store().write(stores -> {
            OutcomeReading reading = read(stores, viewer, program, rows);
            if (reading instanceof OutcomeReading.Faulty faulty) {
                List<ImportProblem> form = List.copyOf(problems);
                problems.clear();
                problems.addAll(CsvRows.both(form, faulty.problems()));
            } else if (problems.isEmpty() && reading instanceof OutcomeReading.Complete complete) {
                new ImportingOutcomes(stores.outcomes(), stores.audit())
                        .save(
                                program,
                                complete,
                                viewer.id().value(),
                                room.clock().instant());
            }
            return true;
        });
        if (problems.isEmpty()) {
            context.redirect("/programs/" + program + "/outcomes?done=outcomes-taken-in", HttpStatus.SEE_OTHER);
            return;
        }
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        page.accept(context, Optional.of(answer(problems, viewing.messages(context))));
    }

    /** Whoever is not of the viewer’s districts is nobody here. */
    private OutcomeReading read(Stores stores, Viewer viewer, ProgramId program, List<Row> rows) {
        Map<ParticipantId, Mentee> mentees = stores.enrolments().mentees(program).stream()
                .filter(mentee -> viewer.coordinates(mentee.person(), program))
                .collect(Collectors.toMap(Mentee::id, each -> each));
        return new OutcomeFile(id -> Optional.ofNullable(mentees.get(id)), false, room.today()).read(rows);
    }

    private static List<Row> rows(Context context, List<ImportProblem> problems) {
        UploadedFile sent = context.uploadedFile("file");
        if (sent == null) {
            return List.of();
        }
        try (CsvRows rows = CsvRows.of(sent.content(), problems)) {
            return rows.all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAnswer answer(List<ImportProblem> problems, Messages messages) {
        return new FileAnswer(
                problems.stream()
                        .limit(MOST)
                        .map(problem -> new FileProblem(place(problem, messages), sentence(problem, messages)))
                        .toList(),
                problems.size(),
                problems.size() >= ImportProblems.MOST);
    }

    private static String place(ImportProblem problem, Messages messages) {
        return problem.column() == 0
                ? messages.get("outcomes.file.line", problem.line())
                : messages.get("outcomes.file.place", problem.line(), problem.column(), problem.columnName());
    }

    private static String sentence(ImportProblem problem, Messages messages) {
        String key = "outcomes.problem." + problem.code();
        String ofColumn = key + "." + problem.columnName();
        return messages.get(
                messages.has(ofColumn) ? ofColumn : key, problem.details().toArray());
    }
}
