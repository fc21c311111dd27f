package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.participant.CohortFile;
import ca.learningpartners.mentorship.participant.CohortFile.Row;
import ca.learningpartners.mentorship.participant.CohortReading;
import ca.learningpartners.mentorship.participant.ImportProblem;
import ca.learningpartners.mentorship.participant.ImportedCohort;
import ca.learningpartners.mentorship.participant.ImportingCohort;
import ca.learningpartners.mentorship.participant.ImportingCohort.Counts;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.CsvRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings people into a program: reads and checks the file first, then saves all of it in one transaction. A dry run does all of it and takes it back. */
final class CohortImport {

    private final RootCommand root;
    private final List<Row> rows;
    private final List<ImportProblem> problems;

    private CohortImport(RootCommand root, List<Row> rows, List<ImportProblem> problems) {
        this.root = root;
        this.rows = rows;
        this.problems = problems;
    }

    /**
     * Imports, or finds out why it can't.
     *
     * @param problems what is wrong with the file's form; receives what is wrong with what it says
     * @return what was done; empty if there are problems
     */
    static Optional<Counts> run(
            RootCommand root, String program, List<Row> rows, List<ImportProblem> problems, boolean dryRun) {
        CohortImport work = new CohortImport(root, rows, problems);
        try {
            return root.inFolder(folder -> {
                Optional<Checked> checked =
                        folder.store(Purpose.COMMAND_LINE).read(stores -> work.check(stores, program));
                return checked.map(
                        each -> folder.store(Purpose.COMMAND_LINE).write(stores -> work.save(each, stores, dryRun)));
            });
        } catch (TakenBack e) {
            return Optional.of(e.counts());
        } catch (RefusedException e) {
            work.refused(e);
            return Optional.empty();
        }
    }

    /** Reading takes long for a long file, and others write meanwhile. */
    private Optional<Checked> check(Stores stores, String name) {
        Program program = ProgramCommands.known(stores, name);
        CohortFile file = new CohortFile(
                program,
                stores.districts()::find,
                id -> stores.participants().find(id).isPresent());
        CohortReading reading = file.read(rows);
        if (reading instanceof CohortReading.Faulty faulty) {
            List<ImportProblem> form = new ArrayList<>(problems);
            problems.clear();
            problems.addAll(CsvRows.both(form, faulty.problems()));
        }
        if (!problems.isEmpty() || !(reading instanceof CohortReading.Complete complete)) {
            return Optional.empty();
        }
        return Optional.of(new Checked(program.id(), complete.cohort()));
    }

    private Counts save(Checked checked, Stores stores, boolean dryRun) {
        ImportingCohort importing =
                new ImportingCohort(stores.participants(), stores.enrolments(), stores.appointments(), stores.audit());
        Counts counts = importing.save(
                checked.program(),
                checked.cohort(),
                RootCommand.ACTOR,
                root.clock().instant());
        if (dryRun) {
            throw new TakenBack(counts);
        }
        return counts;
    }

    /** People who can be saved. */
    private record Checked(ProgramId program, ImportedCohort cohort) {}

    /** Somebody has the other part in this program already; the file says whom by id. */
    private void refused(RefusedException refused) {
        String id = String.valueOf(refused.refusal().details().get(0));
        List<String> header = rows.get(0).fields().stream()
                .map(String::strip)
                .map(String::toLowerCase)
                .toList();
        int role = header.indexOf("role");
        rows.stream()
                .filter(row -> row.fields().get(header.indexOf("id")).strip().equals(id))
                .forEach(row -> problems.add(new ImportProblem(
                        row.line(), role + 1, "role", refused.refusal().code(), List.of(id))));
    }
}
