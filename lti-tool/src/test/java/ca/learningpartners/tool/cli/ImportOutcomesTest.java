package ca.learningpartners.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.jdbi.JdbiStore;
import ca.learningpartners.mentorship.outcome.ComparisonPerson;
import ca.learningpartners.mentorship.outcome.NotedOutcome;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportOutcomesTest {

    private static final ProgramId LEADERS = new ProgramId("leaders");
    private static final String HEADER = "id,months,outcome,as_of,left_on\n";
    private static final String TESSA = "nm-1,12,same-role,2024-09-15,\n";

    @TempDir
    Path folder;

    @BeforeEach
    void startProgram() {
        CommandRun.in(data(), "program", "create", "--template", "bcssa", "--id", "leaders")
                .done();
        Path people = CommandRun.file(
                folder,
                "people.csv",
                "id,name,role,district,languages,position_start\n"
                        + "nm-1,Tessa Lindqvist,mentee,SD27,en,2023-08-01\n"
                        + "nm-2,Lucie Bélanger,mentee,SD93,fr,2023-08-01\n");
        CommandRun.in(data(), "import", "participants", people, "--program", "leaders")
                .done();
    }

    @Test
    void a_good_file_is_taken_in_and_a_second_time_changes_nothing() {
        String file = HEADER + TESSA + "nm-2,12,left,2024-09-15,2024-06-30\n";
        JsonNode would = imported(file, "--dry-run", "--json").done().json();
        assertThat(would.path("added").asInt()).isEqualTo(2);
        assertThat(noted("nm-1")).isEmpty();

        JsonNode done = imported(file, "--json").done().json();
        assertThat(done.path("imported").asBoolean()).isTrue();
        assertThat(done.path("added").asInt()).isEqualTo(2);
        assertThat(imported(file).done().out()).contains("Nothing changed");
        JsonNode changed = imported(HEADER + TESSA.replace("same-role", "unknown"), "--json")
                .done()
                .json();
        assertThat(changed.path("changed").asInt()).isOne();
        assertThat(noted("nm-1")).hasSize(2);
    }

    @Test
    void people_outside_of_the_program_come_under_codes() {
        String file = "code,district,branch,position_start,months,outcome,as_of\n"
                + "C-1,45,,2023-08-20,12,same-role,2024-09-15\nC-2,45,,2023-08-20,12,left,2024-09-15\n";
        assertThat(imported(file, "--json").done().json().path("added").asInt()).isEqualTo(2);
        assertThat(imported(file, "--json").done().json().path("unchanged").asInt())
                .isEqualTo(2);
        try (JdbiStore store = open()) {
            List<ComparisonPerson> kept = store.read(stores -> stores.outcomes().comparison(LEADERS));
            assertThat(kept).extracting(ComparisonPerson::code).containsExactly("C-1", "C-2");
        }
    }

    @Test
    void unknown_people_and_double_rows_keep_the_whole_file_out() {
        String file = HEADER + TESSA + "nm-9,12,same-role,2024-09-15,\n" + TESSA;
        CommandRun refused = imported(file, "--json");
        assertThat(refused.exitCode()).isEqualTo(2);
        JsonNode problems = refused.json().path("problems");
        assertThat(refused.json().path("imported").asBoolean()).isFalse();
        assertThat(problems.findValuesAsText("code")).containsExactly("unknown-person", "duplicate-outcome");
        assertThat(problems.get(0).path("line").asInt()).isEqualTo(3);
        assertThat(problems.get(0).path("message").asText())
                .startsWith("Nobody is accompanied in this program under the id “nm-9”.");
        assertThat(problems.get(1).path("message").asText()).contains("line 2");
        assertThat(noted("nm-1")).isEmpty();
    }

    @Test
    void every_problem_has_words_in_both_languages() {
        Path file = CommandRun.file(
                folder,
                "bad.csv",
                "id,code,district,position_start,months,outcome,how,as_of,left_on\n"
                        + "nm-1,,SD93,,18,retired,gossip,2199-01-01,\n"
                        + "nm-1,C-1,SD27,2023-08-01,12,unknown,said,2023-07-01,2023-07-01\n"
                        + "nm-2,,,2023-08-01,12,same-role,,2024-07-31,2024-07-01\n"
                        + "nm-2,,,,24,left,,2025-09-01,2025-09-02\n"
                        + "nm-2,,,,36,left,,2026-09-01,2023-07-31\n");
        Object[] command = {"import", "outcomes", file, "--program", "leaders"};
        String english = CommandRun.in(data(), command).refused().err();
        assertThat(english)
                .contains(
                        "bad.csv:2:5 (months): “18” is none of 12, 24 and 36.",
                        "is not of SD93",
                        "same-role, same-district, in-profession, left, unknown",
                        "has not come yet",
                        "not both",
                        "does not go with",
                        "is too early",
                        "is after");
        assertThat(CommandRun.with(Map.of("MENTORSHIP_DATA", data().toString(), "LANG", "fr_CA.UTF-8"), command)
                        .refused()
                        .err())
                .contains("n’est ni 12, ni 24, ni 36", "pas les deux", "trop tôt");
    }

    @Test
    void a_program_that_is_not_there_is_said_so() {
        Path file = CommandRun.file(folder, "outcomes.csv", HEADER + TESSA);
        assertThat(CommandRun.in(data(), "import", "outcomes", file, "--program", "nowhere")
                        .exitCode())
                .isNotZero();
    }

    @Test
    void of_a_file_with_more_problems_than_are_told_nobody_is_told_how_many_it_has() {
        CommandRun refused = imported(HEADER + "nm-9,12,same-role,2024-09-15,\n".repeat(1200));
        assertThat(refused.err()).contains("There may be more", "At least 1000 problems");
    }

    private List<NotedOutcome> noted(String person) {
        try (JdbiStore store = open()) {
            return store.read(stores -> stores.outcomes().of(LEADERS, new ParticipantId(person)));
        }
    }

    private JdbiStore open() {
        return JdbiStore.open("jdbc:sqlite:" + data().resolve("mentorship.db"));
    }

    private CommandRun imported(String csv, Object... more) {
        Object[] command = new Object[more.length + 5];
        command[0] = "import";
        command[1] = "outcomes";
        command[2] = CommandRun.file(folder, "outcomes.csv", csv);
        command[3] = "--program";
        command[4] = "leaders";
        System.arraycopy(more, 0, command, 5, more.length);
        return CommandRun.in(data(), command);
    }

    private Path data() {
        return folder.resolve("data");
    }
}
