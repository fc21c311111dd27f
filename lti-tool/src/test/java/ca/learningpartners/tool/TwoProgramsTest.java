package ca.learningpartners.tool;

import static ca.learningpartners.tool.running.TwoPartners.begun;
import static ca.learningpartners.tool.running.TwoPartners.kept;
import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.CohortFile;
import ca.learningpartners.mentorship.participant.CohortReading;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ImportingCohort;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramTemplate;
import ca.learningpartners.tool.running.Browser;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.Page;
import ca.learningpartners.tool.running.RunningTool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One program year follows another, and somebody has two parts at once: Wei-Lin (SD45), who accompanies Lucie (SD93). */
class TwoProgramsTest {

    private static final ProgramId NEXT = new ProgramId("bcssa-2027");
    private static final ProgramId TEACHERS = new ProgramId("ptmp-2026");
    private static final String HEADER = "id,name,email,role,district,languages,position_start,trained,senior_years\n";
    private static final String WEI_LIN = "%s,周慧琳 Wei-Lin Chow,wei-lin.chow@sd45.example,%s,SD45,en;zh,%s,%s,%s\n";
    private static final String NOOR =
            "lead-27-haddad,Noor Haddad,noor.haddad@sd27.example,coordinator;office,SD27,en;ar;fr,,,\n";
    private static final String NEWCOMER =
            "nm-27-new,Kit Larkspur,kit.larkspur@sd27.example,mentee,SD27,en,2026-11-01,,\n";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_place_that_is_taken_stays_taken_in_the_next_program_year(Kind kind) {
        try (RunningTool tool = RunningTool.start(kind)) {
            Pairing standing = begun(tool);
            opens(tool, "bcssa", NEXT);
            imports(
                    tool,
                    NEXT,
                    HEADER + WEI_LIN.formatted(standing.mentor(), "mentor", "", "yes", "11") + NOOR + NEWCOMER);
            assertThat(match(tool).proposal().pairs())
                    .as("her only place is Lucie’s")
                    .isEmpty();

            tool.store()
                    .write(stores -> stores.pairings()
                            .conclude(kept(tool, standing)
                                    .conclude(new Fact(
                                            standing.mentee(), tool.clock().instant()))));
            assertThat(match(tool).proposal().pairs())
                    .singleElement()
                    .satisfies(pair -> assertThat(pair.mentor()).isEqualTo(standing.mentor()));
        }
    }

    @Test
    void a_mentor_here_can_be_a_mentee_there_on_every_screen() {
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            Pairing standing = begun(tool);
            opens(tool, "ptmp", TEACHERS);
            imports(
                    tool,
                    TEACHERS,
                    HEADER
                            + WEI_LIN.formatted(standing.mentor(), "mentee", "2026-11-01", "", "")
                            + NOOR
                            + NEWCOMER.replace("mentee", "mentor").replace("2026-11-01,,", ",yes,9"));
            Browser weiLin = tool.signedIn("sd45", "wei-lin.chow");
            assertThat(weiLin.open(tool.at("/?program=bcssa")).text())
                    .contains("Lucie Bélanger-Roy")
                    .doesNotContain("is being chosen with care");
            assertThat(weiLin.open(tool.at("/?program=ptmp-2026")).text())
                    .doesNotContain("Lucie Bélanger-Roy")
                    .containsAnyOf("is being chosen with care", "tell us what you need");
            assertThat(weiLin.open(tool.at("/programs/bcssa")).text())
                    .contains("You have been a mentor here since")
                    .doesNotContain("You take part from");
            assertThat(weiLin.open(tool.at("/programs/ptmp-2026")).text())
                    .contains("You take part from November 1, 2026 until October 31, 2029.")
                    .doesNotContain("You have been a mentor here");
            List<Page> pages = new ArrayList<>();
            for (String path : List.of("", "/pause", "/leaving", "/closure", "/copy", "/sessions/new", "/charter")) {
                pages.add(weiLin.open(tool.at("/pairings/" + standing.id() + path)));
            }
            for (ProgramId program : List.of(RunningTool.PROGRAM, TEACHERS)) {
                pages.add(weiLin.open(tool.at("/programs/" + program + "/intake")));
            }
            assertThat(pages).allMatch(page -> page.status() == 200);
            Browser noor = tool.signedIn("sd27", "noor.haddad");
            for (ProgramId program : List.of(RunningTool.PROGRAM, TEACHERS)) {
                String row = noor.open(tool.at("/programs/" + program + "/people"))
                        .html()
                        .select("li:contains(Wei-Lin)")
                        .text();
                assertThat(row).contains(program.equals(TEACHERS) ? "has arrived" : "paired");
            }
        }
    }

    private static void opens(RunningTool tool, String template, ProgramId id) {
        tool.store().write(stores -> {
            stores.programs()
                    .save(Program.of(ProgramTemplate.newest(template).orElseThrow(), id, LocalDate.of(2026, 8, 1)));
            return true;
        });
    }

    private static void imports(RunningTool tool, ProgramId id, String csv) {
        List<CohortFile.Row> rows = new ArrayList<>();
        for (String line : csv.lines().toList()) {
            rows.add(new CohortFile.Row(rows.size() + 1L, List.of(line.split(",", -1))));
        }
        tool.store().write(stores -> {
            Program program = stores.programs().find(id).orElseThrow();
            CohortReading reading = new CohortFile(program, stores.districts()::find).read(rows);
            return new ImportingCohort(
                            stores.participants(), stores.enrolments(), stores.appointments(), stores.audit())
                    .save(id, reading.orElseThrow(), "test", RunningTool.NOW);
        });
    }

    private static MatchRun match(RunningTool tool) {
        Browser noor = tool.signedIn("sd27", "noor.haddad");
        Page run = noor.submit(noor.open(tool.at("/programs/" + NEXT + "/matching")), "/match-runs");
        assertThat(run.status()).isEqualTo(200);
        return tool.store().read(stores -> stores.matchRuns().latest(NEXT)).orElseThrow();
    }
}
