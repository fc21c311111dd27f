package ca.learningpartners.tool;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.jdbi.FieldRegister;
import ca.learningpartners.mentorship.privacy.Datum;
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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever looks, wherever they look: they find what the access matrix lets them read, and nothing else. */
class MatrixTest {

    @RegisterExtension
    final CapturedLogs logs = new CapturedLogs();

    /** On PostgreSQL the first six look: the partners, a colleague who is invited, and both coordinators. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void everybody_finds_what_the_matrix_lets_them_read_and_nothing_else(Kind kind) {
        assertThat(String.join("\n", wrong(kind, kind == Kind.SQLITE ? Integer.MAX_VALUE : 6, (routes, data) -> {})))
                .isEmpty();
    }

    @Test
    void a_note_that_is_shown_at_one_address_too_many_is_found() {
        List<String> wrong = wrong(
                Kind.SQLITE,
                3,
                (routes, data) -> routes.get(
                        "/programs/{program}/planted",
                        context -> context.result(data.store()
                                .<String>read(stores -> stores.sessions()
                                        .find(new SessionId("session-two"))
                                        .map(Session::note)
                                        .orElse("")))));
        assertThat(wrong).isNotEmpty().allMatch(line -> line.contains("/programs/bcssa/planted"));
    }

    private List<String> wrong(Kind kind, int onlookersAtMost, BiConsumer<RoutesConfig, DataFolder> besides) {
        AtomicReference<ToolServer> server = new AtomicReference<>();
        RunningTool.Serving serving = (settings, clock) -> {
            server.set(ToolServer.start(settings.withMetricsPort(0), clock, besides));
            return new RunningTool.Served(server.get().baseUrl(), server.get()::close);
        };
        try (RunningTool tool = RunningTool.served(kind, serving)) {
            PlantedProgram program = PlantedProgram.in(tool);
            requireEveryDatum(program.planted());
            WalkEverywhere walk = new WalkEverywhere(tool, server.get().addresses(), program);
            List<Onlooker> onlookers =
                    Onlooker.in(tool).stream().limit(onlookersAtMost).toList();
            logs.forget();
            Outside outside = new Outside(tool, program.planted());
            outside.work(onlookers.get(0).browser());
            List<String> wrong = new ArrayList<>();
            onlookers.forEach(onlooker -> wrong.addAll(wrong(onlooker, walk, program, tool)));
            wrong.addAll(outside.calendars(onlookers));
            wrong.addAll(outside.mails(program.lucies));
            wrong.addAll(outside.told(logs.text(), server.get().metricsPort().orElseThrow()));
            System.out.println(
                    kind + ": " + onlookers.size() * program.planted().size() + " cells, " + walk.routes() + " routes, "
                            + walk.requests() + " requests");
            return wrong;
        }
    }

    private static List<String> wrong(
            Onlooker onlooker, WalkEverywhere walk, PlantedProgram program, RunningTool tool) {
        Map<Planted, String> found = walk.find(onlooker, program.planted());
        List<String> wrong = new ArrayList<>();
        for (Planted planted : program.planted()) {
            String where = found.get(planted);
            Optional<Boolean> finds = onlooker.finds(planted, tool);
            if (finds.filter(ought -> ought != (where != null)).isPresent()) {
                wrong.add(onlooker + (finds.get() ? " ought to find " : " must not find ") + planted.datum() + " "
                        + planted.word() + ", found at " + where);
            }
        }
        return wrong;
    }

    /** Each kind of thing is planted or excused, and what is excused as not kept is not kept. */
    private static void requireEveryDatum(List<Planted> planted) {
        Set<Datum> there = planted.stream().map(Planted::datum).collect(Collectors.toSet());
        Set<Datum> kept = DataFolder.register().tables().stream()
                .flatMap(table -> table.columns().stream())
                .map(FieldRegister.Column::datum)
                .collect(Collectors.toSet());
        for (Datum datum : Datum.values()) {
            assertThat(there.contains(datum))
                    .as(datum + " is planted")
                    .isEqualTo(EveryDatum.excuse(datum).isEmpty());
            assertThat(kept.contains(datum))
                    .as(datum + " is kept")
                    .isNotEqualTo(EveryDatum.excuse(datum)
                            .filter(EveryDatum.NOT_KEPT::equals)
                            .isPresent());
        }
    }
}
