package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.jdbi.JdbiStore;
import ca.learningpartners.mentorship.matching.MatchInputs;
import ca.learningpartners.mentorship.matching.Matching;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matchmaking.Draft;
import ca.learningpartners.mentorship.matchmaking.Gathered;
import ca.learningpartners.mentorship.matchmaking.Matchmaking;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.ProgramId;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final ProgramId PROGRAM = new ProgramId("leaders");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T20:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path data;

    @BeforeEach
    void theLeadersWereMatched() {
        CommandRun.in(data, "program", "create", "--template", "bcssa", "--id", "leaders", "--starts", "2026-08-01")
                .done();
        CommandRun.in(data, "import", "participants", CommandRun.SAMPLES.resolve("bcssa.csv"), "--program", "leaders")
                .done();
        ParticipantId office = new ParticipantId("office-whitford");
        Actor actor = new Actor(office, List.of(new Appointment(PROGRAM, office, Role.OFFICE, null)));
        Matchmaking matchmaking = new Matchmaking(NOON);
        try (JdbiStore store = JdbiStore.open("jdbc:sqlite:" + database())) {
            store.write(stores -> {
                Gathered gathered = matchmaking.gather(actor, PROGRAM, stores);
                Draft draft = matchmaking.draft(gathered, stores);
                LocalDate today = LocalDate.now(NOON);
                Proposal proposal = Matching.match(gathered.cohort(), draft.policy(), today, draft.constraints());
                MatchInputs inputs = MatchInputs.of(gathered.cohort(), draft.policy(), today);
                return matchmaking.keep(actor, PROGRAM, draft, inputs, proposal, stores);
            });
        }
    }

    @Test
    void aSoundFolderIsSaidToBeSound() {
        CommandRun run = CommandRun.in(data, "verify", "--json").done();
        assertThat(run.json().toString())
                .isEqualTo("{\"ok\":true,\"database\":{\"ok\":true},"
                        + "\"certificates\":{\"ok\":true,\"checked\":1,\"withoutInputs\":0,\"faults\":[]}}");
        assertThat(CommandRun.in(data, "verify").done().out())
                .isEqualTo("The database is sound.\n1 run of the matching was checked; every proof holds.\n");
    }

    @Test
    void aScoreThatWasTouchedIsFound() {
        change("UPDATE match_pair SET score = score + 1 WHERE place = 3");
        JsonNode document = unsound("--json").json();
        assertThat(document.path("ok").asBoolean()).isFalse();
        assertThat(document.at("/certificates/faults/0/program").asText()).isEqualTo("leaders");
        assertThat(document.at("/certificates/faults/0/fault").asText()).contains("scores else");
    }

    @Test
    void aDualThatWasTouchedIsFound() {
        change("UPDATE match_dual SET dual = dual + 1 WHERE person = 'nm-27-lindqvist' AND proof = 'ALL'");
        assertThat(unsound().out()).contains("the sum is wrong");
    }

    @Test
    void aRunWithoutInputsIsCountedAndNotVouchedFor() {
        change("DELETE FROM match_input");
        JsonNode document = CommandRun.in(data, "verify", "--json").done().json();
        assertThat(document.at("/certificates/checked").asInt()).isZero();
        assertThat(document.at("/certificates/withoutInputs").asInt()).isEqualTo(1);
    }

    @Test
    void aRowThatPointsNowhereIsFound() {
        change("PRAGMA foreign_keys = OFF; DELETE FROM program WHERE id = 'leaders'");
        JsonNode document = unsound("--json").json();
        assertThat(document.at("/database/ok").asBoolean()).isFalse();
    }

    @Test
    void aCopyIsCheckedAndStaysAsItIs() throws IOException {
        Path copy = Files.copy(database(), data.resolve("copy.db"));
        byte[] before = Files.readAllBytes(copy);
        assertThat(CommandRun.in(data.resolve("elsewhere"), "verify", copy.toString(), "--json")
                        .done()
                        .json()
                        .path("ok")
                        .asBoolean())
                .isTrue();
        assertThat(Files.readAllBytes(copy)).isEqualTo(before);
        assertThat(data.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void aDamagedCopyIsNoticed() throws IOException {
        Path copy = Files.copy(database(), data.resolve("copy.db"));
        try (RandomAccessFile bytes = new RandomAccessFile(copy.toFile(), "rw")) {
            for (long at = bytes.length() / 2; at < bytes.length(); at += 4096) {
                bytes.seek(at);
                bytes.write(new byte[512]);
            }
        }
        CommandRun run = CommandRun.in(data, "verify", copy.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("database");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(CommandRun.in(data, "verify", data.resolve("nothing.db"), "--json")
                        .refused()
                        .err())
                .contains("nothing.db");
    }

    private CommandRun unsound(String... options) {
        CommandRun run = CommandRun.in(
                data, Stream.concat(Stream.of("verify"), Stream.of(options)).toArray());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        return run;
    }

    private Path database() {
        return data.resolve("mentorship.db");
    }

    private void change(String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
