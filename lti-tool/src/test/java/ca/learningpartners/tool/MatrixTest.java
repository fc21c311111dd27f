package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Extent;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.running.CapturedLogs;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.RunningTool;
import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever looks, wherever they look: they find what the access matrix lets them read, and nothing else. */
class MatrixTest {

    @RegisterExtension
    final CapturedLogs logs = new CapturedLogs();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everybody_finds_what_the_matrix_lets_them_read_and_nothing_else(Kind kind) {
        assertThat(wrong(kind, (routes, data) -> {})).isEmpty();
    }

    @Test
    void a_note_that_is_shown_at_one_address_too_many_is_found() {
        List<String> wrong = wrong(
                Kind.SQLITE,
                (routes, data) -> routes.get(
                        "/programs/{program}/planted",
                        context -> context.result(data.store()
                                .<String>read(stores -> stores.sessions()
                                        .find(new SessionId("session-two"))
                                        .map(Session::note)
                                        .orElse("")))));
        assertThat(wrong).isNotEmpty().allMatch(line -> line.contains("/programs/bcssa/planted"));
    }

    private List<String> wrong(Kind kind, BiConsumer<RoutesConfig, DataFolder> besides) {
        AtomicReference<ToolServer> server = new AtomicReference<>();
        RunningTool.Serving serving = (settings, clock) -> {
            server.set(ToolServer.start(settings, clock, besides));
            return new RunningTool.Served(server.get().baseUrl(), server.get()::close);
        };
        try (RunningTool tool = RunningTool.served(kind, serving)) {
            PlantedProgram program = PlantedProgram.in(tool);
            WalkEverywhere walk = new WalkEverywhere(tool, server.get().addresses(), program);
            List<Onlooker> onlookers = Onlooker.in(tool);
            logs.forget();
            List<String> wrong = new ArrayList<>();
            onlookers.forEach(onlooker -> wrong.addAll(wrong(onlooker, walk, program, tool)));
            String told = logs.text() + told(tool);
            program.planted().stream()
                    .filter(planted -> planted.datum() != Datum.MEETING && told.contains(planted.word()))
                    .forEach(planted -> wrong.add(planted + " in mail, log or gradebook"));
            System.out.println(
                    kind + ": " + onlookers.size() * program.planted().size() + " cells, " + walk.routes() + " routes, "
                            + walk.requests() + " requests");
            return wrong;
        }
    }

    private static List<String> wrong(
            Onlooker onlooker, WalkEverywhere walk, PlantedProgram program, RunningTool tool) {
        Map<String, String> found = walk.find(onlooker, program.planted());
        List<String> wrong = new ArrayList<>();
        for (Planted planted : program.planted()) {
            Extent extent = onlooker.extent(planted, tool);
            String where = found.get(planted.word());
            if (extent.reads() != (where != null)) {
                wrong.add(onlooker + " has " + extent + " of " + planted.datum() + " " + planted.word() + ", found at "
                        + where);
            }
        }
        return wrong;
    }

    /** What went to people by mail and to platforms. */
    private static String told(RunningTool tool) {
        List<String> mails = tool.database()
                .reading()
                .withHandle(handle -> handle.createQuery("SELECT * FROM mail")
                        .map((row, context) -> {
                            StringBuilder line = new StringBuilder();
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                line.append(row.getString(i)).append(' ');
                            }
                            return line.toString();
                        })
                        .list());
        return String.join("\n", mails);
    }
}
