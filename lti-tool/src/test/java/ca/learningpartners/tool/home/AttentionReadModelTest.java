package ca.learningpartners.tool.home;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.mentorship.guarded.GuardedStore;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.viewer.Aim;
import ca.learningpartners.tool.viewer.View;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.WebSession;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;

class AttentionReadModelTest {

    @Test
    void however_many_partnerships_there_are_it_takes_the_same_few_statements() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            assertThat(statements(tool, 0)).isEqualTo(5);
            tool.match();
            tool.clock().advance(Duration.ofDays(8));
            assertThat(statements(tool, 20)).isEqualTo(5);
        }
    }

    /** How many statements it takes to find at least that many offers about to lapse. */
    private static int statements(RunningTool tool, int offers) {
        Program program = tool.store()
                .read(stores -> stores.programs().find(RunningTool.PROGRAM))
                .orElseThrow();
        Viewer office = viewer(tool, new ParticipantId("office-whitford"));
        Watched.Now now = new Watched.Now(tool.clock().instant(), RunningTool.TODAY.plusDays(8), ZoneOffset.UTC);
        AtomicInteger count = new AtomicInteger();
        tool.database().reading().setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                count.incrementAndGet();
            }
        });
        try {
            Attention found = new AttentionReadModel(tool.database()).of(program, office, now);
            assertThat(found.count(Which.OFFERS)).isGreaterThanOrEqualTo(offers);
        } finally {
            tool.database().reading().setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        }
        return count.get();
    }

    private static Viewer viewer(RunningTool tool, ParticipantId id) {
        Aim aim = new Aim(MessageType.RESOURCE_LINK, Optional.empty(), View.PROGRAM, Optional.empty());
        WebSession session = new WebSession(
                "",
                false,
                Optional.empty(),
                Optional.of(id),
                aim,
                Locale.CANADA,
                false,
                Optional.empty(),
                Optional.empty());
        return tool.store().read(stores -> {
            Participant person = stores.participants().find(id).orElseThrow();
            Actor actor = new Actor(id, stores.appointments().of(id));
            return new Viewer(session, person, actor, GuardedStore.of(tool.store(), actor));
        });
    }
}
