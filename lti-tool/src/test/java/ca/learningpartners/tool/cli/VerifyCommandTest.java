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
        JsonNode acts = run.json().path("acts");
        assertThat(run.json().toString())
                .isEqualTo(
                        "{\"ok\":true,\"database\":{\"ok\":true},"
                                + "\"certificates\":{\"ok\":true,\"checked\":1,\"withoutInputs\":0,\"faults\":[]},"
                                + "\"acts\":{\"ok\":true,\"count\":" + acts.path("count") + ",\"head\":"
                                + acts.path("head")
                                + ",\"faults\":[]},\"sealed\":{\"ok\":true,\"masterKeys\":true,\"opened\":0,\"forgotten\":0,\"broken\":[]}}");
        assertThat(acts.path("count").asInt()).isGreaterThan(50);
        assertThat(CommandRun.in(data, "verify").done().out())
                .startsWith("The database is sound.\n1 run of the matching was checked; every proof holds.\n")
                .contains(acts.path("count").asText() + " acts were checked")
                .contains(acts.path("head").asText());
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
    void anActThatWasTouchedIsNamedAndSoIsOneThatIsGone() {
        change("DROP TRIGGER act_no_UPDATE; UPDATE act SET actor = 'nobody' WHERE seq = 7");
        assertThat(unsound("--json").json().path("acts").path("faults").toString())
                .isEqualTo("[{\"fault\":\"changed\",\"act\":7,\"to\":7}]");
        change("UPDATE act SET actor = 'command-line' WHERE seq = 7");
        CommandRun.in(data, "verify").done();
        change("DROP TRIGGER act_no_DELETE; DELETE FROM act WHERE seq = 9");
        assertThat(unsound().out()).contains("Acts 9 to 9 are missing");
    }

    @Test
    void theHeadThatWasNotedTellsWhatWasCutOffAtTheEnd() {
        JsonNode acts = CommandRun.in(data, "verify", "--json").done().json().path("acts");
        String noted = acts.path("head").asText();
        assertThat(CommandRun.in(data, "verify", "--head", noted, "--json")
                        .done()
                        .json()
                        .at("/acts/headFound")
                        .asBoolean())
                .isTrue();
        change("DROP TRIGGER act_no_DELETE; DELETE FROM act WHERE seq > 20");
        CommandRun.in(data, "verify").done();
        JsonNode cut = unsound("--head", noted, "--json").json().path("acts");
        assertThat(cut.path("headFound").asBoolean()).isFalse();
        assertThat(cut.at("/faults/0/fault").asText()).isEqualTo("cut");
        assertThat(cut.at("/faults/0/act").asInt()).isEqualTo(21);
        assertThat(CommandRun.in(data, "verify", "--head", "abc").refused().err())
                .contains("64");
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
