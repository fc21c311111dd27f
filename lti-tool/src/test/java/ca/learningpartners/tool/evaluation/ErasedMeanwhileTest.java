package ca.learningpartners.tool.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.evaluating.MakingBulletin.Prepared;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.tool.platform.FigureMaking;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.RunningTool;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody is erased in the seconds between working figures out and keeping them. */
class ErasedMeanwhileTest {

    private static final ParticipantId LUCIE = new ParticipantId("nm-93-belanger-roy");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

    @ParameterizedTest
    @EnumSource
    void figures_that_count_somebody_who_is_gone_are_not_kept_and_made_again_without_them(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            FigureMaking making = new FigureMaking(tool.data().identities(), ZoneId.of("America/Vancouver"));
            Store store = tool.data().store(Purpose.EVALUATING);
            Program program = store.read(stores -> stores.programs().find(RunningTool.PROGRAM))
                    .orElseThrow();
            Optional<Prepared> prepared = store.read(stores -> making.on(stores).prepare(program, OCTOBER));

            tool.data().erasing().erase(LUCIE, new ParticipantId("office-whitford"), RunningTool.NOW);

            Optional<Bulletin> kept =
                    store.write(stores -> making.on(stores).keep(prepared.orElseThrow(), RunningTool.NOW));
            assertThat(kept).isEmpty();
            making.make(store, program, OCTOBER, RunningTool.NOW);
            assertThat(tool.count("counted_person", "participant = '" + LUCIE + "'"))
                    .isZero();
            assertThat(tool.count("counted_person", "1 = 1"))
                    .isEqualTo(prepared.orElseThrow().members().size() - 1);
        }
    }
}
